"""What the rules of negotiating rest on: the procedure, who is still in, what was held, and the final deadline."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.bids.events import BidRejected, BidsOpened
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.procurements.events import ProcedureChosen, ProcurementCancelled


@dataclass(frozen=True, slots=True)
class Remaining:
    """The suppliers that are still in: those with a bid that was opened and not rejected, final or not."""

    since: Mapping[BidId, tuple[SupplierId, datetime]] = field(default_factory=dict[BidId, tuple[SupplierId, datetime]])

    def after(self, event: Event) -> "Remaining":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case BidsOpened():
                opened = {one.bid: (one.supplier, event.opened_at) for one in event.bids}
                return Remaining({**opened, **self.since})
            case BidRejected():
                return Remaining({bid: one for bid, one in self.since.items() if bid != event.bid})
            case _:
                return self

    @property
    def suppliers(self) -> tuple[SupplierId, ...]:
        """Each once, in order."""
        return tuple(sorted({supplier for supplier, _ in self.since.values()}))

    def had(self, supplier: SupplierId, at: datetime) -> bool:
        """Whether a bid of the supplier that is still in had been opened by then."""
        return any(one == supplier and opened_at <= at for one, opened_at in self.since.values())


@dataclass(frozen=True, slots=True)
class State:
    """The procedure where it is chosen, those who are in, the negotiations held, and the last call for final bids.

    `calls` are all of them, the earliest first: the first closed the negotiations, the last set the deadline.
    """

    procedure: ProcedureChosen | None = None
    called_off: bool = False
    remaining: Remaining = field(default_factory=Remaining)
    held: tuple[NegotiationHeld, ...] = ()
    calls: tuple[FinalBidsCalled, ...] = ()
    standing: Standing = field(default_factory=Standing)

    def held_with(self, supplier: SupplierId) -> tuple[NegotiationHeld, ...]:
        """The negotiations with one supplier."""
        return tuple(one for one in self.held if one.supplier == supplier)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case ProcedureChosen():
            return replace(state, procedure=event)
        case ProcurementCancelled():
            return replace(state, called_off=True)
        case NegotiationHeld():
            return replace(state, held=(*state.held, event))
        case FinalBidsCalled():
            return replace(state, calls=(*state.calls, event))
        case _:
            return replace(state, remaining=state.remaining.after(event), standing=state.standing.after(event))
