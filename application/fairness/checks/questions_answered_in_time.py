"""FC-14: was every question answered, to everybody, in time?"""

from datetime import datetime

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import ANSWER_DAYS, answer_days, deadline, last_day
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.procurements.events import ProcedureChosen, ProcurementCancelled
from domain.rule_sets.values import RuleVersion
from domain.tenders.events import AnswerPublished, DeadlineExtended, QuestionReceived, SubmissionDeadlineFixed

ASKS = phrase(
    nb="Ble hvert spørsmål besvart, for alle, i tide?",
    nn="Vart kvart spørsmål svara på, for alle, i tide?",
    en="Was every question answered, to everybody, in time?",
)
NONE = phrase(
    nb="Ingen har stilt spørsmål til konkurransegrunnlaget",
    nn="Ingen har stilt spørsmål til konkurransegrunnlaget",
    en="Nobody asked about the tender documents",
)
OPEN = phrase(
    nb="{inquiry} fra {received_at} er ikke besvart ennå",
    nn="{inquiry} frå {received_at} er ikkje svara på enno",
    en="{inquiry} of {received_at} has not been answered yet",
)
UNANSWERED = phrase(
    nb="{inquiry} fra {received_at} ble ikke besvart før fristen {deadline}",
    nn="{inquiry} frå {received_at} vart ikkje svara på før fristen {deadline}",
    en="{inquiry} of {received_at} was not answered before the deadline {deadline}",
)
NOT_TO_ALL = phrase(
    nb="Svaret på {inquiry} gikk ikke til alle",
    nn="Svaret på {inquiry} gjekk ikkje til alle",
    en="The answer to {inquiry} did not go to all",
)
TOO_LATE = phrase(
    nb="{inquiry} kom {received_at}, i tide, men ble besvart {published_at}; siste dag var {last_day}",
    nn="{inquiry} kom {received_at}, i tide, men vart svara på {published_at}; siste dag var {last_day}",
    en="{inquiry} came on {received_at}, in time, but was answered on {published_at}; the last day was {last_day}",
)
ANSWERED = phrase(
    nb="{questions} spørsmål er besvart for alle[, senest {days} dager før fristen eller med forlenget frist]",
    nn="{questions} spørsmål er svara på for alle[, seinast {days} dagar før fristen eller med lengd frist]",
    en="{questions} questions were answered to all[, at least {days} days before the deadline or with an extension]",
)
ANSWERED_WHERE_IN_TIME = phrase(
    nb="{questions} spørsmål er besvart for alle[; de som kom i tide, senest {days} dager før fristen eller med"
    " forlenget frist]",
    nn="{questions} spørsmål er svara på for alle[; dei som kom i tide, seinast {days} dagar før fristen eller med"
    " lengd frist]",
    en="{questions} questions were answered to all[; those that came in time at least {days} days before the deadline"
    " or with an extension]",
)
EXTENDED = phrase(
    nb="{inquiry} kom sent og ble besvart {published_at}; fristen ble forlenget",
    nn="{inquiry} kom seint og vart svara på {published_at}; fristen vart lengd",
    en="{inquiry} came late and was answered on {published_at}; the deadline was extended",
)
ASKED_LATE = phrase(
    nb="{inquiry} kom {received_at}, etter {last_day}, og kunne ikke kreves besvart i tide",
    nn="{inquiry} kom {received_at}, etter {last_day}, og kunne ikkje krevjast svara på i tide",
    en="{inquiry} came on {received_at}, after {last_day}, and could not claim an answer in time",
)


def _then(case: CaseFile, moment: datetime) -> datetime | None:
    """The deadline as it stood just before a moment."""
    until = deadline(case)[0]
    for moved in reversed(case.all(DeadlineExtended)):
        if moved.occurred_at >= moment:
            until = moved.event.earlier
    return until


def judge(case: CaseFile) -> Finding:
    """Hold each answer against the last day for answers, counted backwards from the deadline that stood then."""
    questions, until, held_to = case.all(QuestionReceived), deadline(case)[0], answer_days(case)
    if not questions:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    answers, answered = case.all(AnswerPublished), 0
    remarks: list[Remark] = []
    for question in questions:
        given = [one for one in answers if question.event.inquiry in one.event.inquiries]
        answer = next((one for one in given if one.event.to_all), None)
        if answer is None and given:
            told = {"inquiry": question.event.inquiry}
            return Finding(Verdict.FAILED, NOT_TO_ALL, told, positions(question, given))
        found = _timing(case, question, answer, held_to) if answer else _unanswered(case, question, until, held_to)
        if isinstance(found, Finding):
            return found
        answered += answer is not None
        if found:
            remarks.append(found)
    facts = {"questions": answered, "days": held_to.value if held_to else None}
    evidence = positions(questions, answers, case.all(DeadlineExtended))
    rules = (held_to.version,) if held_to else ()
    says = ANSWERED_WHERE_IN_TIME if any(one.says is ASKED_LATE for one in remarks) else ANSWERED
    return Finding(Verdict.PASSED, says, facts, evidence, rules, tuple(remarks))


def _unanswered(
    case: CaseFile, question: Recorded[QuestionReceived], until: datetime | None, held_to: RuleVersion | None
) -> Finding | Remark:
    told = {"inquiry": question.event.inquiry, "received_at": question.event.received_at}
    if until is None or day_of(until) >= case.on or case.last(ProcurementCancelled):
        return Finding(Verdict.UNKNOWN, OPEN, told, positions(question))
    last = last_day(until, held_to)
    if day_of(question.event.received_at) > last:
        return Remark(ASKED_LATE, {**told, "last_day": last}, positions(question))
    rules = (held_to.version,) if held_to else ()
    return Finding(Verdict.FAILED, UNANSWERED, {**told, "deadline": until}, positions(question), rules)


def _timing(
    case: CaseFile,
    question: Recorded[QuestionReceived],
    answer: Recorded[AnswerPublished],
    held_to: RuleVersion | None,
) -> Finding | Remark | None:
    published_at, until = answer.event.published_at, deadline(case)[0]
    stood = _then(case, published_at)
    if until is None or day_of(published_at) <= last_day(stood or until, held_to):
        return None
    told = {
        "inquiry": question.event.inquiry,
        "received_at": question.event.received_at,
        "published_at": published_at,
        "last_day": last_day(stood or until, held_to),
    }
    evidence = positions(question, answer, case.all(DeadlineExtended))
    if day_of(published_at) <= last_day(until, held_to):
        return Remark(EXTENDED, told, evidence)
    if day_of(question.event.received_at) > last_day(until, held_to):
        return Remark(ASKED_LATE, told, evidence)
    return Finding(Verdict.FAILED, TOO_LATE, told, evidence, (held_to.version,) if held_to else ())


CHECK = Check(
    id="FC-14",
    asks=ASKS,
    basis=("FOA § 14-2(2)", "FOA § 20-1(3)"),
    reads=(
        QuestionReceived,
        AnswerPublished,
        ProcedureChosen,
        SubmissionDeadlineFixed,
        DeadlineExtended,
        ProcurementCancelled,
    ),
    judge=judge,
    consults=ANSWER_DAYS,
)
