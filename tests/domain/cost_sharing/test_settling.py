"""A settlement nets everything into few payments; afterwards nobody owes anything."""

from hypothesis import given as whenever
from hypothesis import strategies as st

from domain.cost_sharing.books import Book
from domain.cost_sharing.events import SettlementClosed
from domain.cost_sharing.netting import netted
from domain.cost_sharing.rejections import CostReferenceTaken, NothingToSettle
from domain.cost_sharing.values import VatTreatment
from domain.kernel.events import Event
from domain.kernel.identifiers import SettlementId
from tests.domain.cost_sharing.acts import (
    ADVANCED,
    ALLOCATE,
    ALLOCATED,
    DISPUTE_DECIDED,
    DISPUTED,
    GRANTED,
    INCURRED,
    OPENED,
    SETTLE,
    allocated,
    corrected,
    given,
)
from tests.domain.cost_sharing.scene import (
    CONSULTANT,
    DALHEIM,
    ELVNES,
    FIVE,
    FOSSMO,
    LAWYER,
    NOTED_ON,
    OTHER_POOL,
    SKOGVATN,
    YTRE_SUND,
)
from tests.domain.cost_sharing.terms import MEMBERS


def book(*facts: Event) -> Book:
    """The pool after these facts."""
    folded = Book(OPENED)
    for fact in facts:
        folded = folded.after(fact)
    return folded


def balances(*facts: Event) -> dict[str, int]:
    """What each has coming or owes, without VAT."""
    return {one.member: one.amount for one in book(*facts).balances()}


def settled(*facts: Event) -> SettlementClosed:
    """The settlement after these facts."""
    (fact,) = given(*facts).when(SETTLE).facts()
    assert isinstance(fact, SettlementClosed)
    return fact


def payments(closed: SettlementClosed) -> list[tuple[str, str, int]]:
    """Who pays whom how much."""
    return [(one.payer, one.payee, one.amount) for one in closed.transfers]


def test_the_others_pay_their_shares_to_whoever_paid() -> None:
    closed = settled(INCURRED, ALLOCATED)
    assert closed.closed_on == NOTED_ON
    assert payments(closed) == [
        (YTRE_SUND, ELVNES, 136_132_28),
        (DALHEIM, ELVNES, 72_741_03),
        (FOSSMO, ELVNES, 58_382_85),
        (SKOGVATN, ELVNES, 44_579_47),
    ]
    assert closed.vat_transfers == ()


def test_what_two_members_paid_is_netted() -> None:
    lawyer = INCURRED.model_copy(update={"cost": LAWYER, "paid_by": SKOGVATN, "amount": 100_000_00})
    shared = allocated(lawyer, command=ALLOCATE.model_copy(update={"cost": LAWYER}))
    closed = settled(INCURRED, ALLOCATED, lawyer, shared)
    assert len(closed.transfers) == 4
    assert {one.payee for one in closed.transfers} == {ELVNES, SKOGVATN}
    assert sum(one.amount for one in closed.balances) == 0


def test_advances_count_as_paid() -> None:
    closed = settled(INCURRED, ALLOCATED, ADVANCED)
    assert (YTRE_SUND, ELVNES, 86_132_28) in payments(closed)


def test_whoever_holds_a_grant_owes_what_was_used_of_it() -> None:
    granted = GRANTED.model_copy(update={"received_by": SKOGVATN})
    owed = balances(INCURRED, granted, allocated(INCURRED, granted))
    assert owed[SKOGVATN] == -100_000_00 - 35_879_00
    assert sum(owed.values()) == 0


def test_vat_that_is_shared_is_settled_apart() -> None:
    cost = INCURRED.model_copy(update={"vat_treatment": VatTreatment.SHARED})
    closed = settled(cost, allocated(cost))
    assert payments(closed) == payments(settled(INCURRED, ALLOCATED))
    assert sum(one.amount for one in closed.vat_transfers) < cost.vat
    assert {one.payee for one in closed.vat_transfers} == {ELVNES}


def test_after_a_settlement_nobody_owes_anything() -> None:
    closed = settled(INCURRED, ALLOCATED, ADVANCED)
    assert set(balances(INCURRED, ALLOCATED, ADVANCED, closed).values()) == {0}
    again = SETTLE.model_copy(update={"settlement": SettlementId("again")})
    given(INCURRED, ALLOCATED, ADVANCED, closed).when(again).then_rejected(NothingToSettle)


def test_closing_the_same_settlement_once_more_is_silence() -> None:
    given(INCURRED, ALLOCATED, settled(INCURRED, ALLOCATED)).when(SETTLE).then_nothing()


def test_a_cost_taken_back_after_the_settlement_is_paid_back_in_the_next() -> None:
    closed = settled(INCURRED, ALLOCATED)
    taken_back = corrected(INCURRED, ALLOCATED, closed)
    again = SETTLE.model_copy(update={"settlement": SettlementId("again")})
    (back,) = given(INCURRED, ALLOCATED, closed, taken_back).when(again).facts()
    assert isinstance(back, SettlementClosed)
    assert sorted(payments(back)) == sorted((payee, payer, amount) for payer, payee, amount in payments(closed))


def test_a_cost_waits_until_it_is_shared_or_taken_back() -> None:
    assert book(INCURRED, GRANTED).waiting() == (INCURRED,)
    assert book(INCURRED, ALLOCATED).waiting() == ()
    assert book(INCURRED, corrected(INCURRED)).waiting() == ()


def test_what_was_not_shared_is_not_settled() -> None:
    given(INCURRED).when(SETTLE).then_rejected(NothingToSettle)


def test_open_disputes_are_noted_in_the_settlement() -> None:
    assert settled(INCURRED, ALLOCATED, DISPUTED).disputed == (CONSULTANT,)
    assert settled(INCURRED, ALLOCATED, DISPUTED, DISPUTE_DECIDED).disputed == ()
    assert book(INCURRED, ALLOCATED, DISPUTED, corrected(INCURRED, ALLOCATED)).open_disputes() == ()


def test_a_reference_stands_for_one_settlement() -> None:
    other = settled(INCURRED, ALLOCATED).model_copy(update={"pool": OTHER_POOL})
    given(INCURRED, ALLOCATED, other).when(SETTLE).then_rejected(CostReferenceTaken)


def test_whoever_owes_most_pays_whoever_has_most_coming() -> None:
    owed = {ELVNES: 50, YTRE_SUND: -70, DALHEIM: 40, FOSSMO: -20, SKOGVATN: 0}
    payments = [(one.payer, one.payee, one.amount) for one in netted(owed)]
    assert payments == [(YTRE_SUND, ELVNES, 50), (YTRE_SUND, DALHEIM, 20), (FOSSMO, DALHEIM, 20)]


def test_what_nobody_answers_for_is_not_paid() -> None:
    assert [(one.payer, one.payee, one.amount) for one in netted({ELVNES: 5, DALHEIM: -3})] == [(DALHEIM, ELVNES, 3)]
    assert netted({ELVNES: 5}) == netted({DALHEIM: -5}) == netted({}) == ()


def test_of_two_that_are_equal_the_lower_organisation_number_goes_first() -> None:
    owed = {SKOGVATN: 10, YTRE_SUND: -10, FOSSMO: -10, DALHEIM: 10}
    assert [(one.payer, one.payee) for one in netted(owed)] == [(YTRE_SUND, DALHEIM), (FOSSMO, SKOGVATN)]


@whenever(st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=12))
def test_payments_bring_every_balance_to_nought_and_are_fewer_than_the_members(amounts: list[int]) -> None:
    owed = dict(zip(MEMBERS, (*amounts, -sum(amounts)), strict=False))
    transfers = netted(owed)
    for one in transfers:
        owed[one.payer] += one.amount
        owed[one.payee] -= one.amount
    assert set(owed.values()) == {0}
    assert len(transfers) < len(owed)


def test_everyone_of_the_key_stands_in_the_balances() -> None:
    assert [one.member for one in book(INCURRED, ALLOCATED).balances()] == list(FIVE)
