"""FC-20: were the bids judged by the same criteria, weights and formula as were published?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import PersonId
from domain.procurements.values import PriceFormula, criteria_digest
from domain.tenders.events import TenderDocumentsAmended
from domain.tenders.values import DeadlineEffect
from tests.support.award_facts import ranked
from tests.support.bid_facts import opening
from tests.support.case_facts import BOREAL, CRITERIA, SET, Fact, frozen, locked
from tests.support.cases import CASE, case, fact, judged, moment, told

LOCKED, OUT = locked("2026-06-11"), frozen("2026-06-18")
OPENED = opening("2026-08-24 13:00", ("b-1", BOREAL, 800_000))
LINEAR = PriceFormula.LINEAR_BETWEEN_LOWEST_AND_HIGHEST
OTHER = criteria_digest(CRITERIA, LINEAR)


def amended(at: str, digest: str) -> Fact:
    event = TenderDocumentsAmended(
        procurement=CASE,
        version=2,
        documents=SET,
        reason="Another formula.",
        material=False,
        sent_to_all_at=moment(at),
        deadline_effect=DeadlineEffect.UNCHANGED,
        effect_reason="Early.",
        prepared_by=PersonId("p-elv-3"),
        criteria_digest=digest,
    )
    return fact(event, at)


def test_it_does_not_apply_before_the_bids_are_ranked() -> None:
    assert judged("FC-20", case(LOCKED, OUT, OPENED)).verdict is Verdict.NOT_APPLICABLE


def test_a_ranking_by_the_published_criteria_passes() -> None:
    view = told("FC-20", case(LOCKED, OUT, OPENED, ranked("2026-09-15")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 4)
    assert not view.remarks


def test_what_was_published_must_be_recorded_to_tell() -> None:
    assert judged("FC-20", case(LOCKED, OPENED, ranked("2026-09-15"))).verdict is Verdict.UNKNOWN


def test_a_ranking_by_other_criteria_fails() -> None:
    view = told("FC-20", case(LOCKED, OUT, OPENED, ranked("2026-09-15", criteria=OTHER)))
    assert view.verdict is Verdict.FAILED
    assert "other criteria" in view.reason.en


def test_a_ranking_by_another_formula_fails_and_names_who_came_first() -> None:
    deviating = ranked("2026-09-15", formula="spreadsheet", as_published=False)
    view = told("FC-20", case(LOCKED, OUT, OPENED, deviating))
    assert view.verdict is Verdict.FAILED
    assert "spreadsheet" in view.reason.en
    assert str(BOREAL) in view.reason.en


def test_totals_that_the_published_formula_does_not_lead_to_fail_without_blaming_the_formula() -> None:
    view = told("FC-20", case(LOCKED, OUT, OPENED, ranked("2026-09-15", as_published=False)))
    assert view.verdict is Verdict.FAILED
    assert "does not follow from the scores and the published formula" in view.reason.en
    assert str(BOREAL) in view.reason.en


def test_a_ranking_that_names_another_formula_fails_whatever_was_noted_of_it() -> None:
    assert judged("FC-20", case(LOCKED, OUT, OPENED, ranked("2026-09-15", formula=LINEAR))).verdict is Verdict.FAILED


def test_criteria_changed_after_the_opening_fail_even_before_any_ranking() -> None:
    after = locked("2026-08-24 13:01", LINEAR, version=2)
    finding = judged("FC-20", case(LOCKED, OUT, OPENED, after))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (3, 4)


def test_criteria_locked_by_the_moment_of_the_opening_are_in_time() -> None:
    just = locked("2026-08-24 13:00")
    assert judged("FC-20", case(OUT, just, OPENED, ranked("2026-09-15"))).verdict is Verdict.PASSED


def test_criteria_changed_with_the_documents_before_the_deadline_are_the_published_ones() -> None:
    facts = (LOCKED, OUT, locked("2026-07-20", LINEAR, version=2), amended("2026-07-20", OTHER), OPENED)
    assert judged("FC-20", case(*facts, ranked("2026-09-15", criteria=OTHER, formula=LINEAR))).verdict is Verdict.PASSED
    assert judged("FC-20", case(*facts, ranked("2026-09-15"))).verdict is Verdict.FAILED


def test_criteria_locked_anew_that_suppliers_never_saw_do_not_count() -> None:
    facts = (LOCKED, OUT, locked("2026-07-20", LINEAR, version=2), OPENED)
    assert judged("FC-20", case(*facts, ranked("2026-09-15", criteria=OTHER, formula=LINEAR))).verdict is Verdict.FAILED


def test_documents_amended_after_the_opening_publish_nothing() -> None:
    facts = (LOCKED, OUT, OPENED, amended("2026-08-25", OTHER))
    assert judged("FC-20", case(*facts, ranked("2026-09-15", criteria=OTHER))).verdict is Verdict.FAILED


def test_a_ranking_made_again_by_the_published_formula_passes_with_a_remark() -> None:
    facts = (LOCKED, OUT, OPENED, ranked("2026-09-15", formula="spreadsheet", as_published=False), ranked("2026-09-29"))
    view = told("FC-20", case(*facts))
    assert view.verdict is Verdict.PASSED
    assert view.remarks[0].evidence == (4,)
    assert judged("FC-20", case(*facts, on="2026-09-28")).verdict is Verdict.FAILED


def test_each_lot_has_a_ranking_of_its_own() -> None:
    wrong = ranked("2026-09-15", formula="spreadsheet", as_published=False, lot="lot-1")
    facts = (LOCKED, OUT, OPENED, wrong, ranked("2026-09-16", lot="lot-2"))
    assert judged("FC-20", case(*facts)).verdict is Verdict.FAILED
    assert judged("FC-20", case(*facts, ranked("2026-09-17", lot="lot-1"))).verdict is Verdict.PASSED
