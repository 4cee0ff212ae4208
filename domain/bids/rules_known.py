"""Whether a bid came in in the procurement that is spoken of."""

from domain.bids.rejections import BidUnknown
from domain.bids.stages import Bid
from domain.bids.state import State
from domain.kernel.identifiers import BidId, ProcurementId


def must_be_known(procurement: ProcurementId, bid: BidId, state: State) -> Bid:
    """The bid at its stage.

    Raises:
        BidUnknown: when no such bid came in in this procurement.
    """
    known = state.bids.of(bid)
    if known is None or known.received.procurement != procurement:
        raise BidUnknown(bid, procurement)
    return known
