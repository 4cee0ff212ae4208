"""FC-38: do the cost shares follow the adopted key, to the øre?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.trails.sentences import phrase
from domain.cost_sharing.events import CostAllocated, CostCorrected, CostIncurred, CostKeyAdopted, CostPoolOpened
from domain.cost_sharing.recomputing import recompute
from domain.kernel.instants import day_of
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome

ASKS = phrase(
    nb="Følger kostnadsfordelingen den vedtatte nøkkelen, på øret?",
    nn="Følgjer kostnadsfordelinga den vedtekne nøkkelen, på øret?",
    en="Do the cost shares follow the adopted key, to the øre?",
)
NOTHING = phrase(
    nb="Ingen kostnader er fordelt",
    nn="Ingen kostnader er fordelte",
    en="No costs have been shared",
)
NOT_CARRIED = phrase(
    nb="{cost} er fordelt etter {key}, som ikke er vedtatt",
    nn="{cost} er fordelt etter {key}, som ikkje er vedteken",
    en="{cost} was shared by {key}, which was not adopted",
)
OTHER_TERMS = phrase(
    nb="{cost} er fordelt etter andre tall eller vekter enn dem {key} ble vedtatt med",
    nn="{cost} er fordelt etter andre tal eller vekter enn dei {key} vart vedteken med",
    en="{cost} was shared by other figures or weights than those {key} was adopted with",
)
ADOPTED_LATER = phrase(
    nb="{cost} oppsto {incurred_on}, før nøkkelen {key} gjaldt fra {valid_from}",
    nn="{cost} oppstod {incurred_on}, før nøkkelen {key} galdt frå {valid_from}",
    en="{cost} was incurred on {incurred_on}, before the key {key} applied from {valid_from}",
)
DECIDED_LATER = phrase(
    nb="{cost} oppsto {incurred_on}, men {key} ble først vedtatt {decided_on}",
    nn="{cost} oppstod {incurred_on}, men {key} vart først vedteken {decided_on}",
    en="{cost} was incurred on {incurred_on}, but {key} was not adopted until {decided_on}",
)
DIFFERENT = phrase(
    nb="{member} er ført med {recorded:money} av {cost}, men nøkkelen gir {found:money}",
    nn="{member} er ført med {recorded:money} av {cost}, men nøkkelen gjev {found:money}",
    en="{member} is recorded with {recorded:money} of {cost}, but the key gives {found:money}",
)
WRONG_SUM = phrase(
    nb="Andelene av {cost} blir {sum:money}, ikke {shared:money}",
    nn="Delane av {cost} blir {sum:money}, ikkje {shared:money}",
    en="The shares of {cost} come to {sum:money}, not {shared:money}",
)
EXACT = phrase(
    nb="Alle kostnader (antall: {costs}) er regnet om igjen etter nøkkelen, og stemmer på øret: {total:money} i alt",
    nn="Alle kostnader (tal: {costs}) er rekna om att etter nøkkelen, og stemmer på øret: {total:money} til saman",
    en="All costs ({costs} in all) were computed again by the key, and agree to the øre: {total:money} together",
)


def judge(case: CaseFile) -> Finding:
    """Compute every share again, and follow its key to the motion that adopted it."""
    corrected = {one.event.corrects for one in case.all(CostCorrected)}
    allocations = [one for one in case.all(CostAllocated) if one.event.cost not in corrected]
    if not allocations:
        return Finding(Verdict.NOT_APPLICABLE, NOTHING)
    adopted = {(one.event.key, one.event.version): one for one in case.all(CostKeyAdopted)}
    carried = {one.event.motion: one for one in case.all(DecisionMade) if one.event.outcome is Outcome.CARRIED}
    incurred = {one.event.cost: one for one in case.all(CostIncurred)}
    for fact in allocations:
        told = {"cost": fact.event.cost, "key": fact.event.key}
        key = adopted.get((fact.event.key, fact.event.version))
        if key is None or key.event.motion not in carried:
            return Finding(Verdict.FAILED, NOT_CARRIED, told, positions(fact, key))
        if key.event.terms != fact.event.by.terms:
            return Finding(Verdict.FAILED, OTHER_TERMS, told, positions(fact, key))
        cost = incurred.get(fact.event.cost)
        decision = carried[key.event.motion]
        decided_on = day_of(decision.occurred_at)
        if cost is not None and cost.event.incurred_on < max(key.event.valid_from, decided_on):
            facts = {
                **told,
                "incurred_on": cost.event.incurred_on,
                "valid_from": key.event.valid_from,
                "decided_on": decided_on,
            }
            late = ADOPTED_LATER if cost.event.incurred_on < key.event.valid_from else DECIDED_LATER
            return Finding(Verdict.FAILED, late, facts, positions(fact, key, cost, decision))
        for difference in recompute(fact.event):
            facts = {
                **told,
                "member": difference.member,
                "recorded": difference.recorded.total if difference.recorded else 0,
                "found": difference.found.total if difference.found else 0,
            }
            return Finding(Verdict.FAILED, DIFFERENT, facts, positions(fact, key))
        summed = sum(share.total for share in fact.event.shares)
        if summed != fact.event.shared:
            facts = {**told, "sum": summed, "shared": fact.event.shared}
            return Finding(Verdict.FAILED, WRONG_SUM, facts, positions(fact))
    motions = [carried[key.event.motion] for key in adopted.values() if key.event.motion in carried]
    facts = {"costs": len(allocations), "total": sum(one.event.shared for one in allocations)}
    versions = tuple(sorted({one.event.by.name for one in allocations}))
    evidence = positions(allocations, adopted.values(), motions, incurred.values())
    return Finding(Verdict.PASSED, EXACT, facts, evidence, versions)


CHECK = Check(
    id="FC-38",
    asks=ASKS,
    basis=("KOML § 20-4",),
    reads=(CostPoolOpened, CostKeyAdopted, CostIncurred, CostAllocated, CostCorrected, DecisionMade),
    judge=judge,
)
