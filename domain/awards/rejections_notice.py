"""The rules of what the notice of an award says, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.kernel.identifiers import AwardId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import OutOfTime, Unfounded


@dataclass(eq=True)
class NotifiedAhead(OutOfTime):
    """A notice that is noted has been sent: no recipient's is dated after the moment at which it is noted."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(1)", "FOA § 7-1")

    sent_at: datetime
    noted_at: datetime


@dataclass(eq=True)
class WinnerMisnamed(Unfounded):
    """The notice names the chosen supplier as it is or was called in the register."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(2)",)

    award: AwardId
    named: str
    supplier: SupplierId
