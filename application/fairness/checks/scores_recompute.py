"""FC-22: can the ranking be computed again from the scores, and does every score have a reason?"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import left_unopened
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided
from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.contracts.events import ContractSigned
from domain.evaluations.events import (
    ConsensusReached,
    EvaluatorsAppointed,
    RankingComputed,
    ScoreGiven,
    ScoreRevised,
)
from domain.evaluations.ranking import Inputs, ranked, says_the_same
from domain.evaluations.state import State, evolve
from domain.impartiality.events import EvaluatorReplaced, RecusalInCaseDecided, WorkVoided
from domain.kernel.identifiers import LotId
from domain.procurements.events import CriteriaLocked

Score: TypeAlias = ScoreGiven | ScoreRevised | ConsensusReached

ASKS = phrase(
    nb="Kan rangeringen regnes ut igjen av poengene, og har hvert poeng en begrunnelse?",
    nn="Kan rangeringa reknast ut att av poenga, og har kvart poeng ei grunngjeving?",
    en="Can the ranking be computed again from the scores, and does every score have a reason?",
)
NO_RANKING = phrase(
    nb="Tilbudene er ikke rangert",
    nn="Tilboda er ikkje rangerte",
    en="The bids have not been ranked",
)
UNFOUNDED = phrase(
    nb="Kriteriene bak rangeringen {computed_at} er ikke ført, så den kan ikke regnes ut igjen",
    nn="Kriteria bak rangeringa {computed_at} er ikkje førte, så ho kan ikkje reknast ut att",
    en="The criteria behind the ranking of {computed_at} are not recorded, so it cannot be computed again",
)
LEFT_OUT = phrase(
    nb="{bid} kom i tide, {received_at}, men ble ikke åpnet, og er ikke med i rangeringen {computed_at}",
    nn="{bid} kom i tide, {received_at}, men vart ikkje opna, og er ikkje med i rangeringa {computed_at}",
    en="{bid} came in time, on {received_at}, but was not opened, and is not in the ranking of {computed_at}",
)
UNSCORED = phrase(
    nb="{bid} mangler poeng for {criterion}",
    nn="{bid} manglar poeng for {criterion}",
    en="{bid} has no score for {criterion}",
)
NO_REASON = phrase(
    nb="{evaluator} ga {bid} poeng for {criterion} uten begrunnelse",
    nn="{evaluator} gav {bid} poeng for {criterion} utan grunngjeving",
    en="{evaluator} scored {bid} on {criterion} without a reason",
)
OTHER_SCORES = phrase(
    nb="Rangeringen {computed_at} bygger på andre priser eller poeng enn dem som er ført",
    nn="Rangeringa {computed_at} byggjer på andre prisar eller poeng enn dei som er førte",
    en="The ranking of {computed_at} rests on other prices or scores than those recorded",
)
DIFFERENT = phrase(
    nb="Av poengene og den kunngjorte formelen følger at {first} er først, ikke det som ble ført {computed_at}",
    nn="Av poenga og den kunngjorde formelen følgjer at {first} er først, ikkje det som vart ført {computed_at}",
    en="By the scores and the published formula {first} is first, not what was recorded on {computed_at}",
)
SCORED_SINCE = phrase(
    nb="Poengene til {bid} på {criterion} ble endret etter rangeringen {computed_at} som tildelingen følger",
    nn="Poenga til {bid} på {criterion} vart endra etter rangeringa {computed_at} som tildelinga følgjer",
    en="The score of {bid} on {criterion} was changed after the ranking of {computed_at} that the award follows",
)
SAME = phrase(
    nb="Rangeringen {computed_at} er regnet ut igjen av {scores} begrunnede poeng, og er den samme",
    nn="Rangeringa {computed_at} er rekna ut att av {scores} grunngjevne poeng, og er den same",
    en="The ranking of {computed_at} was computed again from {scores} reasoned scores, and is the same",
)


def _fault(fact: Recorded[RankingComputed], inputs: Inputs, scores: Iterable[Recorded[Score]]) -> Finding | None:
    told = {"computed_at": fact.event.computed_at}
    unscored = inputs.unscored()
    if unscored:
        bid, criterion = unscored[0]
        return Finding(Verdict.FAILED, UNSCORED, {"bid": bid, "criterion": criterion}, positions(fact))
    if inputs.digest != fact.event.inputs_digest:
        return Finding(Verdict.FAILED, OTHER_SCORES, told, positions(fact, scores))
    again = ranked(inputs)
    if not says_the_same(fact.event.ranking, again):
        first = tuple(one.supplier for one in again if one.rank == 1)
        return Finding(Verdict.FAILED, DIFFERENT, {**told, "first": first}, positions(fact, scores))
    return None


def _in_force(case: CaseFile) -> dict[LotId | None, Recorded[RankingComputed]]:
    """The ranking of each lot that the contract rests on; the last one before there is a contract."""
    awards = {one.event.award: one.event.ranking for one in case.all(AwardDecided)}
    resting = {one.event.lot: awards.get(one.event.award) for one in case.all(ContractSigned)}
    found: dict[LotId | None, Recorded[RankingComputed]] = {}
    for one in case.all(RankingComputed):
        held = found.get(one.event.lot)
        if held is None or held.event.version != resting.get(one.event.lot):
            found[one.event.lot] = one
    return found


def _left_out(case: CaseFile, in_force: Mapping[LotId | None, Recorded[RankingComputed]]) -> Finding | None:
    """The first bid that was there when its lot was ranked, and lay sealed."""
    for one in left_unopened(case):
        ranking = in_force.get(one.event.lot)
        if ranking is not None and one.event.received_at <= ranking.event.computed_at:
            told = {"bid": one.event.bid, "received_at": one.event.received_at}
            told = {**told, "computed_at": ranking.event.computed_at}
            return Finding(Verdict.FAILED, LEFT_OUT, told, positions(one, ranking))
    return None


def _scored_since(
    case: CaseFile, in_force: Mapping[LotId | None, Recorded[RankingComputed]], scores: Iterable[Recorded[Score]]
) -> Finding | None:
    """The first score between a ranking and the award that follows it."""
    awards = {(one.event.lot, one.event.ranking): one for one in case.all(AwardDecided)}
    for score in scores:
        ranking = in_force.get(score.event.lot)
        award = awards.get((score.event.lot, ranking.event.version)) if ranking else None
        if ranking is not None and award is not None and ranking.position < score.position < award.position:
            told = {"bid": score.event.bid, "criterion": score.event.criterion}
            told = {**told, "computed_at": ranking.event.computed_at}
            return Finding(Verdict.FAILED, SCORED_SINCE, told, positions(ranking, score, award))
    return None


def judge(case: CaseFile) -> Finding:
    """Fold the evaluation as it was when each lot was ranked, and compute that ranking again."""
    rankings = case.all(RankingComputed)
    if not rankings:
        return Finding(Verdict.NOT_APPLICABLE, NO_RANKING)
    scores: list[Recorded[Score]] = [*case.all(ScoreGiven), *case.all(ScoreRevised), *case.all(ConsensusReached)]
    scores.sort(key=lambda one: one.position)
    for score in scores:
        given = score.event
        if not given.reason.strip():
            evaluators = (
                tuple(one.evaluator for one in given.originals)
                if isinstance(given, ConsensusReached)
                else (given.evaluator,)
            )
            facts = {"evaluator": evaluators, "bid": given.bid, "criterion": given.criterion}
            return Finding(Verdict.FAILED, NO_REASON, facts, positions(score))
    in_force = _in_force(case)
    hindered = _left_out(case, in_force) or _scored_since(case, in_force, scores)
    if hindered is not None:
        return hindered
    ends = {one.position: one for one in in_force.values()}
    counted: set[int] = set()
    state = State()
    for fact in sorted(case.facts, key=lambda one: one.position):
        state = evolve(state, fact.event)
        ranking = ends.get(fact.position)
        if ranking is None:
            continue
        if state.criteria is None:
            return Finding(Verdict.UNKNOWN, UNFOUNDED, {"computed_at": ranking.event.computed_at}, positions(ranking))
        resting = set(state.counted(state.criteria, ranking.event.lot))
        own = [one for one in scores if one.event in resting]
        fault = _fault(ranking, state.inputs(state.criteria, ranking.event.lot), own)
        if fault is not None:
            return fault
        counted |= {one.position for one in own}
    last = max(in_force.values(), key=lambda one: (one.occurred_at, one.position))
    facts = {"computed_at": last.event.computed_at, "scores": len(counted)}
    scored = (one for one in scores if one.position in counted)
    return Finding(Verdict.PASSED, SAME, facts, positions(in_force.values(), scored, case.all(CriteriaLocked)))


CHECK = Check(
    id="FC-22",
    asks=ASKS,
    basis=("FOA § 25-1(2)", "FOA § 7-1"),
    reads=(
        CriteriaLocked,
        BidReceived,
        BidsOpened,
        BidRejected,
        BidWithdrawn,
        EvaluatorsAppointed,
        EvaluatorReplaced,
        RecusalInCaseDecided,
        WorkVoided,
        ScoreGiven,
        ScoreRevised,
        ConsensusReached,
        RankingComputed,
        AwardDecided,
        ContractSigned,
    ),
    judge=judge,
)
