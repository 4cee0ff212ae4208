from domain.impartiality.rejections import ActorIsRecused
from domain.participation.decider import DECIDER
from domain.participation.grounds import NotSelectedGround
from domain.participation.rejections import (
    ApplicantPassedOver,
    LateRequestSelected,
    LimitsNotAnnounced,
    NeverAsked,
    SelectedTooEarly,
    SelectionRulesUnknown,
    SelectionStands,
    TooFewSelected,
    TooManySelected,
    WrongGroundForApplicant,
)
from domain.procurements.values import Part, ProcedureKind
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, CELSIUS, DAG, DELTA, ECHO, at, chosen, judged
from tests.domain.participation.scene import (
    ASKED,
    CHOSEN,
    DECIDED,
    FIXED,
    LATE,
    OPEN,
    REQUESTS_DUE,
    TOO_LATE,
    asked,
    out,
    selected,
    selecting,
)
from tests.support.specification import Specification

SURPLUS = out(DELTA, NotSelectedGround.SURPLUS)
TWO_SURPLUS = (out(CELSIUS, NotSelectedGround.SURPLUS), SURPLUS, LATE)
APPLICANTS = (asked(ALFA), asked(BOREAL), asked(CELSIUS), asked(DELTA), asked(ECHO, TOO_LATE))


def test_everybody_who_asked_is_selected_or_left_out_for_a_reason() -> None:
    ASKED.when(selecting(selected())).then(selected())


def test_a_selection_is_made_once() -> None:
    CHOSEN.when(selecting(selected())).then_nothing()
    other = selected(ALFA, BOREAL, CELSIUS, DELTA, left_out=(LATE,))
    assert CHOSEN.when(selecting(other)).then_rejected(SelectionStands) == SelectionStands(ALARMS, DECIDED)


def test_nobody_is_selected_before_the_request_deadline() -> None:
    early = selected(on=at(7, 11, month=8))
    refusal = ASKED.when(selecting(early)).then_rejected(SelectedTooEarly)
    assert refusal == SelectedTooEarly(REQUESTS_DUE, early.selected_at)


def test_nobody_who_asked_is_passed_over_or_judged_twice() -> None:
    left = ASKED.when(selecting(selected(left_out=(LATE,)))).then_rejected(ApplicantPassedOver)
    assert left == ApplicantPassedOver((DELTA,))
    twice = selected(left_out=(out(ALFA), out(DELTA), LATE))
    assert ASKED.when(selecting(twice)).then_rejected(ApplicantPassedOver) == ApplicantPassedOver((ALFA,))


def test_who_did_not_ask_is_not_selected() -> None:
    stranger = OPEN.given_any(asked(ALFA)).when(selecting(selected(ALFA, BOREAL, left_out=())))
    assert stranger.then_rejected(NeverAsked) == NeverAsked((BOREAL,))


def test_a_late_request_is_left_out_as_late() -> None:
    late = selected(ALFA, BOREAL, CELSIUS, ECHO, left_out=(out(DELTA),))
    refusal = ASKED.when(selecting(late)).then_rejected(LateRequestSelected)
    assert refusal == LateRequestSelected(ECHO, TOO_LATE, REQUESTS_DUE)
    otherwise = selected(left_out=(out(DELTA), out(ECHO)))
    assert ASKED.when(selecting(otherwise)).then_rejected(WrongGroundForApplicant).supplier == ECHO
    in_time = selected(left_out=(out(DELTA, NotSelectedGround.LATE), LATE))
    assert ASKED.when(selecting(in_time)).then_rejected(WrongGroundForApplicant).supplier == DELTA


def test_qualified_suppliers_are_left_out_only_by_announced_limits() -> None:
    unannounced = ASKED.when(selecting(selected(left_out=(SURPLUS, LATE))))
    assert unannounced.then_rejected(LimitsNotAnnounced) == LimitsNotAnnounced((DELTA,))
    announced = selected(left_out=(SURPLUS, LATE), fewest=3)
    ASKED.when(selecting(announced)).then(announced)


def test_no_fewer_than_three_are_selected_while_more_are_qualified() -> None:
    two = selected(ALFA, BOREAL, left_out=TWO_SURPLUS, fewest=2)
    assert ASKED.when(selecting(two)).then_rejected(TooFewSelected) == TooFewSelected(2, 3)


def test_no_fewer_are_selected_than_was_announced() -> None:
    three = selected(left_out=(SURPLUS, LATE), fewest=4)
    assert ASKED.when(selecting(three)).then_rejected(TooFewSelected) == TooFewSelected(3, 4)


def test_fewer_are_selected_where_no_more_are_qualified() -> None:
    one = selected(ALFA, left_out=(out(BOREAL), out(CELSIUS), out(DELTA), LATE), fewest=3)
    ASKED.when(selecting(one)).then(one)


def test_no_more_are_selected_than_was_announced() -> None:
    three = selected(fewest=2, most=2)
    assert ASKED.when(selecting(three)).then_rejected(TooManySelected) == TooManySelected(3, 2)
    exactly = selected(fewest=3, most=3)
    ASKED.when(selecting(exactly)).then(exactly)


def test_in_a_restricted_procedure_it_is_five() -> None:
    restricted = Specification(DECIDER).given_any(chosen(ProcedureKind.RESTRICTED), FIXED, *APPLICANTS)
    three = selecting(selected(left_out=(SURPLUS, LATE), fewest=3))
    assert restricted.when(three).then_rejected(TooFewSelected) == TooFewSelected(3, 5)


def test_below_part_iii_the_announced_number_alone_counts() -> None:
    national = chosen(ProcedureKind.RESTRICTED, Part.PART_II)
    two = selected(ALFA, BOREAL, left_out=TWO_SURPLUS, fewest=2).model_copy(update={"rules": None})
    Specification(DECIDER).given_any(national, FIXED, *APPLICANTS).when(selecting(two)).then(two)


def test_a_day_without_rules_is_said() -> None:
    before = selecting(selected()).model_copy(update={"at": at(1, month=8).replace(year=2016)})
    ASKED.when(before).then_rejected(SelectionRulesUnknown)


def test_who_is_recused_selects_nobody() -> None:
    ASKED.given_any(judged(DAG)).when(selecting(selected(), DAG)).then_rejected(ActorIsRecused)
