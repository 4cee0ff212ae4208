"""FC-21: did climate and environment weigh what the law asks for, or does the case say why not?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import competition_sent
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.notices.events import NoticeSent
from domain.procurements.events import CriteriaLocked, ProcedureChosen, ProcurementOpened
from domain.rule_sets.reviewed import in_force
from domain.rule_sets.values import RuleId

ASKS = phrase(
    nb="Veide klima og miljø det loven krever, eller er det begrunnet hvorfor ikke?",
    nn="Vog klima og miljø det lova krev, eller er det grunngjeve kvifor ikkje?",
    en="Did climate and environment weigh what the law asks for, or is it said why not?",
)
NO_NOTICE = phrase(
    nb="Konkurransen er ikke kunngjort",
    nn="Konkurransen er ikkje kunngjord",
    en="The competition has not been announced",
)
NOT_RECORDED = phrase(
    nb="Konkurransen ble kunngjort {on}, men prosedyren eller kriteriene er ikke ført",
    nn="Konkurransen vart kunngjord {on}, men prosedyren eller kriteria er ikkje ført",
    en="The competition was announced on {on}, but the procedure or the criteria are not recorded",
)
NO_DUTY = phrase(
    nb="Ingen regel krevde at klima veide noe i denne anskaffelsen da den ble kunngjort {on}",
    nn="Ingen regel kravde at klima vog noko i denne anskaffinga då ho vart kunngjord {on}",
    en="No rule asked for a climate weight in this purchase when it was announced on {on}",
)
ENOUGH = phrase(
    nb="Klima og miljø veier {weight_bp:percent}, og regelen på kunngjøringsdagen {on} krevde {least_bp:percent}",
    nn="Klima og miljø veg {weight_bp:percent}, og regelen på kunngjeringsdagen {on} kravde {least_bp:percent}",
    en="Climate and environment weigh {weight_bp:percent}; the rule on the day of the notice, {on}, asked for "
    "{least_bp:percent}",
)
REASONED = phrase(
    nb="Klima og miljø veier {weight_bp:percent}, under {least_bp:percent}, og det er begrunnet: {reason}",
    nn="Klima og miljø veg {weight_bp:percent}, under {least_bp:percent}, og det er grunngjeve: {reason}",
    en="Climate and environment weigh {weight_bp:percent}, less than {least_bp:percent}, for a reason: {reason}",
)
TOO_LITTLE = phrase(
    nb="Klima og miljø veier {weight_bp:percent} uten begrunnelse; regelen på kunngjøringsdagen {on} "
    "krevde {least_bp:percent}",
    nn="Klima og miljø veg {weight_bp:percent} utan grunngjeving; regelen på kunngjeringsdagen {on} "
    "kravde {least_bp:percent}",
    en="Climate and environment weigh {weight_bp:percent} without a reason; the rule on the day of the notice, "
    "{on}, asked for {least_bp:percent}",
)
UNCERTAIN = phrase(
    nb="Loven sier ikke hvilken regel som gjelder for en anskaffelse begynt {begun_on}, før {version}; den er tatt til "
    "å følge kunngjøringsdagen, og det er rettslig usikkert",
    nn="Lova seier ikkje kva regel som gjeld for ei anskaffing byrja {begun_on}, før {version}; han er teken til å "
    "følgje kunngjeringsdagen, og det er rettsleg usikkert",
    en="The law does not say which rule is for a purchase begun on {begun_on}, before {version}; it is taken to follow "
    "the day of the notice, which is legally uncertain",
)


def judge(case: CaseFile) -> Finding:
    """Hold the criteria that bids are judged by to the rule of the day of the notice (LOA § 5b, FOA § 7-9)."""
    notice = competition_sent(case)
    if notice is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    sent_on = day_of(notice.event.sent_at)
    chosen, locked, opened = case.last(ProcedureChosen), case.last(CriteriaLocked), case.first(ProcurementOpened)
    evidence = positions(opened, chosen, locked, notice)
    if chosen is None or locked is None:
        return Finding(Verdict.UNKNOWN, NOT_RECORDED, {"on": sent_on}, evidence)
    least = in_force(RuleId.CLIMATE_WEIGHT, sent_on, case.known_on)
    if least is None or not chosen.event.falls_under(least.scope):
        return Finding(Verdict.NOT_APPLICABLE, NO_DUTY, {"on": sent_on}, evidence)
    weight, reason = locked.event.climate_bp, locked.event.climate_reason
    told = {"weight_bp": weight, "least_bp": least.value, "on": sent_on, "reason": reason}
    begun_on = day_of(opened.occurred_at) if opened else sent_on
    uncertain = Remark(UNCERTAIN, {"begun_on": begun_on, "version": least.version}, positions(opened, notice))
    remarks = (uncertain,) if least.is_uncertain_for(begun_on) else ()
    if weight >= least.value:
        return Finding(Verdict.PASSED, ENOUGH, told, evidence, (least.version,), remarks)
    verdict, says = (Verdict.PASSED, REASONED) if reason else (Verdict.FAILED, TOO_LITTLE)
    return Finding(verdict, says, told, evidence, (least.version,), remarks)


CHECK = Check(
    id="FC-21",
    asks=ASKS,
    basis=("LOA § 5b", "FOA § 7-9"),
    reads=(ProcurementOpened, ProcedureChosen, CriteriaLocked, NoticeSent),
    judge=judge,
    consults=(RuleId.CLIMATE_WEIGHT,),
)
