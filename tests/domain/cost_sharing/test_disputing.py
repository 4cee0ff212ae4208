"""A member disputes its own share, and the group decides on it by a motion; meanwhile the share stands."""

import pytest

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
    ALLOCATED,
    CORRECTED,
    DECIDE,
    DISPUTE,
    DISPUTE_DECIDED,
    DISPUTED,
    INCURRED,
    given,
)
from tests.domain.cost_sharing.scene import DALHEIM, INCURRED_ON, ON_DISPUTE, OYVAER, SKOGVATN, by, decided, leaves

SHARED = given(INCURRED, ALLOCATED)
CARRIED = decided(ON_DISPUTE, Matter.ORDINARY)


def test_a_member_disputes_its_share() -> None:
    SHARED.when(DISPUTE).then(DISPUTED)


def test_disputing_for_the_same_reason_once_more_is_silence() -> None:
    SHARED.given_any(DISPUTED).when(DISPUTE).then_nothing()
    SHARED.given_any(DISPUTED, DISPUTE_DECIDED).when(DISPUTE).then_nothing()


def test_a_share_is_disputed_once() -> None:
    other = DISPUTE.model_copy(update={"reason": "Another."})
    SHARED.given_any(DISPUTED).when(other).then_rejected(AlreadyDisputed)


def test_nobody_disputes_for_another_without_saying_so() -> None:
    SHARED.when(DISPUTE.model_copy(update={"by": by(DALHEIM)})).then_rejected(DisputesForAnother)
    SHARED.when(DISPUTE.model_copy(update={"by": by(DALHEIM), "on_behalf_of": (SKOGVATN,)})).then(DISPUTED)


def test_whoever_has_left_may_still_dispute_what_it_bears() -> None:
    SHARED.given_any(leaves(SKOGVATN, INCURRED_ON)).when(DISPUTE).then(DISPUTED)


@pytest.mark.parametrize("history", [(), (INCURRED,), (INCURRED, ALLOCATED, CORRECTED)])
def test_there_is_nothing_to_dispute_before_a_cost_is_shared_or_after_it_is_taken_back(
    history: tuple[Event, ...],
) -> None:
    given(*history).when(DISPUTE).then_rejected(NothingToDispute)


def test_whoever_bears_no_share_has_nothing_to_dispute() -> None:
    command = DISPUTE.model_copy(update={"member": OYVAER, "on_behalf_of": (OYVAER,)})
    SHARED.when(command).then_rejected(NothingToDispute)


def test_the_group_decides_on_a_dispute_by_a_motion() -> None:
    SHARED.given_any(DISPUTED, CARRIED).when(DECIDE).then(DISPUTE_DECIDED)


def test_noting_the_decision_once_more_is_silence() -> None:
    SHARED.given_any(DISPUTED, CARRIED, DISPUTE_DECIDED).when(DECIDE).then_nothing()


def test_a_dispute_is_decided_once() -> None:
    other = MotionId("another")
    history = (DISPUTED, CARRIED, DISPUTE_DECIDED, decided(other, Matter.ORDINARY))
    refused = SHARED.given_any(*history).when(DECIDE.model_copy(update={"motion": other}))
    assert refused.then_rejected(DisputeDecidedOtherwise).motion == ON_DISPUTE


def test_a_motion_that_failed_decides_no_dispute() -> None:
    SHARED.given_any(DISPUTED).when(DECIDE).then_rejected(CostsWithoutCarriedMotion)
    failed = decided(ON_DISPUTE, Matter.ORDINARY, Ground.TIED)
    SHARED.given_any(DISPUTED, failed).when(DECIDE).then_rejected(CostsWithoutCarriedMotion)


def test_what_nobody_disputed_is_not_decided() -> None:
    SHARED.given_any(CARRIED).when(DECIDE).then_rejected(NoSuchDispute)
