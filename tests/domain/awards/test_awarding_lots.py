"""A divided purchase is awarded lot by lot."""

from domain.awards.commands import NotifyAward
from domain.awards.contents import StandstillExemption
from domain.awards.decider import DECIDER
from domain.awards.events import AwardNotified
from domain.awards.rejections import (
    AwardByAnotherRanking,
    AwardForUnknownLot,
    AwardToUnknownBid,
    ConcernedSupplierLeftOut,
    StandstillNeeded,
)
from domain.awards.rejections_value import AwardAboveMaximum
from domain.bids.events import BidReceived
from domain.kernel.identifiers import LotId
from domain.kernel.organisations import SupplierId
from domain.procurements.events import LotsDecided
from domain.procurements.values import Lot
from tests.domain.awards.course import REVERSE, REVERSED, TELL, VALUE
from tests.domain.awards.notice import SENT
from tests.domain.awards.scene import (
    ALFA,
    BIDS,
    BIDS_OPENED,
    BOREAL,
    CELSIUS,
    CRITERIA,
    DECIDE,
    DECIDED,
    EVALUATED,
    FIRST_VOTE,
    OPENED,
    RECEIVED,
    REVERSAL_VOTE,
    TO_CELSIUS,
    procedure,
    ranked,
    voted,
)
from tests.domain.complaints.scene import RECEIVED as COMPLAINED
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


def in_lot(lot: LotId, *suppliers: SupplierId) -> tuple[BidReceived, ...]:
    return tuple(one.model_copy(update={"lot": lot}) for one in RECEIVED if one.supplier in suppliers)


def telling(*suppliers: SupplierId) -> NotifyAward:
    return TELL.model_copy(update={"recipients": tuple(one for one in TELL.recipients if one.supplier in suppliers)})


BY_LOT = (*in_lot(EASTERN, BOREAL, ALFA), *in_lot(WESTERN, CELSIUS))
EAST_TO_BOREAL = DECIDED.model_copy(update={"lot": EASTERN})
WEST_TO_CELSIUS = DECIDED.model_copy(update={"lot": WESTERN, "bid": BIDS[CELSIUS], "supplier": CELSIUS})


def test_of_a_lot_those_are_told_who_bid_for_it() -> None:
    history = SPECIFICATION.given(CRITERIA, procedure(), *BY_LOT, EAST_TO_BOREAL)
    (told,) = history.when(telling(BOREAL, ALFA)).facts()
    assert isinstance(told, AwardNotified)
    rejection = history.when(telling(BOREAL, CELSIUS)).then_rejected(ConcernedSupplierLeftOut)
    assert rejection.suppliers == (ALFA,)


def test_who_is_alone_in_a_lot_is_the_only_one_concerned() -> None:
    exempt = {"exemption": StandstillExemption.SOLE_CONCERNED_SUPPLIER}
    alone = SPECIFICATION.given(CRITERIA, procedure(), *BY_LOT, WEST_TO_CELSIUS).when(
        telling(CELSIUS).model_copy(update=exempt)
    )
    (told,) = alone.facts()
    assert isinstance(told, AwardNotified)
    assert told.standstill_until is None
    one_of_two = SPECIFICATION.given(CRITERIA, procedure(), *BY_LOT, EAST_TO_BOREAL).when(
        telling(BOREAL, ALFA).model_copy(update=exempt)
    )
    assert one_of_two.then_rejected(StandstillNeeded).exemption is StandstillExemption.SOLE_CONCERNED_SUPPLIER


def test_two_bids_for_a_lot_are_ranked_before_one_is_chosen_and_a_single_one_need_not_be() -> None:
    history = SPECIFICATION.given(OPENED, LOTS, *BY_LOT, BIDS_OPENED, voted())
    unranked = DECIDE.model_copy(update={"lot": EASTERN, "ranking": None})
    history.when(unranked).then_rejected(AwardByAnotherRanking)
    alone = {"lot": WESTERN, "ranking": None, "bid": BIDS[CELSIUS], "value": VALUE}
    awarded = {"ranking": None, "value": VALUE}
    history.when(DECIDE.model_copy(update=alone)).then(WEST_TO_CELSIUS.model_copy(update=awarded))


def test_the_reversal_of_a_lot_s_award_names_the_lot() -> None:
    history = SPECIFICATION.given(EAST_TO_BOREAL, COMPLAINED, voted(REVERSAL_VOTE, reverses=FIRST_VOTE))
    history.when(REVERSE).then(REVERSED.model_copy(update={"lot": EASTERN}))


def test_all_lots_together_are_worth_no_more_than_the_published_maximum() -> None:
    by_lot = tuple(ranked(BOREAL, CELSIUS, ALFA).model_copy(update={"lot": lot}) for lot in (EASTERN, WESTERN))
    notice = SENT.model_copy(update={"maximum": 2 * DECIDE.value})
    east = DECIDED.model_copy(update={"lot": EASTERN})
    west = DECIDE.model_copy(update={"lot": WESTERN, "award": TO_CELSIUS})
    history = SPECIFICATION.given(OPENED, LOTS, notice, *RECEIVED, BIDS_OPENED, *by_lot, voted(), east)
    assert len(history.when(west).facts()) == 1
    dearer = west.model_copy(update={"value": DECIDE.value + 1, "value_reason": "An estimate"})
    rejection = history.when(dearer).then_rejected(AwardAboveMaximum)
    assert rejection == AwardAboveMaximum(2 * DECIDE.value, 2 * DECIDE.value + 1)
