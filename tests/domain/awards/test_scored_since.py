"""Scores that are given or changed after the ranking are ranked anew before anything is awarded."""

import pytest

from domain.awards.decider import DECIDER
from domain.awards.rejections_ranking import RankedBeforeLastScore
from domain.kernel.events import Event
from tests.domain.awards.scene import DECIDE, DECIDED, EVALUATED, RANKED_WRONGLY, voted
from tests.domain.awards.scores import AGREED, REVISED, SCORED
from tests.support.specification import Specification

READY = Specification(DECIDER).given(*EVALUATED, voted())


@pytest.mark.parametrize("score", [SCORED, REVISED, AGREED])
def test_no_award_follows_a_ranking_of_scores_that_were_changed_since(score: Event) -> None:
    rejection = READY.given(score).when(DECIDE).then_rejected(RankedBeforeLastScore)
    assert rejection == RankedBeforeLastScore(1, None)


def test_an_award_follows_the_ranking_that_was_made_after_the_last_score() -> None:
    again = RANKED_WRONGLY.model_copy(update={"version": 2})
    made = READY.given(SCORED, REVISED, AGREED, again).when(DECIDE.model_copy(update={"ranking": 2}))
    made.then(DECIDED.model_copy(update={"ranking": 2}))
