"""FC-13: were changes of the documents minor, sent to all at once, and the deadline extended where it had to be?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import PersonId
from domain.tenders.events import TenderDocumentsAmended
from domain.tenders.values import DeadlineEffect
from tests.support.case_facts import PUBLISHED, SET, Fact, deadline, extended
from tests.support.cases import CASE, case, fact, judged, moment, told

DUE = deadline("2026-08-24 12:00")
MOVED = extended("2026-08-07 15:00", "2026-08-24 12:00", "2026-08-31 12:00")


def amended(at: str, effect: DeadlineEffect = DeadlineEffect.UNCHANGED, *, material: bool = False) -> Fact:
    event = TenderDocumentsAmended(
        procurement=CASE,
        version=2,
        documents=SET,
        reason="A figure was wrong.",
        material=material,
        sent_to_all_at=moment(at),
        deadline_effect=effect,
        effect_reason="It is a slip of the pen.",
        prepared_by=PersonId("p-elv-3"),
        criteria_digest=PUBLISHED,
    )
    return fact(event, at)


EXTENDING = amended("2026-08-07 14:00", DeadlineEffect.EXTENDED)


def test_it_does_not_apply_where_nothing_was_changed() -> None:
    assert judged("FC-13", case(DUE, MOVED)).verdict is Verdict.NOT_APPLICABLE


def test_a_minor_change_that_leaves_the_deadline_passes_and_tells_why() -> None:
    view = told("FC-13", case(DUE, amended("2026-08-07")))
    assert view.verdict is Verdict.PASSED
    assert "slip of the pen" in view.remarks[0].says.en
    assert view.remarks[0].evidence == (2,)


def test_a_material_change_fails_even_with_more_time() -> None:
    change = amended("2026-08-07 14:00", DeadlineEffect.EXTENDED, material=True)
    finding = judged("FC-13", case(DUE, change, MOVED))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (2,)


def test_a_change_that_was_followed_by_its_extension_passes() -> None:
    view = told("FC-13", case(DUE, EXTENDING, MOVED))
    assert view.verdict is Verdict.PASSED
    assert not view.remarks
    assert view.evidence == (2, 3)


def test_an_extension_earlier_on_the_same_day_belongs_to_the_change() -> None:
    before = extended("2026-08-07 13:00", "2026-08-24 12:00", "2026-08-31 12:00")
    assert judged("FC-13", case(DUE, before, EXTENDING)).verdict is Verdict.PASSED


def test_an_extension_of_the_day_before_does_not() -> None:
    before = extended("2026-08-06", "2026-08-24 12:00", "2026-08-31 12:00")
    assert judged("FC-13", case(DUE, before, EXTENDING)).verdict is Verdict.FAILED


def test_while_the_deadline_runs_the_extension_may_still_come() -> None:
    assert judged("FC-13", case(DUE, EXTENDING, on="2026-08-24")).verdict is Verdict.UNKNOWN
    finding = judged("FC-13", case(DUE, EXTENDING, on="2026-08-25"))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)


def test_without_a_deadline_on_record_it_is_still_awaited() -> None:
    assert judged("FC-13", case(EXTENDING)).verdict is Verdict.UNKNOWN


def test_every_change_is_looked_at() -> None:
    later = amended("2026-08-12", DeadlineEffect.EXTENDED)
    assert judged("FC-13", case(DUE, EXTENDING, MOVED, later)).verdict is Verdict.FAILED
