"""What may be asked of the dialogue with the market. `at` is when it happened, also where it is recorded later."""

from typing import Annotated

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import DisclosureId, DocumentId, PersonId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title
from domain.market_dialogue.events import Minutes, Suppliers
from domain.market_dialogue.values import LevellingMeasure, MeetingMode
from domain.suppliers.values import ContactChannel

WHERE = "Where anybody can find it, e.g. the notice database."


class AdoptDialogueRules(Command):
    """Adopt the rules of the dialogue, or a new version of them."""

    procurement: ProcurementId
    rules: Annotated[tuple[Text, ...], Field(min_length=1, description="Each rule in a sentence or two.")]
    minutes_each: Minutes | None = Field(default=None, description="The minutes that each supplier gets alone.")
    document: DocumentId | None = None


class OpenMarketDialogue(Command):
    """Begin to talk with the market."""

    procurement: ProcurementId
    purpose: Text


class PublishDialogueInvitation(Command):
    """Invite suppliers to the dialogue."""

    procurement: ProcurementId
    where: Title = Field(description=WHERE)
    to_all: bool = Field(description="Whether anybody could see it; only then may there be meetings.")


class HoldDialogueConference(Command):
    """Meet all suppliers who want to come; `at` is when it began."""

    procurement: ProcurementId
    suppliers: tuple[SupplierId, ...] = Field(description="Those who came.")
    minutes: Minutes
    mode: MeetingMode
    minutes_document: DocumentId | None = Field(default=None, description="What was said, written down.")
    recording: DocumentId | None = None


class HoldDialogueMeeting(Command):
    """Meet one supplier, or a few together; `at` is when it began."""

    procurement: ProcurementId
    suppliers: Suppliers
    minutes: Minutes
    mode: MeetingMode
    held_by: Annotated[tuple[PersonId, ...], Field(min_length=1, description="Those who met for the buyers.")]
    minutes_document: DocumentId = Field(description="What was said, written down.")


class ReceiveSupplierInput(Command):
    """Take in a supplier's view or advice."""

    procurement: ProcurementId
    supplier: SupplierId
    about: Text
    advised: bool = Field(description="Whether it is advice on how the competition is to be; the adviser may bid.")
    document: DocumentId | None = None


class DiscloseInformation(Command):
    """Record that some suppliers were told something that the others were not, whenever that was."""

    procurement: ProcurementId
    disclosure: DisclosureId = Field(description="A new reference for this piece of information.")
    to: Suppliers
    what: Text
    channel: ContactChannel
    disclosed_by: PersonId


class EqualiseInformation(Command):
    """Publish for all what some had been told."""

    procurement: ProcurementId
    disclosures: Annotated[tuple[DisclosureId, ...], Field(min_length=1)]
    where: Title = Field(description=WHERE)


class TakeLevellingMeasure(Command):
    """Do something so that nobody has an unfair start, or not this supplier."""

    procurement: ProcurementId
    supplier: SupplierId | None = Field(default=None, description="Whose start it levels, where it is one's.")
    measure: LevellingMeasure
    reason: Text


class CloseMarketDialogue(Command):
    """End the dialogue."""

    procurement: ProcurementId
