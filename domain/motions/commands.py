"""What may be asked about a motion. `at` is when it happened; the day it fell on in Norway counts."""

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.motions.values import Choice, Procedure, RecusalDecider, RecusalGround
from domain.purchasing_groups.values import Matter


class PutMotion(Command):
    """Put a motion before the group."""

    group: GroupId
    motion: MotionId = Field(description="A new reference for the motion.")
    meeting: MeetingId | None = Field(default=None, description="The meeting it is put to, where there is one.")
    matter: Matter = Field(description="The kind of matter, by which the agreement states the majority.")
    title: Title
    text: Text = Field(description="What is decided when the motion is carried.")
    alternatives: tuple[Text, ...] = Field(default=(), max_length=10)
    recommendation: Text | None = None
    proposed_by: MemberId
    reverses: MotionId | None = Field(default=None, description="The carried motion whose decision it would reverse.")
    procurement: ProcurementId | None = Field(
        default=None, description="The procurement that the motion is about; an award is always about one."
    )


class RecuseMember(Command):
    """Record that a member takes no part in a motion, because its person is not impartial."""

    group: GroupId
    motion: MotionId
    member: MemberId
    person: PersonId = Field(description="The member's representative or deputy that it is about.")
    ground: RecusalGround
    decided_by: RecusalDecider


class WithdrawMotion(Command):
    """Withdraw a motion before the vote begins."""

    group: GroupId
    motion: MotionId
    reason: Text


class OpenBallot(Command):
    """Begin the vote: who may vote and by which rules is frozen."""

    group: GroupId
    motion: MotionId
    procedure: Procedure = Field(description="In an open meeting, or in writing with a deadline.")


class CastVote(Command):
    """Vote for a member, as its representative or as its deputy by proxy; a later vote replaces an earlier one."""

    group: GroupId
    motion: MotionId
    member: MemberId
    choice: Choice
    reason: Text | None = Field(default=None, description="Why, so that a dissent can be minuted.")


class VoidVote(Command):
    """Let a vote fall away whose giver was recused from the procurement after voting, so that the member votes anew."""

    group: GroupId
    motion: MotionId
    member: MemberId
    person: PersonId = Field(description="Who gave the vote, and was recused.")


class CloseBallot(Command):
    """End the vote and count it."""

    group: GroupId
    motion: MotionId
