"""What a key is made of has one spelling, and the largest key there can be still fits an entry."""

import pytest
from pydantic import ValidationError

from domain.cost_sharing.division import divide
from domain.cost_sharing.values import Basis, EqualComponent, KeyTerms, MeasuredComponent
from domain.kernel.organisations import MemberId, check_digit
from tests.domain.cost_sharing.acts import ALLOCATED
from tests.domain.cost_sharing.scene import ELVNES, FIVE, POPULATION, SKOGVATN, YTRE_SUND, figures

MANY = [
    MemberId(f"{number}{check_digit(str(number))}")
    for number in range(31_491_000, 31_491_120)
    if check_digit(str(number)) is not None
]
ROOM = 60_000
"""Bytes that an entry leaves for what is told, beside its envelope and tags."""


def test_those_who_share_are_named_once_by_organisation_number() -> None:
    key = KeyTerms(members=(SKOGVATN, ELVNES, SKOGVATN), components=(EqualComponent(weight=10_000),))
    assert key.members == (ELVNES, SKOGVATN)


def test_figures_stand_by_organisation_number() -> None:
    turned = MeasuredComponent.model_validate(
        POPULATION.model_dump() | {"figures": tuple(reversed(figures(15_303, 9_498, 3_785, 2_491, 1_247)))}
    )
    assert turned == POPULATION
    assert turned.sum == 32_324


def test_whoever_has_no_figure_counts_for_nothing() -> None:
    without = POPULATION.model_copy(update={"figures": POPULATION.figures[:1]})
    assert (without.figure_of(ELVNES), without.figure_of(YTRE_SUND)) == (15_303, 0)


@pytest.mark.parametrize("weight", [0, 10_001, 0.3])
def test_a_weight_is_a_part_of_the_whole_in_basis_points(weight: float) -> None:
    with pytest.raises(ValidationError):
        EqualComponent.model_validate({"weight": weight})


def test_a_measured_component_says_by_what_and_from_where() -> None:
    for lacking in ("figures", "source", "counted_on"):
        told = {name: value for name, value in POPULATION.model_dump().items() if name != lacking}
        with pytest.raises(ValidationError):
            MeasuredComponent.model_validate(told)
    with pytest.raises(ValidationError):
        MeasuredComponent.model_validate(POPULATION.model_dump() | {"basis": Basis.EQUAL})


def test_a_key_has_an_end() -> None:
    with pytest.raises(ValidationError):
        KeyTerms(members=tuple(MANY[:101]), components=(EqualComponent(weight=10_000),))
    with pytest.raises(ValidationError):
        KeyTerms(members=FIVE, components=(EqualComponent(weight=1_000),) * 7)


def test_the_largest_key_leaves_room_in_an_entry() -> None:
    members = tuple(MANY[:100])
    counted = figures(*(10_000_000 + place for place in range(100)), of=members)
    column = POPULATION.model_copy(update={"figures": counted, "source": "x" * 200})
    terms = KeyTerms(members=members, components=(column,) * 6)
    shares = divide(10**13, terms)
    update = {"by": ALLOCATED.by.model_copy(update={"terms": terms}), "shares": shares, "vat_shares": shares}
    assert len(ALLOCATED.model_copy(update=update).model_dump_json().encode()) < ROOM
