"""FC-03: was the value estimated properly before the notice, for all buyers, with options and maximum?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.published import CALLS, call
from application.fairness.stages import buyers
from application.trails.sentences import phrase
from domain.procurements.events import ProcurementOpened, ValueEstimated

ASKS = phrase(
    nb="Ble verdien forsvarlig anslått før kunngjøringen, for alle oppdragsgivere, med opsjoner og høyeste verdi?",
    nn="Vart verdien forsvarleg rekna ut før kunngjeringa, for alle oppdragsgjevarar, med opsjonar og høgste verdi?",
    en="Was the value estimated properly before the notice, for all buyers, with options and maximum?",
)
NO_NOTICE = phrase(
    nb="Konkurransen er ikke kunngjort",
    nn="Konkurransen er ikkje kunngjord",
    en="The competition has not been announced",
)
NONE = phrase(
    nb="Verdien var ikke anslått da kunngjøringen ble sendt {sent_at}",
    nn="Verdien var ikkje rekna ut då kunngjeringa vart send {sent_at}",
    en="The value had not been estimated when the notice was sent on {sent_at}",
)
WITHOUT = phrase(
    nb="Anslaget gjelder ikke {missing}",
    nn="Utrekninga gjeld ikkje {missing}",
    en="The estimate leaves out {missing}",
)
WRONG_SUM = phrase(
    nb="Anslagene blir {sum:money} til sammen, men {total:money} er ført",
    nn="Overslaga blir {sum:money} til saman, men {total:money} er ført",
    en="The estimates come to {sum:money}, but {total:money} is recorded",
)
NO_MAXIMUM = phrase(
    nb="Rammeavtalens høyeste verdi er anslått til {maximum:money}, men kunngjøringen sier den ikke",
    nn="Høgste verdi for rammeavtalen er rekna til {maximum:money}, men kunngjeringa seier han ikkje",
    en="The framework's maximum is estimated at {maximum:money}, but the notice does not state it",
)
ONLY_PUBLISHED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført. Den sier at verdien er anslått til {total:money}"
    "[, høyst {maximum:money}], og ikke hvordan, eller for hver oppdragsgiver",
    nn="Her er berre den publiserte kunngjeringa ført. Ho seier at verdien er rekna til {total:money}"
    "[, høgst {maximum:money}], og ikkje korleis, eller for kvar oppdragsgjevar",
    en="Only the published notice is recorded here. It states the value as {total:money}"
    "[, at most {maximum:money}], and not how it was estimated, nor for each buyer",
)
NOT_STATED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført, og den sier ikke hva verdien er anslått til[, bare at den er"
    " høyst {maximum:money}]",
    nn="Her er berre den publiserte kunngjeringa ført, og ho seier ikkje kva verdien er rekna til[, berre at han er"
    " høgst {maximum:money}]",
    en="Only the published notice is recorded here, and it does not state the estimated value[, only that it is"
    " at most {maximum:money}]",
)
UNLIMITED = phrase(
    nb="Det er en rammeavtale, men høyeste verdi er verken anslått eller kunngjort",
    nn="Det er ein rammeavtale, men høgste verdi er korkje rekna ut eller kunngjord",
    en="It is a framework, but its maximum was neither estimated nor stated in the notice",
)
NOT_SAID = phrase(
    nb="Det er ikke sagt om kontrakten på {months} måneder er en rammeavtale; da må kunngjøringen si høyeste verdi",
    nn="Det er ikkje sagt om kontrakten på {months} månader er ein rammeavtale; då må kunngjeringa seie høgste verdi",
    en="It is not said whether the contract of {months} months is a framework; if so, the notice must state a maximum",
)
SOUND = phrase(
    nb="Verdien var anslått til {total:money} for {buyers} oppdragsgivere[, høyst {maximum:money}], før kunngjøringen",
    nn="Verdien var rekna til {total:money} for {buyers} oppdragsgjevarar[, høgst {maximum:money}], før kunngjeringa",
    en="The value was estimated at {total:money} for {buyers} buyers[, at most {maximum:money}], before the notice",
)


def judge(case: CaseFile) -> Finding:
    """Look at the estimate that stood when the notice was sent; that there is one is a duty to document."""
    begun = call(case)
    if begun is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    notice, sent_at = begun.fact, begun.sent_at
    found = case.by(sent_at).last(ValueEstimated) if sent_at else None
    if found is None:
        if sent_at is None or begun.bare:
            stated = {"total": begun.estimated, "maximum": begun.maximum}
            says = NOT_STATED if begun.estimated is None else ONLY_PUBLISHED
            return Finding(Verdict.UNKNOWN, says, stated, positions(notice))
        return Finding(Verdict.FAILED, NONE, {"sent_at": sent_at}, positions(notice))
    estimate, evidence = found.event, positions(found, notice, case.first(ProcurementOpened))
    missing = tuple(sorted(buyers(case) - {one.member for one in estimate.estimates}))
    if missing:
        return Finding(Verdict.FAILED, WITHOUT, {"missing": missing}, evidence)
    summed = sum(one.amount + one.options for one in estimate.estimates)
    if summed != estimate.total:
        return Finding(Verdict.FAILED, WRONG_SUM, {"sum": summed, "total": estimate.total}, evidence)
    if estimate.maximum is not None and begun.maximum != estimate.maximum:
        return Finding(Verdict.FAILED, NO_MAXIMUM, {"maximum": estimate.maximum}, evidence)
    if estimate.maximum is None and estimate.is_framework:
        return Finding(Verdict.FAILED, UNLIMITED, {}, evidence)
    unsaid = (Remark(NOT_SAID, {"months": estimate.months}, positions(found)),)
    facts = {"total": estimate.total, "buyers": len(estimate.estimates), "maximum": estimate.maximum}
    remarks = unsaid if estimate.is_framework is None and begun.maximum is None else ()
    return Finding(Verdict.PASSED, SOUND, facts, evidence, remarks=remarks)


CHECK = Check(
    id="FC-03",
    asks=ASKS,
    basis=("FOA § 5-4", "C-23/20"),
    reads=(ValueEstimated, *CALLS),
    judge=judge,
)
