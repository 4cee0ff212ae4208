from domain.impartiality.rejections import ActorIsRecused
from domain.negotiations.decider import DECIDER
from domain.negotiations.rejections import (
    FinalBidsFromSomeOnly,
    FinalDeadlineHasPassed,
    FinalDeadlineNotAhead,
    FinalDeadlineNotLater,
    NegotiationNotAllowed,
    NegotiationsCalledOff,
    NotNegotiatedWithAll,
)
from domain.procurements.values import Part
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, CALLED_OFF, CELSIUS, DAG, B, at, chosen, judged, rejected
from tests.domain.negotiations.scene import CAME, FINAL_DEADLINE, MET, NEGOTIATING, called, calling, held
from tests.support.specification import Specification

CALLED = MET.given_any(called())
LATER = called(on=at(20), deadline=at(28, 12), earlier=FINAL_DEADLINE, reason="The portal was down.")


def test_one_deadline_for_final_bids_is_told_to_all_who_are_in() -> None:
    MET.when(calling(called())).then(called())
    twice = calling(called()).model_copy(update={"suppliers": (BOREAL, ALFA, BOREAL)})
    MET.when(twice).then(called())


def test_a_call_that_is_recorded_is_not_recorded_again() -> None:
    CALLED.when(calling(called())).then_nothing()


def test_nobody_is_left_out_and_nobody_else_is_asked() -> None:
    left_out = MET.when(calling(called(ALFA))).then_rejected(FinalBidsFromSomeOnly)
    assert left_out == FinalBidsFromSomeOnly(missing=(BOREAL,), outside=())
    too_many = MET.when(calling(called(ALFA, BOREAL, CELSIUS))).then_rejected(FinalBidsFromSomeOnly)
    assert too_many == FinalBidsFromSomeOnly(missing=(), outside=(CELSIUS,))


def test_who_is_rejected_is_not_asked_for_a_final_bid() -> None:
    out = MET.given_any(rejected(B))
    out.when(calling(called())).then_rejected(FinalBidsFromSomeOnly)
    out.when(calling(called(ALFA))).then(called(ALFA))


def test_everybody_who_is_in_has_been_negotiated_with_first() -> None:
    one = NEGOTIATING.given_any(held(ALFA))
    assert one.when(calling(called())).then_rejected(NotNegotiatedWithAll) == NotNegotiatedWithAll((BOREAL,))
    after = one.given_any(held(BOREAL, on=at(11)))
    after.when(calling(called(on=at(10)))).then_rejected(NotNegotiatedWithAll)
    after.when(calling(called(on=at(11)))).then(called(on=at(11)))


def test_below_part_iii_the_buyer_chooses_whom_to_have_a_dialogue_with() -> None:
    national = Specification(DECIDER).given_any(chosen(part=Part.PART_II), CAME, held(ALFA))
    national.when(calling(called())).then(called())


def test_where_nothing_is_negotiated_no_final_bids_are_called_for() -> None:
    Specification(DECIDER).given_any(chosen(), CAME).when(calling(called())).then_rejected(NegotiationNotAllowed)
    MET.given_any(CALLED_OFF).when(calling(called())).then_rejected(NegotiationsCalledOff)


def test_the_deadline_lies_ahead() -> None:
    refusal = MET.when(calling(called(deadline=at(10)))).then_rejected(FinalDeadlineNotAhead)
    assert refusal == FinalDeadlineNotAhead(at(10), at(10))


def test_the_deadline_moves_later_for_a_reason_and_for_all() -> None:
    CALLED.when(calling(LATER)).then(LATER)
    CALLED.when(calling(LATER.model_copy(update={"suppliers": (ALFA,)}))).then_rejected(FinalBidsFromSomeOnly)


def test_the_deadline_does_not_move_earlier_or_without_a_reason() -> None:
    CALLED.when(calling(LATER.model_copy(update={"reason": None}))).then_rejected(FinalDeadlineNotLater)
    earlier = CALLED.when(calling(LATER.model_copy(update={"deadline": FINAL_DEADLINE})))
    assert earlier.then_rejected(FinalDeadlineNotLater) == FinalDeadlineNotLater(FINAL_DEADLINE, FINAL_DEADLINE)


def test_a_deadline_that_has_passed_is_not_moved() -> None:
    passed = CALLED.when(calling(LATER.model_copy(update={"called_at": FINAL_DEADLINE})))
    assert passed.then_rejected(FinalDeadlineHasPassed) == FinalDeadlineHasPassed(ALARMS, FINAL_DEADLINE)


def test_nobody_who_is_recused_calls_for_final_bids() -> None:
    MET.given_any(judged(DAG)).when(calling(called(), DAG)).then_rejected(ActorIsRecused)
