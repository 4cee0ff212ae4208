"""The rule of dividing within caps and floors, by the name of the rule that was broken."""

from dataclasses import dataclass

from domain.kernel.identifiers import CostKeyId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class LimitsLeaveNoWholeOre(Unfounded):
    """An amount is divided in whole øre within caps and floors; rounding neither oversteps a cap nor undercuts a floor.

    Where limits meet so that no way is left, the cost is shared by a key that leaves one.
    """

    key: CostKeyId
    amount: int
