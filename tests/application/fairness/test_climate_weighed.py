"""FC-21: did climate and environment weigh what the law asks for, or does the case say why not?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import PersonId
from domain.procurements.events import CriteriaLocked
from domain.procurements.values import AwardCriterion, AwardCriterionKind, Part, ProcedureKind
from tests.support.case_facts import PUBLISHED, Fact, announced, chosen, opened
from tests.support.cases import CASE, case, fact, judged, told

SENT = announced("2026-07-03 10:00")
CHOSEN = chosen("2026-06-04")
OPENED = opened()


def weighing(climate: int, reason: str | None = None, at: str = "2026-06-11") -> Fact:
    """Price and climate were locked, climate with this weight in basis points."""
    price = AwardCriterion(key="price", name="Price", kind=AwardCriterionKind.PRICE, weight_bp=10_000 - climate)
    kind = AwardCriterionKind.CLIMATE
    criteria = (price, AwardCriterion(key="climate", name="Climate", kind=kind, weight_bp=climate)) if climate else ()
    locked = CriteriaLocked(
        procurement=CASE,
        version=1,
        criteria=criteria or (price,),
        digest=PUBLISHED,
        prepared_by=PersonId("p-elv-3"),
        climate_reason=reason,
    )
    return fact(locked, at)


def test_it_does_not_apply_before_the_notice() -> None:
    assert judged("FC-21", case(OPENED, CHOSEN, weighing(0))).verdict is Verdict.NOT_APPLICABLE


def test_criteria_or_a_procedure_that_are_not_recorded_leave_it_unknown() -> None:
    assert judged("FC-21", case(OPENED, CHOSEN, SENT)).verdict is Verdict.UNKNOWN
    assert judged("FC-21", case(OPENED, weighing(3_000), SENT)).verdict is Verdict.UNKNOWN


def test_thirty_percent_by_the_rule_of_the_day_of_the_notice_passes() -> None:
    view = told("FC-21", case(OPENED, CHOSEN, weighing(3_000), SENT))
    assert "weigh 30%" in view.reason.en
    assert "veier 30 %, og regelen" in view.reason.nb
    assert view.verdict is Verdict.PASSED
    assert view.rules == ("climate-weight@2026-07-01",)
    assert view.evidence == (1, 2, 3, 4)


def test_less_without_a_reason_fails_and_with_one_passes() -> None:
    assert judged("FC-21", case(OPENED, CHOSEN, weighing(2_999), SENT)).verdict is Verdict.FAILED
    view = told("FC-21", case(OPENED, CHOSEN, weighing(2_999, "Requirements do more"), SENT))
    assert view.verdict is Verdict.PASSED
    assert "Requirements do more" in view.reason.en


def test_the_criteria_that_count_are_the_last() -> None:
    assert judged("FC-21", case(OPENED, CHOSEN, weighing(3_000), SENT, weighing(0, at="2026-07-06"))).verdict is (
        Verdict.FAILED
    )


def test_what_was_begun_before_the_law_and_announced_after_it_is_legally_uncertain() -> None:
    (remark,) = told("FC-21", case(OPENED, CHOSEN, weighing(3_000), SENT)).remarks
    assert "legally uncertain" in remark.says.en
    assert "4 May 2026" in remark.says.en


def test_what_was_begun_and_announced_under_one_law_is_certain() -> None:
    opening, _, by = opened()
    assert told("FC-21", case((opening, "2026-07-01", by), CHOSEN, weighing(3_000), SENT)).remarks == ()
    before = told("FC-21", case(OPENED, CHOSEN, weighing(3_000), announced("2026-06-30")))
    assert before.rules == ("climate-weight@2024-01-01",)
    assert before.remarks == ()


def test_no_rule_asks_where_there_is_no_duty_to_announce() -> None:
    for procedure in (chosen("2026-06-04", Part.PART_I, ProcedureKind.OWN), chosen("2026-06-04", Part.OUTSIDE)):
        assert judged("FC-21", case(OPENED, procedure, weighing(0), SENT)).verdict is Verdict.NOT_APPLICABLE


def test_no_rule_asked_before_there_was_one() -> None:
    early = case(OPENED, CHOSEN, weighing(0), announced("2023-12-31"))
    assert judged("FC-21", early).verdict is Verdict.NOT_APPLICABLE
