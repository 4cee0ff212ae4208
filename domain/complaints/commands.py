"""What may be asked about complaints and injunctions. `at` is when it was received, answered, served or lifted."""

from pydantic import Field

from domain.complaints.contents import ComplaintGround, CourtAnswer
from domain.kernel.commands import Command
from domain.kernel.identifiers import AwardId, ComplaintId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title


class ReceiveComplaint(Command):
    """Take in a supplier's complaint."""

    procurement: ProcurementId
    award: AwardId | None = Field(default=None, description="The award complained of; left out: the competition.")
    complaint: ComplaintId = Field(description="A new reference for the complaint.")
    supplier: SupplierId
    ground: ComplaintGround
    what: Text = Field(description="What the supplier says is wrong, in short.")


class AnswerComplaint(Command):
    """Answer a complaint, with reasons."""

    procurement: ProcurementId
    complaint: ComplaintId
    upheld: bool = Field(description="Whether the supplier is right.")
    reason: Text


class RecordInjunctionPetition(Command):
    """Record that a petition for an injunction was served on the buyer; `at` is when."""

    procurement: ProcurementId
    award: AwardId
    supplier: SupplierId = Field(description="Who asks for the injunction.")
    court: Title
    filed_at: Instant = Field(description="When it was filed with the court; within the standstill it suspends.")


class LiftSuspension(Command):
    """Record that the court answered the petition without an injunction; `at` is when."""

    procurement: ProcurementId
    award: AwardId
    supplier: SupplierId = Field(description="Who had asked for the injunction.")
    court: Title
    answer: CourtAnswer
    reason: Text | None = None


class ConfirmNoInjunction(Command):
    """Record that after the standstill no petition for an injunction is pending."""

    procurement: ProcurementId
    award: AwardId
    court: Title = Field(description="The court that was asked.")
