"""The facts of the first stage: who asked to take part, who was selected, who was invited, and who was told no."""

from pydantic import Field

from domain.bids.values import Timeliness
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.participation.grounds import LeftOut
from domain.rule_sets.values import RulesUsed


class ParticipationRequested(Event):
    """A supplier asked to take part; `late` says that the request deadline had passed."""

    stored_as = "participation-requested.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 22-3(4)", "FOA § 23-7(1)")

    procurement: ProcurementId
    supplier: SupplierId
    received_at: Instant
    deadline: Instant
    late: bool

    @property
    def timeliness(self) -> Timeliness:
        """Whether it came in time."""
        return Timeliness.LATE if self.late else Timeliness.IN_TIME


class ParticipantsSelected(Event):
    """It was decided who may give a bid, and why the others may not.

    `fewest` and `most` are the limits that the notice announced, where it did; `rules` is the law's least number, where
    it was judged.
    """

    stored_as = "participants-selected.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 16-12",)

    procurement: ProcurementId
    selected: tuple[SupplierId, ...]
    left_out: tuple[LeftOut, ...] = ()
    fewest: int | None = Field(default=None, ge=1)
    most: int | None = Field(default=None, ge=1)
    selected_at: Instant
    rules: RulesUsed | None = None

    @property
    def rule_set(self) -> str | None:
        """The version of the least number, where it was judged."""
        return self.rules.name if self.rules else None

    @property
    def others(self) -> tuple[SupplierId, ...]:
        """Who was not selected."""
        return tuple(one.supplier for one in self.left_out)


class TenderersInvited(Event):
    """Those who were selected were invited to give a bid, in writing and at the same moment."""

    stored_as = "tenderers-invited.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 23-2(1)",)

    procurement: ProcurementId
    suppliers: tuple[SupplierId, ...] = Field(min_length=1)
    invited_at: Instant


class NonSelectionNotified(Event):
    """A supplier was told in writing that it is not selected, and why in short."""

    stored_as = "non-selection-notified.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 16-12(4)",)

    procurement: ProcurementId
    supplier: SupplierId
    sent_at: Instant
    reason: Text
