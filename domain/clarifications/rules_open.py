"""What every request has in common: a bid that may be asked about, and time to answer."""

from datetime import datetime

from domain.clarifications.rejections import BidNotOpenToQuestions, NoTimeToAnswer
from domain.clarifications.state import OpenBid, State
from domain.kernel.identifiers import BidId, ProcurementId


def must_be_open(procurement: ProcurementId, bid: BidId, state: State) -> OpenBid:
    """The bid, with what was asked about it.

    Raises:
        BidNotOpenToQuestions: when it was not opened in this procurement, or is out of the competition.
    """
    known = state.bids.get(bid)
    if known is None or known.procurement != procurement:
        raise BidNotOpenToQuestions(bid, procurement)
    return known


def must_lie_ahead(asked_at: datetime, answer_by: datetime) -> None:
    """Give who is asked some time.

    Raises:
        NoTimeToAnswer: when the deadline is not after the request.
    """
    if answer_by <= asked_at:
        raise NoTimeToAnswer(asked_at, answer_by)
