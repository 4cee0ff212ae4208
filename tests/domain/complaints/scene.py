"""A complaint about the first award, and petitions about the second."""

from domain.complaints.commands import (
    AnswerComplaint,
    ConfirmNoInjunction,
    LiftSuspension,
    ReceiveComplaint,
    RecordInjunctionPetition,
)
from domain.complaints.contents import ComplaintGround, CourtAnswer
from domain.complaints.events import (
    ComplaintAnswered,
    ComplaintReceived,
    InjunctionPetitionServed,
    NoInjunctionConfirmed,
    SuspensionLifted,
)
from tests.domain.awards.scene import ALFA, BOREAL, COMPLAINT, TO_BOREAL, TO_CELSIUS, by, moment
from tests.domain.mandates.scene import FRAMEWORK

COURT = "Namdal district court"

RECEIVED = ComplaintReceived(
    procurement=FRAMEWORK,
    award=TO_BOREAL,
    complaint=COMPLAINT,
    supplier=ALFA,
    ground=ComplaintGround.PUBLISHED_CRITERIA,
    what="The price formula is not the published one",
    received_at=moment(9, 24),
)
RECEIVE = ReceiveComplaint(
    at=moment(9, 24),
    by=by(),
    procurement=FRAMEWORK,
    award=TO_BOREAL,
    complaint=COMPLAINT,
    supplier=ALFA,
    ground=ComplaintGround.PUBLISHED_CRITERIA,
    what="The price formula is not the published one",
)
ANSWERED = ComplaintAnswered(
    procurement=FRAMEWORK,
    award=TO_BOREAL,
    complaint=COMPLAINT,
    supplier=ALFA,
    upheld=True,
    reason="The award was reversed and the bids ranked anew",
    answered_at=moment(10, 8),
)
ANSWER = AnswerComplaint(
    at=moment(10, 8),
    by=by(),
    procurement=FRAMEWORK,
    complaint=COMPLAINT,
    upheld=True,
    reason="The award was reversed and the bids ranked anew",
)
SERVED = InjunctionPetitionServed(
    procurement=FRAMEWORK,
    award=TO_CELSIUS,
    supplier=BOREAL,
    court=COURT,
    filed_at=moment(10, 15),
    served_at=moment(10, 16),
    suspends=True,
)
SERVE = RecordInjunctionPetition(
    at=moment(10, 16),
    by=by(),
    procurement=FRAMEWORK,
    award=TO_CELSIUS,
    supplier=BOREAL,
    court=COURT,
    filed_at=moment(10, 15),
)
LIFTED = SuspensionLifted(
    procurement=FRAMEWORK,
    award=TO_CELSIUS,
    supplier=BOREAL,
    court=COURT,
    answer=CourtAnswer.NOT_GRANTED,
    lifted_at=moment(11, 3),
)
LIFT = LiftSuspension(
    at=moment(11, 3),
    by=by(),
    procurement=FRAMEWORK,
    award=TO_CELSIUS,
    supplier=BOREAL,
    court=COURT,
    answer=CourtAnswer.NOT_GRANTED,
)
CONFIRMED = NoInjunctionConfirmed(procurement=FRAMEWORK, award=TO_CELSIUS, court=COURT, confirmed_at=moment(10, 20))
CONFIRM = ConfirmNoInjunction(at=moment(10, 20), by=by(), procurement=FRAMEWORK, award=TO_CELSIUS, court=COURT)
