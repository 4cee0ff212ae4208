"""How bids are ranked, and how a ranking made elsewhere is held against the published formula."""

from collections.abc import Sequence

from domain.evaluations.commands import ComputeRanking, RecordRanking
from domain.evaluations.events import RankingComputed
from domain.evaluations.ranking import COMPUTED, Inputs, ranked, says_the_same
from domain.evaluations.rejections import (
    NoLockedCriteria,
    NotAllScored,
    NothingToRank,
    RankedBeforeAllOpened,
    RankingOfOtherBids,
    RanksAgainstTotals,
)
from domain.evaluations.rules_resting import no_contract_must_rest_on_it, nothing_must_rest_on_it
from domain.evaluations.state import State
from domain.evaluations.values import RankedBid, RankingSource
from domain.kernel.events import Event


def compute(command: ComputeRanking, state: State) -> Sequence[Event]:
    """The ranking that scores and prices lead to, by the published criteria.

    While an award stands it shows whether that followed them; after the contract there is nothing left to find.

    Raises:
        NoLockedCriteria, NothingToRank, NotAllScored: when there is nothing to compute, or not enough.
        RankedBeforeAllOpened: when a bid that came in on time lies sealed.
        ContractRestsOnScores: when a contract rests on the ranking before.
    """
    inputs = _inputs(command, state)
    return _unless_last(
        command,
        state,
        _ranking(
            command, state, inputs, source=RankingSource.COMPUTED_HERE, formula=inputs.formula, rows=ranked(inputs)
        ),
    )


def record(command: RecordRanking, state: State) -> Sequence[Event]:
    """A ranking made elsewhere, with whether it is what the published formula leads to.

    Raises:
        NoLockedCriteria, NothingToRank, RankedBeforeAllOpened, NotAllScored: as for a computed one, since it is held
            against that.
        RankingOfOtherBids: when it leaves out a bid, holds one twice, or one that is not in the competition.
        RanksAgainstTotals: when its ranks are not those of its own totals.
        AwardRestsOnScores, ContractRestsOnScores: when an award or a contract rests on the ranking before.
    """
    inputs = _inputs(command, state)
    bids = {one.bid: one for one in inputs.bids}
    told = [one.bid for one in command.ranking]
    missing = tuple(bid for bid in bids if bid not in told)
    unexpected = tuple(bid for place, bid in enumerate(told) if bid not in bids or bid in told[:place])
    if missing or unexpected:
        raise RankingOfOtherBids(missing, unexpected)
    rows = tuple(
        RankedBid(
            rank=one.rank,
            bid=one.bid,
            supplier=bids[one.bid].supplier,
            price=bids[one.bid].price,
            points=one.points,
            total=one.total,
        )
        for one in sorted(command.ranking, key=lambda one: (one.rank, one.bid))
    )
    _must_follow_totals(rows)
    return _unless_last(
        command,
        state,
        _ranking(command, state, inputs, source=RankingSource.MADE_ELSEWHERE, formula=command.formula, rows=rows),
    )


def _inputs(command: ComputeRanking | RecordRanking, state: State) -> Inputs:
    if state.criteria is None:
        raise NoLockedCriteria(command.procurement)
    inputs = state.inputs(state.criteria, command.lot)
    if not inputs.bids:
        raise NothingToRank(command.procurement, command.lot)
    sealed = state.unopened.in_lot(command.lot)
    if sealed:
        raise RankedBeforeAllOpened(sealed)
    _must_be_scored(inputs, state)
    return inputs


def _must_be_scored(inputs: Inputs, state: State) -> None:
    missing = [
        (bid.bid, criterion.key, person)
        for bid in inputs.bids
        for criterion in inputs.criteria.criteria
        if criterion.kind not in COMPUTED
        for judged in (state.judged(bid.bid, criterion.key),)
        if judged.agreed is None
        for person in state.panel.sitting
        if person not in {own.evaluator for own in judged.own}
    ]
    unscored = inputs.unscored()
    if missing or unscored:
        bids = dict.fromkeys([*(bid for bid, _, _ in missing), *(bid for bid, _ in unscored)])
        criteria = dict.fromkeys([*(key for _, key, _ in missing), *(key for _, key in unscored)])
        raise NotAllScored(tuple(bids), tuple(criteria), tuple(dict.fromkeys(person for _, _, person in missing)))


def _must_follow_totals(rows: tuple[RankedBid, ...]) -> None:
    ordered = all(one.rank < other.rank for one in rows for other in rows if one.total > other.total)
    if not ordered or min(one.rank for one in rows) != 1:
        raise RanksAgainstTotals(tuple(one.rank for one in rows), tuple(one.total for one in rows))


def _ranking(
    command: ComputeRanking | RecordRanking,
    state: State,
    inputs: Inputs,
    *,
    source: RankingSource,
    formula: str,
    rows: tuple[RankedBid, ...],
) -> RankingComputed:
    return RankingComputed(
        procurement=command.procurement,
        lot=command.lot,
        version=len(state.rankings_of(command.lot)) + 1,
        source=source,
        formula=formula,
        as_published=formula == inputs.formula and says_the_same(rows, ranked(inputs)),
        criteria_version=inputs.criteria.version,
        criteria_digest=inputs.criteria.digest,
        inputs_digest=inputs.digest,
        ranking=rows,
        computed_at=command.at,
    )


def _unless_last(
    command: ComputeRanking | RecordRanking, state: State, ranking: RankingComputed
) -> tuple[RankingComputed, ...]:
    """Nothing when the last ranking of the lot says the very same of the very same scores."""
    before = state.rankings_of(command.lot)[-1:]
    same = [
        one
        for one in before
        if ranking.model_copy(update={"version": one.version, "computed_at": one.computed_at}) == one
    ]
    if same:
        return ()
    must_be_open = no_contract_must_rest_on_it if isinstance(command, ComputeRanking) else nothing_must_rest_on_it
    must_be_open(command.procurement, command.lot, state)
    return (ranking,)
