"""What tender documents, deadlines, questions and answers are made of."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field

from domain.kernel.digests import Sha256
from domain.kernel.events import Written
from domain.kernel.identifiers import DocumentId, InquiryId, NoticeId
from domain.kernel.texts import Text, Title


class TenderDocument(Written):
    """A document as it was at a moment: the digest of its bytes says which version of it is meant."""

    document: DocumentId
    title: Title
    sha256: Sha256


def _each_document_once(documents: tuple[TenderDocument, ...]) -> tuple[TenderDocument, ...]:
    if len({one.document for one in documents}) < len(documents):
        raise ValueError("each document stands once in a set")
    return documents


Documents: TypeAlias = Annotated[
    tuple[TenderDocument, ...], Field(min_length=1, max_length=250), AfterValidator(_each_document_once)
]
"""A whole set of tender documents, each in one version."""


def _each_inquiry_once(inquiries: tuple[InquiryId, ...]) -> tuple[InquiryId, ...]:
    return tuple(dict.fromkeys(inquiries))


Inquiries: TypeAlias = Annotated[
    tuple[InquiryId, ...], Field(min_length=1, max_length=100), AfterValidator(_each_inquiry_once)
]
"""The questions that one answer is to, each once."""


class DeadlineEffect(StrEnum):
    """What an amendment does to the deadline (FOA §§ 14-2(3), 20-1(3)(4))."""

    EXTENDED = "extended"
    UNCHANGED = "unchanged"


class ShorteningGround(StrEnum):
    """What lets a minimum deadline be shorter (FOA §§ 20-2(2)(3), 20-3(3)-(5), 20-4(3))."""

    PRIOR_INFORMATION = "prior-information"
    URGENCY = "urgency"
    AGREED = "agreed"


class Shortening(Written):
    """Why the deadline is shorter than the ordinary minimum; the prior information notice where that is the ground."""

    ground: ShorteningGround
    reason: Text
    notice: NoticeId | None = None


class ExtensionGround(StrEnum):
    """Why a deadline was moved (FOA § 20-1(3))."""

    DOCUMENTS_AMENDED = "documents-amended"
    LATE_INFORMATION = "late-information"
    TECHNICAL_FAILURE = "technical-failure"
    LEVELLING = "levelling"
    MORE_TIME_NEEDED = "more-time-needed"
