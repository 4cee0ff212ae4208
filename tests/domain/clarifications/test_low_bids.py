from domain.clarifications.rejections import (
    AlreadyExplained,
    AnsweredBeforeAsked,
    BidNotOpenToQuestions,
    ExplanationAskedBefore,
    ExplanationNotRequested,
    NoTimeToAnswer,
)
from domain.clarifications.values import Explanation
from tests.domain.bids.scene import D, at, rejected
from tests.domain.clarifications.scene import OPEN, asked, asking, explained, explaining

ASKED = OPEN.given_any(asked())


def test_a_supplier_is_asked_what_a_low_price_is_made_of() -> None:
    OPEN.when(asking(asked())).then(asked())


def test_a_supplier_is_asked_once() -> None:
    ASKED.when(asking(asked())).then_nothing()
    ASKED.when(asking(asked(on=at(4)))).then_rejected(ExplanationAskedBefore)


def test_a_supplier_gets_time_to_explain() -> None:
    OPEN.when(asking(asked(on=at(9)))).then_rejected(NoTimeToAnswer)


def test_a_rejected_bid_needs_no_explanation() -> None:
    OPEN.given_any(rejected(D)).when(asking(asked())).then_rejected(BidNotOpenToQuestions)
    ASKED.given_any(rejected(D)).when(explaining(explained())).then_rejected(BidNotOpenToQuestions)


def test_the_explanation_is_recorded_with_what_is_made_of_it() -> None:
    for assessment in Explanation:
        ASKED.when(explaining(explained(assessment=assessment))).then(explained(assessment=assessment))


def test_a_supplier_explains_when_it_was_asked() -> None:
    OPEN.when(explaining(explained())).then_rejected(ExplanationNotRequested)
    ASKED.when(explaining(explained(on=at(2)))).then_rejected(AnsweredBeforeAsked)


def test_a_price_is_explained_once() -> None:
    done = ASKED.given_any(explained())
    done.when(explaining(explained())).then_nothing()
    done.when(explaining(explained(assessment=Explanation.SUFFICIENT))).then_rejected(AlreadyExplained)
    done.when(asking(asked())).then_nothing()
