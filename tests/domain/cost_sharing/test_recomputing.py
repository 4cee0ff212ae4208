"""Whoever doubts a share finds it again from what stands beside it; one that was rounded otherwise is found."""

from fractions import Fraction

from hypothesis import assume, given

from domain.cost_sharing.division import divide, exact_parts
from domain.cost_sharing.events import BudgetApproved
from domain.cost_sharing.recomputing import recompute
from domain.cost_sharing.values import EqualComponent, KeyTerms, Share, Shares
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import ALLOCATED, APPROVE
from tests.domain.cost_sharing.acts import given as after
from tests.domain.cost_sharing.scene import ELVNES, FIVE, ON_BUDGET, SKOGVATN, decided
from tests.domain.cost_sharing.terms import agreed, amounts


def rounded_half_up(amount: int, terms: KeyTerms) -> Shares:
    """What a spreadsheet gives: each part rounded to the nearest øre, halves upwards."""
    rows = {
        member: tuple(int(part + Fraction(1, 2)) for part in exact_parts(amount, terms, member))
        for member in sorted(terms.members)
    }
    return tuple(Share(member=member, parts=parts, total=sum(parts)) for member, parts in rows.items())


def test_a_share_that_was_recorded_by_the_rule_is_found_again() -> None:
    assert recompute(ALLOCATED) == ()


def test_a_budget_is_found_again_too() -> None:
    (approved,) = after(decided(ON_BUDGET, Matter.BUDGET)).when(APPROVE).facts()
    assert isinstance(approved, BudgetApproved)
    assert recompute(approved) == ()
    assert recompute(approved.model_copy(update={"amount": approved.amount + 1}))


def test_shares_rounded_half_up_are_found() -> None:
    terms = KeyTerms(members=FIVE[:3], components=(EqualComponent(weight=10_000),))
    by = ALLOCATED.by.model_copy(update={"terms": terms})
    half_up = rounded_half_up(500, terms)
    wrong = ALLOCATED.model_copy(update={"by": by, "amount": 500, "shared": 500, "shares": half_up})
    (difference,) = recompute(wrong)
    assert [share.total for share in half_up] == [167, 167, 167]
    assert difference.recorded is not None
    assert difference.found is not None
    assert (difference.member, difference.recorded.total, difference.found.total) == (FIVE[2], 167, 166)


@given(agreed(), amounts)
def test_half_up_is_found_whenever_it_gives_other_shares(terms: KeyTerms, amount: int) -> None:
    half_up = rounded_half_up(amount, terms)
    assume(half_up != divide(amount, terms))
    by = ALLOCATED.by.model_copy(update={"terms": terms})
    assert recompute(ALLOCATED.model_copy(update={"by": by, "amount": amount, "shared": amount, "shares": half_up}))


def test_an_ore_moved_between_two_members_is_found_with_both() -> None:
    first, *rest, last = ALLOCATED.shares
    moved = (
        first.model_copy(update={"total": first.total - 1}),
        *rest,
        last.model_copy(update={"total": last.total + 1}),
    )
    found = recompute(ALLOCATED.model_copy(update={"shares": moved}))
    assert [one.member for one in found] == [ELVNES, SKOGVATN]


def test_a_share_left_out_or_told_twice_is_found() -> None:
    assert len(recompute(ALLOCATED.model_copy(update={"shares": ALLOCATED.shares[1:]}))) == 1
    assert recompute(ALLOCATED.model_copy(update={"shares": (*ALLOCATED.shares, ALLOCATED.shares[0])}))


def test_a_grant_that_was_not_deducted_is_found() -> None:
    assert recompute(ALLOCATED.model_copy(update={"amount": ALLOCATED.amount + 100_00}))


def test_vat_shared_although_there_is_none_is_found() -> None:
    found = recompute(ALLOCATED.model_copy(update={"vat_shares": ALLOCATED.shares}))
    assert len(found) == 5
    assert all(one.of_vat and one.found is None for one in found)
