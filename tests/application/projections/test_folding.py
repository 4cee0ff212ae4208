"""Folding events into rows, in memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from application.projections.declaration import Projection
from application.projections.folding import EvolveFailed, Fault, evolve_rows, fold, touched
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from tests.application.projections.history import recorded


class Paid(Event):
    """One paid another; both are touched."""

    stored_as = "paid.v1"

    payer: str
    payee: str
    amount: int


class AccountClosed(Event):
    """An account is no more."""

    stored_as = "account-closed.v1"

    account: str


class Unrelated(Event):
    """Something else."""

    stored_as = "unrelated.v1"


class Account(BaseModel):
    """What an account holds, and how often it was touched."""

    balance: int
    touched: int


class Overdrawn(Exception):
    """The account would fall below nothing."""


def accounts(event: Event) -> tuple[str, ...]:
    match event:
        case Paid():
            return (event.payer, event.payee)
        case AccountClosed():
            return (event.account,)
        case _:
            return ()


def booked(row: Account | None, key: str, entry: Recorded[Event]) -> Account | None:
    match entry.event:
        case Paid() as paid:
            before = row or Account(balance=100, touched=0)
            change = paid.amount if key == paid.payee else -paid.amount
            if before.balance + change < 0:
                raise Overdrawn(key)
            return Account(balance=before.balance + change, touched=before.touched + 1)
        case _:
            return None


ACCOUNTS = Projection(
    name="accounts",
    version=1,
    tells="An account.",
    handles=(Paid, AccountClosed),
    keys=accounts,
    row=Account,
    evolve=booked,
)


def paid(payer: str, payee: str, amount: int) -> Paid:
    return Paid(payer=payer, payee=payee, amount=amount)


def test_an_event_changes_every_row_it_touches() -> None:
    rows = fold(ACCOUNTS, recorded(paid("a", "b", 30), paid("b", "c", 5)))
    assert {key: row.balance for key, row in rows.items()} == {"a": 70, "b": 125, "c": 105}


def test_an_event_that_is_not_handled_changes_nothing() -> None:
    assert fold(ACCOUNTS, recorded(Unrelated())) == {}


def test_a_row_that_is_no_more_is_left_out_and_may_come_back() -> None:
    assert set(fold(ACCOUNTS, recorded(paid("a", "b", 1), AccountClosed(account="a")))) == {"b"}
    rows = fold(ACCOUNTS, recorded(paid("a", "b", 1), AccountClosed(account="a"), paid("a", "b", 2)))
    assert rows["a"] == Account(balance=98, touched=1)


def test_a_failing_event_is_named_and_leaves_all_its_rows_as_they_were() -> None:
    rows: dict[str, Account | None] = {"a": Account(balance=10, touched=1)}
    (entry,) = recorded(paid("b", "a", 101))
    with pytest.raises(EvolveFailed, match=r"accounts v1 cannot take paid\.v1 at position 1: Overdrawn: b") as caught:
        evolve_rows(ACCOUNTS, rows, touched(ACCOUNTS, entry), entry)
    assert caught.value.fault == Fault(1, "paid.v1 at position 1: Overdrawn: b")
    assert rows == {"a": Account(balance=10, touched=1)}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("def"), st.integers(0, 5)), max_size=15))
def test_no_money_is_made_or_lost(payments: list[tuple[str, str, int]]) -> None:
    rows = fold(ACCOUNTS, recorded(*(paid(*payment) for payment in payments)))
    assert sum(row.balance for row in rows.values()) == 100 * len(rows)
    assert sum(row.touched for row in rows.values()) == 2 * len(payments)
