import pytest

from domain.clarifications.rejections import (
    AlreadyClarified,
    AnsweredBeforeAsked,
    BidNotOpenToQuestions,
    ClarificationImprovesBid,
    NothingWasAsked,
    NoTimeToAnswer,
)
from domain.impartiality.rejections import ActorIsRecused
from domain.procurements.values import Part, ProcedureKind
from tests.domain.bids.scene import ALFA, DAG, OTHER, TOO_LATE, A, B, C, at, chosen, judged, received, rejected
from tests.domain.clarifications.scene import CAME, OPEN, answered, answering, requested, requesting
from tests.support.specification import Specification

ASKED = OPEN.given_any(requested())


def test_a_supplier_is_asked_to_clarify_its_bid() -> None:
    OPEN.when(requesting(requested())).then(requested())


def test_a_supplier_may_be_asked_more_than_once() -> None:
    second = requested(number=2, request="And which staff?")
    ASKED.when(requesting(second)).then(second)


def test_a_request_that_went_out_is_not_recorded_again() -> None:
    ASKED.when(requesting(requested())).then_nothing()
    ASKED.given_any(answered()).when(requesting(requested())).then_nothing()


def test_a_sealed_bid_is_not_asked_about() -> None:
    Specification(OPEN.decider).given(received(C)).when(requesting(requested(C))).then_rejected(BidNotOpenToQuestions)


def test_a_rejected_bid_is_not_asked_about() -> None:
    OPEN.given_any(rejected(A)).when(requesting(requested())).then_rejected(BidNotOpenToQuestions)


def test_a_replaced_bid_is_not_asked_about() -> None:
    final = received(C, replaces=A).model_copy(update={"supplier": ALFA})
    OPEN.given_any(final).when(requesting(requested())).then_rejected(BidNotOpenToQuestions)


def test_a_late_replacement_leaves_the_bid_open_to_questions() -> None:
    late = received(C, TOO_LATE, replaces=A).model_copy(update={"supplier": ALFA})
    OPEN.given_any(late).when(requesting(requested())).then(requested())


def test_a_bid_in_another_procurement_is_not_asked_about() -> None:
    elsewhere = requesting(requested()).model_copy(update={"procurement": OTHER})
    OPEN.when(elsewhere).then_rejected(BidNotOpenToQuestions)


def test_who_is_asked_gets_time_to_answer() -> None:
    OPEN.when(requesting(requested(on=at(9)))).then_rejected(NoTimeToAnswer)


def test_who_is_recused_asks_nothing() -> None:
    OPEN.given_any(judged(DAG)).when(requesting(requested(), DAG)).then_rejected(ActorIsRecused)


def test_the_answer_is_recorded() -> None:
    ASKED.when(answering(answered())).then(answered())


def test_an_answer_at_the_very_deadline_is_in_time_and_a_later_one_late() -> None:
    for fact, late in ((answered(on=at(9)), False), (answered(on=at(9, 11)), True)):
        assert fact.late is late
        ASKED.when(answering(fact)).then(fact)


def test_where_nothing_is_negotiated_an_answer_does_not_change_the_bid() -> None:
    ASKED.when(answering(answered(changes=True))).then_rejected(ClarificationImprovesBid)
    restricted = ASKED.given_any(chosen(ProcedureKind.RESTRICTED))
    restricted.when(answering(answered(changes=True))).then_rejected(ClarificationImprovesBid)


def test_before_a_procedure_is_chosen_nothing_is_negotiated() -> None:
    unknown = Specification(OPEN.decider).given_any(*CAME, requested())
    unknown.when(answering(answered(changes=True))).then_rejected(ClarificationImprovesBid)


@pytest.mark.parametrize(
    ("procedure", "part"),
    [(ProcedureKind.NEGOTIATED, Part.PART_III), (ProcedureKind.OPEN, Part.PART_II)],
)
def test_where_it_may_be_negotiated_a_changed_bid_is_recorded_as_one(procedure: ProcedureKind, part: Part) -> None:
    negotiable = ASKED.given_any(chosen(procedure, part))
    negotiable.when(answering(answered(changes=True))).then(answered(changes=True))


def test_an_answer_answers_a_request() -> None:
    OPEN.when(answering(answered())).then_rejected(NothingWasAsked)
    ASKED.when(answering(answered(number=2))).then_rejected(NothingWasAsked)
    ASKED.given_any(requested(B)).when(answering(answered(B, number=2))).then_rejected(NothingWasAsked)


def test_an_answer_is_not_older_than_the_request() -> None:
    ASKED.when(answering(answered(on=at(3)))).then_rejected(AnsweredBeforeAsked)


def test_a_request_is_answered_once() -> None:
    done = ASKED.given_any(answered())
    done.when(answering(answered())).then_nothing()
    done.when(answering(answered(on=at(9)))).then_rejected(AlreadyClarified)


def test_the_answer_to_a_rejected_bid_is_not_taken_in() -> None:
    ASKED.given_any(rejected(A)).when(answering(answered())).then_rejected(BidNotOpenToQuestions)
