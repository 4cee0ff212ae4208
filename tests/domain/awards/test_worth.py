"""What an award is worth: the bid's price or a reason why not, and never more than the published maximum."""

from domain.awards.decider import DECIDER
from domain.awards.events import AwardDecided
from domain.awards.rejections_value import AwardAboveMaximum, AwardNotAtBidPrice
from tests.domain.awards.course import DECIDE_ANEW, DECIDED_ANEW, REVERSED
from tests.domain.awards.notice import SENT
from tests.domain.awards.scene import BIDS, BOREAL, DECIDE, DECIDED, EVALUATED, RANKED_ANEW, SECOND_VOTE, voted
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
READY = SPECIFICATION.given(*EVALUATED, voted())


def test_an_award_is_worth_the_price_of_the_bid_or_a_reason_says_why_not() -> None:
    dearer = DECIDE.model_copy(update={"value": DECIDE.value + 1})
    rejection = READY.when(dearer).then_rejected(AwardNotAtBidPrice)
    assert rejection == AwardNotAtBidPrice(BIDS[BOREAL], DECIDE.value, DECIDE.value + 1)
    READY.when(DECIDE.model_copy(update={"value": 1})).then_rejected(AwardNotAtBidPrice)
    reason = "The price is of one year; the framework lasts two"
    told = {"value": DECIDE.value + 1, "value_reason": reason}
    READY.when(DECIDE.model_copy(update=told)).then(DECIDED.model_copy(update=told))


def test_an_award_is_never_worth_more_than_the_published_maximum() -> None:
    assert SENT.maximum is not None
    history = SPECIFICATION.given(*EVALUATED, SENT, voted())
    at_most = DECIDE.model_copy(update={"value": SENT.maximum, "value_reason": "All that may be called off"})
    assert isinstance(history.when(at_most).facts()[0], AwardDecided)
    above = at_most.model_copy(update={"value": SENT.maximum + 1})
    rejection = history.when(above).then_rejected(AwardAboveMaximum)
    assert rejection == AwardAboveMaximum(SENT.maximum, SENT.maximum + 1)
    unpublished = SPECIFICATION.given(*EVALUATED, SENT.model_copy(update={"maximum": None}), voted())
    assert isinstance(unpublished.when(above).facts()[0], AwardDecided)


def test_what_was_reversed_uses_nothing_of_the_maximum() -> None:
    history = SPECIFICATION.given(*EVALUATED, SENT, DECIDED, REVERSED, RANKED_ANEW, voted(SECOND_VOTE))
    history.when(DECIDE_ANEW).then(DECIDED_ANEW)
