"""Who gives a member's vote, and until when."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.motions.body import Body
from domain.motions.commands import CastVote
from domain.motions.events import VoteCast
from domain.motions.rejections import (
    AnswerDeadlinePassed,
    BallotOutOfOrder,
    LaterVoteRecorded,
    MemberNotPresent,
    MemberRecused,
    NotItsRepresentative,
    NoVotingRight,
    RepresentativeHasVoted,
)
from domain.motions.state import Closed, Open, Put, Withdrawn
from domain.motions.values import InWriting
from domain.motions.voting import must_be_going_on
from domain.representatives.values import Capacity


def cast(command: CastVote, stage: Put | Open | Closed | Withdrawn, body: Body) -> Sequence[Event]:
    """A member votes, or votes anew before the vote is closed.

    Raises:
        BallotNotOpen: when the vote has not begun.
        BallotClosed: when it is over.
        MotionIsWithdrawn: when the motion was withdrawn.
        MemberRecused: when the member is left out.
        NoVotingRight: when the member is not among the voters.
        MemberNotPresent: when it was absent as the vote in the meeting began.
        NotItsRepresentative: when the person does not speak for the member.
        BallotOutOfOrder: when the vote was given before the voting began.
        AnswerDeadlinePassed: when it was given after the deadline for answers in writing.
        RepresentativeHasVoted: when a deputy would replace the representative's own vote.
        LaterVoteRecorded: when a vote that was given later is recorded.
    """
    going_on = must_be_going_on(command.motion, stage)
    votes = _right_to_vote(command, going_on)
    capacity = body.capacity_on(day_of(command.at), command.member, command.by.person)
    if capacity is None:
        raise NotItsRepresentative(command.member, command.by.person, day_of(command.at))
    _must_be_in_time(command, going_on)
    return _voted(command, capacity, votes, going_on.votes.get(command.member))


def _right_to_vote(command: CastVote, stage: Open) -> int:
    for recused in stage.ballot.recused:
        if recused.member == command.member:
            raise MemberRecused(command.motion, command.member, recused.ground)
    if command.member in stage.ballot.absent:
        raise MemberNotPresent(command.motion, command.member)
    for voter in stage.ballot.voters:
        if voter.member == command.member:
            return voter.votes
    raise NoVotingRight(command.motion, command.member)


def _must_be_in_time(command: CastVote, stage: Open) -> None:
    if command.at < stage.ballot.opened_at:
        raise BallotOutOfOrder(stage.ballot.opened_at, command.at)
    match stage.ballot.procedure:
        case InWriting(deadline=deadline) if command.at > deadline:
            raise AnswerDeadlinePassed(deadline, command.at)
        case _:
            pass


def _voted(command: CastVote, capacity: Capacity, votes: int, earlier: VoteCast | None) -> Sequence[Event]:
    if earlier is not None:
        if (earlier.choice, earlier.reason) == (command.choice, command.reason):
            return ()
        if earlier.capacity is Capacity.REPRESENTATIVE and capacity is Capacity.DEPUTY:
            raise RepresentativeHasVoted(command.member, earlier.person)
        if earlier.cast_at > command.at:
            raise LaterVoteRecorded(command.member, earlier.cast_at)
    return (
        VoteCast(
            group=command.group,
            motion=command.motion,
            member=command.member,
            person=command.by.person,
            capacity=capacity,
            choice=command.choice,
            votes=votes,
            reason=command.reason,
            cast_at=command.at,
            earlier=earlier.choice if earlier else None,
        ),
    )
