"""A divided purchase is awarded lot by lot."""

from domain.awards.decider import DECIDER
from domain.awards.rejections import (
    AwardForUnknownLot,
    AwardToUnknownBid,
)
from domain.kernel.identifiers import LotId
from domain.procurements.events import LotsDecided
from domain.procurements.values import Lot
from tests.domain.awards.scene import (
    ALFA,
    BIDS_OPENED,
    BOREAL,
    CELSIUS,
    DECIDE,
    DECIDED,
    EVALUATED,
    OPENED,
    RECEIVED,
    TO_CELSIUS,
    ranked,
    voted,
)
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
READY = SPECIFICATION.given(*EVALUATED, voted())
EASTERN, WESTERN = LotId("east"), LotId("west")
LOTS = LotsDecided(procurement=FRAMEWORK, lots=(Lot(lot=EASTERN, title="East"), Lot(lot=WESTERN, title="West")))


def test_a_divided_purchase_is_awarded_lot_by_lot() -> None:
    history = READY.given(LOTS)
    assert history.when(DECIDE).then_rejected(AwardForUnknownLot).lot is None
    unknown = DECIDE.model_copy(update={"lot": LotId("north")})
    history.when(unknown).then_rejected(AwardForUnknownLot)


def test_an_undivided_purchase_has_no_lots() -> None:
    READY.when(DECIDE.model_copy(update={"lot": EASTERN})).then_rejected(AwardForUnknownLot)


def test_one_motion_may_award_several_lots() -> None:
    by_lot = tuple(ranked(BOREAL, CELSIUS, ALFA).model_copy(update={"lot": lot}) for lot in (EASTERN, WESTERN))
    history = SPECIFICATION.given(OPENED, LOTS, *RECEIVED, BIDS_OPENED, *by_lot, voted())
    east = DECIDED.model_copy(update={"lot": EASTERN})
    history.when(DECIDE.model_copy(update={"lot": EASTERN})).then(east)
    west = {"lot": WESTERN, "award": TO_CELSIUS}
    history.given(east).when(DECIDE.model_copy(update=west)).then(DECIDED.model_copy(update=west))


def test_a_bid_for_one_lot_is_none_for_another() -> None:
    in_the_east = tuple(one.model_copy(update={"lot": EASTERN}) for one in RECEIVED)
    history = SPECIFICATION.given(OPENED, LOTS, *in_the_east, BIDS_OPENED, voted())
    history.when(DECIDE.model_copy(update={"lot": WESTERN})).then_rejected(AwardToUnknownBid)
