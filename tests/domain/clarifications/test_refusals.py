"""Every refusal tells the facts it rests on."""

from datetime import date

import pytest

from domain.clarifications import rejections as rule
from domain.clarifications.boundary import ClarifyingCommand
from domain.clarifications.state import State
from domain.kernel.rejections import Rejection
from tests.domain.bids.scene import ALARMS, CELSIUS, A, C, D, at
from tests.domain.clarifications.scene import (
    OPEN,
    answered,
    answering,
    asked,
    asking,
    explained,
    explaining,
    proved,
    proving,
    requested,
    requesting,
)
from tests.support.specification import Specification

REQUESTED = OPEN.given_any(requested())
ASKED = OPEN.given_any(asked())


@pytest.mark.parametrize(
    ("history", "command", "refusal"),
    [
        (OPEN, requesting(requested(C)), rule.BidNotOpenToQuestions(C, ALARMS)),
        (OPEN, requesting(requested(on=at(10))), rule.NoTimeToAnswer(at(10), at(9))),
        (OPEN, asking(asked(on=at(10))), rule.NoTimeToAnswer(at(10), at(9))),
        (REQUESTED, answering(answered(number=2)), rule.NothingWasAsked(A, 2)),
        (REQUESTED, answering(answered(on=at(3))), rule.AnsweredBeforeAsked(A, at(4), at(3))),
        (REQUESTED.given_any(answered()), answering(answered(on=at(9))), rule.AlreadyClarified(A, 1)),
        (REQUESTED, answering(answered(changes=True)), rule.ClarificationImprovesBid(A, 1)),
        (ASKED, asking(asked(on=at(4))), rule.ExplanationAskedBefore(D, at(3))),
        (OPEN, explaining(explained()), rule.ExplanationNotRequested(D)),
        (ASKED, explaining(explained(on=at(2))), rule.AnsweredBeforeAsked(D, at(3), at(2))),
        (ASKED.given_any(explained()), explaining(explained(on=at(9))), rule.AlreadyExplained(D, at(8))),
        (OPEN, proving(proved(CELSIUS)), rule.EvidenceWithoutBid(CELSIUS, ALARMS)),
        (
            OPEN,
            proving(proved(issued_on=date(2026, 9, 17))),
            rule.EvidenceFromTheFuture(date(2026, 9, 17), date(2026, 9, 16)),
        ),
    ],
)
def test_a_refusal_tells_the_facts_it_rests_on(
    history: Specification[ClarifyingCommand, State], command: ClarifyingCommand, refusal: Rejection
) -> None:
    assert history.when(command).then_rejected(type(refusal)) == refusal
