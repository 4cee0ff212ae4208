"""Complaints come in and are answered, each once and with reasons."""

from domain.complaints.contents import Finding
from domain.complaints.decider import DECIDER
from domain.complaints.rejections import (
    AnsweredBeforeReceived,
    ComplaintAboutUnknownAward,
    ComplaintAlreadyAnswered,
    ComplaintReferenceTaken,
    ComplaintUnknown,
)
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import ProcurementId
from tests.domain.awards.course import recused
from tests.domain.awards.scene import DECIDED, OPENED, SECRETARY, moment
from tests.domain.complaints.scene import ANSWER, ANSWERED, RECEIVE, RECEIVED
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
READY = SPECIFICATION.given(OPENED, DECIDED)
ELSEWHERE = ProcurementId("pilot-2026")


def test_a_complaint_about_an_award_comes_in() -> None:
    READY.when(RECEIVE).then(RECEIVED)


def test_a_complaint_about_the_competition_names_no_award() -> None:
    about_the_case = RECEIVE.model_copy(update={"award": None})
    SPECIFICATION.given(OPENED).when(about_the_case).then(RECEIVED.model_copy(update={"award": None}))


def test_taking_in_the_same_again_records_nothing() -> None:
    READY.given(RECEIVED).when(RECEIVE).then_nothing()


def test_a_reference_stands_for_one_complaint() -> None:
    other = RECEIVE.model_copy(update={"what": "Something else"})
    READY.given(RECEIVED).when(other).then_rejected(ComplaintReferenceTaken)
    elsewhere = RECEIVED.model_copy(update={"procurement": ELSEWHERE})
    READY.given(elsewhere).when(RECEIVE).then_rejected(ComplaintReferenceTaken)


def test_a_complaint_is_about_something_that_is_known() -> None:
    rejection = SPECIFICATION.given(OPENED).when(RECEIVE).then_rejected(ComplaintAboutUnknownAward)
    assert rejection.award == RECEIVE.award
    about_the_case = RECEIVE.model_copy(update={"award": None})
    assert SPECIFICATION.when(about_the_case).then_rejected(ComplaintAboutUnknownAward).procurement == FRAMEWORK


def test_who_is_recused_takes_in_nothing() -> None:
    READY.given(recused(SECRETARY)).when(RECEIVE).then_rejected(ActorIsRecused)


def test_a_complaint_is_answered() -> None:
    SPECIFICATION.given(RECEIVED).when(ANSWER).then(ANSWERED)
    assert ANSWERED.finding is Finding.UPHELD
    assert ANSWERED.model_copy(update={"upheld": False}).finding is Finding.NOT_UPHELD


def test_answering_the_same_again_records_nothing() -> None:
    later = ANSWER.model_copy(update={"at": moment(10, 9)})
    SPECIFICATION.given(RECEIVED, ANSWERED).when(later).then_nothing()


def test_a_complaint_is_answered_once() -> None:
    otherwise = ANSWER.model_copy(update={"upheld": False})
    rejection = SPECIFICATION.given(RECEIVED, ANSWERED).when(otherwise).then_rejected(ComplaintAlreadyAnswered)
    assert rejection.upheld is True


def test_a_complaint_that_never_came_in_is_not_answered() -> None:
    SPECIFICATION.when(ANSWER).then_rejected(ComplaintUnknown)


def test_another_procurements_complaint_is_not_answered_here() -> None:
    elsewhere = RECEIVED.model_copy(update={"procurement": ELSEWHERE})
    SPECIFICATION.given_any(elsewhere).when(ANSWER).then_rejected(ComplaintUnknown)


def test_a_complaint_is_answered_after_it_came_in() -> None:
    early = ANSWER.model_copy(update={"at": moment(9, 23)})
    SPECIFICATION.given(RECEIVED).when(early).then_rejected(AnsweredBeforeReceived)


def test_who_is_recused_answers_nothing() -> None:
    SPECIFICATION.given(RECEIVED, recused(SECRETARY)).when(ANSWER).then_rejected(ActorIsRecused)
