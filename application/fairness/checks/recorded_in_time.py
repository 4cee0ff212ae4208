"""FC-42: was everything recorded in the order in which it happened, and what was recorded late?

That the history is complete and unaltered, `verify` answers from the stored bytes. It is not judged here: no fact of a
case can tell that it was forged.
"""

from datetime import timedelta

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.events import Event
from domain.kernel.instants import day_of

TOLERATED = timedelta(days=7)
"""How long after it happened a fact may be recorded before it is listed. Practice, not law."""

LISTED = 50
"""How many late facts are told one by one; all of them are counted, and are evidence."""

ASKS = phrase(
    nb="Ble alt ført i den rekkefølgen det skjedde, og hva ble ført sent?",
    nn="Vart alt ført i den rekkjefølgja det skjedde, og kva vart ført seint?",
    en="Was everything recorded in the order in which it happened, and what was recorded late?",
)
NOTHING = phrase(
    nb="Ingenting er ført om anskaffelsen",
    nn="Ingenting er ført om anskaffinga",
    en="Nothing is recorded about the procurement",
)
IN_TIME = phrase(
    nb="{facts} hendelser er ført i den rekkefølgen de skjedde",
    nn="{facts} hendingar er førte i den rekkjefølgja dei skjedde",
    en="{facts} facts are recorded in the order in which they happened",
)
ONE_IN_TIME = phrase(
    nb="1 hendelse er ført, og ingenting som skjedde senere, står før den",
    nn="1 hending er ført, og ingenting som skjedde seinare, står før ho",
    en="1 fact is recorded, and nothing that happened later stands before it",
)
LATE = phrase(
    nb="{facts} hendelser er ført; {late} av dem ble ført etter noe som skjedde mer enn {days} dager senere",
    nn="{facts} hendingar er førte; {late} av dei vart førte etter noko som skjedde meir enn {days} dagar seinare",
    en="{facts} facts are recorded; {late} of them after something that happened more than {days} days later",
)
ONE = phrase(
    nb="Innførsel {position} forteller om {happened}, men står etter det som skjedde {before}: {days} dager sent",
    nn="Innføring {position} fortel om {happened}, men står etter det som skjedde {before}: {days} dagar seint",
    en="Entry {position} tells of {happened}, but stands after what happened on {before}: {days} days late",
)
AFTERWARDS = phrase(
    nb="{facts} hendelser ble ført mer enn {days} dager etter at de skjedde, den siste {recorded}",
    nn="{facts} hendingar vart førte meir enn {days} dagar etter at dei skjedde, den siste {recorded}",
    en="{facts} facts were recorded more than {days} days after they happened, the last on {recorded}",
)
ONE_AFTERWARDS = phrase(
    nb="1 hendelse ble ført mer enn {days} dager etter at den skjedde, {recorded}",
    nn="1 hending vart ført meir enn {days} dagar etter at ho skjedde, {recorded}",
    en="1 fact was recorded more than {days} days after it happened, on {recorded}",
)


def judge(case: CaseFile) -> Finding:
    """List what was recorded after something that happened much later."""
    if not case.facts:
        return Finding(Verdict.NOT_APPLICABLE, NOTHING)
    late: list[Remark] = []
    newest: Recorded[Event] | None = None
    for fact in sorted(case.facts, key=lambda one: one.position):
        if newest is None or fact.occurred_at >= newest.occurred_at:
            newest = fact
        elif newest.occurred_at - fact.occurred_at > TOLERATED:
            happened, before = day_of(fact.occurred_at), day_of(newest.occurred_at)
            facts = {"position": fact.position, "happened": happened, "before": before}
            late.append(Remark(ONE, {**facts, "days": (before - happened).days}, positions(fact, newest)))
    afterwards = tuple(fact for fact in case.facts if fact.recorded_at - fact.occurred_at > TOLERATED)
    remarks = (*late[:LISTED], _afterwards(afterwards)) if afterwards else tuple(late[:LISTED])
    if not late:
        told = {"facts": len(case.facts)}
        says = ONE_IN_TIME if len(case.facts) == 1 else IN_TIME
        return Finding(Verdict.PASSED, says, told, positions(case.facts[-1]), remarks=remarks)
    told = {"facts": len(case.facts), "late": len(late), "days": TOLERATED.days}
    evidence = tuple(sorted({one for remark in late for one in remark.evidence}))
    return Finding(Verdict.PASSED, LATE, told, evidence, remarks=remarks)


def _afterwards(facts: tuple[Recorded[Event], ...]) -> Remark:
    last = max(facts, key=lambda one: one.position)
    told = {"facts": len(facts), "days": TOLERATED.days, "recorded": day_of(last.recorded_at)}
    return Remark(ONE_AFTERWARDS if len(facts) == 1 else AFTERWARDS, told, positions(last))


CHECK = Check(id="FC-42", asks=ASKS, basis=("ARK § 5", "FOA § 22-3(5)"), reads=(), judge=judge)
