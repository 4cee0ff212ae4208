"""A member's statement: all that counts for and against it in a pool, line by line, each share explained."""

from collections.abc import Iterator

from application.cost_sharing import phrases
from application.cost_sharing.explaining import explain, explain_sum
from application.cost_sharing.pools import disputes_in
from application.cost_sharing.views import Statement, StatementKind, StatementLine
from application.trails.sentences import Phrase
from application.trails.telling import Teller
from domain.cost_sharing.books import Book, Entry
from domain.cost_sharing.events import AdvancePaid, CostAllocated, CostCorrected, CostIncurred, SettlementClosed
from domain.cost_sharing.values import Balance, Transfer
from domain.kernel.organisations import MemberId


def statement_of(book: Book, member: MemberId, teller: Teller) -> Statement:
    """The member's statement, told with the names that the teller knows; without lines where nothing concerns it."""
    budget = book.budgets[-1] if book.budgets else None
    budgeted = next((one.total for one in budget.shares if one.member == member), None) if budget else None
    balance = next((one for one in book.balances() if one.member == member), Balance(member=member, amount=0, vat=0))
    return Statement(
        group=book.opened.group,
        pool=book.opened.pool,
        title=book.opened.title,
        member=member,
        budgeted=budgeted,
        budget_explanation=explain(budget, member, teller) if budget else (),
        lines=tuple(_lines(book, member, teller)),
        balance=balance.amount,
        vat_balance=balance.vat,
        waiting=sum(cost.amount for cost in book.waiting() if cost.paid_by == member),
        disputes=tuple(one for one in disputes_in(book) if one.member == member),
        standing=(*explain_sum([how for _, how in book.shared()], member, teller), *_standing(balance, teller)),
    )


def _standing(balance: Balance, teller: Teller) -> Iterator[str]:
    if not balance.amount and not balance.vat:
        yield teller.put(phrases.EVEN, {"member": balance.member})
    of_both = (
        (balance.amount, phrases.COMING, phrases.OWED),
        (balance.vat, phrases.VAT_COMING, phrases.VAT_OWED),
    )
    for amount, coming, owed in of_both:
        if amount:
            facts = {"member": balance.member, "amount": abs(amount)}
            yield teller.put(coming if amount > 0 else owed, facts)


def _lines(book: Book, member: MemberId, teller: Teller) -> Iterator[StatementLine]:
    for reference, entry in book.entries.items():
        lines = tuple(_of_entry(entry, book, member, teller))
        yield from lines
        correction = book.corrections.get(reference)
        if correction is not None:
            yield from (_taken_back(line, correction, teller) for line in lines)
    for closed in book.settlements:
        yield from _settled(closed, member, teller)


def _of_entry(entry: Entry, book: Book, member: MemberId, teller: Teller) -> Iterator[StatementLine]:
    match entry:
        case CostIncurred() if entry.cost in book.allocations:
            yield from _of_cost(entry, book.allocations[entry.cost], member, teller)
        case AdvancePaid() if member in {entry.payer, entry.payee}:
            yield StatementLine(
                kind=StatementKind.ADVANCE,
                reference=entry.advance,
                day=entry.paid_on,
                text=teller.put(phrases.ADVANCE, dict(entry)),
                amount=entry.amount if entry.payer == member else -entry.amount,
            )
        case _:
            return


def _of_cost(cost: CostIncurred, how: CostAllocated, member: MemberId, teller: Teller) -> Iterator[StatementLine]:
    def line(kind: StatementKind, text: str, amount: int, vat: int = 0) -> StatementLine:
        explanation = explain(how, member, teller) if kind is StatementKind.SHARE else ()
        return StatementLine(
            kind=kind,
            reference=cost.cost,
            day=cost.incurred_on,
            text=text,
            amount=amount,
            vat=vat,
            explanation=explanation,
        )

    if cost.paid_by == member:
        yield line(StatementKind.PAID, teller.put(phrases.PAID, dict(cost)), how.amount, how.vat)
    for used in how.grants:
        if used.received_by == member:
            text = teller.put(phrases.GRANT_HELD, {"grant": used.grant, "cost": cost.cost})
            yield line(StatementKind.GRANT, text, -used.amount)
    for share in how.shares:
        if share.member == member:
            vat = sum(one.total for one in how.vat_shares if one.member == member)
            yield line(StatementKind.SHARE, teller.put(phrases.SHARE, dict(cost)), -share.total, -vat)


def _taken_back(line: StatementLine, correction: CostCorrected, teller: Teller) -> StatementLine:
    return StatementLine(
        kind=StatementKind.TAKEN_BACK,
        reference=correction.correction,
        day=line.day,
        text=teller.put(phrases.TAKEN_BACK, {**dict(correction), "line": line.text}),
        amount=-line.amount,
        vat=-line.vat,
    )


def _settled(closed: SettlementClosed, member: MemberId, teller: Teller) -> Iterator[StatementLine]:
    def line(phrase: Phrase, transfer: Transfer) -> StatementLine:
        amount = transfer.amount if transfer.payer == member else -transfer.amount
        of_vat = phrase is phrases.VAT_SETTLED
        return StatementLine(
            kind=StatementKind.SETTLEMENT,
            reference=closed.settlement,
            day=closed.closed_on,
            text=teller.put(phrase, {**dict(closed), **dict(transfer)}),
            amount=0 if of_vat else amount,
            vat=amount if of_vat else 0,
        )

    for phrase, transfers in ((phrases.SETTLED, closed.transfers), (phrases.VAT_SETTLED, closed.vat_transfers)):
        yield from (line(phrase, one) for one in transfers if member in {one.payer, one.payee})
