"""FC-19: was the question of impartiality decided by the right one?"""

from datetime import UTC, datetime

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.impartiality.events import ImpartialityDeclared, ImpartialityQuestionRaised, RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding
from domain.impartiality.values import Standing
from domain.kernel.identifiers import PersonId

ASKS = phrase(
    nb="Ble spørsmålet om habilitet avgjort av den rette?",
    nn="Vart spørsmålet om habilitet avgjort av den rette?",
    en="Was the question of impartiality decided by the right one?",
)
NONE = phrase(
    nb="Ingen har reist spørsmål om habilitet",
    nn="Ingen har reist spørsmål om habilitet",
    en="Nobody has raised a question of impartiality",
)
UNDECIDED = phrase(
    nb="Spørsmålet om {person} er inhabil, er reist {raised_at} og ikke avgjort",
    nn="Spørsmålet om {person} er inhabil, er reist {raised_at} og ikkje avgjort",
    en="Whether {person} is to be recused was asked on {raised_at} and is not decided",
)
TOOK_PART = phrase(
    nb="{person} var med på å avgjøre sin egen habilitet",
    nn="{person} var med på å avgjere sin eigen habilitet",
    en="{person} took part in deciding on {person}'s own impartiality",
)
CLEARED_SELF = phrase(
    nb="{person} frikjente seg selv, enda {demanded_by} krevde at en overordnet avgjorde det",
    nn="{person} frikjende seg sjølv, endå {demanded_by} kravde at ein overordna avgjorde det",
    en="{person} cleared {person}, though {demanded_by} demanded that a superior decide",
)
SUBORDINATE = phrase(
    nb="{decided_by} avgjorde habiliteten til sin egen overordnede {person}",
    nn="{decided_by} avgjorde habiliteten til sin eigen overordna {person}",
    en="{decided_by} decided on the impartiality of a superior, {person}",
)
ANOTHER = phrase(
    nb="{decided_by} avgjorde habiliteten til {person}, som har meldt at {superior} er nærmeste overordnede",
    nn="{decided_by} avgjorde habiliteten til {person}, som har meldt at {superior} er næraste overordna",
    en="{decided_by} decided on the impartiality of {person}, who has declared {superior} to be the superior",
)
NO_SUPERIOR = phrase(
    nb="{decided_by} avgjorde habiliteten til {person} som overordnet, men ingen overordnet er meldt",
    nn="{decided_by} avgjorde habiliteten til {person} som overordna, men ingen overordna er meld",
    en="{decided_by} decided on the impartiality of {person} as the superior, but no superior has been declared",
)
RIGHT = phrase(
    nb="Alle spørsmål om habilitet (antall: {decisions}) er avgjort av den rette",
    nn="Alle spørsmål om habilitet (tal: {decisions}) er avgjorde av den rette",
    en="All questions of impartiality ({decisions} in all) were decided by the right one",
)


def judge(case: CaseFile) -> Finding:
    """Hold each decision against who may make it: the superior, the body without its member, or, first, the person."""
    decisions, questions = case.all(RecusalInCaseDecided), case.all(ImpartialityQuestionRaised)
    if not decisions and not questions:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    superiors = {one.event.person: one for one in case.all(ImpartialityDeclared) if one.event.reports_to is not None}
    standing = {one.event.person: one for one in sorted(decisions, key=lambda one: one.event.decided_at)}
    unseen: Finding | None = None
    for fact in standing.values():
        decision, by = fact.event, fact.event.decider_standing
        told = {"person": decision.person, "decided_by": decision.decided_by}
        own_superior = by is DeciderStanding.SUPERIOR and decision.decided_by == decision.person
        if own_superior or (decision.person in decision.took_part and not decision.no_quorum_otherwise):
            return Finding(Verdict.FAILED, TOOK_PART, told, positions(fact))
        asked = [one for one in questions if one.event.person == decision.person and one.event.demanded_by]
        demanded = next((one for one in asked if one.event.raised_at <= decision.decided_at), None)
        alone = by is DeciderStanding.SELF and not decision.recused and not decision.no_time_to_refer
        if demanded is not None and alone:
            facts = {**told, "demanded_by": demanded.event.demanded_by}
            return Finding(Verdict.FAILED, CLEARED_SELF, facts, positions(demanded, fact))
        reports = superiors.get(decision.decided_by)
        if reports is not None and reports.event.reports_to == decision.person:
            return Finding(Verdict.FAILED, SUBORDINATE, told, positions(fact, reports))
        if by is DeciderStanding.SUPERIOR:
            superior = _superior(case, fact)
            if superior is None:
                unseen = Finding(Verdict.UNKNOWN, NO_SUPERIOR, told, positions(fact))
            elif superior != decision.decided_by:
                own = superiors.get(decision.person)
                return Finding(Verdict.FAILED, ANOTHER, {**told, "superior": superior}, positions(fact, own))
    last = {person: one.event.decided_at for person, one in standing.items()}
    unanswered = (
        one for one in questions if last.get(one.event.person, datetime.min.replace(tzinfo=UTC)) < one.event.raised_at
    )
    open_ = next(unanswered, None)
    if open_ is not None:
        facts = {"person": open_.event.person, "raised_at": open_.event.raised_at}
        return Finding(Verdict.UNKNOWN, UNDECIDED, facts, positions(open_))
    if unseen is not None:
        return unseen
    return Finding(Verdict.PASSED, RIGHT, {"decisions": len(decisions)}, positions(questions, decisions))


def _superior(case: CaseFile, decision: Recorded[RecusalInCaseDecided]) -> PersonId | None:
    """Who was above the person when it was decided, by what had been declared and decided before."""
    standing = Standing()
    for fact in case.facts:
        if (fact.occurred_at, fact.position) < (decision.occurred_at, decision.position):
            standing = standing.after(fact.event)
    return standing.superior_of(decision.event.person)


CHECK = Check(
    id="FC-19",
    asks=ASKS,
    basis=("FVL § 6(3)", "FVL § 8"),
    reads=(ImpartialityQuestionRaised, RecusalInCaseDecided, ImpartialityDeclared),
    judge=judge,
)
