"""What authority is about: the acts, the bodies that give it, and those who hold it."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field

from domain.kernel.events import Written
from domain.kernel.identifiers import MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Title


class ActKind(StrEnum):
    """What may be done on another's behalf in a joint procurement."""

    REPRESENT_IN_MARKET_DIALOGUE = "represent-in-market-dialogue"
    APPROVE_COST = "approve-cost"
    ANNOUNCE = "announce"
    CANCEL = "cancel"
    AWARD = "award"
    ANSWER_COMPLAINT = "answer-complaint"
    SIGN_CONTRACT = "sign-contract"
    CALL_OFF = "call-off"
    AMEND_CONTRACT = "amend-contract"


class GrantingBody(StrEnum):
    """The body of a municipality that gives authority (KOML §§ 5-3, 5-6, 6-1, 13-1)."""

    COUNCIL = "council"
    EXECUTIVE_COMMITTEE = "executive-committee"
    CHIEF_EXECUTIVE = "chief-executive"
    MAYOR = "mayor"

    @property
    def own_acts(self) -> frozenset[ActKind]:
        """The acts it decides on by law alone; for the others the council must have empowered it."""
        if self is GrantingBody.COUNCIL:
            return frozenset(ActKind)
        return frozenset({ActKind.SIGN_CONTRACT}) if self is GrantingBody.MAYOR else frozenset()


def _in_order(acts: tuple[ActKind, ...]) -> tuple[ActKind, ...]:
    return tuple(act for act in ActKind if act in acts)


Acts: TypeAlias = Annotated[tuple[ActKind, ...], Field(min_length=1), AfterValidator(_in_order)]
"""At least one act; kept in the order of a procurement, each once."""


class Scope(Written):
    """The acts that authority covers.

    Without a procurement it covers the whole group's. A subject is a limit in words that only a person can judge.
    """

    acts: Acts
    procurement: ProcurementId | None = None
    subject: Title | None = None

    def covers(self, procurement: ProcurementId | None) -> bool:
        """Whether it reaches this procurement, or with None what belongs to no single one."""
        return self.procurement is None or self.procurement == procurement

    def lies_within(self, wider: "Scope") -> bool:
        """Whether it covers nothing that the other does not."""
        return (
            set(self.acts) <= set(wider.acts)
            and wider.covers(self.procurement)
            and wider.subject in {None, self.subject}
        )


class PersonHolder(Written):
    """A person holds authority."""

    person: PersonId


class OrganisationHolder(Written):
    """An organisation holds authority, and acts by the people it passes it on to."""

    organisation: MemberId


Holder: TypeAlias = PersonHolder | OrganisationHolder
"""Who holds authority, or wants to act by it."""


class BodyGrantor(Written):
    """A body of the member on whose behalf authority is given."""

    body: GrantingBody


class MotionGrantor(Written):
    """The group, by a motion that was carried."""

    motion: MotionId


class PersonGrantor(Written):
    """A person; nobody gives authority as a person, so such a grant is refused."""

    person: PersonId


Grantor: TypeAlias = BodyGrantor | MotionGrantor | PersonGrantor
"""Who is said to give authority."""
