"""Who is in the negotiations of a procurement, which were held with each, and when final bids are due."""

from dataclasses import dataclass, field, replace

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.bids.events import BidRejected, BidsOpened
from domain.kernel.digests import Sha256
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.negotiations.state import Remaining
from domain.negotiations.values import NegotiationSubject


class RoundView(Written):
    """One negotiation with a supplier."""

    round: int
    held_at: Instant
    minutes: int
    held_by: tuple[PersonId, ...]
    subjects: tuple[NegotiationSubject, ...]
    minutes_sha256: Sha256


class NegotiatingSupplier(Written):
    """A supplier whose bid was opened: whether it is still in, and the negotiations with it."""

    supplier: SupplierId
    remaining: bool
    minutes: int
    rounds: tuple[RoundView, ...]


class FinalCallView(Written):
    """Who was told of the deadline for final bids, when, and when it is."""

    called_at: Instant
    suppliers: tuple[SupplierId, ...]
    deadline: Instant
    earlier: Instant | None
    reason: str | None


class NegotiationsView(Written):
    """The suppliers, in order, and every call for final bids; the last sets the deadline."""

    procurement: ProcurementId
    suppliers: tuple[NegotiatingSupplier, ...]
    calls: tuple[FinalCallView, ...]
    final_deadline: Instant | None


@dataclass(frozen=True, slots=True)
class _Known:
    procurement: ProcurementId | None = None
    remaining: Remaining = field(default_factory=Remaining)
    held: tuple[NegotiationHeld, ...] = ()
    calls: tuple[FinalBidsCalled, ...] = ()


def _evolve(known: _Known, recorded: Recorded[Event]) -> _Known:
    event = recorded.event
    match event:
        case NegotiationHeld():
            return replace(known, procurement=event.procurement, held=(*known.held, event))
        case FinalBidsCalled():
            return replace(known, procurement=event.procurement, calls=(*known.calls, event))
        case _:
            return replace(known, remaining=known.remaining.after(event))


def _answer(known: _Known, _parameters: NoParameters, _moment: Moment) -> NegotiationsView | None:
    if known.procurement is None:
        return None
    seen = {*known.remaining.suppliers, *(one.supplier for one in known.held)}
    return NegotiationsView(
        procurement=known.procurement,
        suppliers=tuple(_supplier(one, known) for one in sorted(seen)),
        calls=tuple(
            FinalCallView(**{name: getattr(one, name) for name in FinalCallView.model_fields}) for one in known.calls
        ),
        final_deadline=known.calls[-1].deadline if known.calls else None,
    )


def _supplier(supplier: SupplierId, known: _Known) -> NegotiatingSupplier:
    held = [one for one in known.held if one.supplier == supplier]
    return NegotiatingSupplier(
        supplier=supplier,
        remaining=supplier in known.remaining.suppliers,
        minutes=sum(one.minutes for one in held),
        rounds=tuple(RoundView(**{name: getattr(one, name) for name in RoundView.model_fields}) for one in held),
    )


NEGOTIATIONS = Question(
    name="negotiations",
    asks="Who is still in the negotiations, which were held with each, and when are final bids due?",
    identifier=ProcurementId,
    types=(BidsOpened, BidRejected, NegotiationHeld, FinalBidsCalled),
    begin=always(_Known()),
    evolve=_evolve,
    answer=_answer,
    view=NegotiationsView,
    parameters=NoParameters,
)
