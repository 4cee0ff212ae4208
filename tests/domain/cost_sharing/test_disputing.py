"""A member disputes its own share, and the group decides on it by a motion; meanwhile the share stands."""

import pytest

from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.rejections import (
    AlreadyDisputed,
    CostsWithoutCarriedMotion,
    DisputeDecidedOtherwise,
    DisputesForAnother,
    NoSuchDispute,
    NothingToDispute,
)
from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId
from domain.motions.values import Ground
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import (
    ADOPTED,
    ALLOCATED,
    CORRECTED,
    DECIDE,
    DISPUTE,
    DISPUTE_DECIDED,
    DISPUTED,
    INCURRED,
    SET_UP,
    given,
)
from tests.domain.cost_sharing.scene import (
    CONSULTANT,
    DALHEIM,
    ELVNES,
    GROUP,
    INCURRED_ON,
    LAWYER,
    ON_DISPUTE,
    ON_KEY,
    OYVAER,
    SKOGVATN,
    by,
    decided,
    leaves,
)

SHARED = given(INCURRED, ALLOCATED)
CARRIED = decided(ON_DISPUTE, Matter.ORDINARY)


def test_a_member_disputes_its_share() -> None:
    SHARED.when(DISPUTE).then(DISPUTED)


def test_disputing_for_the_same_reason_once_more_is_silence() -> None:
    SHARED.given_any(DISPUTED).when(DISPUTE).then_nothing()
    SHARED.given_any(DISPUTED, DISPUTE_DECIDED).when(DISPUTE).then_nothing()


def test_a_share_is_disputed_once() -> None:
    other = DISPUTE.model_copy(update={"reason": "Another."})
    rejection = SHARED.given_any(DISPUTED).when(other).then_rejected(AlreadyDisputed)
    assert (rejection.cost, rejection.member) == (CONSULTANT, SKOGVATN)


@pytest.mark.parametrize("other", [{"member": DALHEIM}, {"cost": LAWYER}])
def test_another_s_dispute_and_one_about_another_cost_are_others(other: dict[str, object]) -> None:
    theirs = DISPUTED.model_copy(update=other)
    state = DECIDER.fold((*SET_UP, INCURRED, ALLOCATED, theirs))
    assert DECIDER.decide(DISPUTE, state) == (DISPUTED,)
    with pytest.raises(NoSuchDispute):
        DECIDER.decide(DECIDE, DECIDER.fold((*SET_UP, INCURRED, ALLOCATED, theirs, CARRIED)))


@pytest.mark.parametrize("other", [{"member": DALHEIM}, {"cost": LAWYER}])
def test_a_decision_on_another_dispute_decides_nothing_here(other: dict[str, object]) -> None:
    theirs = DISPUTE_DECIDED.model_copy(update={**other, "motion": ON_KEY})
    state = DECIDER.fold((*SET_UP, INCURRED, ALLOCATED, DISPUTED, theirs, CARRIED))
    assert DECIDER.decide(DECIDE, state) == (DISPUTE_DECIDED,)


def test_a_dispute_about_one_of_several_shared_costs_is_about_that_one() -> None:
    lawyer = (INCURRED.model_copy(update={"cost": LAWYER}), ALLOCATED.model_copy(update={"cost": LAWYER}))
    state = DECIDER.fold((*SET_UP, *lawyer, INCURRED, CORRECTED))
    with pytest.raises(NothingToDispute) as caught:
        DECIDER.decide(DISPUTE, state)
    assert (caught.value.cost, caught.value.member) == (CONSULTANT, SKOGVATN)
    few = ALLOCATED.model_copy(update={"by": ADOPTED.model_copy(update={"members": (ELVNES,)}).used, "cost": LAWYER})
    state = DECIDER.fold((*SET_UP, lawyer[0], few, INCURRED, ALLOCATED))
    assert DECIDER.decide(DISPUTE, state) == (DISPUTED,)


def test_nobody_disputes_for_another_without_saying_so() -> None:
    rejection = SHARED.when(DISPUTE.model_copy(update={"by": by(DALHEIM)})).then_rejected(DisputesForAnother)
    assert (rejection.organisation, rejection.member) == (DALHEIM, SKOGVATN)
    SHARED.when(DISPUTE.model_copy(update={"by": by(DALHEIM), "on_behalf_of": (SKOGVATN,)})).then(DISPUTED)


def test_whoever_has_left_may_still_dispute_what_it_bears() -> None:
    SHARED.given_any(leaves(SKOGVATN, INCURRED_ON)).when(DISPUTE).then(DISPUTED)


@pytest.mark.parametrize("history", [(), (INCURRED,), (INCURRED, ALLOCATED, CORRECTED)])
def test_there_is_nothing_to_dispute_before_a_cost_is_shared_or_after_it_is_taken_back(
    history: tuple[Event, ...],
) -> None:
    rejection = given(*history).when(DISPUTE).then_rejected(NothingToDispute)
    assert (rejection.cost, rejection.member) == (CONSULTANT, SKOGVATN)


def test_whoever_bears_no_share_has_nothing_to_dispute() -> None:
    command = DISPUTE.model_copy(update={"member": OYVAER, "on_behalf_of": (OYVAER,)})
    rejection = SHARED.when(command).then_rejected(NothingToDispute)
    assert (rejection.cost, rejection.member) == (CONSULTANT, OYVAER)


def test_the_group_decides_on_a_dispute_by_a_motion() -> None:
    SHARED.given_any(DISPUTED, CARRIED).when(DECIDE).then(DISPUTE_DECIDED)


def test_noting_the_decision_once_more_is_silence() -> None:
    SHARED.given_any(DISPUTED, CARRIED, DISPUTE_DECIDED).when(DECIDE).then_nothing()


def test_a_dispute_is_decided_once() -> None:
    other = MotionId("another")
    history = (DISPUTED, CARRIED, DISPUTE_DECIDED, decided(other, Matter.ORDINARY))
    refused = SHARED.given_any(*history).when(DECIDE.model_copy(update={"motion": other}))
    rejection = refused.then_rejected(DisputeDecidedOtherwise)
    assert (rejection.cost, rejection.member, rejection.motion) == (CONSULTANT, SKOGVATN, ON_DISPUTE)


def test_a_motion_that_failed_decides_no_dispute() -> None:
    rejection = SHARED.given_any(DISPUTED).when(DECIDE).then_rejected(CostsWithoutCarriedMotion)
    assert (rejection.group, rejection.motion, rejection.matter) == (GROUP, ON_DISPUTE, None)
    failed = decided(ON_DISPUTE, Matter.ORDINARY, Ground.TIED)
    SHARED.given_any(DISPUTED, failed).when(DECIDE).then_rejected(CostsWithoutCarriedMotion)


def test_what_nobody_disputed_is_not_decided() -> None:
    rejection = SHARED.given_any(CARRIED).when(DECIDE).then_rejected(NoSuchDispute)
    assert (rejection.cost, rejection.member) == (CONSULTANT, SKOGVATN)
