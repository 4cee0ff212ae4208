"""An amount is divided exactly, the same every time, and as the group has said that it rounds."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cost_sharing.division import (
    apportion,
    can_be_divided,
    component_amounts,
    divide,
    exact_parts,
    least_of,
    most_of,
)
from domain.cost_sharing.values import WHOLE, Basis, EqualComponent, KeyTerms, Limit
from domain.kernel.organisations import MemberId
from tests.domain.cost_sharing.scene import ACTUAL, BUDGET, DALHEIM, ELVNES, FIVE, SKOGVATN, THIRTY_SEVENTY, measured
from tests.domain.cost_sharing.terms import agreed, amounts

KEY = KeyTerms(members=FIVE, components=THIRTY_SEVENTY)


def totals(amount: int, terms: KeyTerms) -> list[int]:
    """What each bears, by organisation number."""
    return [share.total for share in divide(amount, terms)]


def test_the_budget_is_divided_as_the_members_were_told() -> None:
    assert totals(BUDGET, KEY) == [190_414_99, 129_256_32, 69_066_93, 55_433_97, 42_327_79]


def test_the_actual_cost_is_divided_as_the_members_were_told() -> None:
    assert totals(ACTUAL, KEY) == [200_544_37, 136_132_28, 72_741_03, 58_382_85, 44_579_47]


def test_by_population_alone_the_smallest_would_have_borne_less_than_half() -> None:
    alone = KeyTerms(members=FIVE, components=(measured(Basis.POPULATION, WHOLE, 15_303, 9_498, 3_785, 2_491, 1_247),))
    assert totals(BUDGET, alone)[-1] == 18_768_27


def test_components_are_rounded_separately_and_then_added() -> None:
    shares = divide(BUDGET, KEY)
    assert component_amounts(BUDGET, KEY) == (145_950_00, 340_550_00)
    assert shares[0].parts == (29_190_00, 161_224_99)
    assert all(share.total == sum(share.parts) and share.moved == 0 for share in shares)


def test_rounding_the_whole_at_once_would_give_other_ore() -> None:
    key = KeyTerms(members=FIVE[:3], components=(EqualComponent(weight=5_000), EqualComponent(weight=5_000)))
    assert totals(8, key) == [4, 2, 2]
    assert apportion(8, (1, 1, 1)) == (3, 3, 2)


@pytest.mark.parametrize(
    ("amount", "weights", "parts"),
    [
        (100, (1, 1, 1), (34, 33, 33)),
        (101, (1, 1, 1), (34, 34, 33)),
        (10, (1, 2, 3), (2, 3, 5)),
        (1, (1, 1_000_000), (0, 1)),
        (7, (0, 0, 0), (3, 2, 2)),
        (5, (0, 1), (0, 5)),
        (0, (3, 4), (0, 0)),
        (0, (), ()),
    ],
)
def test_ore_that_are_left_go_to_the_largest_remainder_and_then_to_the_first(
    amount: int, weights: tuple[int, ...], parts: tuple[int, ...]
) -> None:
    assert apportion(amount, weights) == parts


def test_equal_remainders_go_to_the_lowest_organisation_number() -> None:
    key = KeyTerms(members=(SKOGVATN, DALHEIM, ELVNES), components=(EqualComponent(weight=WHOLE),))
    assert [(one.member, one.total) for one in divide(100, key)] == [(ELVNES, 34), (DALHEIM, 33), (SKOGVATN, 33)]


@given(agreed() | agreed(limited=True), amounts)
def test_shares_sum_to_the_amount(terms: KeyTerms, amount: int) -> None:
    shares = divide(amount, terms)
    assert sum(share.total for share in shares) == amount
    assert tuple(share.member for share in shares) == tuple(sorted(terms.members))


@given(agreed(), amounts)
def test_each_part_is_within_one_ore_of_its_exact_fraction(terms: KeyTerms, amount: int) -> None:
    for share in divide(amount, terms):
        exact = exact_parts(amount, terms, share.member)
        assert all(abs(part - exactly) < 1 for part, exactly in zip(share.parts, exact, strict=True))


@given(agreed(), amounts)
def test_components_are_within_one_ore_of_their_weight(terms: KeyTerms, amount: int) -> None:
    parts = component_amounts(amount, terms)
    assert sum(parts) == amount
    for component, part in zip(terms.components, parts, strict=True):
        assert abs(part - Fraction(amount * component.weight, WHOLE)) < 1


def test_one_ore_more_can_take_an_ore_from_a_member() -> None:
    before, after = totals(BUDGET, KEY), totals(BUDGET + 1, KEY)
    assert [later - earlier for earlier, later in zip(before, after, strict=True)] == [1, 1, -1, 0, 0]


@given(agreed() | agreed(limited=True), amounts, st.randoms(use_true_random=False))
def test_the_order_of_members_and_figures_does_not_matter(terms: KeyTerms, amount: int, chance: object) -> None:
    members = list(terms.members)
    getattr(chance, "shuffle")(members)  # noqa: B009  the type of the strategy is private
    assert divide(amount, terms.model_copy(update={"members": tuple(members)})) == divide(amount, terms)


@given(agreed(limited=True), amounts | st.integers(0, 200))
def test_rounding_neither_oversteps_a_cap_nor_undercuts_a_floor(terms: KeyTerms, amount: int) -> None:
    beyond = 0 if can_be_divided(amount, terms) else WHOLE - 1
    for share in divide(amount, terms):
        assert share.total * WHOLE <= amount * terms.cap_of(share.member) + beyond
        assert share.total * WHOLE >= amount * terms.floor_of(share.member) - beyond
        assert share.total == sum(share.parts) + share.moved


@given(agreed(limited=True, most=3), st.integers(0, 25))
def test_an_amount_can_be_divided_when_some_whole_ore_for_each_keep_within_the_limits(
    terms: KeyTerms, amount: int
) -> None:
    def fits(member: MemberId, ore: int) -> bool:
        return amount * terms.floor_of(member) <= ore * WHOLE <= amount * terms.cap_of(member)

    ways = (way for way in product(range(amount + 1), repeat=len(terms.members)) if sum(way) == amount)
    found = any(all(fits(*one) for one in zip(terms.members, way, strict=True)) for way in ways)
    assert can_be_divided(amount, terms) is found


def test_a_cap_that_is_no_whole_ore_is_rounded_down_and_a_floor_up() -> None:
    users = measured(Basis.USERS, WHOLE, 60, 38, 2, of=FIVE[:3])
    key = KeyTerms(
        members=FIVE[:3],
        components=(users,),
        caps=(Limit(member=ELVNES, share=4_500),),
        floors=(Limit(member=DALHEIM, share=1_500),),
    )
    assert totals(10_000_001, key) == [4_500_000, 4_000_000, 1_500_001]
    assert (most_of(10_000_001, key, ELVNES), least_of(10_000_001, key, DALHEIM)) == (4_500_000, 1_500_001)
    assert (most_of(10_000_001, key, DALHEIM), least_of(10_000_001, key, ELVNES)) == (10_000_001, 0)


def test_of_an_odd_amount_no_two_bear_at_most_a_half_each() -> None:
    halves = KeyTerms(members=FIVE[:2], components=(EqualComponent(weight=WHOLE),), caps=(Limit(share=5_000),))
    assert can_be_divided(100, halves)
    assert not can_be_divided(101, halves)
    assert totals(101, halves) == [51, 50]
    least = halves.model_copy(update={"caps": (), "floors": (Limit(share=5_000),)})
    assert not can_be_divided(101, least)
    assert totals(101, least) == [51, 50]


def test_a_limit_of_its_own_that_is_both_cap_and_floor_must_be_whole_ore() -> None:
    fixed = (Limit(member=ELVNES, share=2_000),)
    key = KeyTerms(members=FIVE[:3], components=(EqualComponent(weight=WHOLE),), caps=fixed, floors=fixed)
    assert can_be_divided(100, key)
    assert totals(100, key) == [20, 40, 40]
    assert not can_be_divided(101, key)


@given(agreed(), amounts)
def test_limits_that_bind_nobody_move_nothing(terms: KeyTerms, amount: int) -> None:
    loose = terms.model_copy(update={"caps": (Limit(share=WHOLE),), "floors": (Limit(share=0),)})
    assert divide(amount, loose) == divide(amount, terms)


def test_what_a_cap_moves_is_borne_in_proportion() -> None:
    key = KeyTerms(
        members=FIVE[:3],
        components=(measured(Basis.USERS, WHOLE, 60, 30, 10, of=FIVE[:3]),),
        caps=(Limit(member=ELVNES, share=5_000),),
    )
    shares = divide(1_000_00, key)
    assert [(share.total, share.moved) for share in shares] == [(500_00, -100_00), (375_00, 75_00), (125_00, 25_00)]


def test_what_a_floor_adds_is_taken_in_proportion() -> None:
    key = KeyTerms(
        members=FIVE[:3],
        components=(measured(Basis.VOLUME, WHOLE, 60, 36, 4, of=FIVE[:3]),),
        floors=(Limit(share=1_000),),
    )
    shares = divide(960_00, key)
    assert [(share.total, share.moved) for share in shares] == [(540_00, -36_00), (324_00, -21_60), (96_00, 57_60)]


def test_a_member_s_own_limit_goes_before_the_general_one() -> None:
    key = KeyTerms(
        members=FIVE, components=THIRTY_SEVENTY, caps=(Limit(share=2_500), Limit(member=ELVNES, share=WHOLE))
    )
    assert [key.cap_of(member) for member in FIVE[:2]] == [WHOLE, 2_500]


def test_those_who_count_for_nothing_share_equally_what_caps_leave() -> None:
    key = KeyTerms(
        members=FIVE[:3],
        components=(measured(Basis.USAGE, WHOLE, 5, 0, 0, of=FIVE[:3]),),
        caps=(Limit(member=ELVNES, share=4_000),),
    )
    assert totals(100, key) == [40, 30, 30]


@given(agreed(limited=True), st.integers(0, 40))
def test_even_a_few_ore_can_be_divided_within_limits(terms: KeyTerms, amount: int) -> None:
    assert sum(totals(amount, terms)) == amount
