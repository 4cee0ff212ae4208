from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.procurements.values import MOST_POINTS, PriceFormula, price_points

formulas = st.sampled_from(PriceFormula)
bids = st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 2**53), max_size=6)


def test_in_proportion_twice_the_lowest_price_gets_half() -> None:
    points = price_points(PriceFormula.LOWEST_PRICE_PROPORTION, {"a": 100, "b": 200, "c": 300})
    assert points == {"a": 1_000, "b": 500, "c": 333}


def test_in_proportion_exact_halves_are_rounded_up() -> None:
    assert price_points(PriceFormula.LOWEST_PRICE_PROPORTION, {"a": 1, "b": 16, "c": 80}) == {
        "a": 1_000,
        "b": 63,
        "c": 13,
    }


def test_on_the_line_to_double_nothing_falls_below_nothing() -> None:
    points = price_points(PriceFormula.LINEAR_BETWEEN_LOWEST_AND_DOUBLE, {"a": 100, "b": 150, "c": 200, "d": 900})
    assert points == {"a": 1_000, "b": 500, "c": 0, "d": 0}


def test_on_the_line_to_the_highest_the_highest_gets_nothing() -> None:
    points = price_points(PriceFormula.LINEAR_BETWEEN_LOWEST_AND_HIGHEST, {"a": 100, "b": 101, "c": 102})
    assert points == {"a": 1_000, "b": 500, "c": 0}


@pytest.mark.parametrize("formula", PriceFormula)
def test_the_same_price_gets_the_same_points(formula: PriceFormula) -> None:
    assert price_points(formula, {"a": 7, "b": 7}) == {"a": 1_000, "b": 1_000}
    assert price_points(formula, {"a": 0, "b": 0, "c": 5}) == {"a": 1_000, "b": 1_000, "c": 0}
    assert price_points(formula, {}) == {}


@pytest.mark.parametrize("formula", PriceFormula)
def test_a_price_below_nothing_has_no_points(formula: PriceFormula) -> None:
    with pytest.raises(ValueError, match="below nothing"):
        price_points(formula, {"a": -1, "b": 5})


def test_the_formulas_can_put_the_same_bids_in_another_order_of_distance() -> None:
    prices = {"S1": 9_200_000_00, "S2": 8_400_000_00, "S3": 8_110_000_00}
    assert price_points(PriceFormula.LOWEST_PRICE_PROPORTION, prices) == {"S1": 882, "S2": 965, "S3": 1_000}
    assert price_points(PriceFormula.LINEAR_BETWEEN_LOWEST_AND_DOUBLE, prices) == {"S1": 866, "S2": 964, "S3": 1_000}
    assert price_points(PriceFormula.LINEAR_BETWEEN_LOWEST_AND_HIGHEST, prices) == {"S1": 0, "S2": 734, "S3": 1_000}


@given(formula=formulas, prices=bids)
def test_points_lie_between_nothing_and_ten_and_a_lower_price_never_gets_fewer(
    formula: PriceFormula, prices: dict[str, int]
) -> None:
    points = price_points(formula, prices)
    assert points.keys() == prices.keys()
    assert all(0 <= one <= MOST_POINTS for one in points.values())
    in_order = sorted(prices, key=lambda bid: prices[bid])
    assert all(points[cheaper] >= points[dearer] for cheaper, dearer in pairwise(in_order))
    assert not prices or max(points.values()) == MOST_POINTS


@given(formula=formulas, prices=bids, factor=st.integers(1, 1_000))
def test_points_do_not_depend_on_the_unit_of_the_prices(
    formula: PriceFormula, prices: dict[str, int], factor: int
) -> None:
    assert price_points(formula, {bid: price * factor for bid, price in prices.items()}) == price_points(
        formula, prices
    )


@given(lowest=st.integers(1, 10**9), price=st.integers(1, 10**9))
def test_a_points_rounding_is_off_by_half_a_hundredth_at_most(lowest: int, price: int) -> None:
    points = price_points(PriceFormula.LOWEST_PRICE_PROPORTION, {"low": lowest, "other": lowest + price})
    assert abs(points["other"] - Fraction(MOST_POINTS * lowest, lowest + price)) <= Fraction(1, 2)
