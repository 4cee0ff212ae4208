"""A share is explained so that anybody can compute it again with pencil and paper."""

from fractions import Fraction

import pytest

from application.cost_sharing.explaining import explain, explain_member, explain_sharing, explain_sum, explain_way
from application.cost_sharing.phrases import written_exact, written_percent
from application.trails.languages import Language
from application.trails.names import Names
from application.trails.telling import Teller
from domain.cost_sharing.division import divide
from domain.cost_sharing.events import BudgetApproved, CostAllocated
from domain.cost_sharing.values import Basis, EqualComponent, Limit, VatTreatment
from domain.kernel.identifiers import CostId
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import ALLOCATE, ALLOCATED, APPROVE, GRANTED, INCURRED, allocated, given
from tests.domain.cost_sharing.scene import (
    DALHEIM,
    ELVNES,
    FIVE,
    ON_BUDGET,
    OYVAER,
    SKOGVATN,
    YTRE_SUND,
    decided,
    measured,
)

NAMES = Names({SKOGVATN.tag: "Skogvatn"})
BOKMAAL, NYNORSK, ENGLISH = (Teller(language, NAMES) for language in Language)


def plain(lines: tuple[str, ...]) -> list[str]:
    """The lines with ordinary spaces."""
    return [line.replace("\xa0", " ") for line in lines]


def limited(**limits: tuple[Limit, ...]) -> CostAllocated:
    """The cost as shared with caps or floors."""
    terms = ALLOCATED.by.terms.model_copy(update=limits)
    by = ALLOCATED.by.model_copy(update={"terms": terms})
    return ALLOCATED.model_copy(update={"by": by, "shares": divide(ALLOCATED.shared, terms)})


def test_every_step_of_a_share_is_told_in_numbers() -> None:
    equally, by_population, together = plain(explain_member(ALLOCATED, ELVNES, BOKMAAL))
    assert equally == "30 % i like deler: 153 714,00 kr delt på 5 er 30 742,80 kr, som gir 30 742,80 kr."
    assert by_population == (
        "70 % etter folketall: 358 666,00 kr · 15 303 / 32 324 er 169 801,5653… kr, som gir 169 801,57 kr. "
        "Tallene er fra 1. juli 2015: Statistics Norway, second quarter 2015."
    )
    assert together == "Til sammen 30 742,80 kr + 169 801,57 kr = 200 544,37 kr."


def test_what_is_the_same_for_all_is_told_once() -> None:
    shared, key, rounding = plain(explain_sharing(ALLOCATED, ENGLISH))
    assert shared == "NOK 512,380.00 is to be shared."
    assert key == "The key is thirty-seventy, version 1, adopted in on-the-key and in force from 29 January 2026."
    assert "largest remainders" in rounding
    assert "lowest organisation number" in rounding
    assert "rounded separately and then added" in rounding


@pytest.mark.parametrize("teller", [BOKMAAL, NYNORSK, ENGLISH])
def test_a_whole_explanation_leaves_nothing_in_braces(teller: Teller) -> None:
    cost = INCURRED.model_copy(update={"vat_treatment": VatTreatment.SHARED})
    how = allocated(cost, GRANTED)
    lines = explain(how, SKOGVATN, teller)
    assert len(lines) == 8
    assert not any("{" in line or "[" in line for line in lines)


def test_nynorsk_is_nynorsk() -> None:
    told = " ".join(explain(ALLOCATED, SKOGVATN, NYNORSK))
    assert "skal delast" in told
    assert "vedteken i" in told
    assert "etter folketal:" in told


def test_a_grant_is_told_before_what_is_shared() -> None:
    grant, shared, *_ = plain(explain_sharing(allocated(INCURRED, GRANTED), BOKMAAL))
    assert grant == "Av 512 380,00 kr er 100 000,00 kr dekket av tilskuddet grant før delingen."
    assert shared == "412 380,00 kr skal deles."


def test_vat_is_told_apart() -> None:
    how = allocated(INCURRED.model_copy(update={"vat_treatment": VatTreatment.SHARED}))
    assert any(line.startswith("Mva. holdes for seg: 128 095,00 kr") for line in plain(explain(how, ELVNES, BOKMAAL)))


def test_a_cap_says_what_it_moves_and_the_others_what_they_take_over() -> None:
    how = limited(caps=(Limit(member=ELVNES, share=3_300),))
    assert "The cap of 33% moves NOK 31,458.97 to the others." in explain_member(how, ELVNES, ENGLISH)
    others = explain_member(how, YTRE_SUND, ENGLISH)
    assert any(line.startswith("The caps and floors of others change the share by NOK 13,733.46") for line in others)
    assert "- NOK 31,458.97 =" in explain_member(how, ELVNES, ENGLISH)[-1]


def test_a_cap_or_floor_that_is_no_whole_ore_is_told_as_the_limit_it_is() -> None:
    capped = limited(caps=(Limit(member=ELVNES, share=3_333),))
    floored = limited(floors=(Limit(member=SKOGVATN, share=1_111),))
    assert any(line.startswith("The cap of 33.33% moves") for line in explain_member(capped, ELVNES, ENGLISH))
    assert any(line.startswith("The floor of 11.11% adds") for line in explain_member(floored, SKOGVATN, ENGLISH))


def test_an_amount_that_cannot_be_divided_within_the_limits_is_told_so() -> None:
    terms = ALLOCATED.by.terms.model_copy(update={"caps": (Limit(share=2_000),)})
    assert explain_way(500, terms, ENGLISH) == ()
    (told,) = plain(explain_way(501, terms, ENGLISH))
    assert told.startswith("NB: NOK 5.01 cannot be divided in whole øre")


def test_a_floor_says_what_it_adds() -> None:
    how = limited(floors=(Limit(share=1_000),))
    assert "The floor of 10% adds NOK 6,658.53." in explain_member(how, SKOGVATN, ENGLISH)
    assert any("change the share by NOK -" in line for line in explain_member(how, ELVNES, ENGLISH))


def test_a_budget_is_explained_like_a_cost() -> None:
    (approved,) = given(decided(ON_BUDGET, Matter.BUDGET)).when(APPROVE).facts()
    assert isinstance(approved, BudgetApproved)
    assert plain(explain(approved, SKOGVATN, ENGLISH))[0] == "NOK 486,500.00 is to be shared."
    assert explain(approved, OYVAER, ENGLISH) == ()


def test_whoever_bears_nothing_gets_no_explanation() -> None:
    assert explain(ALLOCATED, OYVAER, BOKMAAL) == ()


def test_a_share_that_does_not_follow_the_key_is_told_to_differ() -> None:
    *others, last = ALLOCATED.shares
    wrong = ALLOCATED.model_copy(update={"shares": (*others, last.model_copy(update={"total": last.total + 1}))})
    told = plain(explain(wrong, SKOGVATN, ENGLISH))[-1]
    assert told == "NB: Skogvatn is recorded with NOK 44,579.48, but the key gives NOK 44,579.47."
    assert not any(line.startswith("NB") for line in explain(wrong, ELVNES, ENGLISH))


def test_an_ore_that_comes_of_rounding_each_cost_by_itself_is_told() -> None:
    def shared(cost: str, amount: int) -> CostAllocated:
        entered = INCURRED.model_copy(update={"cost": CostId(cost), "amount": amount})
        return allocated(entered, command=ALLOCATE.model_copy(update={"cost": CostId(cost)}))

    costs = [shared("manager", 312_500_00), shared("hall", 41_200_00), shared("legal", 132_800_00)]
    told = [plain(explain_sum(costs, member, ENGLISH)) for member in FIVE]
    assert told[0][0].startswith("NOK 190,415.00 is the sum of 3 shares, each rounded by itself; ")
    assert told[0][0].endswith("NOK 486,500.00 shared at once would have given NOK 190,414.99.")
    assert told[4] == []


def test_costs_that_were_shared_by_different_keys_are_not_held_together() -> None:
    other = ALLOCATED.model_copy(update={"by": ALLOCATED.by.model_copy(update={"version": 2})})
    assert explain_sum([ALLOCATED, other], SKOGVATN, ENGLISH) == ()
    assert explain_sum([], SKOGVATN, ENGLISH) == ()


def test_every_basis_has_a_word() -> None:
    for basis in Basis:
        component = EqualComponent(weight=10_000) if basis is Basis.EQUAL else measured(basis, 10_000, 5, 4, 3, 2, 1)
        terms = ALLOCATED.by.terms.model_copy(update={"components": (component,)})
        by = ALLOCATED.by.model_copy(update={"terms": terms})
        how = ALLOCATED.model_copy(update={"by": by, "shares": divide(ALLOCATED.shared, terms)})
        assert "100%" in explain_member(how, DALHEIM, ENGLISH)[0]


@pytest.mark.parametrize(
    ("basis_points", "norwegian", "english"),
    [(3_000, "30 %", "30%"), (3_333, "33,33 %", "33.33%"), (10, "0,1 %", "0.1%"), (10_000, "100 %", "100%")],
)
def test_a_percentage_shows_the_decimals_it_has(basis_points: int, norwegian: str, english: str) -> None:
    assert written_percent(basis_points, Language.NB) == norwegian
    assert written_percent(basis_points, Language.EN) == english


@pytest.mark.parametrize(
    ("ore", "norwegian", "english"),
    [
        (Fraction(100), "1,00 kr", "NOK 1.00"),
        (Fraction(100, 3), "0,3333… kr", "NOK 0.3333…"),
        (Fraction(205, 4), "0,5125 kr", "NOK 0.5125"),
        (Fraction(1, 1_000), "0,0000… kr", "NOK 0.0000…"),
    ],
)
def test_an_exact_amount_is_cut_and_says_so(ore: Fraction, norwegian: str, english: str) -> None:
    assert written_exact(ore, Language.NB) == norwegian
    assert written_exact(ore, Language.EN) == english
