"""Where several bids stand first, the award to one of them says how it was chosen."""

import pytest

from domain.awards.decider import DECIDER
from domain.awards.rejections import AwardNotToFirst
from domain.awards.rejections_ranking import TieBrokenWithoutReason
from domain.kernel.organisations import SupplierId
from tests.domain.awards.scene import (
    ALFA,
    BIDS,
    BOREAL,
    CELSIUS,
    DECIDE,
    DECIDED,
    EVALUATED,
    PRICES,
    RANKED_WRONGLY,
    voted,
)
from tests.support.specification import Specification

RANKS = (1, 1, 3)
TIED = RANKED_WRONGLY.model_copy(
    update={
        "ranking": tuple(
            one.model_copy(update={"rank": rank}) for one, rank in zip(RANKED_WRONGLY.ranking, RANKS, strict=True)
        )
    }
)
READY = Specification(DECIDER).given(*EVALUATED[:-1], TIED, voted())
LOTS_DRAWN = "Lots were drawn before two witnesses"


@pytest.mark.parametrize("supplier", [BOREAL, CELSIUS])
def test_an_award_to_one_of_several_that_stand_first_says_how_it_was_chosen(supplier: SupplierId) -> None:
    to_it = {"bid": BIDS[supplier], "value": PRICES[supplier]}
    unexplained = DECIDE.model_copy(update=to_it)
    rejection = READY.when(unexplained).then_rejected(TieBrokenWithoutReason)
    assert rejection == TieBrokenWithoutReason(BIDS[supplier], (BIDS[BOREAL], BIDS[CELSIUS]))
    explained = unexplained.model_copy(update={"tie_reason": LOTS_DRAWN})
    decided = DECIDED.model_copy(update={**to_it, "supplier": supplier, "tie_reason": LOTS_DRAWN})
    READY.when(explained).then(decided)


def test_a_reason_does_not_lift_a_bid_to_the_first_place() -> None:
    third = DECIDE.model_copy(update={"bid": BIDS[ALFA], "value": PRICES[ALFA], "tie_reason": LOTS_DRAWN})
    READY.when(third).then_rejected(AwardNotToFirst)
