"""Three bids, three criteria, four evaluators: what is usually true, what they give, and commands to vary.

By the published formula Celsius is first with 9.07 before Boreal with 9.02; by a formula with half the slope Boreal
would be first with 9.09.
"""

from collections.abc import Iterable

from domain.evaluations.commands import (
    AppointEvaluators,
    ComputeRanking,
    GiveScore,
    RankElsewhere,
    ReachConsensus,
    RecordRanking,
    ReviseScore,
)
from domain.evaluations.decider import DECIDER
from domain.evaluations.events import (
    ConsensusReached,
    EvaluatorsAppointed,
    RankingComputed,
    ScoreGiven,
    ScoreRevised,
)
from domain.evaluations.values import CriterionPoints, OwnScore, RankedBid
from domain.impartiality.events import EvaluatorReplaced, WorkVoided
from domain.kernel.identifiers import BidId, LotId, PersonId
from domain.kernel.instants import Instant
from domain.procurements.events import CriteriaLocked
from domain.procurements.values import AwardCriterion, AwardCriterionKind, PriceFormula, criteria_digest
from tests.domain.bids.scene import (
    ALARMS,
    ANNA,
    BO,
    DAG,
    EVA,
    OWNERS,
    PRICES,
    A,
    B,
    C,
    at,
    by,
    declared,
    opened,
    received,
)
from tests.support.specification import Specification

SIRI = PersonId("p-siri")
PANEL = (ANNA, BO, DAG, SIRI)
PRICE, QUALITY, CLIMATE = "price", "quality", "climate"
SCORED = (QUALITY, CLIMATE)
CRITERIA = (
    AwardCriterion(key=PRICE, name="Price", kind=AwardCriterionKind.PRICE, weight_bp=4_000),
    AwardCriterion(key=QUALITY, name="Quality", kind=AwardCriterionKind.QUALITY, weight_bp=3_000),
    AwardCriterion(key=CLIMATE, name="Climate", kind=AwardCriterionKind.CLIMATE, weight_bp=3_000),
)
MEANS = {
    (A, QUALITY): 820,
    (A, CLIMATE): 800,
    (B, QUALITY): 880,
    (B, CLIMATE): 840,
    (C, QUALITY): 840,
    (C, CLIMATE): 850,
}
SPREAD = (-20, 0, 20, 0)
"""How much each of the four is off the mean."""


def locked(
    formula: PriceFormula | None = PriceFormula.LOWEST_PRICE_PROPORTION,
    criteria: tuple[AwardCriterion, ...] = CRITERIA,
) -> CriteriaLocked:
    return CriteriaLocked(
        procurement=ALARMS,
        version=1,
        criteria=criteria,
        formula=formula,
        digest=criteria_digest(criteria, formula),
        prepared_by=ANNA,
    )


def appointed(*people: PersonId) -> EvaluatorsAppointed:
    return EvaluatorsAppointed(procurement=ALARMS, evaluators=people or PANEL, appointed_at=at(1))


def scored(
    bid: BidId = A,
    criterion: str = QUALITY,
    evaluator: PersonId = ANNA,
    score: int = 800,
    *,
    on: Instant | None = None,
    lot: LotId | None = None,
) -> ScoreGiven:
    return ScoreGiven(
        procurement=ALARMS,
        lot=lot,
        bid=bid,
        supplier=OWNERS[bid],
        criterion=criterion,
        evaluator=evaluator,
        score=score,
        reason="As minuted.",
        given_at=on or at(10),
    )


def revised(
    score: int, earlier: int = 800, bid: BidId = A, criterion: str = QUALITY, evaluator: PersonId = ANNA
) -> ScoreRevised:
    return ScoreRevised(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        criterion=criterion,
        evaluator=evaluator,
        earlier=earlier,
        score=score,
        reason="I had misread it.",
        revised_at=at(11),
    )


def agreed(
    score: int, originals: Iterable[tuple[PersonId, int]], bid: BidId = A, criterion: str = QUALITY
) -> ConsensusReached:
    return ConsensusReached(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        criterion=criterion,
        score=score,
        reason="We agree.",
        originals=tuple(OwnScore(evaluator=who, score=own) for who, own in originals),
        reached_at=at(14),
    )


def all_scored(panel: tuple[PersonId, ...] = PANEL, but: tuple[BidId, str, PersonId] | None = None) -> list[ScoreGiven]:
    """What each of four gave each bid on each criterion that people score; one may be left out."""
    return [
        scored(bid, criterion, who, mean + off)
        for (bid, criterion), mean in MEANS.items()
        for who, off in zip(panel, SPREAD, strict=True)
        if (bid, criterion, who) != but
    ]


def replaced(person: PersonId = DAG, replacement: PersonId = EVA) -> EvaluatorReplaced:
    return EvaluatorReplaced(
        procurement=ALARMS, person=person, replacement=replacement, reason="Recused.", replaced_at=at(2)
    )


def voided(person: PersonId = DAG) -> WorkVoided:
    return WorkVoided(
        procurement=ALARMS, person=person, what="The first assessment", reason="Recused.", voided_at=at(2)
    )


def place(rank: int, bid: BidId, price: int, total: int) -> RankedBid:
    """A bid's place in a ranking, with the mean scores of the example and these points for its price."""
    points = {PRICE: price, QUALITY: MEANS[bid, QUALITY], CLIMATE: MEANS[bid, CLIMATE]}
    return RankedBid(
        rank=rank,
        bid=bid,
        supplier=OWNERS[bid],
        price=PRICES[bid],
        points=tuple(CriterionPoints(criterion=key, points=one) for key, one in points.items()),
        total=total,
    )


AS_PUBLISHED = (place(1, C, 1_000, 907), place(2, B, 965, 902), place(3, A, 938, 861))
HALF_SLOPE = (place(1, B, 982, 909), place(2, C, 1_000, 907), place(3, A, 967, 873))


def appointing(*people: PersonId) -> AppointEvaluators:
    return AppointEvaluators(at=at(1), by=by(ANNA), procurement=ALARMS, evaluators=people)


def giving(fact: ScoreGiven) -> GiveScore:
    return GiveScore(
        at=fact.given_at,
        by=by(fact.evaluator),
        procurement=fact.procurement,
        bid=fact.bid,
        criterion=fact.criterion,
        score=fact.score,
        reason=fact.reason,
    )


def revising(fact: ScoreRevised) -> ReviseScore:
    return ReviseScore(
        at=fact.revised_at,
        by=by(fact.evaluator),
        procurement=fact.procurement,
        bid=fact.bid,
        criterion=fact.criterion,
        score=fact.score,
        reason=fact.reason,
    )


def agreeing(fact: ConsensusReached, person: PersonId = ANNA) -> ReachConsensus:
    return ReachConsensus(
        at=fact.reached_at,
        by=by(person),
        procurement=fact.procurement,
        bid=fact.bid,
        criterion=fact.criterion,
        score=fact.score,
        reason=fact.reason,
    )


def computing(on: Instant | None = None, lot: LotId | None = None) -> ComputeRanking:
    return ComputeRanking(at=on or at(29), by=by(ANNA), procurement=ALARMS, lot=lot)


def recording(
    rows: tuple[RankedBid, ...] = HALF_SLOPE, formula: str = "half-slope", on: Instant | None = None
) -> RecordRanking:
    return RecordRanking(
        at=on or at(15),
        by=by(ANNA),
        procurement=ALARMS,
        formula=formula,
        ranking=tuple(RankElsewhere(rank=one.rank, bid=one.bid, points=one.points, total=one.total) for one in rows),
    )


def ranking_in(facts: Iterable[object]) -> RankingComputed:
    """The one ranking that was recorded."""
    (found,) = [fact for fact in facts if isinstance(fact, RankingComputed)]
    return found


CAME = (received(A), received(B), received(C), opened(A, B, C))
DECLARED = tuple(declared(person) for person in (*PANEL, EVA))
BEFORE_SCORES = (locked(), *CAME, *DECLARED, appointed())
EVALUATION = Specification(DECIDER).given_any(*BEFORE_SCORES)
"""Everything is in place and nobody has scored."""
ALL_IN = EVALUATION.given_any(*all_scored())
"""All four have scored everything."""
