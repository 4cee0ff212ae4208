"""How it is decided what may happen to a motion."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.motions import rules_ballot, rules_motion, rules_recusal, rules_voiding, rules_vote
from domain.motions.boundary import MotionCommand, boundary_of, people_acting
from domain.motions.commands import CastVote, CloseBallot, OpenBallot, PutMotion, RecuseMember, VoidVote, WithdrawMotion
from domain.motions.rejections import MotionUnknown
from domain.motions.state import NotPut, State, evolve


def decide(command: MotionCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        MotionUnknown: when the group has no such motion.
        ActorIsRecused: when somebody who acts is recused from the procurement that the motion is about.
        Rejection: when another rule of the slice is broken.
    """
    if isinstance(command, PutMotion):
        return rules_motion.put(command, state)
    stage = state.motion(command.motion)
    if isinstance(stage, NotPut) or stage.motion.group != command.group:
        raise MotionUnknown(command.group, command.motion)
    standing = state.standing(stage.motion.procurement)
    for person in people_acting(command):
        standing.must_be_free_to_act(person)
    match command:
        case RecuseMember():
            return rules_recusal.recuse(command, stage, state.body)
        case WithdrawMotion():
            return rules_motion.withdraw(command, stage)
        case OpenBallot():
            return rules_ballot.open_ballot(command, stage, state)
        case CastVote():
            return rules_vote.cast(command, stage, state.body)
        case VoidVote():
            return rules_voiding.void(command, stage, standing)
        case CloseBallot():
            return rules_ballot.close_ballot(command, stage)


DECIDER: Decider[MotionCommand, State] = Decider(
    name="motions",
    commands=(PutMotion, RecuseMember, WithdrawMotion, OpenBallot, CastVote, VoidVote, CloseBallot),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
