"""Notices folded from their facts: what was sent, what was published, and what was read from files, whole again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from application.recording.envelopes import Recorded
from domain.kernel.digests import Sha256
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult
from domain.notices.events import (
    Imported,
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticePublished,
    NoticeResultImported,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.notices.values import ChangedNotice, NoticeBuyer
from domain.procurements.events import ProcurementOpened


class ReadVersion(Written):
    """A version of a notice as it was read from a file, put together again."""

    version: str
    digest: Sha256
    position: int
    content: NoticeContent
    changes: ChangedNotice | None
    amends: NoticeId | None
    buyers: tuple[NoticeBuyer, ...]
    lots: tuple[NoticeLot, ...]
    results: tuple[NoticeResult, ...]

    @property
    def changed(self) -> NoticeId | None:
        """The notice whose place it takes, or says that it takes."""
        return self.amends or (self.changes.notice if self.changes else None)


@dataclass(frozen=True, slots=True)
class Story:
    """The notices of which something is known, by reference and version, and the case where it was opened."""

    opening: ProcurementOpened | None = None
    sent: Mapping[NoticeId, NoticeSent] = field(default_factory=dict[NoticeId, NoticeSent])
    published: Mapping[NoticeId, NoticePublished] = field(default_factory=dict[NoticeId, NoticePublished])
    read: Mapping[tuple[NoticeId, str], ReadVersion] = field(default_factory=dict[tuple[NoticeId, str], ReadVersion])
    places: Mapping[NoticeId, ProcurementId] = field(default_factory=dict[NoticeId, ProcurementId])

    def changing(self, notice: NoticeId) -> tuple[NoticeId, ...]:
        """The other notices that say that they change it, in the order recorded."""
        sent = (one.notice for one in self.sent.values() if one.changes == notice)
        read = (one for (one, _), version in self.read.items() if version.changed == notice != one)
        return tuple(dict.fromkeys((*sent, *read)))


def evolve(story: Story, recorded: Recorded[Event]) -> Story:
    """The story with one more fact."""
    match recorded.event:
        case ProcurementOpened() as opening:
            return replace(story, opening=opening)
        case NoticeSent() as sent:
            places = {**story.places, sent.notice: sent.procurement}
            return replace(story, sent={**story.sent, sent.notice: sent}, places=places)
        case NoticePublished() as published:
            return replace(story, published={**story.published, published.notice: published})
        case PublishedNoticeImported() | ImportedNoticeAmended() as imported:
            key, version = (imported.notice, imported.version), _version(imported, recorded.position)
            places = {**story.places, imported.notice: imported.procurement}
            return replace(story, read={**story.read, key: version}, places=places)
        case NoticeBuyersImported() | NoticeLotImported() | NoticeResultImported() as part:
            known = story.read.get((part.notice, part.version))
            read = story.read if known is None else {**story.read, (part.notice, part.version): _with(known, part)}
            return replace(story, read=read)
        case _:
            return story


def _version(imported: Imported, position: int) -> ReadVersion:
    return ReadVersion(
        version=imported.version,
        digest=imported.digest,
        position=position,
        content=imported.content,
        changes=imported.changes,
        amends=imported.amends if isinstance(imported, ImportedNoticeAmended) else None,
        buyers=imported.buyers,
        lots=(),
        results=(),
    )


def _with(known: ReadVersion, part: NoticeBuyersImported | NoticeLotImported | NoticeResultImported) -> ReadVersion:
    match part:
        case NoticeBuyersImported():
            return known.model_copy(update={"buyers": (*known.buyers, *part.buyers)})
        case NoticeLotImported():
            return known.model_copy(update={"lots": (*known.lots, part.lot)})
        case NoticeResultImported():
            return known.model_copy(update={"results": (*known.results, part.result)})
