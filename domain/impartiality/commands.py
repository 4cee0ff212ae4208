"""What may be asked about impartiality in a procurement. What is told of a person's life is written to the vault."""

from pydantic import Field

from domain.erasures.values import Positions
from domain.impartiality.grounds import CaseCapacity, Circumstances, DeciderStanding, DisqualificationGround
from domain.kernel.commands import Command
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class DeclareImpartiality(Command):
    """Say whether one has interests in a procurement."""

    procurement: ProcurementId
    person: PersonId = Field(description="Who declares; the actor.")
    capacity: CaseCapacity
    reports_to: PersonId | None = Field(default=None, description="The direct superior in the same body, if any.")
    has_interests: bool
    suppliers: tuple[SupplierId, ...] = Field(default=(), description="The suppliers that the interests concern.")
    details: Circumstances | None = Field(default=None, description="What the interests are; kept in the vault.")


class RaiseImpartialityQuestion(Command):
    """Ask whether a person must stay out of a procurement; the actor asks, perhaps for a supplier that demands it."""

    procurement: ProcurementId
    person: PersonId = Field(description="The person it is about.")
    capacity: CaseCapacity = Field(description="In what capacity the person works on the case.")
    demanded_by: SupplierId | None = Field(
        default=None, description="The supplier that demands that the superior decide, where one does."
    )
    ground: DisqualificationGround
    supplier: SupplierId | None = Field(default=None, description="The supplier that the person may be close to.")
    circumstances: Circumstances | None = Field(default=None, description="What it is about; kept in the vault.")


class DecideRecusalInCase(Command):
    """Decide whether a person stays out of a whole procurement."""

    procurement: ProcurementId
    person: PersonId
    recused: bool
    decided_by: PersonId = Field(description="The person, the superior, or who led the body.")
    decider_standing: DeciderStanding
    took_part: tuple[PersonId, ...] = Field(default=(), description="The members who decided it, where a body did.")
    no_quorum_otherwise: bool = Field(
        default=False, description="Whether the body had no quorum without those it was about, so that all took part."
    )
    ground: DisqualificationGround
    reason: Text = Field(description="The assessment; it stands in the entry, so it tells nothing private.")
    no_time_to_refer: Text | None = Field(
        default=None, description="Why the superior could not be asked although a party demanded it."
    )


class ReplaceEvaluator(Command):
    """Let another take over the work of a person who stays out."""

    procurement: ProcurementId
    person: PersonId
    replacement: PersonId
    reason: Text


class VoidWork(Command):
    """Let something that a recused person did in the case count no more."""

    procurement: ProcurementId
    person: PersonId
    what: Text = Field(description="The work that counts no more, by name.")
    positions: Positions | None = Field(default=None, description="The entries that hold it, where there are some.")
    reason: Text
