"""A vote that goes on: what is done to it before it began or after it is over is refused."""

from domain.kernel.identifiers import MotionId
from domain.motions.rejections import BallotClosed, BallotNotOpen, MotionIsWithdrawn
from domain.motions.state import Closed, Open, Put, Withdrawn


def must_be_going_on(motion: MotionId, stage: Put | Open | Closed | Withdrawn) -> Open:
    """The vote on the motion.

    Raises:
        BallotNotOpen: when the vote has not begun.
        BallotClosed: when it is over: what was decided is only reversed.
        MotionIsWithdrawn: when the motion was withdrawn.
    """
    match stage:
        case Open():
            return stage
        case Put():
            raise BallotNotOpen(motion)
        case Closed():
            raise BallotClosed(motion)
        case Withdrawn():
            raise MotionIsWithdrawn(motion)
