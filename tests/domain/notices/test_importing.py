from domain.impartiality.rejections import ActorIsRecused
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeLotImported,
    NoticeResultImported,
    PublishedNoticeImported,
)
from domain.notices.rejections import NoticeOfAnotherProcurement
from domain.notices.values import NoticeKind
from tests.domain.notices.scene import (
    ALARMS,
    BUYER_LEAD,
    CHANGE,
    CHANGES,
    CONTENT,
    DIGEST,
    IMPORT,
    LOT,
    NAMED,
    NOTICE,
    OTHER_DIGEST,
    PILOT,
    RESULT,
    SENT,
    importing,
    recused,
)

IMPORTED = PublishedNoticeImported(
    procurement=ALARMS,
    notice=NOTICE,
    version="01",
    digest=DIGEST,
    content=CONTENT,
    buyers=NAMED,
    further_buyers=0,
    lots=1,
    results=1,
)
OF_LOT = NoticeLotImported(procurement=ALARMS, notice=NOTICE, version="01", lot=LOT)
OF_RESULT = NoticeResultImported(procurement=ALARMS, notice=NOTICE, version="01", result=RESULT)
A_CHANGE = IMPORT.model_copy(
    update={"notice": CHANGE, "digest": OTHER_DIGEST, "changes": CHANGES, "lots": (), "results": ()}
)
AMENDED = ImportedNoticeAmended(
    procurement=ALARMS,
    notice=CHANGE,
    version="01",
    digest=OTHER_DIGEST,
    amends=NOTICE,
    content=CONTENT,
    changes=CHANGES,
    buyers=NAMED,
    further_buyers=0,
    lots=0,
    results=0,
)


def test_a_notice_is_recorded_with_its_lots_and_results() -> None:
    importing.when(IMPORT).then(IMPORTED, OF_LOT, OF_RESULT)
    assert IMPORTED.title == "Trygghetsalarmer"
    assert IMPORTED.named == 3
    assert OF_RESULT.winners == ("se-5560001234",)


def test_the_same_file_twice_adds_nothing() -> None:
    importing.given(IMPORTED).when(IMPORT).then_nothing()


def test_another_copy_that_says_the_same_adds_nothing() -> None:
    content = CONTENT.model_copy(update={"publication": "412345-2026", "written_by": "a publisher"})
    copy = IMPORT.model_copy(update={"digest": OTHER_DIGEST, "content": content})
    importing.given(IMPORTED, OF_LOT, OF_RESULT).when(copy).then_nothing()


def test_a_notice_belongs_to_one_procurement() -> None:
    elsewhere = IMPORT.model_copy(update={"procurement": PILOT})
    rejection = importing.given(IMPORTED).when(elsewhere).then_rejected(NoticeOfAnotherProcurement)
    assert rejection == NoticeOfAnotherProcurement(NOTICE, ALARMS, PILOT)


def test_a_change_notice_amends_the_notice_it_changes() -> None:
    importing.given(IMPORTED).when(A_CHANGE).then(AMENDED)
    importing.given(IMPORTED, AMENDED).when(A_CHANGE).then_nothing()
    assert (AMENDED.title, AMENDED.named) == (IMPORTED.title, IMPORTED.named)


def test_a_change_notice_amends_a_notice_that_the_group_sent_itself() -> None:
    importing.given(SENT).when(A_CHANGE).then(AMENDED)


def test_a_change_of_a_notice_that_is_not_known_is_recorded_on_its_own() -> None:
    alone = IMPORTED.model_copy(
        update={"notice": CHANGE, "digest": OTHER_DIGEST, "changes": CHANGES, "lots": 0, "results": 0}
    )
    importing.when(A_CHANGE).then(alone)
    assert alone.changed == "alarms-notice-01"
    assert IMPORTED.changed is None


def test_a_change_stays_in_the_procurement_of_what_it_changes() -> None:
    elsewhere = A_CHANGE.model_copy(update={"procurement": PILOT})
    importing.given(IMPORTED).when(elsewhere).then_rejected(NoticeOfAnotherProcurement)


def test_a_later_version_amends_the_earlier_one_and_an_earlier_one_amends_nothing() -> None:
    tenth = IMPORT.model_copy(update={"version": "10", "digest": OTHER_DIGEST, "lots": (), "results": ()})
    second = IMPORTED.model_copy(update={"version": "2"})
    facts = importing.given(second).when(tenth).facts()
    assert [fact.amends for fact in facts if isinstance(fact, ImportedNoticeAmended)] == [NOTICE]
    first = IMPORT.model_copy(update={"digest": OTHER_DIGEST})
    assert isinstance(importing.given(second).when(first).facts()[0], PublishedNoticeImported)


def test_what_the_notice_is_does_not_matter() -> None:
    for kind in NoticeKind:
        content = CONTENT.model_copy(update={"kind": kind})
        facts = importing.when(IMPORT.model_copy(update={"content": content})).facts()
        assert len(facts) == 3


def test_who_is_recused_reads_nothing_in() -> None:
    importing.given(recused(BUYER_LEAD)).when(IMPORT).then_rejected(ActorIsRecused)
    importing.given(IMPORTED, recused(BUYER_LEAD)).when(IMPORT).then_nothing()
