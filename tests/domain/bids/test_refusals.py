"""Every refusal tells the facts it rests on."""

import pytest

from domain.bids import rejections as rule
from domain.bids.boundary import BidCommand
from domain.bids.commands import NotifyRejection, WithdrawBid
from domain.bids.events import RejectionNotified
from domain.bids.state import State
from domain.bids.values import BidStanding, RejectionGround
from domain.kernel.rejections import Rejection
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BOREAL,
    CALLED_OFF,
    COMPETITION,
    DEADLINE,
    EVA,
    IN_LOTS,
    IN_TIME,
    NORTH,
    OPENING,
    SOUTH,
    TOO_LATE,
    A,
    B,
    D,
    E,
    at,
    by,
    opened,
    opening,
    received,
    receiving,
    rejected,
    rejecting,
    withdrawn,
)
from tests.domain.clarifications.scene import asked
from tests.support.specification import Specification

NOTHING = Specification(COMPETITION.decider)
CAME = COMPETITION.given_any(received(A))
OPEN = CAME.given_any(received(D), opened(A, D))
CAME_LATE = COMPETITION.given_any(received(E, TOO_LATE))
BACK = CAME.given_any(withdrawn())
OUT = CAME.given_any(rejected(A, unopened=True))
TOLD = OUT.given_any(
    RejectionNotified(procurement=ALARMS, bid=A, supplier=ALFA, sent_at=at(2), reason="As minuted."),
)
ASKED = OPEN.given_any(asked(D))
WITHDRAWING = WithdrawBid(at=TOO_LATE, by=by(), procurement=ALARMS, bid=A)
TELLING = NotifyRejection(at=at(3), by=by(), procurement=ALARMS, bid=A, reason="So.")
REPLACING = receiving(received(B, replaces=A))
LOW = rejecting(rejected(D, RejectionGround.ABNORMALLY_LOW, on=at(5)))


@pytest.mark.parametrize(
    ("history", "command", "refusal"),
    [
        (NOTHING, receiving(received(A)), rule.NoBidDeadline(ALARMS)),
        (NOTHING, opening(opened(A)), rule.NoBidDeadline(ALARMS)),
        (COMPETITION.given_any(CALLED_OFF), receiving(received(A)), rule.CompetitionCalledOff(ALARMS)),
        (CAME.given_any(CALLED_OFF), opening(opened(A)), rule.CompetitionCalledOff(ALARMS)),
        (COMPETITION, receiving(received(A, lot=NORTH)), rule.LotNotOffered(NORTH, ())),
        (COMPETITION.given_any(IN_LOTS), receiving(received(A)), rule.LotNotOffered(None, (NORTH, SOUTH))),
        (CAME, receiving(received(A, DEADLINE)), rule.BidReferenceTaken(A)),
        (COMPETITION, REPLACING, rule.BidUnknown(A, ALARMS)),
        (CAME, REPLACING, rule.NotTheSuppliersBid(A, BOREAL)),
        (
            OUT,
            REPLACING.model_copy(update={"supplier": ALFA}),
            rule.BidOutOfCompetition(A, BidStanding.REJECTED),
        ),
        (CAME, WITHDRAWING, rule.BidIsBinding(A, DEADLINE)),
        (OUT, WITHDRAWING, rule.BidOutOfCompetition(A, BidStanding.REJECTED)),
        (BACK, opening(opened(A)), rule.BidOutOfCompetition(A, BidStanding.WITHDRAWN)),
        (BACK, rejecting(rejected(A)), rule.BidOutOfCompetition(A, BidStanding.WITHDRAWN)),
        (CAME, opening(opened(A, on=IN_TIME)), rule.OpenedBeforeDeadline(IN_TIME, DEADLINE)),
        (CAME, opening(opened(A)).model_copy(update={"opened_by": (ANNA,)}), rule.OpenedAlone((ANNA,))),
        (
            CAME,
            opening(opened(A)).model_copy(update={"opened_by": (ANNA, EVA)}),
            rule.OpenerNotAuthorised(EVA),
        ),
        (CAME_LATE, opening(opened(E)), rule.LateBidStaysUnopened(E, TOO_LATE, DEADLINE)),
        (CAME, opening(opened(A, A)), rule.BidListedTwice(A)),
        (OPEN, opening(opened(A, on=at(1))), rule.BidAlreadyOpened(A, OPENING)),
        (CAME.given_any(received(B)), opening(opened(A)), rule.BidsLeftUnopened((B,))),
        (CAME, rejecting(rejected(A, RejectionGround.LATE)), rule.BidWasInTime(A, IN_TIME, DEADLINE)),
        (CAME_LATE, rejecting(rejected(E)), rule.LateBidHasOneGround(E, RejectionGround.NOT_QUALIFIED)),
        (
            CAME,
            rejecting(rejected(A, RejectionGround.DEVIATION)),
            rule.ContentNotSeen(A, RejectionGround.DEVIATION),
        ),
        (OPEN, LOW, rule.ExplanationNotAskedFor(D)),
        (ASKED, LOW, rule.ExplanationStillDue(D, at(9))),
        (OPEN, rejecting(rejected(A, RejectionGround.UNFAIR_ADVANTAGE)), rule.SupplierNotHeard(A, ALFA)),
        (
            OUT,
            rejecting(rejected(A, RejectionGround.INSOLVENCY)),
            rule.AlreadyRejected(A, RejectionGround.NOT_QUALIFIED, at(1)),
        ),
        (CAME, TELLING, rule.BidNotRejected(A)),
        (TOLD, TELLING, rule.RejectionToldBefore(A, at(2))),
    ],
)
def test_a_refusal_tells_the_facts_it_rests_on(
    history: Specification[BidCommand, State], command: BidCommand, refusal: Rejection
) -> None:
    assert history.when(command).then_rejected(type(refusal)) == refusal
