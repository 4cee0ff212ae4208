"""FC-18: did everyone who touched the bids declare interests first, and stay out after being recused?"""

from datetime import datetime

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.bids.events import BidsOpened
from domain.evaluations.events import ConsensusReached, RankingComputed, ScoreGiven, ScoreRevised
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided, WorkVoided
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId

ASKS = phrase(
    nb="Meldte alle som hadde med tilbudene å gjøre, sine interesser først, og holdt den inhabile seg borte?",
    nn="Melde alle som hadde med tilboda å gjere, interessene sine først, og heldt den ugilde seg borte?",
    en="Did everyone who touched the bids declare interests first, and stay out after being recused?",
)
NOBODY = phrase(
    nb="Ingen har hatt med tilbudene å gjøre",
    nn="Ingen har hatt med tilboda å gjere",
    en="Nobody has touched the bids",
)
UNDECLARED = phrase(
    nb="{person} hadde med tilbudene å gjøre {acted_at} uten å ha meldt fra om interesser",
    nn="{person} hadde med tilboda å gjere {acted_at} utan å ha meldt frå om interesser",
    en="{person} touched the bids on {acted_at} without having declared interests",
)
AFTER_RECUSAL = phrase(
    nb="{person} var inhabil fra {decided_at}, og handlet i saken {acted_at}",
    nn="{person} var ugild frå {decided_at}, og handla i saka {acted_at}",
    en="{person} was recused from {decided_at}, and acted in the case on {acted_at}",
)
NOT_REDONE = phrase(
    nb="{person} er inhabil, og det {person} hadde gjort med tilbudene, teller fortsatt",
    nn="{person} er ugild, og det {person} hadde gjort med tilboda, tel framleis",
    en="{person} is recused, and what {person} had done with the bids still counts",
)
SOUND = phrase(
    nb="{people} personer hadde med tilbudene å gjøre; alle hadde meldt fra først[; {recused} holdt seg siden borte]",
    nn="{people} personar hadde med tilboda å gjere; alle hadde meldt frå først[; {recused} heldt seg sidan borte]",
    en="{people} people touched the bids; all had declared first[; {recused} stayed out after being recused]",
)


def _acts(case: CaseFile) -> list[tuple[PersonId, datetime, Recorded[Event]]]:
    """Who touched the bids, when, by which fact."""
    found: list[tuple[PersonId, datetime, Recorded[Event]]] = [
        (person, one.event.opened_at, one) for one in case.all(BidsOpened) for person in one.event.opened_by
    ]
    found += [(one.event.evaluator, one.event.given_at, one) for one in case.all(ScoreGiven)]
    found += [(one.event.evaluator, one.event.revised_at, one) for one in case.all(ScoreRevised)]
    found += [
        (own.evaluator, one.event.reached_at, one) for one in case.all(ConsensusReached) for own in one.event.originals
    ]
    found += [(one.actor.person, one.event.computed_at, one) for one in case.all(RankingComputed)]
    return found


def judge(case: CaseFile) -> Finding:
    """Hold what each person did against that person's declaration and recusal."""
    acts = _acts(case)
    decisions = case.all(RecusalInCaseDecided)
    recusals = [(one, _lifted(one, decisions)) for one in decisions if one.event.recused]
    declared = {one.event.person: one for one in reversed(case.all(ImpartialityDeclared))}
    for person, acted_at, fact in acts:
        declaration = declared.get(person)
        if declaration is None or declaration.event.declared_at > acted_at:
            facts = {"person": person, "acted_at": acted_at}
            return Finding(Verdict.FAILED, UNDECLARED, facts, positions(fact, declaration))
    for recusal, lifted in recusals:
        fault = _after_recusal(case, recusal, lifted, acts)
        if fault is not None:
            return fault
    if not acts:
        return Finding(Verdict.NOT_APPLICABLE, NOBODY, {}, positions(decisions))
    people = {person for person, _, _ in acts}
    recused = tuple(sorted({one.event.person for one, lifted in recusals if lifted is None}))
    facts = {"people": len(people), "recused": recused}
    concerned = [one for person, one in declared.items() if person in people]
    evidence = positions(concerned, decisions, case.all(WorkVoided), [fact for _, _, fact in acts])
    return Finding(Verdict.PASSED, SOUND, facts, evidence)


def _after_recusal(
    case: CaseFile,
    recusal: Recorded[RecusalInCaseDecided],
    lifted: datetime | None,
    acts: list[tuple[PersonId, datetime, Recorded[Event]]],
) -> Finding | None:
    person, decided_at = recusal.event.person, recusal.event.decided_at
    touched = [(acted_at, fact) for who, acted_at, fact in acts if who == person]
    own = [one for one in case.facts if one.actor.person == person and case.procurement.tag in one.tags]
    later = [(one.occurred_at, one) for one in own if not isinstance(one.event, ImpartialityDeclared)]
    for acted_at, fact in (*touched, *later):
        if decided_at < acted_at and (lifted is None or acted_at < lifted):
            facts = {"person": person, "decided_at": decided_at, "acted_at": acted_at}
            return Finding(Verdict.FAILED, AFTER_RECUSAL, facts, positions(recusal, fact))
    work = [(acted_at, fact) for acted_at, fact in touched if not isinstance(fact.event, BidsOpened)]
    voided = [one.event.voided_at for one in case.all(WorkVoided) if one.event.person == person]
    if lifted is None and work and max(voided, default=work[0][0]) <= max(acted_at for acted_at, _ in work):
        return Finding(Verdict.FAILED, NOT_REDONE, {"person": person}, positions(recusal, [fact for _, fact in work]))
    return None


def _lifted(
    recusal: Recorded[RecusalInCaseDecided], decisions: tuple[Recorded[RecusalInCaseDecided], ...]
) -> datetime | None:
    """When it was decided that the person may take part after all."""
    told = recusal.event
    later = (one.event for one in decisions if one.event.person == told.person and one.position != recusal.position)
    return min((one.decided_at for one in later if not one.recused and one.decided_at >= told.decided_at), default=None)


CHECK = Check(
    id="FC-18",
    asks=ASKS,
    basis=("FVL §§ 6-10", "FOA § 7-5"),
    reads=(
        ImpartialityDeclared,
        RecusalInCaseDecided,
        WorkVoided,
        BidsOpened,
        ScoreGiven,
        ScoreRevised,
        ConsensusReached,
        RankingComputed,
    ),
    judge=judge,
)
