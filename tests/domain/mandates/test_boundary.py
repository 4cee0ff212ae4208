"""What a decision about authority rests on, and no more: two that have nothing to do with each other never collide."""

import pytest

from domain.kernel.events import Event
from domain.kernel.identifiers import MandateId
from domain.mandates.decider import DECIDER, MandateCommand
from domain.motions.events import MotionWithdrawn
from domain.purchasing_groups.events import MemberInvited, OptInDeadlineFixed
from tests.domain.mandates.scene import (
    ALARMS,
    DALHEIM,
    DAY,
    DELEGATE,
    DELEGATED,
    FORMED,
    FOSSMO,
    GIVE_MANDATE,
    GRANT,
    GRANT_BY_GROUP,
    GRANTED,
    GRANTED_BY_GROUP,
    LEAD,
    OF_GROUP,
    OTHER_GROUP,
    SKOGVATN,
    TAKE_BACK,
    TO_LEAD,
    WITHDRAW,
    WITHDRAWN,
    YTRE_SUND,
    at,
    decided,
    joined,
    leaves,
)
from tests.support.boundaries import by_itself, rests_on_these_and_no_others

ELSEWHERE = MandateId("skogvatn-to-elvnes")
OTHERS: list[Event] = [
    FORMED.model_copy(update={"group": OTHER_GROUP}),
    OptInDeadlineFixed(group=ALARMS, deadline=at(DAY)),
    MemberInvited(group=ALARMS, member=YTRE_SUND, name="Ytre Sund"),
    joined(DALHEIM),
    leaves(FOSSMO, DAY),
    joined(YTRE_SUND).model_copy(update={"group": OTHER_GROUP}),
    decided(TAKE_BACK),
    decided(GIVE_MANDATE).model_copy(update={"group": OTHER_GROUP}),
    MotionWithdrawn(group=ALARMS, motion=GIVE_MANDATE, reason="Too early."),
    GRANTED.model_copy(update={"mandate": ELSEWHERE, "member": SKOGVATN}),
    DELEGATED.model_copy(update={"mandate": MandateId("next"), "of": ELSEWHERE, "member": SKOGVATN}),
    WITHDRAWN.model_copy(update={"mandate": ELSEWHERE, "member": SKOGVATN}),
]
MEMBERSHIP: list[Event] = [joined(YTRE_SUND), leaves(YTRE_SUND, DAY)]
REVERSED = decided(TAKE_BACK, reverses=GIVE_MANDATE)
BY_MOTION = {"member": None, "mandate": OF_GROUP, "motion": GIVE_MANDATE}
EVERYTHING: list[Event] = [
    FORMED,
    GRANTED,
    GRANTED_BY_GROUP,
    DELEGATED,
    WITHDRAWN,
    decided(GIVE_MANDATE),
    REVERSED,
    *MEMBERSHIP,
    *OTHERS,
]
COMMANDS: tuple[tuple[MandateCommand, list[Event]], ...] = (
    (GRANT, [FORMED, GRANTED, DELEGATED, *MEMBERSHIP]),
    (GRANT_BY_GROUP, [FORMED, GRANTED_BY_GROUP, decided(GIVE_MANDATE), REVERSED]),
    (GRANT.model_copy(update={"member": None}), [FORMED, GRANTED, DELEGATED]),
    (DELEGATE, [FORMED, GRANTED, DELEGATED, WITHDRAWN]),
    (DELEGATE.model_copy(update={"member": DALHEIM}), [FORMED, GRANTED, DELEGATED]),
    (WITHDRAW, [FORMED, GRANTED, DELEGATED, WITHDRAWN]),
)

test_a_decision_rests_on_what_its_rules_read_and_on_nothing_else = rests_on_these_and_no_others(
    DECIDER, by_itself(EVERYTHING), COMMANDS
)


def test_a_withdrawal_by_motion_rests_on_that_motion_and_on_the_whole_group_s_authority() -> None:
    within = DECIDER.boundary(WITHDRAW.model_copy(update=BY_MOTION))
    given = [fact for fact in OTHERS if within.covers(fact)]
    assert given == OTHERS[-3:]
    assert all(within.covers(fact) for fact in (FORMED, GRANTED_BY_GROUP, decided(GIVE_MANDATE), REVERSED))


def test_giving_authority_does_not_rest_on_what_else_was_given_or_who_else_decided() -> None:
    another = GRANTED.model_copy(update={"mandate": MandateId("another")})
    assert not DECIDER.boundary(GRANT).covers(another)
    assert not DECIDER.boundary(GRANT).covers(decided(GIVE_MANDATE))
    assert not DECIDER.boundary(GRANT).covers(WITHDRAWN)
    assert not DECIDER.boundary(GRANT_BY_GROUP).covers(joined(YTRE_SUND))


@pytest.mark.parametrize("command", [DELEGATE, WITHDRAW])
def test_passing_on_and_taking_back_do_not_rest_on_memberships_or_motions(command: MandateCommand) -> None:
    within = DECIDER.boundary(command)
    assert not any(within.covers(fact) for fact in (*MEMBERSHIP, decided(GIVE_MANDATE)))


def test_what_others_gave_the_lead_is_not_read_for_a_member_s_own_mandates() -> None:
    for_dalheim = GRANTED.model_copy(update={"mandate": MandateId("dalheim-to-elvnes"), "member": DALHEIM})
    assert for_dalheim.grantee == LEAD
    assert not DECIDER.boundary(DELEGATE).covers(for_dalheim)
    assert not DECIDER.boundary(WITHDRAW.model_copy(update={"mandate": TO_LEAD})).covers(for_dalheim)
