"""The rules of notices, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.kernel.identifiers import GroupId, NoticeId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.notices.values import NoticeKind, NoticePart


@dataclass(eq=True)
class NoticeForUnknownProcurement(Unknown):
    """A notice is sent in a case that has been opened."""

    procurement: ProcurementId


@dataclass(eq=True)
class NoticeNeverSent(Unknown):
    """What is published, or changed, is a notice that was sent in the same case."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 21-1",)

    notice: NoticeId
    procurement: ProcurementId


@dataclass(eq=True)
class NoticeReferenceTaken(AlreadyDecided):
    """The reference already stands for another notice; each gets a new one."""

    notice: NoticeId


@dataclass(eq=True)
class NoticeAlreadyPublished(AlreadyDecided):
    """The notice was published before, at another time, elsewhere, or with other buyers."""

    notice: NoticeId
    publication: str


@dataclass(eq=True)
class CompetitionAlreadyAnnounced(AlreadyDecided):
    """One notice calls for competition in a case; a later one says which it changes."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 21-1",)

    procurement: ProcurementId
    notice: NoticeId


@dataclass(eq=True)
class AnnouncedAfterCancellation(AlreadyDecided):
    """When the competition has been called off, only its outcome is announced."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId
    kind: NoticeKind


@dataclass(eq=True)
class SentForAnotherGroup(Unfounded):
    """The notice is sent for the group whose procurement it is."""

    procurement: ProcurementId
    group: GroupId | None


@dataclass(eq=True)
class NotSentByLead(NotEntitled):
    """Who sends a notice in the name of all belongs to the lead of the case, or acts on its behalf."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1",)

    person: PersonId
    organisation: OrganisationNumber
    lead: MemberId


@dataclass(eq=True)
class BuyersNotNamed(Unfounded):
    """Every buyer of the procurement is named in the notice itself; who is not named cannot buy under the contract."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 26-1(3)", "FOA § 7-8", "FOA § 29-1")

    procurement: ProcurementId
    missing: tuple[MemberId, ...]


@dataclass(eq=True)
class BuyersBeyondProcurement(Unfounded):
    """The notice names only those who buy; who is to buy too becomes a buyer of the case first."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1",)

    procurement: ProcurementId
    beyond: tuple[MemberId, ...]


@dataclass(eq=True)
class NoticeNotApproved(Unfounded):
    """A competition is announced when somebody else than its preparer has approved it with the criteria that stand."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 25-1",)

    procurement: ProcurementId


@dataclass(eq=True)
class AnnouncedBeforeApproval(OutOfTime):
    """A competition is announced after it was approved."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 25-1",)

    procurement: ProcurementId
    approved_at: datetime
    sent_at: datetime


@dataclass(eq=True)
class MaximumNotPublished(Unfounded):
    """The notice states the maximum that was estimated for the framework: what it states is the ceiling (øre)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-4(5)", "CJEU C-23/20")

    procurement: ProcurementId
    estimated: int
    stated: int | None


@dataclass(eq=True)
class OnlyPriorInformationShortens(Unfounded):
    """Only a prior information notice may shorten the deadlines of the notice that follows it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-2(2)", "FOA § 20-3(4)")

    notice: NoticeId
    kind: NoticeKind


@dataclass(eq=True)
class AnnouncedWithoutDocuments(Unfounded):
    """Suppliers have the tender documents from the notice on: frozen before it, with the criteria that stand."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-1", "FOA § 8-4")

    procurement: ProcurementId


@dataclass(eq=True)
class AnnouncedWithTooLittleClimate(Unfounded):
    """The criteria are held to the climate rule of the day of the notice, whenever they were locked (basis points)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 5b", "FOA § 7-9")

    procurement: ProcurementId
    weight_bp: int
    least_bp: int
    version: str


@dataclass(eq=True)
class AnnouncedWithoutAuthority(NotEntitled):
    """A notice is sent in a buyer's name only with a chain of mandates from it that covers the act, value and day."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1", "KOML § 6-1", "KOML § 13-1")

    procurement: ProcurementId
    lead: MemberId
    without: tuple[MemberId, ...]


@dataclass(eq=True)
class PublishedBeforeSent(OutOfTime):
    """A notice is published after it was sent."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 21-1",)

    notice: NoticeId
    sent_at: datetime
    published_at: datetime


@dataclass(eq=True)
class NoticeOfAnotherProcurement(AlreadyDecided):
    """The notice, or the one it changes, is recorded in another procurement; a notice belongs to one."""

    notice: NoticeId
    recorded_in: ProcurementId
    procurement: ProcurementId


@dataclass(eq=True)
class NoticeDiffersFromImported(AlreadyDecided):
    """Another file of this version of the notice was read before, and says something else in these parts and lots."""

    notice: NoticeId
    version: str
    recorded: str
    digest: str
    parts: tuple[NoticePart, ...]
    lots: tuple[str, ...]


@dataclass(eq=True)
class NoticeTooLarge(Unfounded):
    """A part of the notice is too long for an entry of the ledger, even alone (bytes)."""

    notice: NoticeId
    part: str
    size: int
    most: int
