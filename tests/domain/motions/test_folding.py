"""History always loads: facts in any order, also facts that make no sense together, fold without a fault."""

from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.events import Event
from domain.meetings.events import MeetingCancelled, MeetingClosed, MemberArrived, MemberLeft
from domain.motions.boundary import MotionCommand
from domain.motions.commands import RecuseMember, WithdrawMotion
from domain.motions.decider import DECIDER
from domain.motions.events import MotionWithdrawn, RecusalDecided
from domain.motions.values import BySuperior, Choice, RecusalGround
from domain.purchasing_groups.events import OptInDeadlineFixed, WithdrawalNotified
from domain.representatives.events import RepresentativeRelieved, RoleEnded
from domain.representatives.values import Capacity, GroupRole
from tests.domain.motions.acts import all_vote, closing, decision, opened, opening, put, putting, voting
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    APPOINTED,
    BO,
    CALLED,
    CHAIRED,
    COST_KEY,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FIVE,
    IN_WRITING,
    JOINED,
    MEETING,
    REVERSAL,
    SIRI,
    SKOGVATN,
    agreed,
    at,
    by,
    formed,
    seated,
    terms,
)
from tests.support.boundaries import folds_in_any_order

VOTES = all_vote(Choice.FOR, Choice.FOR, Choice.AGAINST)
MADE = decision(put(), opened(), *VOTES)
SUPERIOR = BySuperior(person=BO)
FACTS: tuple[Event, ...] = (
    formed(),
    agreed(terms()),
    *JOINED,
    *APPOINTED,
    CHAIRED,
    CALLED,
    seated(*FIVE),
    MemberArrived(
        group=ALARMS, meeting=MEETING, member=SKOGVATN, person=SIRI, capacity=Capacity.DEPUTY, arrived_at=at(10)
    ),
    MemberLeft(group=ALARMS, meeting=MEETING, member=ELVNES, left_at=at(11)),
    MeetingClosed(group=ALARMS, meeting=MEETING, closed_at=at(12)),
    MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow"),
    WithdrawalNotified(group=ALARMS, member=DALHEIM, reason="Own contract", effective_on=DAY),
    RepresentativeRelieved(group=ALARMS, member=DALHEIM, person=DINA, relieved_on=DAY),
    RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=DAY),
    OptInDeadlineFixed(group=ALARMS, deadline=at(12)),
    put(),
    put(REVERSAL, reverses=COST_KEY),
    RecusalDecided(
        group=ALARMS,
        motion=COST_KEY,
        member=DALHEIM,
        person=DINA,
        ground=RecusalGround.PARTY_OR_KIN,
        decided_by=SUPERIOR,
    ),
    MotionWithdrawn(group=ALARMS, motion=REVERSAL, reason="Not ripe", reverses=COST_KEY),
    opened(),
    *VOTES,
    MADE,
    MADE.model_copy(update={"motion": REVERSAL, "reverses": COST_KEY}),
)
COMMANDS: tuple[MotionCommand, ...] = (
    putting(put()),
    putting(put(REVERSAL, reverses=COST_KEY)),
    RecuseMember(
        at=at(10),
        by=by(ANNA),
        group=ALARMS,
        motion=COST_KEY,
        member=DALHEIM,
        person=DINA,
        ground=RecusalGround.PARTY_OR_KIN,
        decided_by=SUPERIOR,
    ),
    WithdrawMotion(at=at(10), by=by(ANNA), group=ALARMS, motion=COST_KEY, reason="Not ripe"),
    opening(),
    opening(IN_WRITING),
    voting(DALHEIM, Choice.FOR),
    closing(),
)


test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules = folds_in_any_order(
    DECIDER, FACTS, COMMANDS, lambda command: command.motion
)


@given(st.permutations(FACTS))
def test_every_fact_folds_once_in_any_order(facts: list[Event]) -> None:
    assert DECIDER.fold(facts).body.members_on(DAY) == frozenset(FIVE)
