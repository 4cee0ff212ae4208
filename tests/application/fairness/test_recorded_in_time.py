"""FC-42: was everything recorded in the order in which it happened, and what was recorded late?"""

from application.fairness.case_files import CaseFile, case_file
from application.fairness.findings import Verdict
from application.recording.envelopes import Recorded
from tests.support.case_facts import estimated, opened
from tests.support.cases import CASE, case, judged, moment, told

OPENED = opened()


def recorded_on(of: CaseFile, *days: str) -> CaseFile:
    """The same facts, each recorded on its day."""
    taken_in = [
        Recorded(fact.position, fact.event, {**fact.document, "recorded_at": moment(day).isoformat()})
        for fact, day in zip(sorted(of.facts, key=lambda one: one.position), days, strict=True)
    ]
    return case_file(CASE, taken_in, of.on)


def test_it_does_not_apply_where_nothing_is_recorded() -> None:
    assert judged("FC-42", case()).verdict is Verdict.NOT_APPLICABLE


def test_what_is_recorded_as_it_happens_passes_without_remarks() -> None:
    view = told("FC-42", case(OPENED, estimated("2026-05-20", 5, 4)))
    assert view.verdict is Verdict.PASSED
    assert not view.remarks
    assert view.evidence == (2,)


def test_a_week_behind_what_happened_later_is_tolerated_and_no_more() -> None:
    later = estimated("2026-05-20 09:00", 5, 4)
    week = case(later, estimated("2026-05-13 09:00", 5, 4))
    more = case(later, estimated("2026-05-13 08:59", 5, 4))
    assert not judged("FC-42", week).remarks
    finding = judged("FC-42", more)
    assert finding.verdict is Verdict.PASSED
    assert finding.evidence == (1, 2)
    assert finding.facts["late"] == 1


def test_how_late_it_was_is_told_in_days() -> None:
    view = told("FC-42", case(estimated("2026-05-26", 5, 4), OPENED))
    assert "22 days late" in view.remarks[0].says.en


def test_each_is_held_against_the_newest_before_it() -> None:
    facts = (estimated("2026-05-20", 5, 4), OPENED, estimated("2026-05-06", 5, 4))
    assert judged("FC-42", case(*facts)).facts["late"] == len(facts) - 1


def test_what_was_recorded_more_than_a_week_after_it_happened_is_remarked() -> None:
    facts = case(OPENED, estimated("2026-05-20", 5, 4))
    assert not judged("FC-42", recorded_on(facts, "2026-05-11", "2026-05-27")).remarks
    view = told("FC-42", recorded_on(facts, "2026-05-11", "2026-05-27 09:01"))
    assert view.verdict is Verdict.PASSED
    assert "1 fact was recorded more than 7 days after" in view.remarks[0].says.en
    assert view.remarks[0].evidence == (2,)
    both = told("FC-42", recorded_on(facts, "2026-05-27", "2026-05-28"))
    assert "2 facts were recorded more than 7 days after" in both.remarks[0].says.en


def test_one_fact_is_told_as_one_in_each_language() -> None:
    reason = told("FC-42", case(OPENED)).reason
    assert (reason.nb[:19], reason.nn[:17], reason.en[:18]) == (
        "1 hendelse er ført,",
        "1 hending er ført",
        "1 fact is recorded",
    )
    assert "2 facts are recorded" in told("FC-42", case(OPENED, estimated("2026-05-20", 5, 4))).reason.en
