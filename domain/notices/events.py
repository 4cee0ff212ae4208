"""The facts of notices: sent, published, and read from a file as published. What is published is public."""

from collections.abc import Iterator
from typing import TypeAlias

from pydantic import Field

from domain.kernel.digests import Sha256
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import GroupId, MandateId, NoticeId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId, SupplierId
from domain.kernel.texts import Title
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult, NoticeTenderer
from domain.notices.values import ChangedNotice, Code, NoticeBuyer, NoticeKind
from domain.rule_sets.values import RulesUsed


class NoticeSent(Event):
    """A notice was sent for publication, in the name of every buyer. Until it is published it is not public.

    `rules` is the version of the climate rule that the criteria were held to on the day of the notice.
    `shortens_time_limits` says that a prior information notice holds all that its form asks for, as far as it was
    known, so that it may shorten deadlines (FOA § 20-2(2) b).
    """

    stored_as = "notice-sent.v1"
    legal_basis = ("FOA § 21-1", "FOA § 26-1", "FOA § 29-1")

    procurement: ProcurementId
    notice: NoticeId
    kind: NoticeKind
    changes: NoticeId | None = None
    group: GroupId | None = None
    lead: MemberId
    buyers: tuple[MemberId, ...]
    sent_at: Instant
    electronically: bool
    documents_freely_available: bool
    mandates: tuple[MandateId, ...]
    maximum: Amount | None = None
    rules: RulesUsed | None = None
    shortens_time_limits: bool = False

    @property
    def rule_set(self) -> str | None:
        """The version of the climate rule, where there was one for the purchase."""
        return self.rules.name if self.rules else None


class NoticePublished(Event):
    """A notice that was sent stands published, with the buyers that it names."""

    stored_as = "notice-published.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 21-1", "FOA § 21-2")

    procurement: ProcurementId
    notice: NoticeId
    kind: NoticeKind
    published_at: Instant
    publication: Title
    buyers: tuple[NoticeBuyer, ...]
    digest: Sha256 | None = None

    @property
    def named(self) -> int:
        """How many buyers it names."""
        return len(self.buyers)


class PublishedNoticeImported(Event):
    """A published notice was read from a file. Lots, results and further buyers stand in facts recorded with it."""

    stored_as = "published-notice-imported.v1"
    access = AccessClass.PUBLIC

    procurement: ProcurementId
    notice: NoticeId
    version: Code
    digest: Sha256
    content: NoticeContent
    changes: ChangedNotice | None = None
    buyers: tuple[NoticeBuyer, ...]
    further_buyers: int = Field(ge=0)
    lots: int = Field(ge=0)
    results: int = Field(ge=0)

    @property
    def changed(self) -> str | None:
        """The notice that it changes, as it writes it."""
        return self.changes.written if self.changes else None

    @property
    def title(self) -> str:
        """What the notice is called; empty where it has no title."""
        return self.content.title or ""

    @property
    def named(self) -> int:
        """How many buyers it names."""
        return len(self.buyers) + self.further_buyers


class ImportedNoticeAmended(Event):
    """A published notice that was read from a file takes the place of the notice it changes."""

    stored_as = "imported-notice-amended.v1"
    access = AccessClass.PUBLIC

    procurement: ProcurementId
    notice: NoticeId
    version: Code
    digest: Sha256
    amends: NoticeId
    content: NoticeContent
    changes: ChangedNotice | None = None
    buyers: tuple[NoticeBuyer, ...]
    further_buyers: int = Field(ge=0)
    lots: int = Field(ge=0)
    results: int = Field(ge=0)

    @property
    def title(self) -> str:
        """What the notice is called; empty where it has no title."""
        return self.content.title or ""

    @property
    def named(self) -> int:
        """How many buyers it names."""
        return len(self.buyers) + self.further_buyers


class NoticeBuyersImported(Event):
    """Further buyers that a notice read from a file names."""

    stored_as = "notice-buyers-imported.v1"
    access = AccessClass.PUBLIC

    procurement: ProcurementId
    notice: NoticeId
    version: Code
    buyers: tuple[NoticeBuyer, ...]

    @property
    def named(self) -> int:
        """How many buyers these are."""
        return len(self.buyers)


class NoticeLotImported(Event):
    """A lot of a notice that was read from a file."""

    stored_as = "notice-lot-imported.v1"
    access = AccessClass.PUBLIC

    procurement: ProcurementId
    notice: NoticeId
    version: Code
    lot: NoticeLot


class NoticeResultImported(Event):
    """What came of a lot, by a notice that was read from a file."""

    stored_as = "notice-result-imported.v1"
    access = AccessClass.PUBLIC

    procurement: ProcurementId
    notice: NoticeId
    version: Code
    result: NoticeResult

    @property
    def winners(self) -> tuple[SupplierId | str, ...]:
        """The suppliers behind the winning tenders: by their references, else by name."""
        return tuple(who for one in self._won() if not one.only_called and (who := one.supplier or one.name))

    @property
    def winners_called(self) -> tuple[str, ...]:
        """The winners that the notice knows by a reference of its own alone."""
        return tuple(called for one in self._won() if (called := one.only_called))

    def _won(self) -> Iterator[NoticeTenderer]:
        return (one for tender in self.result.tenders if tender.won for one in tender.tenderers)


Imported: TypeAlias = PublishedNoticeImported | ImportedNoticeAmended
"""The fact that a notice was read from a file."""

ImportedPart: TypeAlias = NoticeBuyersImported | NoticeLotImported | NoticeResultImported
"""A part of a notice that was read from a file, recorded with it."""
