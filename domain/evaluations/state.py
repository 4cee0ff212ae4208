"""What the rules of evaluation rest on: criteria, bids in the competition, evaluators, and what they gave."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from domain.awards.events import AwardDecided
from domain.awards.values import Awards
from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.bids.values import OpenedBid
from domain.contracts.events import ContractSigned
from domain.evaluations.events import (
    ConsensusReached,
    EvaluatorsAppointed,
    RankingComputed,
    ScoreGiven,
    ScoreRevised,
)
from domain.evaluations.ranking import Inputs, Judged
from domain.evaluations.unopened import Unopened
from domain.evaluations.values import OwnScore
from domain.impartiality.events import EvaluatorReplaced, ImpartialityDeclared, RecusalInCaseDecided, WorkVoided
from domain.impartiality.values import Cleared, Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.procurements.events import CriteriaLocked

Cell: TypeAlias = tuple[BidId, str]
"""A bid on a criterion."""

Given: TypeAlias = ScoreGiven | ScoreRevised


@dataclass(frozen=True, slots=True)
class Panel:
    """The evaluators in the order they were appointed, and who may act."""

    appointed: tuple[PersonId, ...] = ()
    standing: Standing = field(default_factory=Standing)
    cleared: Cleared = field(default_factory=Cleared)

    @property
    def sitting(self) -> tuple[PersonId, ...]:
        """The evaluators who are not recused."""
        return tuple(one for one in self.appointed if one not in self.standing.recusals)

    def after(self, event: Event) -> "Panel":
        """The panel with one more fact."""
        match event:
            case EvaluatorsAppointed():
                return replace(self, appointed=tuple(dict.fromkeys((*self.appointed, *event.evaluators))))
            case EvaluatorReplaced() if event.person in self.appointed:
                stay = (one for one in self.appointed if one != event.person)
                return replace(self, appointed=tuple(dict.fromkeys((*stay, event.replacement))))
            case ImpartialityDeclared() | RecusalInCaseDecided():
                return replace(self, standing=self.standing.after(event), cleared=self.cleared.after(event))
            case _:
                return self


@dataclass(frozen=True, slots=True)
class State:
    """The evaluation of one procurement.

    Scores are each evaluator's last, by bid, criterion and evaluator; voided ones are gone from here.
    """

    criteria: CriteriaLocked | None = None
    bids: Mapping[BidId, OpenedBid] = field(default_factory=dict[BidId, OpenedBid])
    unopened: Unopened = field(default_factory=Unopened)
    panel: Panel = field(default_factory=Panel)
    scores: Mapping[BidId, Mapping[str, Mapping[PersonId, Given]]] = field(
        default_factory=dict[BidId, Mapping[str, Mapping[PersonId, Given]]]
    )
    agreed: Mapping[Cell, ConsensusReached] = field(default_factory=dict[Cell, ConsensusReached])
    rankings: tuple[RankingComputed, ...] = ()
    awards: Awards = field(default_factory=Awards)
    contracts: tuple[ContractSigned, ...] = ()

    def given(self, bid: BidId, criterion: str) -> Mapping[PersonId, Given]:
        """The last score of each evaluator for a bid on a criterion."""
        return self.scores.get(bid, {}).get(criterion, {})

    def judged(self, bid: BidId, criterion: str) -> Judged:
        """What counts for a bid on a criterion: neither voided work nor that of people who are recused."""
        given = self.given(bid, criterion).values()
        own = tuple(OwnScore(evaluator=one.evaluator, score=one.score) for one in given if self._counts(one.evaluator))
        agreed = self._standing(bid, criterion)
        return Judged(own, agreed.score if agreed else None)

    def counted(self, criteria: CriteriaLocked, lot: LotId | None) -> tuple[Given | ConsensusReached, ...]:
        """The scores that the ranking of a lot rests on, as they were given, revised and agreed on."""
        cells = tuple((bid.bid, criterion.key) for bid in self.in_lot(lot) for criterion in criteria.criteria)
        own = (one for cell in cells for one in self.given(*cell).values() if self._counts(one.evaluator))
        agreed = (self._standing(*cell) for cell in cells)
        return (*own, *(one for one in agreed if one is not None))

    def in_lot(self, lot: LotId | None) -> tuple[OpenedBid, ...]:
        """The bids to be compared, by reference."""
        return tuple(one for _, one in sorted(self.bids.items()) if one.lot == lot)

    def inputs(self, criteria: CriteriaLocked, lot: LotId | None) -> Inputs:
        """All that the ranking of a lot (of the whole, where it is not divided) follows from."""
        bids = self.in_lot(lot)
        cells = ((bid.bid, criterion.key) for bid in bids for criterion in criteria.criteria)
        judged = {cell: self.judged(*cell) for cell in cells}
        return Inputs(criteria, bids, {cell: one for cell, one in judged.items() if one != Judged()})

    def rankings_of(self, lot: LotId | None) -> tuple[RankingComputed, ...]:
        """The rankings of a lot, the earliest first."""
        return tuple(one for one in self.rankings if one.lot == lot)

    def awarded(self, procurement: ProcurementId, lot: LotId | None) -> AwardDecided | None:
        """The award of a lot that stands, and rests on what was given before it."""
        return self.awards.standing(procurement, lot)

    def contract_of(self, procurement: ProcurementId, lot: LotId | None) -> ContractSigned | None:
        """The first contract about a lot."""
        asked = (procurement, lot)
        return next((one for one in self.contracts if (one.procurement, one.lot) == asked), None)

    def _standing(self, bid: BidId, criterion: str) -> ConsensusReached | None:
        agreed = self.agreed.get((bid, criterion))
        stands = agreed is not None and all(self._counts(one.evaluator) for one in agreed.originals)
        return agreed if stands else None

    def _counts(self, person: PersonId) -> bool:
        return person not in self.panel.standing.recusals


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    state = replace(state, unopened=state.unopened.after(event))
    match event:
        case CriteriaLocked():
            return replace(state, criteria=event)
        case BidsOpened():
            return replace(state, bids={**{one.bid: one for one in event.bids}, **state.bids})
        case BidReceived(late=False) if event.replaces is not None:
            return _without(state, event.replaces)
        case BidRejected():
            return _without(state, event.bid)
        case ScoreGiven() | ScoreRevised():
            given = {**state.given(event.bid, event.criterion), event.evaluator: event}
            of_bid = {**state.scores.get(event.bid, {}), event.criterion: given}
            return replace(state, scores={**state.scores, event.bid: of_bid})
        case ConsensusReached():
            return replace(state, agreed={**state.agreed, (event.bid, event.criterion): event})
        case WorkVoided():
            return _voided(state, event.person)
        case RankingComputed():
            return replace(state, rankings=(*state.rankings, event))
        case ContractSigned():
            return replace(state, contracts=(*state.contracts, event))
        case _:
            return replace(state, panel=state.panel.after(event), awards=state.awards.after(event))


def _without(state: State, bid: BidId) -> State:
    return replace(state, bids={known: one for known, one in state.bids.items() if known != bid})


def _voided(state: State, person: PersonId) -> State:
    scores = {
        bid: {
            criterion: {who: one for who, one in given.items() if who != person}
            for criterion, given in criteria.items()
        }
        for bid, criteria in state.scores.items()
    }
    agreed = {cell: one for cell, one in state.agreed.items() if all(own.evaluator != person for own in one.originals)}
    return replace(state, scores=scores, agreed=agreed)
