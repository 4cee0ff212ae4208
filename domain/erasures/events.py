"""The fact that values are gone."""

from domain.erasures.values import ErasureGround, Positions
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.texts import CaseNumber, Text


class PersonalDataErased(Event):
    """A person's values in these entries were erased; `permit` is named where the archive should have kept them."""

    stored_as = "personal-data-erased.v1"
    legal_basis = ("GDPR art. 17", "ARK § 5", "ARK § 13")

    person: PersonId
    positions: Positions
    ground: ErasureGround
    reason: Text
    case_number: CaseNumber
    permit: CaseNumber | None = None
