"""The comparison: what each bid got on each criterion from whom, what it leads to, and what was ranked."""

from dataclasses import dataclass, field, replace
from typing import TypeAlias

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.evaluations.events import (
    ConsensusReached,
    EvaluatorsAppointed,
    RankingComputed,
    ScoreGiven,
    ScoreRevised,
)
from domain.evaluations.ranking import COMPUTED, Inputs, ranked, says_the_same
from domain.evaluations.state import State, evolve
from domain.evaluations.values import OwnScore, RankedBid, RankingSource, Score
from domain.impartiality.events import EvaluatorReplaced, RecusalInCaseDecided, WorkVoided
from domain.kernel.digests import Sha256
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import SupplierId
from domain.procurements.events import CriteriaLocked
from domain.procurements.values import AwardCriterion

Given: TypeAlias = ScoreGiven | ScoreRevised


class CellView(Written):
    """What counts for a bid on a criterion: the evaluators' own scores, and what they agreed on.

    `points` in hundredths, rounded half up; None before anybody has scored. A computed criterion has no own scores.
    """

    criterion: str
    own: tuple[OwnScore, ...]
    agreed: Score | None
    points: Score | None


class ComparedBid(Written):
    """A bid in the comparison."""

    bid: BidId
    supplier: SupplierId
    price: Amount
    cells: tuple[CellView, ...]


class RankingView(Written):
    """A ranking that was recorded; `recomputes` says whether the present scores and prices lead to the same."""

    version: int
    computed_at: Instant
    source: RankingSource
    formula: str
    as_published: bool
    recomputes: bool
    inputs_digest: Sha256
    ranking: tuple[RankedBid, ...]


class Comparison(Written):
    """The bids of a lot, or of the whole where it is not divided. `recomputed` is empty while scores are missing."""

    lot: LotId | None
    bids: tuple[ComparedBid, ...]
    recomputed: tuple[RankedBid, ...]
    rankings: tuple[RankingView, ...]


class ScoreView(Written):
    """A score as it was given or revised; `voided` when it was decided that it counts no more."""

    position: int
    bid: BidId
    criterion: str
    evaluator: PersonId
    earlier: Score | None
    score: Score
    reason: str
    at: Instant
    voided: bool


class EvaluationView(Written):
    """The evaluation of a procurement: criteria and formula, evaluators, every score, and a comparison per lot."""

    procurement: ProcurementId
    criteria: tuple[AwardCriterion, ...]
    criteria_digest: Sha256 | None
    formula: str | None
    evaluators: tuple[PersonId, ...]
    scores: tuple[ScoreView, ...]
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class _Scored:
    position: int
    given: Given
    voided: bool = False

    def after(self, event: WorkVoided) -> "_Scored":
        meant = event.positions is None or self.position in event.positions
        return replace(self, voided=True) if meant and self.given.evaluator == event.person else self


@dataclass(frozen=True, slots=True)
class _Known:
    procurement: ProcurementId | None = None
    state: State = field(default_factory=State)
    scores: tuple[_Scored, ...] = ()


def _evolve(known: _Known, recorded: Recorded[Event]) -> _Known:
    event = recorded.event
    known = replace(known, state=evolve(known.state, event))
    match event:
        case CriteriaLocked() | EvaluatorsAppointed() | BidsOpened():
            return replace(known, procurement=event.procurement)
        case ScoreGiven() | ScoreRevised():
            return replace(known, scores=(*known.scores, _Scored(recorded.position, event)))
        case WorkVoided():
            return replace(known, scores=tuple(one.after(event) for one in known.scores))
        case _:
            return known


def _answer(known: _Known, _parameters: NoParameters, _moment: Moment) -> EvaluationView | None:
    if known.procurement is None:
        return None
    state, criteria = known.state, known.state.criteria
    lots = dict.fromkeys([*(one.lot for one in state.bids.values()), *(one.lot for one in state.rankings)])
    return EvaluationView(
        procurement=known.procurement,
        criteria=criteria.criteria if criteria else (),
        criteria_digest=criteria.digest if criteria else None,
        formula=criteria.formula if criteria else None,
        evaluators=state.panel.sitting,
        scores=tuple(_score_view(one) for one in known.scores),
        comparisons=tuple(_comparison(state, state.inputs(criteria, lot), lot) for lot in lots) if criteria else (),
    )


def _score_view(scored: _Scored) -> ScoreView:
    given = scored.given
    return ScoreView(
        position=scored.position,
        bid=given.bid,
        criterion=given.criterion,
        evaluator=given.evaluator,
        earlier=given.earlier if isinstance(given, ScoreRevised) else None,
        score=given.score,
        reason=given.reason,
        at=given.revised_at if isinstance(given, ScoreRevised) else given.given_at,
        voided=scored.voided,
    )


def _comparison(state: State, inputs: Inputs, lot: LotId | None) -> Comparison:
    computed = ranked(inputs)
    rows = computed if inputs.bids and not inputs.unscored() else ()
    points = {one.bid: {cell.criterion: cell.points for cell in one.points} for one in computed}
    return Comparison(
        lot=lot,
        bids=tuple(
            ComparedBid(
                bid=one.bid,
                supplier=one.supplier,
                price=one.price,
                cells=tuple(
                    _cell(state, one.bid, criterion, points[one.bid]) for criterion in inputs.criteria.criteria
                ),
            )
            for one in inputs.bids
        ),
        recomputed=rows,
        rankings=tuple(_ranking_view(one, rows) for one in state.rankings_of(lot)),
    )


def _cell(state: State, bid: BidId, criterion: AwardCriterion, points: dict[str, int]) -> CellView:
    judged = state.judged(bid, criterion.key)
    known = criterion.kind in COMPUTED or judged.points is not None
    return CellView(
        criterion=criterion.key,
        own=judged.own,
        agreed=judged.agreed,
        points=points[criterion.key] if known else None,
    )


def _ranking_view(ranking: RankingComputed, rows: tuple[RankedBid, ...]) -> RankingView:
    return RankingView(
        version=ranking.version,
        computed_at=ranking.computed_at,
        source=ranking.source,
        formula=ranking.formula,
        as_published=ranking.as_published,
        recomputes=says_the_same(ranking.ranking, rows),
        inputs_digest=ranking.inputs_digest,
        ranking=ranking.ranking,
    )


EVALUATIONS = Question(
    name="evaluations",
    asks="What did each bid get on each criterion from whom, and who is first by the published formula?",
    identifier=ProcurementId,
    types=(
        CriteriaLocked,
        BidReceived,
        BidsOpened,
        BidRejected,
        EvaluatorsAppointed,
        EvaluatorReplaced,
        RecusalInCaseDecided,
        WorkVoided,
        ScoreGiven,
        ScoreRevised,
        ConsensusReached,
        RankingComputed,
    ),
    begin=always(_Known()),
    evolve=_evolve,
    answer=_answer,
    view=EvaluationView,
    parameters=NoParameters,
)
