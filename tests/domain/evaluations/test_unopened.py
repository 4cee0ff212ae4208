"""Bids are ranked together: none that came in on time is left sealed."""

import pytest

from domain.bids.events import BidWithdrawn
from domain.evaluations.boundary import EvaluationCommand
from domain.evaluations.rejections import RankedBeforeAllOpened
from domain.kernel.events import Event
from tests.domain.bids.scene import ALARMS, DELTA, IN_TIME, SOUTH, TOO_LATE, D, E, opened, received, rejected
from tests.domain.evaluations.scene import ALL_IN, computing, ranking_in, recording

SEALED = ALL_IN.given_any(received(D))
TAKEN_BACK = BidWithdrawn(procurement=ALARMS, bid=D, supplier=DELTA, withdrawn_at=IN_TIME)
IN_ITS_PLACE = received(E, replaces=D).model_copy(update={"supplier": DELTA})


@pytest.mark.parametrize("command", [computing(), recording()])
def test_nothing_is_ranked_while_a_bid_that_came_in_on_time_lies_sealed(command: EvaluationCommand) -> None:
    assert SEALED.when(command).then_rejected(RankedBeforeAllOpened) == RankedBeforeAllOpened((D,))


@pytest.mark.parametrize("out", [rejected(D, unopened=True), TAKEN_BACK])
def test_a_sealed_bid_that_is_out_hinders_no_ranking(out: Event) -> None:
    assert len(ranking_in(SEALED.given_any(out).when(computing()).facts()).ranking) == 3
    early = ALL_IN.given_any(out, received(D))
    assert len(ranking_in(early.when(computing()).facts()).ranking) == 3


def test_a_bid_in_place_of_a_sealed_one_is_the_one_to_be_opened() -> None:
    assert SEALED.given_any(IN_ITS_PLACE).when(computing()).then_rejected(RankedBeforeAllOpened).bids == (E,)


def test_a_late_bid_and_one_for_another_lot_hinder_no_ranking() -> None:
    assert ALL_IN.given_any(received(D, TOO_LATE)).when(computing()).facts()
    assert ALL_IN.given_any(received(D, lot=SOUTH)).when(computing()).facts()


def test_once_it_is_opened_it_is_to_be_scored_with_the_others() -> None:
    state = ALL_IN.decider.fold((*ALL_IN.history, received(D), opened(D)))
    assert state.unopened.in_lot(None) == ()
    assert D in state.bids
