"""How questions are recorded, and answered to all."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.procurements.values import Part
from domain.rule_sets.calendar import day_ended_by, days_before
from domain.rule_sets.values import RuleId, RulesUsed
from domain.tenders.commands import PublishAnswer, RecordQuestion
from domain.tenders.events import AnswerPublished, QuestionReceived
from domain.tenders.minimum import rule_on
from domain.tenders.rejections import AnsweredToSomeOnly, InquiryReferenceTaken, InquiryUnknown
from domain.tenders.rejections_order import AnswerBeforeQuestion
from domain.tenders.rules_deadlines import must_not_have_passed
from domain.tenders.state import State, Underway
from domain.tenders.values import ShorteningGround


def record(command: RecordQuestion, state: State) -> Sequence[Event]:
    """A question is recorded under a reference of its own, whenever and however it came.

    Raises:
        InquiryReferenceTaken: when the reference stands for another question.
    """
    fact = QuestionReceived(
        procurement=command.procurement,
        inquiry=command.inquiry,
        supplier=command.supplier,
        channel=command.channel,
        question=command.question,
        received_at=command.at,
    )
    found = state.questions.get(command.inquiry)
    if found == fact:
        return ()
    if found is not None:
        raise InquiryReferenceTaken(command.inquiry)
    return (fact,)


def answer(command: PublishAnswer, case: Underway, state: State) -> Sequence[Event]:
    """Questions are answered to everybody; that it comes late is noted and hinders nothing.

    Raises:
        AnsweredToSomeOnly: when it does not go to all.
        InquiryUnknown: when a question was not asked in this case.
        AnswerBeforeQuestion: when a question came later than the answer.
        DeadlineHasPassed: when the deadline has.
    """
    if not command.to_all:
        raise AnsweredToSomeOnly(command.procurement, command.inquiries)
    for inquiry in command.inquiries:
        found = state.questions.get(inquiry)
        if found is None or found.procurement != command.procurement:
            raise InquiryUnknown(command.procurement, inquiry)
    if any(_is_that(one, command) for one in state.answers):
        return ()
    for inquiry in command.inquiries:
        if command.at < state.questions[inquiry].received_at:
            raise AnswerBeforeQuestion(inquiry, state.questions[inquiry].received_at, command.at)
    must_not_have_passed(command, command.procurement, case)
    return (_timed(command, case),)


def _timed(command: PublishAnswer, case: Underway) -> AnswerPublished:
    fact = AnswerPublished(
        procurement=command.procurement,
        inquiries=command.inquiries,
        answer=command.answer,
        to_all=True,
        published_at=command.at,
        deadline=case.deadline,
    )
    counted = case.procedure is not None and case.procedure.part is Part.PART_III
    if case.deadline is None or case.fixed is None or not counted:
        return fact
    urgent = case.fixed.shortening is not None and case.fixed.shortening.ground is ShorteningGround.URGENCY
    on = case.fixed.counted_from
    days = rule_on(RuleId.ANSWER_DAYS_URGENT if urgent else RuleId.ANSWER_DAYS_BEFORE_DEADLINE, on, day_of(command.at))
    last_day = days_before(day_ended_by(case.deadline), days.value).ends_on
    timed = {"last_day": last_day, "late": last_day < day_of(command.at), "rules": RulesUsed.of(days, on=on)}
    return fact.model_copy(update=timed)


def _is_that(published: AnswerPublished, command: PublishAnswer) -> bool:
    said = (published.inquiries, published.answer, published.published_at)
    return said == (command.inquiries, command.answer, command.at)
