from datetime import date

import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import InquiryId, ProcurementId
from domain.suppliers.values import ContactChannel
from domain.tenders.events import AnswerPublished
from domain.tenders.rejections import (
    AnsweredToSomeOnly,
    DeadlineHasPassed,
    InquiryReferenceTaken,
    InquiryUnknown,
    TenderCalledOff,
    TenderWithoutProcurement,
)
from domain.tenders.rejections_order import AnswerBeforeQuestion
from domain.tenders.values import Shortening, ShorteningGround
from tests.domain.procurements.case import CANCELLED, CHOSEN, OPENED
from tests.domain.procurements.scene import NURSE, PURCHASER, recused
from tests.domain.tenders.scene import (
    ANSWER,
    ANSWERED,
    ASK,
    ASKED,
    DEADLINE,
    EXTENDED,
    FIXED,
    IN_PART_TWO,
    norway,
    tender,
)

asked = tender.given(OPENED, CHOSEN, FIXED, ASKED)


def answered(fact: object) -> AnswerPublished:
    assert isinstance(fact, AnswerPublished)
    return fact


def test_a_question_is_recorded_however_it_came() -> None:
    tender.given(OPENED).when(ASK).then(ASKED)
    by_phone = ASK.model_copy(update={"channel": ContactChannel.TELEPHONE, "supplier": None})
    (fact,) = tender.given(OPENED).when(by_phone).facts()
    assert fact == ASKED.model_copy(update={"channel": ContactChannel.TELEPHONE, "supplier": None})


def test_recording_the_same_question_again_adds_nothing_and_another_takes_another_reference() -> None:
    tender.given(OPENED, ASKED).when(ASK).then_nothing()
    other = ASK.model_copy(update={"question": "Is a mobile alarm enough?"})
    tender.given(OPENED, ASKED).when(other).then_rejected(InquiryReferenceTaken)


def test_a_question_in_another_case_takes_the_reference_too() -> None:
    elsewhere = ASKED.model_copy(update={"procurement": ProcurementId("office-supplies")})
    tender.given(OPENED, elsewhere).when(ASK).then_rejected(InquiryReferenceTaken)


def test_a_question_is_recorded_after_the_deadline_and_after_the_competition_was_called_off() -> None:
    assert tender.given(OPENED, CANCELLED).when(ASK.model_copy(update={"at": norway(9, 1)})).facts()


def test_nobody_asks_about_a_case_that_was_never_opened() -> None:
    tender.when(ASK).then_rejected(TenderWithoutProcurement)


def test_an_answer_comes_after_its_question() -> None:
    early = ANSWER.model_copy(update={"at": norway(8, 20, 11, 59)})
    rejection = asked.when(early).then_rejected(AnswerBeforeQuestion)
    assert rejection == AnswerBeforeQuestion(ASK.inquiry, norway(8, 20), norway(8, 20, 11, 59))
    assert asked.when(ANSWER.model_copy(update={"at": norway(8, 20)})).facts()


def test_an_answer_inside_the_last_six_days_is_published_and_noted_as_late() -> None:
    asked.when(ANSWER).then(ANSWERED)


@pytest.mark.parametrize(("day", "late"), [(18, False), (19, True)])
def test_six_days_are_counted_backwards_from_the_deadline(day: int, *, late: bool) -> None:
    early = ASKED.model_copy(update={"received_at": norway(8, 10)})
    asked_early = tender.given(OPENED, CHOSEN, FIXED, early)
    (fact,) = asked_early.when(ANSWER.model_copy(update={"at": norway(8, day, 23, 59)})).facts()
    assert (answered(fact).last_day, answered(fact).late) == (date(2026, 8, 18), late)


def test_a_late_answer_is_in_time_for_an_extended_deadline() -> None:
    (fact,) = asked.given(EXTENDED).when(ANSWER).facts()
    assert (answered(fact).last_day, answered(fact).late) == (date(2026, 8, 25), False)


def test_in_a_hurry_there_are_four_days() -> None:
    urgent = FIXED.model_copy(
        update={"shortening": Shortening(ground=ShorteningGround.URGENCY, reason="The receivers are switched off")}
    )
    (fact,) = tender.given(OPENED, CHOSEN, urgent, ASKED).when(ANSWER).facts()
    assert answered(fact).last_day == date(2026, 8, 20)


def test_below_part_three_no_day_is_the_last_for_answers() -> None:
    (fact,) = tender.given(OPENED, IN_PART_TWO, FIXED, ASKED).when(ANSWER).facts()
    assert (answered(fact).last_day, answered(fact).late, answered(fact).rule_set) == (None, False, None)


def test_an_answer_before_any_deadline_is_fixed_is_never_late() -> None:
    (fact,) = tender.given(OPENED, CHOSEN, ASKED).when(ANSWER).facts()
    assert (answered(fact).deadline, answered(fact).late) == (None, False)


def test_an_answer_to_some_only_is_refused() -> None:
    to_some = ANSWER.model_copy(update={"to_all": False})
    asked.when(to_some).then_rejected(AnsweredToSomeOnly)


def test_only_what_was_asked_in_the_case_is_answered() -> None:
    other = ANSWER.model_copy(update={"inquiries": (InquiryId("q-10"),)})
    tender.given(OPENED, CHOSEN, FIXED).when(other).then_rejected(InquiryUnknown)
    elsewhere = ASKED.model_copy(update={"procurement": ProcurementId("office-supplies")})
    tender.given(OPENED, elsewhere).when(ANSWER).then_rejected(InquiryUnknown)


def test_publishing_the_same_answer_again_adds_nothing_even_after_an_extension() -> None:
    asked.given(ANSWERED, EXTENDED).when(ANSWER).then_nothing()


def test_a_question_can_be_answered_once_more() -> None:
    more = ANSWER.model_copy(update={"answer": "And the battery is replaced yearly.", "at": norway(8, 21, 11)})
    assert asked.given(ANSWERED).when(more).facts()


def test_nothing_is_answered_from_the_deadline_on_or_when_the_competition_was_called_off() -> None:
    asked.when(ANSWER.model_copy(update={"at": DEADLINE})).then_rejected(DeadlineHasPassed)
    asked.given(CANCELLED).when(ANSWER).then_rejected(TenderCalledOff)


def test_who_is_recused_neither_records_nor_answers() -> None:
    asked.given(recused(NURSE)).when(ANSWER).then_rejected(ActorIsRecused)
    tender.given(OPENED, recused(PURCHASER)).when(ASK).then_rejected(ActorIsRecused)
