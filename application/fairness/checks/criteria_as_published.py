"""FC-20: were the bids judged by the same criteria, weights and formula as were published?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.trails.sentences import phrase
from domain.bids.events import BidsOpened
from domain.evaluations.events import RankingComputed
from domain.evaluations.ranking import WITHOUT_PRICE
from domain.procurements.events import CriteriaLocked
from domain.tenders.events import TenderDocumentsAmended, TenderDocumentsFrozen

ASKS = phrase(
    nb="Ble tilbudene vurdert etter de samme kriteriene, vektene og formelen som var kunngjort?",
    nn="Vart tilboda vurderte etter dei same kriteria, vektene og formelen som var kunngjorde?",
    en="Were the bids judged by the same criteria, weights and formula as were published?",
)
NO_RANKING = phrase(
    nb="Tilbudene er ikke rangert",
    nn="Tilboda er ikkje rangerte",
    en="The bids have not been ranked",
)
NOT_PUBLISHED = phrase(
    nb="Det er ikke ført hvilke kriterier som var kunngjort da tilbudene ble rangert {computed_at}",
    nn="Det er ikkje ført kva kriterium som var kunngjorde då tilboda vart rangerte {computed_at}",
    en="Which criteria had been published when the bids were ranked on {computed_at} is not recorded",
)
LOCKED_LATE = phrase(
    nb="Kriteriene ble endret {locked_at}, etter at tilbudene var åpnet {opened_at}",
    nn="Kriteria vart endra {locked_at}, etter at tilboda var opna {opened_at}",
    en="The criteria were changed on {locked_at}, after the bids were opened on {opened_at}",
)
OTHER_CRITERIA = phrase(
    nb="Rangeringen {computed_at} bygger på andre kriterier enn de som var kunngjort",
    nn="Rangeringa {computed_at} byggjer på andre kriterium enn dei som var kunngjorde",
    en="The ranking of {computed_at} rests on other criteria than those published",
)
OTHER_FORMULA = phrase(
    nb="Rangeringen {computed_at} følger ikke den kunngjorte formelen: den brukte «{formula}» og satte {first} først",
    nn="Rangeringa {computed_at} følgjer ikkje den kunngjorde formelen: ho brukte «{formula}» og sette {first} først",
    en="The ranking of {computed_at} does not follow the published formula: it used “{formula}” and put {first} first",
)
OTHER_TOTALS = phrase(
    nb="Rangeringen {computed_at} følger ikke av poengene og den kunngjorte formelen «{formula}»: den satte"
    " {first} først",
    nn="Rangeringa {computed_at} følgjer ikkje av poenga og den kunngjorde formelen «{formula}»: ho sette"
    " {first} først",
    en="The ranking of {computed_at} does not follow from the scores and the published formula “{formula}”:"
    " it put {first} first",
)
SAME = phrase(
    nb="Rangeringen {computed_at} bygger på de kunngjorte kriteriene, vektene og formelen «{formula}»",
    nn="Rangeringa {computed_at} byggjer på dei kunngjorde kriteria, vektene og formelen «{formula}»",
    en="The ranking of {computed_at} rests on the published criteria, weights and formula “{formula}”",
)
EARLIER = phrase(
    nb="En tidligere rangering, {computed_at}, fulgte ikke formelen; den er erstattet",
    nn="Ei tidlegare rangering, {computed_at}, følgde ikkje formelen; ho er erstatta",
    en="An earlier ranking, of {computed_at}, did not follow the formula; it was replaced",
)


def judge(case: CaseFile) -> Finding:
    """Compare the digests: of the criteria that the documents carried, and of those that the last ranking used."""
    rankings = case.all(RankingComputed)
    locked, opening = case.all(CriteriaLocked), case.first(BidsOpened)
    if opening is not None:
        after = next((one for one in locked if one.occurred_at > opening.event.opened_at), None)
        if after is not None:
            facts = {"locked_at": after.occurred_at, "opened_at": opening.event.opened_at}
            return Finding(Verdict.FAILED, LOCKED_LATE, facts, positions(after, opening))
    if not rankings:
        return Finding(Verdict.NOT_APPLICABLE, NO_RANKING)
    out = case.by(opening.event.opened_at) if opening else case
    documents = (*out.all(TenderDocumentsFrozen), *out.all(TenderDocumentsAmended))
    formulas = {one.event.digest: one.event.formula or WITHOUT_PRICE for one in locked}
    published = max(documents, key=lambda one: one.event.version) if documents else None
    in_force = {one.event.lot: one for one in rankings}
    evidence = positions(locked, published, in_force.values())
    for last in in_force.values():
        told = {"computed_at": last.event.computed_at, "formula": last.event.formula_told, "first": last.event.first}
        if published is None:
            return Finding(Verdict.UNKNOWN, NOT_PUBLISHED, told, evidence)
        digest = published.event.criteria_digest
        if last.event.criteria_digest != digest:
            return Finding(Verdict.FAILED, OTHER_CRITERIA, told, evidence)
        if last.event.formula != formulas.get(digest, last.event.formula):
            return Finding(Verdict.FAILED, OTHER_FORMULA, told, evidence)
        if not last.event.as_published:
            return Finding(Verdict.FAILED, OTHER_TOTALS, told, evidence)
    remarks = tuple(
        Remark(EARLIER, {"computed_at": one.event.computed_at}, positions(one))
        for one in rankings
        if not one.event.as_published
    )
    told = {"computed_at": rankings[-1].event.computed_at, "formula": rankings[-1].event.formula_told}
    return Finding(Verdict.PASSED, SAME, told, evidence, remarks=remarks)


CHECK = Check(
    id="FC-20",
    asks=ASKS,
    basis=("FOA § 18-1", "LOA § 4"),
    reads=(CriteriaLocked, TenderDocumentsFrozen, TenderDocumentsAmended, BidsOpened, RankingComputed),
    judge=judge,
)
