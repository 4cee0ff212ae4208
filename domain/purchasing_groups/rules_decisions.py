"""What a decision of the group must be to carry something out: carried or failed, on the right matter, not reversed."""

from domain.kernel.identifiers import MotionId
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.purchasing_groups.rejections import MotionNotCarried, MotionNotFailed, MotionOnAnotherMatter
from domain.purchasing_groups.state import Formed
from domain.purchasing_groups.values import Matter


def must_be_carried(motion: MotionId, matter: Matter, group: Formed) -> None:
    """Let the motion through when the group carried it, on this matter, and has not reversed it since.

    Raises:
        MotionNotCarried: when it has not been carried, or a carried motion reversed it.
        MotionOnAnotherMatter: when it decided something else.
    """
    decision = _standing(motion, Outcome.CARRIED, group)
    if decision is None:
        raise MotionNotCarried(group.formation.group, motion)
    _must_concern(decision, matter)


def must_have_failed(motion: MotionId, matter: Matter, group: Formed) -> None:
    """Let the motion through when it was put to a vote on this matter and failed.

    Raises:
        MotionNotFailed: when it has not been decided, was carried, or a carried motion reversed its failure.
        MotionOnAnotherMatter: when it decided something else.
    """
    decision = _standing(motion, Outcome.FAILED, group)
    if decision is None:
        raise MotionNotFailed(group.formation.group, motion)
    _must_concern(decision, matter)


def _standing(motion: MotionId, outcome: Outcome, group: Formed) -> DecisionMade | None:
    decision = group.decisions.get(motion)
    if decision is None or decision.outcome != outcome:
        return None
    reversals = (other for other in group.decisions.values() if other.reverses == motion)
    return None if any(other.outcome == Outcome.CARRIED for other in reversals) else decision


def _must_concern(decision: DecisionMade, matter: Matter) -> None:
    if decision.matter != matter:
        raise MotionOnAnotherMatter(decision.motion, decision.matter, matter)
