"""Who may score which bid on what, and how the evaluators agree (FOA § 18-1, LOA § 4)."""

from collections.abc import Sequence

from domain.bids.values import OpenedBid
from domain.evaluations.commands import AppointEvaluators, GiveScore, ReachConsensus, ReviseScore
from domain.evaluations.events import ConsensusReached, EvaluatorsAppointed, ScoreGiven, ScoreRevised
from domain.evaluations.ranking import COMPUTED
from domain.evaluations.rejections import (
    BidNotInEvaluation,
    ConsensusStands,
    CriterionNotPublished,
    EvaluatorNotFree,
    NoLockedCriteria,
    NotAllScored,
    NotAnEvaluator,
    NothingToRevise,
    PriceIsComputed,
    ScoredBefore,
)
from domain.evaluations.rules_resting import nothing_must_rest_on_it
from domain.evaluations.state import State
from domain.kernel.events import Event


def appoint(command: AppointEvaluators, state: State) -> Sequence[Event]:
    """Those who are not evaluators yet become so.

    Raises:
        EvaluatorNotFree, ActorIsRecused: when one of them has not declared, has interests, or is recused.
    """
    new = tuple(one for one in dict.fromkeys(command.evaluators) if one not in state.panel.appointed)
    for person in new:
        state.panel.standing.must_have_been_free(person, command.at)
        if not state.panel.cleared.by(person, command.at):
            raise EvaluatorNotFree(person, command.procurement)
    if not new:
        return ()
    return (EvaluatorsAppointed(procurement=command.procurement, evaluators=new, appointed_at=command.at),)


def give(command: GiveScore, state: State) -> Sequence[Event]:
    """An evaluator scores a bid once on a criterion.

    Raises:
        NotAnEvaluator, EvaluatorNotFree: when the person may not.
        NoLockedCriteria, CriterionNotPublished, PriceIsComputed: when that is not to be scored.
        BidNotInEvaluation: when the bid is not opened, or out of the competition.
        ScoredBefore: when the evaluator gave another score.
        ConsensusStands: when the evaluators have agreed.
        AwardRestsOnScores, ContractRestsOnScores: when an award or a contract rests on what was given.
    """
    bid = _judging(command, state)
    earlier = state.given(command.bid, command.criterion).get(command.by.person)
    if earlier is not None:
        if (earlier.score, earlier.reason) == (command.score, command.reason):
            return ()
        raise ScoredBefore(command.bid, command.criterion, earlier.score)
    _must_be_unagreed(command, state)
    nothing_must_rest_on_it(command.procurement, bid.lot, state)
    return (
        ScoreGiven(
            procurement=command.procurement,
            lot=bid.lot,
            bid=command.bid,
            supplier=bid.supplier,
            criterion=command.criterion,
            evaluator=command.by.person,
            score=command.score,
            reason=command.reason,
            given_at=command.at,
        ),
    )


def revise(command: ReviseScore, state: State) -> Sequence[Event]:
    """An evaluator changes an own score; the earlier one is told with it.

    Raises:
        NothingToRevise: when the evaluator has given none.
        ConsensusStands: when the evaluators have agreed; and as `give`.
    """
    bid = _judging(command, state)
    earlier = state.given(command.bid, command.criterion).get(command.by.person)
    if earlier is None:
        raise NothingToRevise(command.bid, command.criterion, command.by.person)
    if (earlier.score, earlier.reason) == (command.score, command.reason):
        return ()
    _must_be_unagreed(command, state)
    nothing_must_rest_on_it(command.procurement, bid.lot, state)
    return (
        ScoreRevised(
            procurement=command.procurement,
            lot=bid.lot,
            bid=command.bid,
            supplier=bid.supplier,
            criterion=command.criterion,
            evaluator=command.by.person,
            earlier=earlier.score,
            score=command.score,
            reason=command.reason,
            revised_at=command.at,
        ),
    )


def agree(command: ReachConsensus, state: State) -> Sequence[Event]:
    """The evaluators agree after each has scored; what was agreed later takes the place of what was before.

    Raises:
        NotAllScored: when an evaluator has not scored the bid on the criterion; and as `give`.
    """
    bid = _judging(command, state)
    judged = state.judged(command.bid, command.criterion)
    silent = tuple(one for one in state.panel.sitting if one not in {own.evaluator for own in judged.own})
    if silent:
        raise NotAllScored((command.bid,), (command.criterion,), silent)
    known = state.agreed.get((command.bid, command.criterion))
    fact = ConsensusReached(
        procurement=command.procurement,
        lot=bid.lot,
        bid=command.bid,
        supplier=bid.supplier,
        criterion=command.criterion,
        score=command.score,
        reason=command.reason,
        originals=judged.own,
        reached_at=command.at,
    )
    again = known is not None and (known.score, known.reason, known.originals) == (
        fact.score,
        fact.reason,
        fact.originals,
    )
    if again:
        return ()
    nothing_must_rest_on_it(command.procurement, bid.lot, state)
    return (fact,)


def _judging(command: GiveScore | ReviseScore | ReachConsensus, state: State) -> OpenedBid:
    if command.by.person not in state.panel.appointed:
        raise NotAnEvaluator(command.by.person, command.procurement)
    if not state.panel.cleared.by(command.by.person, command.at):
        raise EvaluatorNotFree(command.by.person, command.procurement)
    if state.criteria is None or state.criteria.procurement != command.procurement:
        raise NoLockedCriteria(command.procurement)
    criteria = {one.key: one for one in state.criteria.criteria}
    if command.criterion not in criteria:
        raise CriterionNotPublished(command.criterion, tuple(criteria))
    if criteria[command.criterion].kind in COMPUTED:
        raise PriceIsComputed(command.criterion, state.criteria.formula)
    bid = state.bids.get(command.bid)
    if bid is None:
        raise BidNotInEvaluation(command.bid, command.procurement)
    return bid


def _must_be_unagreed(command: GiveScore | ReviseScore, state: State) -> None:
    agreed = state.judged(command.bid, command.criterion).agreed
    if agreed is not None:
        raise ConsensusStands(command.bid, command.criterion, agreed)
