"""Who gets the contract: decided by the group, by the ranking, among the bids that are left."""

import pytest

from domain.awards.contents import BidFault
from domain.awards.decider import DECIDER
from domain.awards.rejections import (
    AwardAfterCancellation,
    AwardByAnotherRanking,
    AwardByPreparerAlone,
    AwardInUnknownProcurement,
    AwardNotToFirst,
    AwardReferenceTaken,
    AwardToUnknownBid,
    AwardWithoutCarriedMotion,
    BidNotToBeChosen,
    LotAlreadyAwarded,
    MotionMadeAnotherAward,
)
from domain.awards.rejections_bids import AwardBeforeAllOpened
from domain.awards.rejections_motion import MotionAboutAnotherProcurement
from domain.bids.events import BidWithdrawn
from domain.bids.values import RejectionGround
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import AwardId, BidId, GroupId, LotId, PersonId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.procurements.events import LotsDecided
from domain.procurements.values import Lot
from domain.purchasing_groups.values import Matter
from tests.domain.awards.course import CANCELLED, DECIDE_ANEW, DECIDED_ANEW, REVERSED, recused
from tests.domain.awards.scene import (
    ALFA,
    BIDS,
    BOREAL,
    CELSIUS,
    DECIDE,
    DECIDED,
    DELTA,
    ECHO,
    EVALUATED,
    FIRST_VOTE,
    OPENED,
    PURCHASER,
    RANKED_ANEW,
    RANKED_WRONGLY,
    RECEIVED,
    REVERSAL_VOTE,
    SECOND_VOTE,
    SECRETARY,
    TO_BOREAL,
    by,
    moment,
    received,
    rejected,
    voted,
)
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
READY = SPECIFICATION.given(*EVALUATED, voted())
EASTERN, WESTERN = LotId("east"), LotId("west")
LOTS = LotsDecided(procurement=FRAMEWORK, lots=(Lot(lot=EASTERN, title="East"), Lot(lot=WESTERN, title="West")))


def test_the_award_goes_to_the_first_by_the_carried_motion() -> None:
    READY.when(DECIDE).then(DECIDED)


def test_deciding_the_same_again_records_nothing() -> None:
    READY.given(DECIDED).when(DECIDE).then_nothing()


def test_a_repetition_is_silent_after_the_reversal_too() -> None:
    READY.given(DECIDED, REVERSED).when(DECIDE).then_nothing()


def test_a_new_award_after_the_reversal_says_which_it_replaces() -> None:
    history = SPECIFICATION.given(*EVALUATED, DECIDED, REVERSED, RANKED_ANEW, voted(SECOND_VOTE))
    history.when(DECIDE_ANEW).then(DECIDED_ANEW)
    history.given(DECIDED_ANEW).when(DECIDE_ANEW).then_nothing()


def test_a_reference_stands_for_one_award() -> None:
    READY.given(DECIDED).when(DECIDE.model_copy(update={"value": 1})).then_rejected(AwardReferenceTaken)


def test_a_reference_that_stands_for_an_award_elsewhere_is_taken() -> None:
    elsewhere = DECIDED.model_copy(update={"procurement": ProcurementId("pilot-2026"), "motion": None})
    READY.given(elsewhere).when(DECIDE).then_rejected(AwardReferenceTaken)


def test_nothing_is_awarded_in_a_procurement_that_nobody_opened() -> None:
    assert SPECIFICATION.when(DECIDE).then_rejected(AwardInUnknownProcurement).procurement == FRAMEWORK


def test_what_was_called_off_is_not_awarded() -> None:
    READY.given(CANCELLED).when(DECIDE).then_rejected(AwardAfterCancellation)


def test_while_an_award_stands_no_other_is_made() -> None:
    history = SPECIFICATION.given(*EVALUATED, DECIDED, RANKED_ANEW, voted(SECOND_VOTE))
    rejection = history.when(DECIDE_ANEW).then_rejected(LotAlreadyAwarded)
    assert (rejection.award, rejection.supplier) == (TO_BOREAL, BOREAL)


@pytest.mark.parametrize(
    "motions",
    [
        (),
        (voted(ground=Ground.MAJORITY_NOT_REACHED),),
        (voted(ground=Ground.TIED),),
        (voted(matter=Matter.MANDATE),),
        (voted(), voted(REVERSAL_VOTE, reverses=DECIDE.motion)),
    ],
    ids=["not decided", "failed", "tied", "about something else", "reversed"],
)
def test_a_group_awards_by_a_motion_on_an_award_that_it_carried(motions: tuple[DecisionMade, ...]) -> None:
    rejection = SPECIFICATION.given(*EVALUATED, *motions).when(DECIDE).then_rejected(AwardWithoutCarriedMotion)
    assert rejection.motion == DECIDE.motion


def test_a_group_awards_by_no_other_means_than_a_motion() -> None:
    alone = DECIDE.model_copy(update={"motion": None})
    SPECIFICATION.given(*EVALUATED).when(alone).then_rejected(AwardWithoutCarriedMotion)


def test_another_groups_motion_makes_no_award() -> None:
    group = GroupId("office-supplies")
    theirs = voted().model_copy(update={"group": group})
    command = DECIDE.model_copy(update={"group": group})
    SPECIFICATION.given(*EVALUATED, theirs).when(command).then_rejected(AwardWithoutCarriedMotion)


@pytest.mark.parametrize("group", [None, GroupId("office-supplies")])
def test_whoever_read_more_than_the_boundary_would_refuse_another_group_too(group: GroupId | None) -> None:
    with pytest.raises(AwardWithoutCarriedMotion):
        DECIDER.decide(DECIDE.model_copy(update={"group": group}), DECIDER.fold((*EVALUATED, voted())))


def test_a_motion_makes_one_award() -> None:
    history = SPECIFICATION.given(*EVALUATED, DECIDED, REVERSED, RANKED_ANEW, voted())
    again = DECIDE_ANEW.model_copy(update={"motion": DECIDE.motion})
    assert history.when(again).then_rejected(MotionMadeAnotherAward).award == TO_BOREAL


@pytest.mark.parametrize("lot", [None, EASTERN])
def test_a_motion_that_made_an_award_elsewhere_makes_none_here(lot: LotId | None) -> None:
    other = {"procurement": ProcurementId("pilot-2026"), "award": AwardId("other"), "lot": lot}
    elsewhere = DECIDED.model_copy(update=other)
    READY.given(elsewhere).when(DECIDE).then_rejected(MotionMadeAnotherAward)


def test_without_a_group_another_than_who_prepared_it_decides() -> None:
    alone = OPENED.model_copy(update={"group": None})
    history = SPECIFICATION.given(alone, *EVALUATED[1:])
    command = DECIDE.model_copy(update={"group": None, "motion": None})
    (fact,) = history.when(command).facts()
    assert fact == DECIDED.model_copy(update={"group": None, "motion": None})
    prepared_alone = command.model_copy(update={"by": by(PURCHASER)})
    assert history.when(prepared_alone).then_rejected(AwardByPreparerAlone).person == PURCHASER


def test_an_award_is_made_by_a_motion_about_its_own_procurement() -> None:
    history = SPECIFICATION.given(*EVALUATED)
    pilot = voted().model_copy(update={"procurement": ProcurementId("pilot-2026")})
    rejection = history.given(pilot).when(DECIDE).then_rejected(MotionAboutAnotherProcurement)
    assert rejection == MotionAboutAnotherProcurement(FIRST_VOTE, ProcurementId("pilot-2026"), FRAMEWORK)
    history.given(voted().model_copy(update={"procurement": FRAMEWORK})).when(DECIDE).then(DECIDED)


@pytest.mark.parametrize("person", [SECRETARY, PURCHASER], ids=["who records it", "who prepared it"])
def test_nobody_who_is_recused_takes_part(person: PersonId) -> None:
    assert READY.given(recused(person)).when(DECIDE).then_rejected(ActorIsRecused).person == person


def test_a_bid_that_nobody_gave_is_not_chosen() -> None:
    unknown = DECIDE.model_copy(update={"bid": BidId("bid-nobody")})
    READY.when(unknown).then_rejected(AwardToUnknownBid)


@pytest.mark.parametrize("supplier", [ECHO, DELTA], ids=["late", "abnormally low"])
def test_a_rejected_bid_is_not_chosen(supplier: SupplierId) -> None:
    chosen = DECIDE.model_copy(update={"bid": BIDS[supplier]})
    assert READY.when(chosen).then_rejected(BidNotToBeChosen).fault is BidFault.REJECTED


def test_a_bid_that_was_never_opened_is_not_chosen() -> None:
    history = SPECIFICATION.given(OPENED, *RECEIVED, RANKED_WRONGLY, voted())
    assert history.when(DECIDE).then_rejected(BidNotToBeChosen).fault is BidFault.UNOPENED


def test_a_withdrawn_bid_is_not_chosen() -> None:
    withdrawn = BidWithdrawn(procurement=FRAMEWORK, bid=BIDS[BOREAL], supplier=BOREAL, withdrawn_at=moment(8, 30))
    assert READY.given(withdrawn).when(DECIDE).then_rejected(BidNotToBeChosen).fault is BidFault.WITHDRAWN


def test_a_bid_in_whose_place_another_came_in_time_is_not_chosen() -> None:
    better = received(BOREAL, bid=BidId("bid-boreal-2")).model_copy(update={"replaces": BIDS[BOREAL]})
    assert READY.given(better).when(DECIDE).then_rejected(BidNotToBeChosen).fault is BidFault.REPLACED
    late = better.model_copy(update={"late": True})
    assert READY.given(late).when(DECIDE).facts() == READY.when(DECIDE).facts()


def test_the_choice_follows_the_latest_ranking() -> None:
    rejection = READY.given(RANKED_ANEW).when(DECIDE).then_rejected(AwardByAnotherRanking)
    assert (rejection.named, rejection.latest) == (1, 2)


def test_where_several_compete_there_is_a_ranking() -> None:
    unranked = SPECIFICATION.given(*EVALUATED[:-1], voted())
    command = DECIDE.model_copy(update={"ranking": None})
    assert unranked.when(command).then_rejected(AwardByAnotherRanking).latest is None


def test_a_ranking_that_was_never_made_is_not_followed() -> None:
    SPECIFICATION.given(*EVALUATED[:-1], voted()).when(DECIDE).then_rejected(AwardByAnotherRanking)


def test_the_only_bid_that_is_left_needs_no_ranking() -> None:
    others = tuple(rejected(one, RejectionGround.NOT_QUALIFIED) for one in (ALFA, CELSIUS))
    history = SPECIFICATION.given(*EVALUATED[:-1], *others, voted())
    history.when(DECIDE.model_copy(update={"ranking": None})).then(DECIDED.model_copy(update={"ranking": None}))


def test_who_is_not_first_is_not_chosen() -> None:
    second = DECIDE.model_copy(update={"bid": BIDS[CELSIUS]})
    rejection = READY.when(second).then_rejected(AwardNotToFirst)
    assert rejection.first == (BIDS[BOREAL],)


def test_a_choice_is_made_among_all_that_came_in_on_time() -> None:
    another = received(ALFA, bid=BidId("bid-more"))
    history = SPECIFICATION.given(*EVALUATED, another, voted())
    rejection = history.when(DECIDE).then_rejected(AwardBeforeAllOpened)
    assert rejection == AwardBeforeAllOpened(FRAMEWORK, (BidId("bid-more"),))
    late = another.model_copy(update={"late": True})
    SPECIFICATION.given(*EVALUATED, late, voted()).when(DECIDE).then(DECIDED)
    out = rejected(ALFA, RejectionGround.NOT_QUALIFIED).model_copy(update={"bid": BidId("bid-more")})
    SPECIFICATION.given(*EVALUATED, another, out, voted()).when(DECIDE).then(DECIDED)
