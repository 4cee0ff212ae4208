from datetime import timedelta

import pytest

from domain.bids.rejections import (
    BidAlreadyOpened,
    BidListedTwice,
    BidOutOfCompetition,
    BidsLeftUnopened,
    BidUnknown,
    CompetitionCalledOff,
    LateBidStaysUnopened,
    NoBidDeadline,
    OpenedAlone,
    OpenedBeforeDeadline,
    OpenerNotAuthorised,
    SealBroken,
)
from domain.bids.values import BidStanding
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import PersonId
from tests.domain.bids.scene import (
    ALFA,
    ANNA,
    BO,
    CALLED_OFF,
    COMPETITION,
    DAG,
    DEADLINE,
    DIGESTS,
    EVA,
    OPENING,
    TOO_LATE,
    A,
    B,
    C,
    E,
    at,
    declared,
    found,
    judged,
    opened,
    opening,
    received,
    rejected,
    withdrawn,
)
from tests.support.specification import Specification

TWO_CAME = COMPETITION.given_any(received(A), received(B))


def test_two_who_may_open_everything_after_the_deadline() -> None:
    TWO_CAME.when(opening(opened(A, B))).then(opened(A, B))


def test_at_the_very_deadline_a_bid_may_still_come_and_none_is_opened() -> None:
    rejection = TWO_CAME.when(opening(opened(A, B, on=DEADLINE))).then_rejected(OpenedBeforeDeadline)
    assert rejection == OpenedBeforeDeadline(DEADLINE, DEADLINE)
    just = DEADLINE + timedelta.resolution
    TWO_CAME.when(opening(opened(A, B, on=just))).then(opened(A, B, on=just))


def test_a_minute_before_the_deadline_nobody_opens_anything() -> None:
    early = opened(A, B, on=at(31, 11, 59, month=8))
    rejection = TWO_CAME.when(opening(early)).then_rejected(OpenedBeforeDeadline)
    assert rejection == OpenedBeforeDeadline(early.opened_at, DEADLINE)


def test_the_deadline_that_counts_is_the_extended_one() -> None:
    TWO_CAME.when(opening(opened(A, B, on=at(24, 13, month=8)))).then_rejected(OpenedBeforeDeadline)


def test_without_a_deadline_nothing_is_opened() -> None:
    Specification(COMPETITION.decider).given(received(A)).when(opening(opened(A))).then_rejected(NoBidDeadline)


def test_bids_in_a_competition_that_was_called_off_stay_sealed() -> None:
    TWO_CAME.given_any(CALLED_OFF).when(opening(opened(A, B))).then_rejected(CompetitionCalledOff)


@pytest.mark.parametrize("people", [(), (ANNA,), (ANNA, ANNA), (ANNA, BO, BO)])
def test_nobody_opens_alone(people: tuple[PersonId, ...]) -> None:
    command = opening(opened(A, B)).model_copy(update={"opened_by": people})
    TWO_CAME.when(command).then_rejected(OpenedAlone)


def test_who_has_declared_nothing_opens_nothing() -> None:
    command = opening(opened(A, B)).model_copy(update={"opened_by": (ANNA, EVA)})
    assert TWO_CAME.when(command).then_rejected(OpenerNotAuthorised).person == EVA


def test_who_declares_only_after_the_opening_was_not_authorised() -> None:
    command = opening(opened(A, B)).model_copy(update={"opened_by": (ANNA, EVA)})
    TWO_CAME.given_any(declared(EVA, on=at(1))).when(command).then_rejected(OpenerNotAuthorised)


def test_who_has_interests_opens_nothing_until_found_free_to_act() -> None:
    command = opening(opened(A, B)).model_copy(update={"opened_by": (ANNA, EVA)})
    bound = TWO_CAME.given_any(declared(EVA, interests=True))
    bound.when(command).then_rejected(OpenerNotAuthorised)
    (fact,) = bound.given_any(judged(EVA, recused=False, on=at(20, month=8))).when(command).facts()
    assert fact == opened(A, B).model_copy(update={"opened_by": (ANNA, EVA)})


def test_who_is_recused_opens_nothing() -> None:
    recused = TWO_CAME.given_any(judged(DAG, on=at(20, month=8)))
    recused.when(opening(opened(A, B)).model_copy(update={"opened_by": (ANNA, DAG)})).then_rejected(ActorIsRecused)
    recused.when(opening(opened(A, B), DAG)).then_rejected(ActorIsRecused)


def test_a_late_bid_stays_unopened() -> None:
    late = TWO_CAME.given_any(received(E, TOO_LATE))
    late.when(opening(opened(A, B, E))).then_rejected(LateBidStaysUnopened)
    late.when(opening(opened(A, B))).then(opened(A, B))


def test_a_late_bid_stays_unopened_also_when_it_was_rejected() -> None:
    late = TWO_CAME.given_any(received(E, TOO_LATE), rejected(E, unopened=True))
    late.when(opening(opened(A, B, E))).then_rejected(LateBidStaysUnopened)


def test_what_is_opened_is_what_came_in() -> None:
    other = opened(A, B).model_copy(update={"bids": (found(A), found(B).model_copy(update={"digest": DIGESTS[C]}))})
    rejection = TWO_CAME.when(opening(other)).then_rejected(SealBroken)
    assert rejection == SealBroken(B, DIGESTS[B], DIGESTS[C])


def test_all_that_came_in_time_is_opened_together() -> None:
    assert TWO_CAME.when(opening(opened(A))).then_rejected(BidsLeftUnopened).bids == (B,)


def test_a_bid_that_never_came_is_not_opened() -> None:
    TWO_CAME.when(opening(opened(A, B, C))).then_rejected(BidUnknown)


def test_a_bid_is_listed_once() -> None:
    TWO_CAME.when(opening(opened(A, B, A))).then_rejected(BidListedTwice)


def test_a_bid_that_was_taken_back_stays_sealed() -> None:
    rejection = TWO_CAME.given_any(withdrawn()).when(opening(opened(A, B))).then_rejected(BidOutOfCompetition)
    assert rejection.standing is BidStanding.WITHDRAWN
    TWO_CAME.given_any(withdrawn()).when(opening(opened(B))).then(opened(B))


def test_a_bid_that_was_replaced_stays_sealed() -> None:
    replacement = received(B, replaces=A).model_copy(update={"supplier": ALFA})
    replaced = COMPETITION.given_any(received(A), replacement)
    rejection = replaced.when(opening(opened(A))).then_rejected(BidOutOfCompetition)
    assert rejection.standing is BidStanding.REPLACED


def test_a_late_replacement_replaces_nothing() -> None:
    late = received(B, TOO_LATE, replaces=A).model_copy(update={"supplier": ALFA})
    COMPETITION.given_any(received(A), late).when(opening(opened(A))).then(opened(A))


def test_an_opening_is_recorded_once_even_when_a_bid_is_rejected_since() -> None:
    TWO_CAME.given_any(opened(A, B)).when(opening(opened(A, B))).then_nothing()
    TWO_CAME.given_any(opened(A, B), rejected(A)).when(opening(opened(A, B))).then_nothing()


def test_what_is_open_is_not_opened_again() -> None:
    again = opening(opened(A, B, on=at(1)))
    assert TWO_CAME.given_any(opened(A, B)).when(again).then_rejected(BidAlreadyOpened).opened_at == OPENING


def test_a_bid_that_came_in_time_and_was_found_later_is_opened_by_itself() -> None:
    found_later = TWO_CAME.given_any(opened(A, B), received(C))
    found_later.when(opening(opened(C, on=at(1)))).then(opened(C, on=at(1)))
