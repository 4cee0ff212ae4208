"""The rules of the motion behind an award, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import MotionId, ProcurementId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class MotionAboutAnotherProcurement(Unfounded):
    """An award is decided and reversed by a motion about its own procurement, on which nobody recused from it voted."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 6", "KOML § 11-10", "FOA § 7-5")

    motion: MotionId
    about: ProcurementId
    procurement: ProcurementId
