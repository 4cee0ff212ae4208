"""The rules of what comes first in a competition, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.kernel.identifiers import InquiryId, ProcurementId
from domain.kernel.rejections import OutOfTime, Unfounded


@dataclass(eq=True)
class ExtendedAfterOpening(OutOfTime):
    """Once bids were opened, whoever knows them cannot give anybody more time."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-1(3)", "FOA § 22-3(2)", "LOA § 4")

    procurement: ProcurementId
    opened_at: datetime


@dataclass(eq=True)
class AnswerBeforeQuestion(Unfounded):
    """An answer comes after its question."""

    inquiry: InquiryId
    received_at: datetime
    published_at: datetime
