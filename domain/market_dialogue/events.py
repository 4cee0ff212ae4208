"""The facts of the dialogue with the market before a competition."""

from typing import Annotated, TypeAlias

from pydantic import Field

from domain.kernel.events import Event
from domain.kernel.identifiers import DisclosureId, DocumentId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title
from domain.market_dialogue.values import InputWeight, InvitationReach, LevellingMeasure, MeetingMode
from domain.suppliers.values import ContactChannel

Minutes: TypeAlias = Annotated[int, Field(ge=1, le=14_400, description="How long, in minutes.")]
Suppliers: TypeAlias = Annotated[tuple[SupplierId, ...], Field(min_length=1)]


class DialogueRulesAdopted(Event):
    """The rules of the dialogue were adopted; `minutes_each` is the time that each supplier gets alone."""

    stored_as = "dialogue-rules-adopted.v1"
    legal_basis = ("FOA § 12-1", "LOA § 4")

    procurement: ProcurementId
    version: int
    rules: tuple[Text, ...]
    minutes_each: Minutes | None = None
    document: DocumentId | None = None
    adopted_at: Instant

    @property
    def text(self) -> str:
        """The rules, one after the other."""
        return " ".join(self.rules)


class MarketDialogueOpened(Event):
    """The buyers began to talk with the market, by this version of the rules."""

    stored_as = "market-dialogue-opened.v1"
    legal_basis = ("FOA § 12-1",)

    procurement: ProcurementId
    purpose: Text
    rules_version: int
    opened_at: Instant


class DialogueInvitationPublished(Event):
    """Suppliers were invited to the dialogue; `to_all` where anybody could see it."""

    stored_as = "dialogue-invitation-published.v1"
    legal_basis = ("FOA § 12-1", "LOA § 4")

    procurement: ProcurementId
    published_at: Instant
    where: Title
    to_all: bool

    @property
    def reach(self) -> InvitationReach:
        """Who could see it."""
        return InvitationReach.PUBLIC if self.to_all else InvitationReach.SOME


class DialogueConferenceHeld(Event):
    """The buyers met all suppliers who wanted to come; `recording` and `minutes_document` tell the others the same."""

    stored_as = "dialogue-conference-held.v1"
    legal_basis = ("FOA § 12-1",)

    procurement: ProcurementId
    suppliers: tuple[SupplierId, ...]
    held_at: Instant
    minutes: Minutes
    mode: MeetingMode
    minutes_document: DocumentId | None = None
    recording: DocumentId | None = None


class DialogueMeetingHeld(Event):
    """The buyers met one supplier, or a few together; `minutes` is how long, `minutes_document` what was said."""

    stored_as = "dialogue-meeting-held.v1"
    legal_basis = ("FOA §§ 7-1, 12-1",)

    procurement: ProcurementId
    suppliers: Suppliers
    held_at: Instant
    minutes: Minutes
    mode: MeetingMode
    held_by: tuple[PersonId, ...]
    minutes_document: DocumentId


class SupplierInputReceived(Event):
    """A supplier gave its view or advice; who has `advised` on the tender and bids needs a levelling measure."""

    stored_as = "supplier-input-received.v1"
    legal_basis = ("FOA §§ 12-1, 12-2",)

    procurement: ProcurementId
    supplier: SupplierId
    about: Text
    advised: bool
    document: DocumentId | None = None
    received_at: Instant

    @property
    def weight(self) -> InputWeight:
        """Whether it was a view or advice."""
        return InputWeight.ADVICE if self.advised else InputWeight.VIEW


class InformationDisclosed(Event):
    """Some suppliers were told something that the others were not."""

    stored_as = "information-disclosed.v1"
    legal_basis = ("LOA § 4", "FOA § 12-2")

    procurement: ProcurementId
    disclosure: DisclosureId
    to: Suppliers
    what: Text
    channel: ContactChannel
    disclosed_at: Instant
    disclosed_by: PersonId


class InformationEqualised(Event):
    """What some had been told was published for all."""

    stored_as = "information-equalised.v1"
    legal_basis = ("LOA § 4", "FOA § 12-2(2)")

    procurement: ProcurementId
    disclosures: Annotated[tuple[DisclosureId, ...], Field(min_length=1)]
    published_at: Instant
    where: Title


class LevellingMeasureTaken(Event):
    """Something was done so that no supplier, or not this one, has an unfair start."""

    stored_as = "levelling-measure-taken.v1"
    legal_basis = ("FOA § 12-2(2)",)

    procurement: ProcurementId
    supplier: SupplierId | None = None
    measure: LevellingMeasure
    reason: Text
    taken_at: Instant


class MarketDialogueClosed(Event):
    """The dialogue ended; there are no more meetings of it."""

    stored_as = "market-dialogue-closed.v1"
    legal_basis = ("FOA § 12-1",)

    procurement: ProcurementId
    closed_at: Instant
