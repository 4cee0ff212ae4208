"""FC-38: do the cost shares follow the adopted key, to the øre?"""

from datetime import date

from application.fairness.findings import Verdict
from domain.cost_sharing.division import divide
from domain.cost_sharing.events import CostAllocated, CostCorrected, CostIncurred, CostKeyAdopted, CostPoolOpened
from domain.cost_sharing.values import Basis as By
from domain.cost_sharing.values import EqualComponent, Figure, KeyTerms, MeasuredComponent, Share, VatTreatment
from domain.kernel.identifiers import CostId, CostKeyId, MotionId, PoolId, ProcurementId
from domain.motions.values import Choice, Ground
from tests.support.case_facts import BUYERS, ELVNES, FOSSMO, GROUP, Fact
from tests.support.cases import CASE, case, fact, judged, told
from tests.support.motion_facts import made

POOL, COST, KEY = PoolId("process"), CostId("legal-help"), CostKeyId("key")
AMOUNT = 1_000_01


def adopted(population: int = 2_491, valid_from: str = "2026-01-29") -> CostKeyAdopted:
    figures = (Figure(member=ELVNES, figure=15_303), Figure(member=FOSSMO, figure=population))
    return CostKeyAdopted(
        group=GROUP,
        key=KEY,
        version=1,
        members=BUYERS,
        components=(
            EqualComponent(weight=3_000),
            MeasuredComponent(
                basis=By.POPULATION, weight=7_000, figures=figures, source="SSB", counted_on=date(2015, 7, 1)
            ),
        ),
        valid_from=date.fromisoformat(valid_from),
        motion=MotionId("on-the-key"),
    )


def allocated(shares: tuple[Share, ...] | None = None, shared: int = AMOUNT, key: CostKeyAdopted | None = None) -> Fact:
    used = key or adopted()
    event = CostAllocated(
        group=GROUP,
        pool=POOL,
        cost=COST,
        by=used.used,
        amount=AMOUNT,
        shared=shared,
        shares=divide(AMOUNT, used.terms) if shares is None else shares,
    )
    return fact(event, "2026-03-11")


def incurred(on: str) -> Fact:
    event = CostIncurred(
        group=GROUP,
        pool=POOL,
        cost=COST,
        amount=AMOUNT,
        vat_treatment=VatTreatment.RECOVERED,
        incurred_on=date.fromisoformat(on),
        paid_by=ELVNES,
        what="Legal help.",
    )
    return fact(event, "2026-03-10")


CARRIED, KEYED = made("2026-01-29", "on-the-key"), fact(adopted(), "2026-01-29")
OWN = fact(CostPoolOpened(group=GROUP, pool=POOL, procurement=CASE, title="The process", key=KEY), "2026-01-30")
TERMS: KeyTerms = adopted().terms


def moved_one_ore() -> tuple[Share, ...]:
    first, second = divide(AMOUNT, TERMS)
    return (
        first.model_copy(update={"total": first.total + 1}),
        second.model_copy(update={"total": second.total - 1}),
    )


def test_it_does_not_apply_before_a_cost_is_shared() -> None:
    assert judged("FC-38", case(CARRIED, KEYED, incurred("2026-03-01"))).verdict is Verdict.NOT_APPLICABLE


def test_shares_that_the_adopted_key_leads_to_pass() -> None:
    view = told("FC-38", case(CARRIED, KEYED, OWN, incurred("2026-03-01"), allocated()))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 4, 5)
    assert view.rules == ("key.v1",)


def test_a_key_that_was_never_adopted_fails() -> None:
    assert judged("FC-38", case(CARRIED, allocated())).verdict is Verdict.FAILED


def test_a_key_without_a_carried_motion_fails() -> None:
    down = made("2026-01-29", "on-the-key", Choice.AGAINST, Choice.AGAINST, ground=Ground.MAJORITY_NOT_REACHED)
    assert judged("FC-38", case(KEYED, allocated())).verdict is Verdict.FAILED
    finding = judged("FC-38", case(down, KEYED, allocated()))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (2, 3)


def test_other_figures_than_the_key_was_adopted_with_fail() -> None:
    view = told("FC-38", case(CARRIED, KEYED, allocated(key=adopted(population=2_490))))
    assert view.verdict is Verdict.FAILED
    assert "other figures" in view.reason.en


def test_a_cost_of_the_day_the_key_applies_from_is_shared_by_it_and_one_before_is_not() -> None:
    assert judged("FC-38", case(CARRIED, KEYED, incurred("2026-01-29"), allocated())).verdict is Verdict.PASSED
    finding = judged("FC-38", case(CARRIED, KEYED, incurred("2026-01-28"), allocated()))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2, 3, 4)


def test_a_key_that_reaches_back_before_the_vote_on_it_fails_for_a_cost_that_was_there_before() -> None:
    reaching = adopted(valid_from="2026-01-01")
    keyed, shared = fact(reaching, "2026-01-29"), allocated(key=reaching)
    view = told("FC-38", case(CARRIED, keyed, incurred("2026-01-28"), shared))
    assert view.verdict is Verdict.FAILED
    assert "was not adopted until" in view.reason.en
    assert judged("FC-38", case(CARRIED, keyed, incurred("2026-01-29"), shared)).verdict is Verdict.PASSED


def test_one_ore_moved_from_one_to_another_fails_and_names_who() -> None:
    view = told("FC-38", case(CARRIED, KEYED, allocated(moved_one_ore())))
    assert view.verdict is Verdict.FAILED
    assert str(ELVNES) in view.reason.en


def test_a_member_left_out_of_the_shares_fails() -> None:
    assert judged("FC-38", case(CARRIED, KEYED, allocated(divide(AMOUNT, TERMS)[:1]))).verdict is Verdict.FAILED


def test_shares_that_do_not_come_to_what_was_shared_fail() -> None:
    view = told("FC-38", case(CARRIED, KEYED, allocated(shared=AMOUNT - 1)))
    assert view.verdict is Verdict.FAILED
    assert "come to" in view.reason.en


def test_a_wrong_sharing_that_was_taken_back_counts_no_more() -> None:
    back = CostCorrected(
        group=GROUP, pool=POOL, correction=CostId("c-2"), corrects=COST, reason="Wrong shares.", amount=AMOUNT
    )
    facts = (CARRIED, KEYED, allocated(moved_one_ore()), fact(back, "2026-03-12"))
    assert judged("FC-38", case(*facts)).verdict is Verdict.NOT_APPLICABLE
    assert judged("FC-38", case(*facts, on="2026-03-11")).verdict is Verdict.FAILED


def test_the_costs_of_another_procurement_of_the_group_are_not_this_one_s() -> None:
    other = CostPoolOpened(group=GROUP, pool=POOL, procurement=ProcurementId("beds"), title="Beds", key=KEY)
    facts = (CARRIED, KEYED, fact(other, "2026-01-30"), allocated(moved_one_ore()))
    assert judged("FC-38", case(*facts)).verdict is Verdict.NOT_APPLICABLE
