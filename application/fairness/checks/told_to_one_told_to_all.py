"""FC-09: was everything that one supplier was told told to all, with time enough before the deadline?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import ANSWER_DAYS, answer_days, deadline, last_day
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.identifiers import DisclosureId
from domain.kernel.instants import day_of
from domain.market_dialogue.events import InformationDisclosed, InformationEqualised
from domain.procurements.events import ProcedureChosen, ProcurementCancelled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

ASKS = phrase(
    nb="Ble alt som én leverandør fikk vite, fortalt alle i god tid før fristen?",
    nn="Vart alt som éin leverandør fekk vite, fortalt alle i god tid før fristen?",
    en="Was everything that one supplier was told told to all in good time before the deadline?",
)
NOTHING = phrase(
    nb="Ingen leverandør er fortalt noe som de andre ikke fikk vite",
    nn="Ingen leverandør er fortald noko som dei andre ikkje fekk vite",
    en="No supplier was told anything that the others were not",
)
NOT_YET = phrase(
    nb="{to} fikk vite noe {disclosed_at} som de andre ennå ikke har fått vite",
    nn="{to} fekk vite noko {disclosed_at} som dei andre enno ikkje har fått vite",
    en="{to} was told something on {disclosed_at} that the others have not been told yet",
)
NEVER = phrase(
    nb="{to} fikk vite noe {disclosed_at} som de andre ikke fikk vite før fristen {deadline}",
    nn="{to} fekk vite noko {disclosed_at} som dei andre ikkje fekk vite før fristen {deadline}",
    en="{to} was told something on {disclosed_at} that the others were not told before the deadline {deadline}",
)
TOO_LATE = phrase(
    nb="Det {to} fikk vite {disclosed_at}, fikk de andre vite {published_at}; siste dag var {last_day}",
    nn="Det {to} fekk vite {disclosed_at}, fekk dei andre vite {published_at}; siste dag var {last_day}",
    en="What {to} was told on {disclosed_at}, the others were told on {published_at}; the last day was {last_day}",
)
EQUALISED = phrase(
    nb="Alt som ble fortalt bare enkelte (antall: {disclosures}), ble fortalt alle i god tid",
    nn="Alt som vart fortalt berre enkelte (tal: {disclosures}), vart fortalt alle i god tid",
    en="Everything that only some were told ({disclosures} in all) was told to all in good time",
)
AHEAD = phrase(
    nb="{to} visste det {days} dager før de andre",
    nn="{to} visste det {days} dagar før dei andre",
    en="{to} knew {days} days before the others",
)


def judge(case: CaseFile) -> Finding:
    """Find the equalisation of each disclosure, and count backwards from the deadline to see whether it was in time."""
    disclosures = case.all(InformationDisclosed)
    if not disclosures:
        return Finding(Verdict.NOT_APPLICABLE, NOTHING)
    (until, fixed), held_to = deadline(case), answer_days(case)
    rules = (held_to.version,) if held_to else ()
    equalised: dict[DisclosureId, Recorded[InformationEqualised]] = {}
    for one in case.all(InformationEqualised):
        for disclosure in one.event.disclosures:
            equalised.setdefault(disclosure, one)
    remarks: list[Remark] = []
    for fact in disclosures:
        told = {"to": fact.event.to, "disclosed_at": fact.event.disclosed_at}
        shared = equalised.get(fact.event.disclosure)
        if shared is None:
            if until is None or day_of(until) >= case.on or case.last(ProcurementCancelled):
                return Finding(Verdict.UNKNOWN, NOT_YET, told, positions(fact))
            return Finding(Verdict.FAILED, NEVER, {**told, "deadline": until}, positions(fact, fixed))
        published_at = shared.event.published_at
        if until is not None:
            last = last_day(until, held_to)
            if published_at > until or day_of(published_at) > last:
                facts = {**told, "published_at": published_at, "last_day": last}
                return Finding(Verdict.FAILED, TOO_LATE, facts, positions(fact, shared, fixed), rules)
        days = (day_of(published_at) - day_of(fact.event.disclosed_at)).days
        if days > 0:
            remarks.append(Remark(AHEAD, {"to": fact.event.to, "days": days}, positions(fact, shared)))
    evidence = positions(disclosures, case.all(InformationEqualised), fixed)
    facts = {"disclosures": len(disclosures)}
    return Finding(Verdict.PASSED, EQUALISED, facts, evidence, rules, tuple(remarks))


CHECK = Check(
    id="FC-09",
    asks=ASKS,
    basis=("FOA § 12-2(2)a", "LOA § 4"),
    reads=(
        InformationDisclosed,
        InformationEqualised,
        ProcedureChosen,
        SubmissionDeadlineFixed,
        DeadlineExtended,
        ProcurementCancelled,
    ),
    judge=judge,
    consults=ANSWER_DAYS,
)
