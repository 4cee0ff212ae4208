"""What a decision about a motion rests on, and no more: two that have nothing to do with each other never collide."""

from domain.kernel.events import Event
from domain.kernel.identifiers import MeetingId, MotionId, ProcurementId
from domain.meetings.events import MeetingCancelled, MeetingClosed, MemberArrived, MemberLeft
from domain.motions.boundary import MotionCommand
from domain.motions.commands import RecuseMember, WithdrawMotion
from domain.motions.decider import DECIDER
from domain.motions.events import MotionWithdrawn, RecusalDecided
from domain.motions.values import ByBody, BySuperior, Choice, RecusalGround
from domain.purchasing_groups.events import OptInDeadlineFixed, WithdrawalNotified
from domain.representatives.events import RepresentativeRelieved, RoleEnded
from domain.representatives.values import Capacity, GroupRole
from tests.domain.motions.acts import (
    all_vote,
    closing,
    decision,
    opened,
    opening,
    put,
    putting,
    voided,
    voiding,
    voted,
    voting,
)
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    BO,
    CALLED,
    CASE_OPENED,
    CHAIRED,
    COST_KEY,
    DAG,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FIVE,
    FOSSMO,
    IN_WRITING,
    MEETING,
    OTHER_GROUP,
    OUR_CASE,
    REVERSAL,
    YTRE_SUND,
    agreed,
    appointed,
    at,
    by,
    formed,
    joined,
    out_of_the_case,
    seated,
    terms,
)
from tests.support.boundaries import rests_on_these_and_no_others

OTHER_MOTION = MotionId("budget")
OTHER_MEETING = MeetingId("meeting-2")
MADE = decision(put(), opened(), *all_vote(Choice.FOR, Choice.FOR, Choice.FOR))
RECUSED = RecusalDecided(
    group=ALARMS,
    motion=COST_KEY,
    member=DALHEIM,
    person=DINA,
    ground=RecusalGround.PARTY_OR_KIN,
    decided_by=BySuperior(person=BO),
)
VOIDED = voided(voted(DALHEIM, Choice.FOR))
LEAVES = WithdrawalNotified(group=ALARMS, member=YTRE_SUND, reason="Own contract", effective_on=DAY)
FACTS: dict[str, Event] = {
    "formed": formed(),
    "agreed": agreed(terms()),
    "deadline": OptInDeadlineFixed(group=ALARMS, deadline=at(12)),
    "joined": joined(YTRE_SUND),
    "leaves": LEAVES,
    "another joined": joined(FOSSMO),
    "another leaves": LEAVES.model_copy(update={"member": FOSSMO}),
    "appointed": appointed(DALHEIM, DINA),
    "relieved": RepresentativeRelieved(group=ALARMS, member=DALHEIM, person=DINA, relieved_on=DAY),
    "deputy appointed": appointed(DALHEIM, DAG, Capacity.DEPUTY),
    "speaks for another": appointed(FOSSMO, DINA),
    "appointed elsewhere": appointed(DALHEIM, DINA).model_copy(update={"group": OTHER_GROUP}),
    "chaired": CHAIRED,
    "chair ended": RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=DAY),
    "called": CALLED,
    "cancelled": MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow"),
    "seated": seated(*FIVE),
    "arrived": MemberArrived(
        group=ALARMS, meeting=MEETING, member=ELVNES, person=ANNA, capacity=Capacity.DEPUTY, arrived_at=at(10)
    ),
    "left": MemberLeft(group=ALARMS, meeting=MEETING, member=ELVNES, left_at=at(11)),
    "closed": MeetingClosed(group=ALARMS, meeting=MEETING, closed_at=at(12)),
    "put": put(),
    "recused": RECUSED,
    "another recused": RECUSED.model_copy(update={"member": FOSSMO}),
    "withdrawn": MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe"),
    "opened": opened(),
    "voted": voted(DALHEIM, Choice.FOR),
    "another voted": voted(FOSSMO, Choice.FOR),
    "voided": VOIDED,
    "another voided": VOIDED.model_copy(update={"member": FOSSMO}),
    "made": MADE,
    "to be reversed": put(OTHER_MOTION),
    "to be reversed made": MADE.model_copy(update={"motion": OTHER_MOTION}),
    "rival put": put(REVERSAL, reverses=OTHER_MOTION),
    "rival withdrawn": MotionWithdrawn(group=ALARMS, motion=REVERSAL, reason="Not ripe", reverses=OTHER_MOTION),
    "rival made": MADE.model_copy(update={"motion": REVERSAL, "reverses": OTHER_MOTION}),
    "rival opened": opened(motion=REVERSAL),
    "vote elsewhere": voted(DALHEIM, Choice.FOR).model_copy(update={"motion": OTHER_MOTION}),
    "recused elsewhere": RECUSED.model_copy(update={"motion": OTHER_MOTION}),
    "case opened": CASE_OPENED,
    "Anna out": out_of_the_case(ANNA),
    "Bo out": out_of_the_case(BO),
    "Dina out": out_of_the_case(DINA),
    "Bo out elsewhere": out_of_the_case(BO, ProcurementId("furniture-2026")),
    "other group formed": formed().model_copy(update={"group": OTHER_GROUP}),
    "other group agreed": agreed(terms()).model_copy(update={"group": OTHER_GROUP}),
    "other group joined": joined(YTRE_SUND).model_copy(update={"group": OTHER_GROUP}),
    "other group chaired": CHAIRED.model_copy(update={"group": OTHER_GROUP}),
    "other meeting": CALLED.model_copy(update={"meeting": OTHER_MEETING}),
    "other meeting seated": seated(*FIVE).model_copy(update={"meeting": OTHER_MEETING}),
}
STAGES = {"put", "withdrawn", "opened", "made"}
BO_OUT = {"Bo out", "Bo out elsewhere"}
BODY = {"formed", "agreed", "joined", "leaves", "another joined", "another leaves"}
BY_SUPERIOR = RecuseMember(
    at=at(10),
    by=by(ANNA),
    group=ALARMS,
    motion=COST_KEY,
    member=DALHEIM,
    person=DINA,
    ground=RecusalGround.PARTY_OR_KIN,
    decided_by=BySuperior(person=BO),
)
COMMANDS: tuple[tuple[MotionCommand, set[str]], ...] = (
    (putting(put()), {*STAGES, "joined", "leaves"}),
    (
        putting(put().model_copy(update={"meeting": MEETING})),
        {*STAGES, "joined", "leaves", "called", "cancelled", "closed"},
    ),
    (putting(put(procurement=OUR_CASE)), {*STAGES, "joined", "leaves", "case opened", "Bo out"}),
    (
        putting(put(reverses=OTHER_MOTION)),
        {
            *STAGES,
            "joined",
            "leaves",
            "to be reversed",
            "to be reversed made",
            "rival put",
            "rival withdrawn",
            "rival made",
        },
    ),
    (BY_SUPERIOR, {*STAGES, "recused", "appointed", "relieved", "Anna out", *BO_OUT}),
    (
        BY_SUPERIOR.model_copy(update={"decided_by": ByBody(members=(YTRE_SUND,))}),
        {*STAGES, "recused", "appointed", "relieved", "joined", "leaves", "Anna out"},
    ),
    (
        WithdrawMotion(at=at(10), by=by(ANNA), group=ALARMS, motion=COST_KEY, reason="Not ripe"),
        {*STAGES, "Anna out"},
    ),
    (
        opening(),
        {*STAGES, *BODY, "recused", "another recused", "called", "seated", "arrived", "left", "closed", "Anna out"},
    ),
    (opening(IN_WRITING), {*STAGES, *BODY, "recused", "another recused", "chaired", "chair ended", "Anna out"}),
    (voting(DALHEIM, Choice.FOR), {*STAGES, "voted", "voided", "appointed", "relieved", "Dina out"}),
    (voiding(DALHEIM, DINA), {*STAGES, "voted", "voided", "Dina out", "Anna out"}),
    (closing(), {*STAGES, "voted", "another voted", "voided", "another voided", "Anna out"}),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)
