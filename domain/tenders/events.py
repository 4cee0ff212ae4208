"""The facts of tender documents, deadlines, questions and answers."""

from datetime import date

from pydantic import Field

from domain.kernel.digests import Sha256
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import InquiryId, NoticeId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.rule_sets.values import RulesUsed, Step
from domain.suppliers.values import ContactChannel
from domain.tenders.values import (
    DeadlineEffect,
    ExtensionGround,
    Shortening,
    TenderDocument,
)


class TenderDocumentsFrozen(Event):
    """A version of the tender documents was frozen before the notice, with the criteria that were locked then."""

    stored_as = "tender-documents-frozen.v1"
    legal_basis = ("FOA § 14-1",)

    procurement: ProcurementId
    version: int = Field(ge=1)
    documents: tuple[TenderDocument, ...] = Field(min_length=1)
    prepared_by: PersonId
    criteria_digest: Sha256
    frozen_at: Instant | None = None


class TenderDocumentsAmended(Event):
    """The documents were corrected, supplemented or changed after the notice, and sent to all at once.

    `documents` are the whole set as it is now.
    """

    stored_as = "tender-documents-amended.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 14-2", "FOA § 20-1(3)")

    procurement: ProcurementId
    version: int = Field(ge=2)
    documents: tuple[TenderDocument, ...] = Field(min_length=1)
    reason: Text
    material: bool
    sent_to_all_at: Instant
    deadline_effect: DeadlineEffect
    effect_reason: Text
    prepared_by: PersonId
    criteria_digest: Sha256


class SubmissionDeadlineFixed(Event):
    """The deadline for bids was fixed; the minimum was counted as the steps say.

    `minimum_on` is the earliest day it may fall on, None where the regulation only asks that it is sufficient;
    `counted_from` is the day that started the count. Without `bids_valid_until` the law's default applies.
    """

    stored_as = "submission-deadline-fixed.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 20-2", "FOA § 20-6")

    procurement: ProcurementId
    notice: NoticeId
    deadline: Instant
    counted_from: date
    minimum_on: date | None = None
    steps: tuple[Step, ...] = ()
    rules: RulesUsed | None = None
    shortening: Shortening | None = None
    bids_valid_until: date | None = None

    @property
    def rule_set(self) -> str | None:
        """The versions of the minimum deadlines, where there is a minimum."""
        return self.rules.name if self.rules else None


class RequestDeadlineFixed(Event):
    """The deadline for requests to take part in a procedure of two stages was fixed, or moved later for a reason."""

    stored_as = "request-deadline-fixed.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA §§ 20-3, 20-4, 20-5",)

    procurement: ProcurementId
    notice: NoticeId
    deadline: Instant
    counted_from: date
    minimum_on: date | None = None
    steps: tuple[Step, ...] = ()
    rules: RulesUsed | None = None
    shortening: Shortening | None = None
    earlier: Instant | None = None
    reason: Text | None = None

    @property
    def rule_set(self) -> str | None:
        """The versions of the minimum deadlines, where there is a minimum."""
        return self.rules.name if self.rules else None


class DeadlineExtended(Event):
    """The deadline for bids was moved later, before the earlier one passed."""

    stored_as = "deadline-extended.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 20-1(3)",)

    procurement: ProcurementId
    earlier: Instant
    deadline: Instant
    ground: ExtensionGround
    reason: Text
    bids_valid_until: date | None = None


class QuestionReceived(Event):
    """A supplier, or somebody unknown, asked about the documents; who asks is no other supplier's business."""

    stored_as = "question-received.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 14-2(2)",)

    procurement: ProcurementId
    inquiry: InquiryId
    supplier: SupplierId | None = None
    channel: ContactChannel
    question: Text
    received_at: Instant


class AnswerPublished(Event):
    """Questions were answered to all; `late` says that the last day for answers, counted backwards, had passed.

    `deadline` and `last_day` are those that stood then; both are None where no deadline was fixed yet.
    """

    stored_as = "answer-published.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 14-2(2)",)

    procurement: ProcurementId
    inquiries: tuple[InquiryId, ...] = Field(min_length=1)
    answer: Text
    to_all: bool
    published_at: Instant
    deadline: Instant | None = None
    last_day: date | None = None
    late: bool = False
    rules: RulesUsed | None = None

    @property
    def rule_set(self) -> str | None:
        """The version of the days for answers, where a deadline stood."""
        return self.rules.name if self.rules else None
