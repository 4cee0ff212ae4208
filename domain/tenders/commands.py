"""What may be asked of tender documents, deadlines and questions. `at` is when it happened: sent, asked, published."""

from datetime import date

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import InquiryId, NoticeId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.suppliers.values import ContactChannel
from domain.tenders.values import DeadlineEffect, Documents, ExtensionGround, Inquiries, Shortening


class FreezeTenderDocuments(Command):
    """Freeze the tender documents before the notice is sent; a later version replaces the earlier one."""

    procurement: ProcurementId
    documents: Documents


class AmendTenderDocuments(Command):
    """Correct, supplement or change the documents after the notice, and send that to all at once."""

    procurement: ProcurementId
    documents: Documents = Field(description="The whole set as it is now.")
    reason: Text = Field(description="What was changed, and why.")
    material: bool = Field(description="Whether the change is material; that is for a person to judge.")
    deadline_effect: DeadlineEffect
    effect_reason: Text = Field(description="Why the deadline is, or is not, moved for it.")


class FixSubmissionDeadline(Command):
    """Fix the deadline for bids; the minimum is counted by the rules in force on the day that starts the count.

    That is the day of the notice, or of the invitation in a procedure of two stages, which is sent first.
    """

    procurement: ProcurementId
    notice: NoticeId = Field(description="The notice that called for competition.")
    deadline: Instant
    shortening: Shortening | None = Field(default=None, description="Why it is shorter than the ordinary minimum.")
    bids_valid_until: date | None = Field(
        default=None, description="The last day on which bids bind; left out, the law's default applies."
    )


class FixRequestDeadline(Command):
    """Fix the deadline for requests to take part in a procedure of two stages, or move it later."""

    procurement: ProcurementId
    notice: NoticeId = Field(description="The notice that called for competition.")
    deadline: Instant
    shortening: Shortening | None = Field(default=None, description="Why it is shorter than the ordinary minimum.")
    reason: Text | None = Field(default=None, description="Why it is moved, where it was fixed before.")


class ExtendDeadline(Command):
    """Move the deadline for bids later, before it passes."""

    procurement: ProcurementId
    deadline: Instant
    ground: ExtensionGround
    reason: Text
    bids_valid_until: date | None = Field(default=None, description="A new last day on which bids bind, if it moves.")


class RecordQuestion(Command):
    """Record a question about the documents, by whatever channel it came and whoever asked."""

    procurement: ProcurementId
    inquiry: InquiryId = Field(description="A new reference for the question.")
    supplier: SupplierId | None = Field(default=None, description="Who asked, where it is known.")
    channel: ContactChannel
    question: Text = Field(description="What was asked, without names.")


class PublishAnswer(Command):
    """Publish an answer to one or more questions, to everybody at once."""

    procurement: ProcurementId
    inquiries: Inquiries
    answer: Text
    to_all: bool = Field(description="Whether it went to all; an answer to some only is refused.")
