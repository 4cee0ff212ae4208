"""FC-04: was it the right part and procedure for that value and kind, under the rules in force that day?"""

import pytest

from application.fairness.findings import Verdict
from domain.procurements.values import MainKind, Part, ProcedureGround, ProcedureKind, ValueShare
from tests.support.case_facts import Fact, announced, chosen, classified, estimated, opened
from tests.support.cases import case, judged, told

OPENED = opened()
GOODS = classified("2026-05-28")
LARGE = estimated("2026-05-20", 5_000_000, 3_400_000)
IN_MARCH_2022 = (
    OPENED,
    estimated("2022-03-20", 1_300_000, 1_000_000),
    classified("2022-03-20"),
    chosen("2022-03-20 10:00", Part.PART_II),
)


def test_it_does_not_apply_before_a_procedure_is_chosen() -> None:
    assert judged("FC-04", case(OPENED, LARGE, GOODS)).verdict is Verdict.NOT_APPLICABLE


def test_the_right_part_and_an_open_procedure_pass_with_the_rules_used() -> None:
    view = told("FC-04", case(OPENED, LARGE, GOODS, chosen("2026-06-04")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4)
    assert any(one.startswith("eea-threshold-municipal@") for one in view.rules)


@pytest.mark.parametrize("facts", [(OPENED, GOODS), (OPENED, LARGE), (OPENED,)])
def test_without_value_or_kind_it_cannot_be_told(facts: tuple[Fact, ...]) -> None:
    assert judged("FC-04", case(*facts, chosen("2026-06-04"))).verdict is Verdict.UNKNOWN


def test_days_before_the_reviewed_rules_cannot_be_told() -> None:
    facts = (OPENED, estimated("2010-05-20", 1, 1), classified("2010-05-28"), chosen("2010-06-04"))
    view = told("FC-04", case(*facts))
    assert view.verdict is Verdict.UNKNOWN
    assert "2010" in view.reason.en


def test_too_lax_a_part_fails() -> None:
    view = told("FC-04", case(OPENED, LARGE, GOODS, chosen("2026-06-04", Part.PART_II)))
    assert view.verdict is Verdict.FAILED
    assert "falls under" in view.reason.en


@pytest.mark.parametrize(
    ("kroner", "verdict"), [(2_499_999, Verdict.PASSED), (2_500_000, Verdict.FAILED), (2_500_001, Verdict.FAILED)]
)
def test_the_threshold_itself_belongs_to_the_stricter_part(kroner: int, verdict: Verdict) -> None:
    value = estimated("2026-05-20", kroner - 1, 1)
    assert judged("FC-04", case(OPENED, value, GOODS, chosen("2026-06-04", Part.PART_II))).verdict is verdict


def test_a_stricter_part_than_needed_is_no_wrong() -> None:
    value = estimated("2026-05-20", 1_500_000, 1)
    assert judged("FC-04", case(OPENED, value, GOODS, chosen("2026-06-04"))).verdict is Verdict.PASSED


def test_the_maximum_of_a_framework_decides() -> None:
    value = estimated("2026-05-20", 1_500_000, 1, maximum=2_500_000)
    assert judged("FC-04", case(OPENED, value, GOODS, chosen("2026-06-04", Part.PART_II))).verdict is Verdict.FAILED


def test_as_known_in_march_2022_part_ii_was_right_for_two_point_three_million() -> None:
    view = told("FC-04", case(*IN_MARCH_2022, known_on="2022-03-20"))
    assert view.verdict is Verdict.PASSED, view.reason.en


def test_as_known_on_the_eve_of_the_correction_part_ii_was_still_right() -> None:
    assert judged("FC-04", case(*IN_MARCH_2022, known_on="2022-03-30")).verdict is Verdict.PASSED


@pytest.mark.parametrize("known_on", ["2022-03-31", "2026-12-31", None])
def test_as_known_since_the_correction_part_iii_applied(known_on: str | None) -> None:
    view = told("FC-04", case(*IN_MARCH_2022, known_on=known_on))
    assert view.verdict is Verdict.FAILED, view.reason.en
    assert view.rules


def test_the_value_that_stood_when_the_notice_was_sent_counts() -> None:
    small, grown = estimated("2026-05-20", 1_500_000, 1), estimated("2026-06-20", 2_500_000, 1)
    part_ii, sent = chosen("2026-06-04", Part.PART_II), announced("2026-07-03")
    assert judged("FC-04", case(OPENED, small, GOODS, part_ii, grown, sent)).verdict is Verdict.FAILED
    assert judged("FC-04", case(OPENED, small, GOODS, part_ii, grown, sent, on="2026-06-19")).verdict is Verdict.PASSED


def test_a_value_estimated_after_the_notice_does_not_change_the_part() -> None:
    small, grown = estimated("2026-05-20", 1_500_000, 1), estimated("2026-07-20", 2_500_000, 1)
    facts = (OPENED, small, GOODS, chosen("2026-06-04", Part.PART_II), announced("2026-07-03"), grown)
    assert judged("FC-04", case(*facts)).verdict is Verdict.PASSED


def test_the_choice_that_stands_is_judged() -> None:
    facts = (OPENED, LARGE, GOODS, chosen("2026-06-04", Part.PART_II), chosen("2026-06-10"))
    assert judged("FC-04", case(*facts)).verdict is Verdict.PASSED
    assert judged("FC-04", case(*facts, on="2026-06-09")).verdict is Verdict.FAILED


def test_negotiation_without_a_ground_fails() -> None:
    choice = chosen("2026-06-04", procedure=ProcedureKind.NEGOTIATED)
    view = told("FC-04", case(OPENED, LARGE, GOODS, choice))
    assert view.verdict is Verdict.FAILED
    assert "ground" in view.reason.en


def test_negotiation_on_a_ground_of_its_own_passes() -> None:
    choice = chosen("2026-06-04", procedure=ProcedureKind.NEGOTIATED, ground=ProcedureGround.COMPLEXITY)
    assert judged("FC-04", case(OPENED, LARGE, GOODS, choice)).verdict is Verdict.PASSED


def test_a_ground_for_another_procedure_is_none() -> None:
    choice = chosen("2026-06-04", procedure=ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, ground=ProcedureGround.COMPLEXITY)
    assert judged("FC-04", case(OPENED, LARGE, GOODS, choice)).verdict is Verdict.FAILED


def test_an_innovation_partnership_needs_no_ground() -> None:
    choice = chosen("2026-06-04", procedure=ProcedureKind.INNOVATION_PARTNERSHIP)
    assert judged("FC-04", case(OPENED, LARGE, GOODS, choice)).verdict is Verdict.PASSED


def test_a_procedure_that_the_part_does_not_know_fails() -> None:
    value, choice = estimated("2026-05-20", 1_500_000, 1), chosen("2026-06-04", Part.PART_II, ProcedureKind.NEGOTIATED)
    view = told("FC-04", case(OPENED, value, GOODS, choice))
    assert view.verdict is Verdict.FAILED
    assert "no procedure of" in view.reason.en


def test_an_exception_may_take_a_contract_of_part_ii_to_part_i() -> None:
    value = estimated("2026-05-20", 1_500_000, 1)
    ground = ProcedureGround.EXCEPTION_FROM_PART_II
    excepted = chosen("2026-06-04", Part.PART_I, ProcedureKind.OWN, ground)
    assert judged("FC-04", case(OPENED, value, GOODS, excepted)).verdict is Verdict.PASSED
    assert judged("FC-04", case(OPENED, LARGE, GOODS, excepted)).verdict is Verdict.FAILED


def test_the_regime_for_health_services_is_not_open_to_goods() -> None:
    lenient = chosen("2026-06-04", Part.PART_IV, ProcedureKind.OWN)
    assert judged("FC-04", case(OPENED, LARGE, GOODS, lenient)).verdict is Verdict.FAILED


def test_the_regime_for_health_services_is_right_for_them() -> None:
    value, health = estimated("2026-05-20", 8_700_000, 1), classified("2026-05-28", MainKind.HEALTH_SOCIAL_SERVICES)
    choice = chosen("2026-06-04", Part.PART_IV, ProcedureKind.OWN)
    assert judged("FC-04", case(OPENED, value, health, choice)).verdict is Verdict.PASSED


@pytest.mark.parametrize(("separable", "verdict"), [(True, Verdict.FAILED), (False, Verdict.PASSED)])
def test_a_lesser_kind_counts_by_itself_only_where_it_could_be_bought_apart(separable: bool, verdict: Verdict) -> None:  # noqa: FBT001
    value = estimated("2026-05-20", 3_000_000, 2_900_000)
    apart = ValueShare(kind=MainKind.GOODS, amount=2_600_000_00)
    mixed = classified("2026-05-28", MainKind.SPECIAL_SERVICES, apart, separable=separable)
    choice = chosen("2026-06-04", Part.PART_II)
    assert judged("FC-04", case(OPENED, value, mixed, choice)).verdict is verdict
