"""What a notice says, and which notices there are in a procurement, and whom they leave out."""

from datetime import date

from application.notices.comparing import BuyersCompared, compared
from application.notices.story import ReadVersion, Story, evolve
from application.questions.declaring import Moment, NoParameters, Question, always
from domain.kernel.digests import Sha256
from domain.kernel.events import Written
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticePublished,
    NoticeResultImported,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.notices.values import NoticeBuyer, NoticeKind
from domain.procurements.events import ProcurementOpened


class NoticeView(Written):
    """A notice: as it was sent and published by the group, and as it was read from files; who changed it since."""

    notice: NoticeId
    procurement: ProcurementId
    sent: NoticeSent | None
    published: NoticePublished | None
    versions: tuple[ReadVersion, ...]
    amended_by: tuple[NoticeId, ...]


class Announcement(Written):
    """One notice of a procurement; it is in force until another takes its place."""

    notice: NoticeId
    version: str | None
    kind: NoticeKind
    title: str | None
    sent_at: Instant | None
    published_at: Instant | None
    published_on: date | None
    publication: str | None
    buyers: tuple[NoticeBuyer, ...]
    changes: NoticeId | None
    digest: Sha256 | None
    from_file: bool
    in_force: bool
    comparison: BuyersCompared | None


class Announcements(Written):
    """The notices of a procurement in the order recorded, each held against the buyers of the case if it was opened."""

    procurement: ProcurementId
    buyers: tuple[MemberId, ...]
    notices: tuple[Announcement, ...]


def _notice(story: Story, _parameters: NoParameters, _moment: Moment) -> NoticeView | None:
    if not story.places:
        return None
    of_others = {one for known in story.places for one in story.changing(known)}
    notice = next((one for one in story.places if one not in of_others), next(iter(story.places)))
    return NoticeView(
        notice=notice,
        procurement=story.places[notice],
        sent=story.sent.get(notice),
        published=story.published.get(notice),
        versions=tuple(version for (one, _), version in story.read.items() if one == notice),
        amended_by=story.changing(notice),
    )


def _announcements(story: Story, _parameters: NoParameters, _moment: Moment) -> Announcements | None:
    found = (*(_own(story, sent) for sent in story.sent.values()), *_from_files(story))
    if not found and story.opening is None:
        return None
    procurement = story.opening.procurement if story.opening else next(iter(story.places.values()))
    buyers = story.opening.buyers if story.opening else ()
    return Announcements(procurement=procurement, buyers=buyers, notices=found)


def _own(story: Story, sent: NoticeSent) -> Announcement:
    published = story.published.get(sent.notice)
    named = tuple(NoticeBuyer(number=buyer, leads=buyer == sent.lead) for buyer in sent.buyers)
    buyers = published.buyers if published else named
    return Announcement(
        notice=sent.notice,
        version=None,
        kind=sent.kind,
        title=None,
        sent_at=sent.sent_at,
        published_at=published.published_at if published else None,
        published_on=None,
        publication=published.publication if published else None,
        buyers=buyers,
        changes=sent.changes,
        digest=published.digest if published else None,
        from_file=False,
        in_force=_in_force(story, sent.notice, None),
        comparison=_comparison(story, buyers),
    )


def _from_files(story: Story) -> tuple[Announcement, ...]:
    return tuple(
        Announcement(
            notice=notice,
            version=version.version,
            kind=version.content.kind,
            title=version.content.title,
            sent_at=version.content.sent_at,
            published_at=None,
            published_on=version.content.published_on,
            publication=version.content.publication,
            buyers=version.buyers,
            changes=version.changed,
            digest=version.digest,
            from_file=True,
            in_force=_in_force(story, notice, version.version),
            comparison=_comparison(story, version.buyers),
        )
        for (notice, _), version in story.read.items()
    )


def _in_force(story: Story, notice: NoticeId, version: str | None) -> bool:
    versions = [read.version for (one, _), read in story.read.items() if one == notice]
    superseded = version is not None and version != max(versions, key=lambda one: one.zfill(_LONGEST_VERSION))
    return not superseded and not story.changing(notice)


def _comparison(story: Story, buyers: tuple[NoticeBuyer, ...]) -> BuyersCompared | None:
    return None if story.opening is None else compared(dict.fromkeys(story.opening.buyers), buyers)


_LONGEST_VERSION = 64

_OF_NOTICES = (
    NoticeSent,
    NoticePublished,
    PublishedNoticeImported,
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticeResultImported,
)

NOTICES = Question(
    name="notices",
    asks="What does the notice say: as it was sent, published and read from files, and what has changed it?",
    identifier=NoticeId,
    types=_OF_NOTICES,
    begin=always(Story()),
    evolve=evolve,
    answer=_notice,
    view=NoticeView,
    parameters=NoParameters,
)

ANNOUNCEMENTS = Question(
    name="announcements",
    asks="Which notices are there in the procurement, which are in force, and which buyers do they leave out?",
    identifier=ProcurementId,
    types=(ProcurementOpened, *_OF_NOTICES),
    begin=always(Story()),
    evolve=evolve,
    answer=_announcements,
    view=Announcements,
    parameters=NoParameters,
)
