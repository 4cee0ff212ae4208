"""What a notice says, and which notices there are in a procurement."""

from datetime import UTC, date, datetime

from application.notices.questions import ANNOUNCEMENTS, NOTICES, Announcements, NoticeView
from application.questions.declaring import Moment, NoParameters
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from domain.kernel.identifiers import Identifier, NoticeId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.notices.contents import NoticeContent, NoticeLot
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticePublished,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.notices.values import ChangedNotice, NoticeBuyer, NoticeKind
from domain.procurements.events import ProcurementOpened

ALARMS = ProcurementId("alarms-2026")
FIRST, SECOND = NoticeId("first"), NoticeId("second")
ELVNES, YTRE_SUND = MemberId("314910001"), MemberId("314911008")
SENT_AT = datetime(2026, 7, 3, 12, tzinfo=UTC)
MOMENT = Moment(date(2026, 11, 1))
CONTENT = NoticeContent(kind=NoticeKind.COMPETITION, title="Alarmer")

OPENED = ProcurementOpened(
    procurement=ALARMS, title="Alarms", subject="Alarms.", buyers=(ELVNES, YTRE_SUND), lead=ELVNES
)
SENT = NoticeSent(
    procurement=ALARMS,
    notice=FIRST,
    kind=NoticeKind.COMPETITION,
    lead=ELVNES,
    buyers=(ELVNES, YTRE_SUND),
    sent_at=SENT_AT,
    electronically=True,
    documents_freely_available=True,
    mandates=(),
)
PUBLISHED = NoticePublished(
    procurement=ALARMS,
    notice=FIRST,
    kind=NoticeKind.COMPETITION,
    published_at=SENT_AT,
    publication="412345-2026",
    buyers=(NoticeBuyer(number=ELVNES),),
)
IMPORTED = PublishedNoticeImported(
    procurement=ALARMS,
    notice=FIRST,
    version="01",
    digest="a" * 64,
    content=CONTENT,
    buyers=(NoticeBuyer(number=ELVNES),),
    further_buyers=1,
    lots=1,
    results=0,
)
FURTHER = NoticeBuyersImported(procurement=ALARMS, notice=FIRST, version="01", buyers=(NoticeBuyer(number=YTRE_SUND),))
LOT = NoticeLotImported(procurement=ALARMS, notice=FIRST, version="01", lot=NoticeLot(reference="LOT-0001"))
AMENDED = ImportedNoticeAmended(
    procurement=ALARMS,
    notice=SECOND,
    version="01",
    digest="b" * 64,
    amends=FIRST,
    content=CONTENT,
    buyers=(NoticeBuyer(number=ELVNES),),
    further_buyers=0,
    lots=0,
    results=0,
)


def about(identifier: Identifier, facts: tuple[Event, ...]) -> list[Recorded[Event]]:
    within = (ANNOUNCEMENTS if isinstance(identifier, ProcurementId) else NOTICES).boundary(identifier)
    numbered = enumerate(facts, start=1)
    return [Recorded(position, fact, {}) for position, fact in numbered if within.covers(fact)]


def notice(identifier: NoticeId, *facts: Event) -> NoticeView | None:
    story = NOTICES.begin(identifier)
    for recorded in about(identifier, facts):
        story = NOTICES.evolve(story, recorded)
    return NOTICES.answer(story, NoParameters(), MOMENT)


def announcements(*facts: Event) -> Announcements | None:
    story = ANNOUNCEMENTS.begin(ALARMS)
    for recorded in about(ALARMS, facts):
        story = ANNOUNCEMENTS.evolve(story, recorded)
    return ANNOUNCEMENTS.answer(story, NoParameters(), MOMENT)


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert notice(FIRST) is None
    assert announcements() is None


def test_a_notice_that_was_read_in_parts_is_whole_again() -> None:
    view = notice(FIRST, IMPORTED, FURTHER, LOT)
    assert view is not None
    (version,) = view.versions
    assert [buyer.number for buyer in version.buyers] == [ELVNES, YTRE_SUND]
    assert [lot.reference for lot in version.lots] == ["LOT-0001"]
    assert (view.procurement, version.position) == (ALARMS, 1)


def test_a_notice_tells_what_has_changed_it() -> None:
    view = notice(FIRST, SENT, PUBLISHED, AMENDED)
    assert view is not None
    assert (view.notice, view.sent, view.published, view.amended_by) == (FIRST, SENT, PUBLISHED, (SECOND,))
    change = notice(SECOND, IMPORTED, AMENDED)
    assert change is not None
    assert (change.notice, change.versions[0].amends) == (SECOND, FIRST)


def test_a_notice_is_in_force_until_another_takes_its_place() -> None:
    found = announcements(OPENED, IMPORTED, AMENDED)
    assert found is not None
    assert [(one.notice, one.in_force, one.changes) for one in found.notices] == [
        (FIRST, False, None),
        (SECOND, True, FIRST),
    ]
    changed = AMENDED.model_copy(update={"notice": FIRST, "version": "02"})
    third = AMENDED.model_copy(update={"notice": FIRST, "version": "03"})
    versions = announcements(IMPORTED, changed, third)
    assert versions is not None
    assert [one.in_force for one in versions.notices] == [False, False, True]


def test_a_change_whose_notice_was_not_known_takes_its_place_all_the_same() -> None:
    early = IMPORTED.model_copy(update={"notice": SECOND, "changes": ChangedNotice(written="first", notice=FIRST)})
    found = announcements(early, IMPORTED)
    assert found is not None
    assert [(one.notice, one.in_force) for one in found.notices] == [(SECOND, True), (FIRST, False)]
    view = notice(FIRST, early, IMPORTED)
    assert view is not None
    assert (view.notice, view.amended_by) == (FIRST, (SECOND,))


def test_each_notice_is_held_against_the_buyers_of_the_case() -> None:
    found = announcements(OPENED, SENT, PUBLISHED)
    assert found is not None
    (one,) = found.notices
    assert one.comparison is not None
    assert (one.publication, one.comparison.members_not_named) == ("412345-2026", (YTRE_SUND,))
    unopened = announcements(SENT)
    assert unopened is not None
    assert unopened.notices[0].comparison is None
