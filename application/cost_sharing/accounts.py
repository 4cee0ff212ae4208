"""The account of a pool for people: what was shared, told and explained, member by member."""

from collections import Counter
from collections.abc import Iterator, Sequence

from application.cost_sharing import phrases
from application.cost_sharing.explaining import Sharing, explain_member, explain_sharing, explain_sum
from application.trails.telling import Teller
from domain.cost_sharing.books import Book
from domain.cost_sharing.events import CostAllocated, CostIncurred
from domain.kernel.events import Written
from domain.kernel.identifiers import CostId, MotionId, PoolId
from domain.kernel.organisations import MemberId


class ExplainedShare(Written):
    """What one member bears (øre without VAT, and VAT), and how that was found."""

    member: MemberId
    name: str
    total: int
    vat: int
    explanation: tuple[str, ...]


class ExplainedSharing(Written):
    """A budget (by its motion) or a cost: what happened to it, told; how it was shared; and what each bears.

    A cost that waits to be shared has no shares yet.
    """

    about: CostId | MotionId
    told: tuple[str, ...]
    explanation: tuple[str, ...]
    shares: tuple[ExplainedShare, ...]


class PoolAccount(Written):
    """A pool with its budget and costs explained, and everything else that was recorded of it told.

    `shared` tells what all shared costs come to, and `totals` what each bears of them; an explanation is given where
    sharing them at once would have come to another øre.
    """

    pool: PoolId
    title: str
    told: str
    sharings: tuple[ExplainedSharing, ...]
    shared: str
    totals: tuple[ExplainedShare, ...]
    others: tuple[str, ...]


def account_of(book: Book, teller: Teller) -> PoolAccount:
    """The pool's account, told with the names that the teller knows."""
    entries = (entry for entry in book.entries.values() if not isinstance(entry, CostIncurred))
    others = (*entries, *book.disputes, *book.decisions, *book.settlements)
    return PoolAccount(
        pool=book.opened.pool,
        title=book.opened.title,
        told=teller.tell(book.opened),
        sharings=tuple(_sharings(book, teller)),
        shared=teller.put(phrases.ALL_SHARED, {"whole": sum(how.shared for _, how in book.shared())}),
        totals=tuple(_totals([how for _, how in book.shared()], teller)),
        others=tuple(teller.tell(fact) for fact in others),
    )


def _totals(sharings: Sequence[CostAllocated], teller: Teller) -> Iterator[ExplainedShare]:
    borne = Counter[MemberId]()
    vat = Counter[MemberId]()
    for how in sharings:
        borne.update({share.member: share.total for share in how.shares})
        vat.update({share.member: share.total for share in how.vat_shares})
    for member in sorted({*borne, *vat}):
        yield ExplainedShare(
            member=member,
            name=teller.say(member),
            total=borne[member],
            vat=vat[member],
            explanation=explain_sum(sharings, member, teller),
        )


def _sharings(book: Book, teller: Teller) -> Iterator[ExplainedSharing]:
    for approved in book.budgets:
        yield _explained(approved.motion, (teller.tell(approved),), approved, teller)
    for cost in book.entries.values():
        if isinstance(cost, CostIncurred):
            how = book.allocations.get(cost.cost)
            happened = (cost, how, book.corrections.get(cost.cost))
            told = tuple(teller.tell(fact) for fact in happened if fact is not None)
            yield _explained(cost.cost, told, how, teller)


def _explained(
    about: CostId | MotionId, told: tuple[str, ...], how: Sharing | None, teller: Teller
) -> ExplainedSharing:
    if how is None:
        return ExplainedSharing(about=about, told=told, explanation=(), shares=())
    vat = {one.member: one.total for one in how.vat_shares} if isinstance(how, CostAllocated) else {}
    return ExplainedSharing(
        about=about,
        told=told,
        explanation=explain_sharing(how, teller),
        shares=tuple(
            ExplainedShare(
                member=share.member,
                name=teller.say(share.member),
                total=share.total,
                vat=vat.get(share.member, 0),
                explanation=explain_member(how, share.member, teller),
            )
            for share in how.shares
        ),
    )
