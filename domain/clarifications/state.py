"""What the rules of clarifying rest on: bids that may be asked about, and what was asked and answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.clarifications.events import (
    ClarificationReceived,
    ClarificationRequested,
    EvidenceReceived,
    LowBidExplanationReceived,
    LowBidExplanationRequested,
)
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.procurements.events import ProcedureChosen


@dataclass(frozen=True, slots=True)
class Awaited:
    """The supplier has been asked."""

    request: ClarificationRequested


@dataclass(frozen=True, slots=True)
class Answered:
    """The supplier has answered."""

    request: ClarificationRequested
    answer: ClarificationReceived


Clarification: TypeAlias = Awaited | Answered


@dataclass(frozen=True, slots=True)
class Unquestioned:
    """Nobody has asked about the price."""


@dataclass(frozen=True, slots=True)
class Questioned:
    """The supplier was asked to explain its price."""

    request: LowBidExplanationRequested


@dataclass(frozen=True, slots=True)
class Explained:
    """The supplier has explained its price."""

    request: LowBidExplanationRequested
    answer: LowBidExplanationReceived


Price: TypeAlias = Unquestioned | Questioned | Explained


@dataclass(frozen=True, slots=True)
class OpenBid:
    """An opened bid in the competition, with what was asked about it; the requests are counted from 1."""

    procurement: ProcurementId
    supplier: SupplierId
    clarifications: tuple[Clarification, ...] = ()
    price: Price = field(default_factory=Unquestioned)


@dataclass(frozen=True, slots=True)
class State:
    """The bids that may be asked about, who has given a bid, the evidence, the procedure and the people.

    Until a procedure that allows it is chosen, nothing is negotiated.
    """

    bids: Mapping[BidId, OpenBid] = field(default_factory=dict[BidId, OpenBid])
    bidders: frozenset[SupplierId] = frozenset()
    evidence: tuple[EvidenceReceived, ...] = ()
    negotiable: bool = False
    standing: Standing = field(default_factory=Standing)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case BidReceived():
            bidding = replace(state, bidders=state.bidders | {event.supplier})
            gone = None if event.late else event.replaces
            return replace(bidding, bids={bid: one for bid, one in state.bids.items() if bid != gone})
        case BidsOpened():
            opened = {one.bid: OpenBid(event.procurement, one.supplier) for one in event.bids}
            return replace(state, bids={**opened, **state.bids})
        case BidRejected():
            return replace(state, bids={bid: one for bid, one in state.bids.items() if bid != event.bid})
        case ProcedureChosen():
            return replace(state, negotiable=event.allows_negotiation)
        case EvidenceReceived():
            return replace(state, evidence=(*state.evidence, event))
        case ImpartialityDeclared() | RecusalInCaseDecided():
            return replace(state, standing=state.standing.after(event))
        case (
            ClarificationRequested()
            | ClarificationReceived()
            | LowBidExplanationRequested()
            | LowBidExplanationReceived()
        ):
            bid = state.bids.get(event.bid)
            return state if bid is None else replace(state, bids={**state.bids, event.bid: _asked(bid, event)})
        case _:
            return state


def _asked(
    bid: OpenBid,
    event: ClarificationRequested | ClarificationReceived | LowBidExplanationRequested | LowBidExplanationReceived,
) -> OpenBid:
    match event:
        case ClarificationRequested():
            return replace(bid, clarifications=(*bid.clarifications, Awaited(event)))
        case ClarificationReceived():
            answered = tuple(
                Answered(one.request, event) if one.request.number == event.number else one
                for one in bid.clarifications
            )
            return replace(bid, clarifications=answered)
        case LowBidExplanationRequested():
            return replace(bid, price=Questioned(event))
        case LowBidExplanationReceived():
            match bid.price:
                case Unquestioned():
                    return bid
                case Questioned(request) | Explained(request):
                    return replace(bid, price=Explained(request, event))
