"""The rules of deciding, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.motions.values import RecusalGround

AGREEMENT = "the cooperation agreement"


@dataclass(eq=True)
class MotionUnknown(Unknown):
    """No such motion has been put before this group."""

    group: GroupId
    motion: MotionId


@dataclass(eq=True)
class MotionReferenceTaken(AlreadyDecided):
    """Another motion was put under this reference before."""

    motion: MotionId


@dataclass(eq=True)
class ProposerNotMember(NotEntitled):
    """Only those who are members of the group on the day put motions before it."""

    member: MemberId
    on: date


@dataclass(eq=True)
class NoMeetingForMotion(Unfounded):
    """A motion is put to a meeting that the group has been called to and that is not over."""

    meeting: MeetingId


@dataclass(eq=True)
class NothingToReverse(Unfounded):
    """A reversal names a motion that this group has carried."""

    decision: MotionId


@dataclass(eq=True)
class DecisionReversed(AlreadyDecided):
    """The decision has been reversed by a later one; a decision is reversed once."""

    decision: MotionId
    reversed_by: MotionId


@dataclass(eq=True)
class ReversalUndecided(AlreadyDecided):
    """Another motion to reverse the same decision has been put and not been decided."""

    decision: MotionId
    motion: MotionId


@dataclass(eq=True)
class MotionIsWithdrawn(AlreadyDecided):
    """The motion was withdrawn."""

    motion: MotionId


@dataclass(eq=True)
class VotersFrozen(OutOfTime):
    """The vote has begun: the motion stands, and who may vote and how is frozen, until it is closed."""

    motion: MotionId


@dataclass(eq=True)
class OwnRecusal(NotEntitled):
    """Nobody decides alone whether oneself is impartial: the body does so without the member, or a superior does."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8",)

    member: MemberId
    person: PersonId


@dataclass(eq=True)
class RecusalByOutsider(NotEntitled):
    """The body that decides a recusal consists of members of the group."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8",)

    members: tuple[MemberId, ...]
    on: date


@dataclass(eq=True)
class RecusedPersonUnknown(Unknown):
    """The person neither represents the member nor is its deputy on the day."""

    member: MemberId
    person: PersonId
    on: date


@dataclass(eq=True)
class NoAgreementToVoteBy(Unfounded):
    """No agreement binds the group on the day, so that nothing says how it decides."""

    legal_basis: ClassVar[tuple[str, ...]] = (AGREEMENT,)

    group: GroupId
    on: date


@dataclass(eq=True)
class NobodyMayVote(Unfounded):
    """No member that holds votes and is not recused is left to vote."""

    motion: MotionId
    on: date


@dataclass(eq=True)
class WrittenProcedureNotAllowed(Unfounded):
    """The agreement in force does not let the group decide in writing."""

    legal_basis: ClassVar[tuple[str, ...]] = (AGREEMENT, "KOML § 11-8")

    agreement_version: int


@dataclass(eq=True)
class AnswerDeadlineNotAhead(OutOfTime):
    """The deadline for answers in writing lies ahead of the moment the vote begins."""

    deadline: datetime
    at: datetime


@dataclass(eq=True)
class BallotNeedsOpenMeeting(OutOfTime):
    """A vote in a meeting is taken while the meeting is open."""

    meeting: MeetingId


@dataclass(eq=True)
class BallotNotOpen(OutOfTime):
    """The vote on the motion has not begun."""

    motion: MotionId


@dataclass(eq=True)
class BallotClosed(AlreadyDecided):
    """The vote on the motion is closed: it takes no more votes, and only a new decision that names it reverses it."""

    motion: MotionId


@dataclass(eq=True)
class NoVotingRight(NotEntitled):
    """The member is not among those who may vote on this motion."""

    motion: MotionId
    member: MemberId


@dataclass(eq=True)
class MemberRecused(NotEntitled):
    """The member takes no part in this motion, because its person is not impartial."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8", "KOML § 11-10")

    motion: MotionId
    member: MemberId
    ground: RecusalGround


@dataclass(eq=True)
class MemberNotPresent(NotEntitled):
    """A vote in a meeting is given by those who were present when it began."""

    motion: MotionId
    member: MemberId


@dataclass(eq=True)
class NotItsRepresentative(NotEntitled):
    """A member votes by the person who represents it, or by its deputy, on the day."""

    member: MemberId
    person: PersonId
    on: date


@dataclass(eq=True)
class RepresentativeHasVoted(NotEntitled):
    """A deputy votes when the representative does not; this member's representative has voted."""

    member: MemberId
    representative: PersonId


@dataclass(eq=True)
class BallotOutOfOrder(OutOfTime):
    """A vote is given after the ballot opened, and a ballot is closed after the last vote that was given in it."""

    earliest: datetime
    at: datetime


@dataclass(eq=True)
class AnswerDeadlinePassed(OutOfTime):
    """The deadline for answers in writing had passed."""

    deadline: datetime
    at: datetime


@dataclass(eq=True)
class LaterVoteRecorded(OutOfTime):
    """A vote that the member gave later is already recorded, and stands."""

    member: MemberId
    later: datetime


@dataclass(eq=True)
class AnswersOutstanding(OutOfTime):
    """A vote in writing is closed when everybody has voted, or after its deadline."""

    deadline: datetime
    not_voted: tuple[MemberId, ...]
