"""The rules of a framework's figures, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import ProcurementId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class FrameworkTooLong(Unfounded):
    """A framework lasts longer than is usual only for special reasons; what is no framework is said to be none."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 26-1(4)",)
    months: int
    longest: int
    version: str


@dataclass(eq=True)
class FrameworkWithoutMaximum(Unfounded):
    """A framework has a maximum, which its notice states."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-4(5)", "CJEU C-23/20")
    procurement: ProcurementId


@dataclass(eq=True)
class FrameworkWithoutDuration(Unfounded):
    """A framework says how many months it lasts, so that it can be held to the longest time."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 26-1(4)",)
    procurement: ProcurementId
    longest: int
    version: str
