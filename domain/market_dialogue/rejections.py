"""The rules of the dialogue with the market, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import DisclosureId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.rejections import AlreadyDecided, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class DialogueInUnknownProcurement(Unknown):
    """The market is asked, and told things, about a procurement that the ledger knows."""

    procurement: ProcurementId


@dataclass(eq=True)
class DialogueRulesMissing(Unfounded):
    """Rules that make the dialogue fair are adopted before it is opened."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 12-1")

    procurement: ProcurementId


@dataclass(eq=True)
class DialogueOpenedBefore(AlreadyDecided):
    """A procurement has one dialogue with the market; this one was opened for another purpose."""

    procurement: ProcurementId
    opened_at: Instant


@dataclass(eq=True)
class DialogueNotOpen(OutOfTime):
    """Suppliers are invited, met and heard once the dialogue is opened."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 12-1",)

    procurement: ProcurementId
    at: Instant
    opened_at: Instant | None = None


@dataclass(eq=True)
class DialogueIsOver(OutOfTime):
    """After the dialogue is closed there are no more invitations, meetings or rules in it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 12-1", "LOA § 4")

    procurement: ProcurementId
    closed_at: Instant
    at: Instant


@dataclass(eq=True)
class DialogueAfterAnnouncement(OutOfTime):
    """The market is consulted before the competition is announced; afterwards there are questions, answered to all."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 12-1", "FOA § 14-2")

    procurement: ProcurementId
    announced_at: Instant
    at: Instant


@dataclass(eq=True)
class NotInvitedPublicly(Unfounded):
    """Before suppliers are met, an invitation stands where anybody can see it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 12-1")

    procurement: ProcurementId
    at: Instant
    invited_at: Instant | None = None


@dataclass(eq=True)
class DisclosureReferenceTaken(AlreadyDecided):
    """The reference stands for another piece of information already."""

    disclosure: DisclosureId


@dataclass(eq=True)
class UnknownDisclosures(Unknown):
    """What is published for all names disclosures that the ledger has."""

    disclosures: tuple[DisclosureId, ...]


@dataclass(eq=True)
class EqualisedBeforeDisclosed(OutOfTime):
    """What is published for all was told to some before, not afterwards."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4",)

    disclosure: DisclosureId
    disclosed_at: Instant
    published_at: Instant


@dataclass(eq=True)
class ClosedBeforeLastAct(OutOfTime):
    """The dialogue ends after everything that was done in it."""

    procurement: ProcurementId
    last_at: Instant
    closed_at: Instant
