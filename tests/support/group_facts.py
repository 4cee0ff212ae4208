"""Facts about a purchasing group that other slices build on: it was formed, members joined, it decided."""

from datetime import date

from domain.kernel.identifiers import GroupId, MeetingId, MotionId
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade
from domain.motions.values import BallotRules, Ground, InMeeting, Quorum, Tally, VoteCount
from domain.purchasing_groups.events import MemberJoined, PurchasingGroupFormed
from domain.purchasing_groups.values import CooperationForm, DecidingBody, MajorityRule, Matter

_QUORUM = Quorum(percent=50, counted_from=5, needed=3, present=5)
_COUNT = VoteCount(rule=MajorityRule.SIMPLE, entitled=5, in_favour=5, against=0, abstained=0, needed=3)
_RULES = BallotRules(
    agreement_version=1, majority=MajorityRule.SIMPLE, quorum_percent=50, recused_count_towards_quorum=False
)


def group_formed(
    group: GroupId, lead: MemberId, form: CooperationForm = CooperationForm.JOINT_PROCUREMENT
) -> PurchasingGroupFormed:
    """The group was formed for safety alarms, in October 2025."""
    return PurchasingGroupFormed(
        group=group,
        name="Safety alarms",
        scope="Personal safety alarms",
        form=form,
        lead=lead,
        formed_on=date(2025, 10, 1),
    )


def member_joined(
    group: GroupId, member: MemberId, valid_from: date, valid_to: date | None = None, name: str = "A municipality"
) -> MemberJoined:
    """The member joined by a decision of its council."""
    return MemberJoined(
        group=group,
        member=member,
        name=name,
        decided_by=DecidingBody.COUNCIL,
        case_number="2025/77",
        decided_on=date(2025, 12, 2),
        valid_from=valid_from,
        valid_to=valid_to,
    )


def group_decided(
    group: GroupId,
    motion: MotionId,
    matter: Matter,
    ground: Ground = Ground.MAJORITY_REACHED,
    reverses: MotionId | None = None,
) -> DecisionMade:
    """The group decided on the motion in a meeting; how it voted is left out."""
    return DecisionMade(
        group=group,
        motion=motion,
        matter=matter,
        outcome=ground.outcome,
        ground=ground,
        procedure=InMeeting(meeting=MeetingId("second")),
        rules=_RULES,
        tally=Tally(votes=(), not_voted=(), recused=(), quorum=_QUORUM, count=_COUNT),
        reverses=reverses,
    )
