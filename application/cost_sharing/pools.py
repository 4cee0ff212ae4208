"""A pool as it stands: everything that was entered, how it was shared, and where each member stands."""

from application.cost_sharing.views import (
    AdvanceLine,
    Budget,
    CostLine,
    CostPool,
    DisputeLine,
    GrantLine,
    MemberLine,
    SettlementLine,
    SharedBy,
)
from application.recording.ports import NOW, Journal, Until
from domain.cost_sharing.books import Book
from domain.cost_sharing.events import (
    AdvancePaid,
    BudgetApproved,
    CostAllocated,
    CostCorrected,
    CostIncurred,
    CostPoolOpened,
    DisputeDecided,
    GrantReceived,
    SettlementClosed,
    ShareDisputed,
)
from domain.cost_sharing.recomputing import recompute
from domain.kernel.boundaries import Boundary, Criterion, EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import CostId, PoolId

FACTS: tuple[EventType, ...] = (
    CostPoolOpened,
    BudgetApproved,
    CostIncurred,
    GrantReceived,
    AdvancePaid,
    CostAllocated,
    CostCorrected,
    ShareDisputed,
    DisputeDecided,
    SettlementClosed,
)
"""The facts that a pool is folded from."""


def with_fact(book: Book | None, event: Event) -> Book | None:
    """The pool's book with one more fact; None until it is opened."""
    if book is None:
        return Book(event) if isinstance(event, CostPoolOpened) else None
    return book.after(event)


def pools_in(journal: Journal, until: Until = NOW) -> tuple[Book, ...]:
    """Every pool of a ledger as it stood at a moment, in the order in which they were opened."""
    books: dict[PoolId, Book] = {}
    for recorded in journal.read(Boundary((Criterion(FACTS, ()),)), until=until):
        pool = getattr(recorded.event, "pool", None)
        if isinstance(pool, PoolId):
            book = with_fact(books.get(pool), recorded.event)
            books |= {} if book is None else {pool: book}
    return tuple(books.values())


def pool_of(book: Book) -> CostPool:
    """The whole pool."""
    entries, opened = book.entries.values(), book.opened
    standing = [entry for entry in book.standing() if isinstance(entry, CostIncurred)]
    granted = sum(entry.amount for entry in book.standing() if isinstance(entry, GrantReceived))
    spent = sum(cost.amount for cost in standing)
    budget = book.budgets[-1] if book.budgets else None
    return CostPool(
        group=opened.group,
        pool=opened.pool,
        procurement=opened.procurement,
        title=opened.title,
        key=opened.key,
        budget=None if budget is None else _budget(budget),
        spent=spent,
        waiting=sum(cost.amount for cost in book.waiting()),
        granted=granted,
        over_budget=None if budget is None else max(spent - granted - budget.amount, 0),
        costs=tuple(_cost(entry, book) for entry in entries if isinstance(entry, CostIncurred)),
        grants=tuple(_grant(entry, book) for entry in entries if isinstance(entry, GrantReceived)),
        advances=tuple(_advance(entry, book) for entry in entries if isinstance(entry, AdvancePaid)),
        members=_members(book),
        disputes=disputes_in(book),
        settlements=tuple(_settlement(closed) for closed in book.settlements),
    )


def disputes_in(book: Book) -> tuple[DisputeLine, ...]:
    """Every dispute, and the motion that it was decided by."""
    decided = {(one.cost, one.member): one.motion for one in book.decisions}
    return tuple(
        DisputeLine(cost=one.cost, member=one.member, reason=one.reason, decided_in=decided.get((one.cost, one.member)))
        for one in book.disputes
    )


def _shared_by(fact: CostAllocated | BudgetApproved) -> SharedBy:
    return SharedBy(
        key=fact.by.key,
        version=fact.by.version,
        motion=fact.by.motion,
        rounding=fact.by.rounding,
        as_recomputed=not recompute(fact),
        shares=fact.shares,
    )


def _budget(approved: BudgetApproved) -> Budget:
    return Budget(
        amount=approved.amount,
        motion=approved.motion,
        approved_on=approved.approved_on,
        by=_shared_by(approved),
    )


def _cost(cost: CostIncurred, book: Book) -> CostLine:
    how, correction = book.allocations.get(cost.cost), book.corrections.get(cost.cost)
    return CostLine(
        cost=cost.cost,
        what=cost.what,
        incurred_on=cost.incurred_on,
        paid_by=cost.paid_by,
        supplier=cost.supplier,
        document=cost.document,
        amount=cost.amount,
        vat=cost.vat,
        vat_treatment=cost.vat_treatment,
        replaces=cost.replaces,
        taken_back_by=correction.correction if correction else None,
        taken_back_because=correction.reason if correction else None,
        grants=how.grants if how else (),
        shared=how.shared if how else None,
        by=_shared_by(how) if how else None,
        vat_shares=how.vat_shares if how else (),
    )


def _grant(grant: GrantReceived, book: Book) -> GrantLine:
    taken_back_by = _taken_back(grant.grant, book)
    return GrantLine(
        grant=grant.grant,
        source=grant.source,
        received_on=grant.received_on,
        received_by=grant.received_by,
        amount=grant.amount,
        left=0 if taken_back_by else book.left_of(grant),
        taken_back_by=taken_back_by,
    )


def _advance(advance: AdvancePaid, book: Book) -> AdvanceLine:
    return AdvanceLine(
        advance=advance.advance,
        payer=advance.payer,
        payee=advance.payee,
        amount=advance.amount,
        paid_on=advance.paid_on,
        taken_back_by=_taken_back(advance.advance, book),
    )


def _taken_back(reference: CostId, book: Book) -> CostId | None:
    correction = book.corrections.get(reference)
    return correction.correction if correction else None


def _members(book: Book) -> tuple[MemberLine, ...]:
    budgeted = {share.member: share.total for share in book.budgets[-1].shares} if book.budgets else {}
    balances = {one.member: one for one in book.balances()}
    shares = [share for _, how in book.shared() for share in how.shares]
    return tuple(
        MemberLine(
            member=member,
            budgeted=budgeted.get(member),
            borne=sum(share.total for share in shares if share.member == member),
            balance=balances[member].amount if member in balances else 0,
            vat_balance=balances[member].vat if member in balances else 0,
        )
        for member in sorted({*budgeted, *balances})
    )


def _settlement(closed: SettlementClosed) -> SettlementLine:
    return SettlementLine(
        settlement=closed.settlement,
        closed_on=closed.closed_on,
        transfers=closed.transfers,
        vat_transfers=closed.vat_transfers,
        disputed=closed.disputed,
    )
