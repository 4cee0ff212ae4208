"""How a vote falls away whose giver turned out not to be impartial (FVL § 6, KOML § 11-10)."""

from collections.abc import Sequence

from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.motions.commands import VoidVote
from domain.motions.events import VoteVoided
from domain.motions.rejections import BallotOutOfOrder
from domain.motions.rejections_case import NoVoteToVoid, VoterNotRecused
from domain.motions.state import Closed, Open, Put, Withdrawn
from domain.motions.voting import must_be_going_on


def void(command: VoidVote, stage: Put | Open | Closed | Withdrawn, standing: Standing) -> Sequence[Event]:
    """The vote falls away while the vote goes on, once who gave it is recused.

    Raises:
        BallotNotOpen: when the vote has not begun.
        BallotClosed: when it is over: what was decided is only reversed.
        MotionIsWithdrawn: when the motion was withdrawn.
        NoVoteToVoid: when no vote stands that the person gave for the member.
        VoterNotRecused: when the person was not recused from the procurement by then.
        BallotOutOfOrder: when it would fall away before it was given.
    """
    return _voided(command, must_be_going_on(command.motion, stage), standing)


def _voided(command: VoidVote, stage: Open, standing: Standing) -> Sequence[Event]:
    vote = stage.votes.get(command.member)
    if vote is None or vote.person != command.person:
        if any((one.member, one.person) == (command.member, command.person) for one in stage.voided):
            return ()
        raise NoVoteToVoid(command.motion, command.member, command.person)
    if not standing.was_out(command.person, command.at):
        raise VoterNotRecused(command.motion, command.member, command.person)
    if command.at < vote.cast_at:
        raise BallotOutOfOrder(vote.cast_at, command.at)
    return (
        VoteVoided(
            group=command.group,
            motion=command.motion,
            member=command.member,
            person=command.person,
            choice=vote.choice,
            voided_at=command.at,
        ),
    )
