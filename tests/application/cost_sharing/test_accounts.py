"""The account of a pool tells everything that happened in it, and what it comes to for each."""

from application.cost_sharing.accounts import account_of
from application.cost_sharing.pools import pools_in
from application.ledgers.ledger import Ledger
from application.recording.ports import Until
from application.trails.languages import Language
from application.trails.names import Names
from application.trails.telling import Teller
from domain.cost_sharing.books import Book
from domain.cost_sharing.values import VatTreatment
from tests.domain.cost_sharing.acts import ADVANCED, ALLOCATE, CORRECTED, GRANTED, INCURRED, OPENED, allocated
from tests.domain.cost_sharing.scene import CONSULTANT, LAWYER, OYVAER, SKOGVATN

ENGLISH = Teller(Language.EN, Names({SKOGVATN.tag: "Skogvatn"}))


def test_every_pool_of_a_ledger_is_found_as_it_stood(ledger: Ledger) -> None:
    (book,) = pools_in(ledger.journal)
    assert book.opened.pool == "process"
    assert [len(book.budgets), len(book.allocations), len(book.settlements)] == [1, 1, 1]
    assert pools_in(ledger.journal, Until(position=3)) == ()


def test_budget_costs_and_everything_else_are_told(ledger: Ledger) -> None:
    (book,) = pools_in(ledger.journal)
    account = account_of(book, ENGLISH)
    assert [one.about for one in account.sharings] == ["on-the-budget", "legal-help"]
    assert [len(one.told) for one in account.sharings] == [1, 2]
    assert [share.total for share in account.sharings[1].shares] == [share.total for share in account.totals]
    assert account.others[0] == "Skogvatn disputes its share of legal-help in process: It concerned the lead alone."
    assert account.others[1].startswith("The settlement final of process was closed on 31 March 2026")


def test_a_cost_that_waits_has_no_shares_yet_and_one_taken_back_counts_no_more() -> None:
    waiting = account_of(Book(OPENED).after(INCURRED).after(ADVANCED), ENGLISH)
    assert (waiting.sharings[0].shares, waiting.totals) == ((), ())
    assert waiting.shared == "All that was shared: NOK 0.00."
    assert len(waiting.others) == 1
    book = Book(OPENED)
    for fact in (INCURRED, allocated(INCURRED), CORRECTED):
        book = book.after(fact)
    taken_back = account_of(book, ENGLISH)
    assert taken_back.totals == ()
    assert len(taken_back.sharings[0].told) == 3
    assert taken_back.sharings[0].shares


def test_totals_add_costs_and_vat_up_and_tell_an_ore_of_rounding() -> None:
    hall = INCURRED.model_copy(update={"amount": 312_500_00, "vat_treatment": VatTreatment.SHARED, "vat": 500})
    lawyer = INCURRED.model_copy(update={"cost": LAWYER, "amount": 41_200_00})
    book = Book(OPENED)
    for fact in (
        hall,
        allocated(hall),
        lawyer,
        allocated(lawyer, command=ALLOCATE.model_copy(update={"cost": LAWYER})),
    ):
        book = book.after(fact)
    account = account_of(book, ENGLISH)
    assert sum(share.total for share in account.totals) == 353_700_00
    assert sum(share.vat for share in account.totals) == 500
    assert all(len(share.explanation) <= 1 for share in account.totals)


def test_a_pool_reads_nothing_of_another_pool() -> None:
    elsewhere = GRANTED.model_copy(update={"pool": "pilot"})
    assert Book(OPENED).after(elsewhere) == Book(OPENED)
    assert Book(OPENED).after(OPENED) == Book(OPENED)
    assert CONSULTANT not in Book(OPENED).entries
    assert OYVAER not in {one.member for one in Book(OPENED).balances()}
