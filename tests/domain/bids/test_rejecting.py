import pytest

from domain.bids.commands import NotifyRejection
from domain.bids.events import RejectionNotified
from domain.bids.rejections import (
    AlreadyRejected,
    BidNotRejected,
    BidOutOfCompetition,
    BidUnknown,
    BidWasInTime,
    ContentNotSeen,
    ExplanationNotAskedFor,
    ExplanationStillDue,
    LateBidHasOneGround,
    PriceExplained,
    RejectionToldBefore,
    SupplierNotHeard,
)
from domain.bids.values import RejectionGround
from domain.clarifications.values import Explanation
from domain.impartiality.rejections import ActorIsRecused, SuperiorIsRecused
from domain.kernel.identifiers import BidId
from domain.kernel.instants import Instant
from tests.domain.bids.scene import (
    ALARMS,
    BO,
    COMPETITION,
    DAG,
    ECHO,
    OTHER,
    TOO_LATE,
    A,
    D,
    E,
    at,
    by,
    declared,
    judged,
    opened,
    received,
    rejected,
    rejecting,
    withdrawn,
)
from tests.domain.clarifications.scene import asked, explained

LATE, LOW = RejectionGround.LATE, RejectionGround.ABNORMALLY_LOW
CAME = COMPETITION.given_any(received(A))
OPEN = COMPETITION.given_any(received(A), received(D), opened(A, D))
CAME_LATE = COMPETITION.given_any(received(E, TOO_LATE))
ASKED = asked(D)


def test_a_late_bid_is_rejected_unopened() -> None:
    fact = rejected(E, LATE, unopened=True)
    CAME_LATE.when(rejecting(fact)).then(fact)


@pytest.mark.parametrize("ground", [ground for ground in RejectionGround if ground is not LATE])
def test_a_late_bid_is_rejected_on_no_other_ground(ground: RejectionGround) -> None:
    CAME_LATE.when(rejecting(rejected(E, ground))).then_rejected(LateBidHasOneGround)


def test_a_bid_in_time_is_not_rejected_as_late() -> None:
    CAME.when(rejecting(rejected(A, LATE))).then_rejected(BidWasInTime)


@pytest.mark.parametrize("ground", [ground for ground in RejectionGround if ground.is_about_content])
def test_what_nobody_has_seen_is_no_ground(ground: RejectionGround) -> None:
    CAME.when(rejecting(rejected(A, ground))).then_rejected(ContentNotSeen)


PLAIN = [
    ground
    for ground in RejectionGround
    if ground is not LATE and not (ground.needs_explanation_first or ground.needs_hearing_first)
]


@pytest.mark.parametrize("ground", PLAIN)
def test_an_opened_bid_is_rejected_on_a_ground_of_the_regulation(ground: RejectionGround) -> None:
    OPEN.when(rejecting(rejected(A, ground))).then(rejected(A, ground))


def test_a_supplier_may_be_out_before_its_bid_is_opened() -> None:
    fact = rejected(A, RejectionGround.INSOLVENCY, unopened=True, on=at(30, month=8))
    CAME.when(rejecting(fact)).then(fact)


@pytest.mark.parametrize("ground", [ground for ground in RejectionGround if ground.needs_explanation_first])
def test_a_low_price_is_asked_about_first(ground: RejectionGround) -> None:
    OPEN.when(rejecting(rejected(D, ground, on=at(9)))).then_rejected(ExplanationNotAskedFor)


def test_a_supplier_has_the_time_it_was_given_to_explain() -> None:
    asked = OPEN.given_any(ASKED)
    rejection = asked.when(rejecting(rejected(D, LOW, on=at(9, 9)))).then_rejected(ExplanationStillDue)
    assert rejection.answer_by == at(9)
    asked.when(rejecting(rejected(D, LOW, on=at(9)))).then(rejected(D, LOW, on=at(9)))


def test_a_price_that_was_not_explained_sufficiently_is_a_ground() -> None:
    answered = OPEN.given_any(ASKED, explained(assessment=Explanation.INSUFFICIENT))
    answered.when(rejecting(rejected(D, LOW, on=at(9)))).then(rejected(D, LOW, on=at(9)))


def test_a_price_that_was_explained_is_none() -> None:
    answered = OPEN.given_any(ASKED, explained(assessment=Explanation.SUFFICIENT))
    answered.when(rejecting(rejected(D, LOW, on=at(9)))).then_rejected(PriceExplained)


def test_who_helped_to_prepare_is_heard_first() -> None:
    ground = RejectionGround.UNFAIR_ADVANTAGE
    OPEN.when(rejecting(rejected(A, ground))).then_rejected(SupplierNotHeard)
    OPEN.when(rejecting(rejected(A, ground, heard_at=at(2)))).then_rejected(SupplierNotHeard)
    heard = rejected(A, ground, heard_at=at(1))
    OPEN.when(rejecting(heard)).then(heard)


def test_a_bid_is_rejected_once() -> None:
    gone = OPEN.given_any(rejected(A))
    gone.when(rejecting(rejected(A))).then_nothing()
    gone.when(rejecting(rejected(A, RejectionGround.DEVIATION))).then_rejected(AlreadyRejected)


def test_a_bid_that_was_taken_back_is_not_rejected() -> None:
    CAME.given_any(withdrawn()).when(rejecting(rejected(A))).then_rejected(BidOutOfCompetition)


def test_only_a_bid_that_came_in_is_rejected() -> None:
    COMPETITION.when(rejecting(rejected(A))).then_rejected(BidUnknown)
    CAME.when(rejecting(rejected(A)).model_copy(update={"procurement": OTHER})).then_rejected(BidUnknown)


def test_who_is_recused_or_under_a_recused_superior_rejects_nothing() -> None:
    OPEN.given_any(judged(DAG)).when(rejecting(rejected(A), DAG)).then_rejected(ActorIsRecused)
    reports = declared(BO).model_copy(update={"reports_to": DAG})
    OPEN.given_any(reports, judged(DAG)).when(rejecting(rejected(A), BO)).then_rejected(SuperiorIsRecused)


def told(bid: BidId = E, on: Instant | None = None) -> RejectionNotified:
    return RejectionNotified(procurement=ALARMS, bid=bid, supplier=ECHO, sent_at=on or at(1), reason="It came late.")


def telling(fact: RejectionNotified) -> NotifyRejection:
    return NotifyRejection(at=fact.sent_at, by=by(), procurement=ALARMS, bid=fact.bid, reason=fact.reason)


OUT = CAME_LATE.given_any(rejected(E, LATE, unopened=True, on=at(31, 14, month=8)))


def test_the_supplier_is_told_of_the_rejection() -> None:
    OUT.when(telling(told())).then(told())


def test_the_supplier_is_told_once() -> None:
    OUT.given_any(told()).when(telling(told())).then_nothing()
    OUT.given_any(told()).when(telling(told(on=at(2)))).then_rejected(RejectionToldBefore)


def test_nobody_is_told_of_what_was_not_decided() -> None:
    CAME_LATE.when(telling(told())).then_rejected(BidNotRejected)
    OUT.when(telling(told(on=at(31, 13, month=8)))).then_rejected(BidNotRejected)
    COMPETITION.when(telling(told())).then_rejected(BidUnknown)


def test_every_ground_says_where_it_stands() -> None:
    provisions = [ground.provision for ground in RejectionGround]
    assert len(set(provisions)) == len(provisions) == 25
    assert RejectionGround.LATE.provision == "FOA § 24-1(1)a"
    assert RejectionGround.ABNORMALLY_LOW.provision == "FOA § 24-8(2)b"
