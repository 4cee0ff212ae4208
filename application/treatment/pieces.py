"""Pieces of information in a procurement: who got each of them when, and when everybody did."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from application.questions.gathering import Gathered
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    InformationDisclosed,
    InformationEqualised,
)
from domain.negotiations.events import NegotiationHeld
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeKind
from domain.suppliers.events import ContactLogged, ContactShared
from domain.tenders.events import AnswerPublished, DeadlineExtended, TenderDocumentsAmended, TenderDocumentsFrozen

_DOCUMENTS = "documents"
"""The reference of the tender documents as first released: every procurement has them once."""


class PieceKind(StrEnum):
    """How a piece of information came out."""

    INVITATION = "invitation"
    DOCUMENTS = "documents"
    DISCLOSURE = "disclosure"
    CONTACT = "contact"
    MEETING = "meeting"
    CONFERENCE = "conference"
    NEGOTIATION = "negotiation"
    ANSWER = "answer"
    AMENDMENT = "amendment"
    EXTENSION = "extension"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of information: when each of some suppliers got it, and when everybody did.

    Whether anything was learned in a meeting is told by what was disclosed in it; a meeting alone gives nobody a lead,
    nor does a negotiation.
    """

    kind: PieceKind
    what: str
    channel: StrEnum | None
    told: Mapping[SupplierId, datetime]
    all_at: datetime | None
    evidence: tuple[int, ...]

    @property
    def may_give_a_lead(self) -> bool:
        """Whether those who got it first knew more than the others until everybody got it."""
        return self.kind not in {PieceKind.MEETING, PieceKind.CONFERENCE, PieceKind.NEGOTIATION}

    @property
    def first_at(self) -> datetime | None:
        """When the first got it."""
        known = [*self.told.values(), *((self.all_at,) if self.all_at is not None else ())]
        return min(known, default=None)

    def known_to(self, supplier: SupplierId) -> datetime | None:
        """When the supplier got it, alone or with everybody."""
        known = [at for at in (self.told.get(supplier), self.all_at) if at is not None]
        return min(known, default=None)

    def published(self, at: datetime, position: int) -> "Piece":
        """The same, once everybody got it."""
        first = at if self.all_at is None else min(at, self.all_at)
        return replace(self, all_at=first, evidence=(*self.evidence, position))


@dataclass(frozen=True, slots=True)
class Pieces:
    """Every piece so far, by the reference under which it is later told to all (its position where it has none).

    `frozen` are the tender documents, which all get with the notice of the competition, unless it was sent as one whose
    documents are not freely available.
    """

    by_reference: Gathered[str, Piece] = field(default_factory=Gathered[str, Piece])
    askers: Gathered[str, SupplierId] = field(default_factory=Gathered[str, SupplierId])
    frozen: Recorded[TenderDocumentsFrozen] | None = None
    not_free: bool = False

    def asked(self, inquiry: str, supplier: SupplierId | None) -> "Pieces":
        """The same with somebody's question known, so that an answer given only to who asked can be told apart."""
        return self if supplier is None else replace(self, askers=self.askers.including(inquiry, supplier))

    def after(self, recorded: Recorded[Event]) -> "Pieces":
        """The pieces with one more fact; facts that tell nobody anything change nothing."""
        event, position = recorded.event, recorded.position
        match event:
            case InformationEqualised():
                return self._published([str(one) for one in event.disclosures], event.published_at, position)
            case ContactShared():
                return self._published([str(event.contact)], event.shared_with_all_at, position)
            case ContactLogged(purely_practical=True) | DialogueConferenceHeld(suppliers=()):
                return self
            case DialogueInvitationPublished():
                all_at = event.published_at if event.to_all else None
                return self._with(
                    str(position), Piece(PieceKind.INVITATION, event.where, None, {}, all_at, (position,))
                )
            case InformationDisclosed():
                return self._with(str(event.disclosure), _disclosed(event, position))
            case ContactLogged():
                return self._with(str(event.contact), _contact(event, position))
            case DialogueMeetingHeld() | DialogueConferenceHeld():
                return self._with(str(position), _met(event, position))
            case NegotiationHeld():
                told = {event.supplier: event.held_at}
                return self._with(str(position), Piece(PieceKind.NEGOTIATION, "", None, told, None, (position,)))
            case AnswerPublished():
                return self._with(str(position), self._answer(event, position))
            case DeadlineExtended():
                piece = Piece(PieceKind.EXTENSION, event.reason, None, {}, recorded.occurred_at, (position,))
                return self._with(str(position), piece)
            case _:
                return self._documents(recorded)

    def _documents(self, recorded: Recorded[Event]) -> "Pieces":
        event, position = recorded.event, recorded.position
        match event:
            case TenderDocumentsFrozen():
                return replace(self, frozen=Recorded(position, event, recorded.document))
            case NoticeSent(kind=NoticeKind.COMPETITION):
                return replace(self, not_free=not event.documents_freely_available)
            case NoticePublished(kind=NoticeKind.COMPETITION):
                return self._released(event.published_at, position)
            case TenderDocumentsAmended():
                piece = Piece(PieceKind.AMENDMENT, event.reason, None, {}, event.sent_to_all_at, (position,))
                return self._with(str(position), piece)
            case _:
                return self

    def _with(self, reference: str, piece: Piece) -> "Pieces":
        return replace(self, by_reference=self.by_reference.including(reference, piece))

    def _published(self, references: Iterable[str], at: datetime, position: int) -> "Pieces":
        pieces = self.by_reference
        for one in references:
            if one in pieces:
                pieces = pieces.including(one, pieces[one].published(at, position))
        return replace(self, by_reference=pieces)

    def _released(self, at: datetime, position: int) -> "Pieces":
        if self.frozen is None or self.not_free or _DOCUMENTS in self.by_reference:
            return self
        titles = ", ".join(one.title for one in self.frozen.event.documents)
        evidence = (self.frozen.position, position)
        return self._with(_DOCUMENTS, Piece(PieceKind.DOCUMENTS, titles, None, {}, at, evidence))

    def _answer(self, event: AnswerPublished, position: int) -> Piece:
        askers = () if event.to_all else (self.askers.get(str(one)) for one in event.inquiries)
        told = {supplier: event.published_at for supplier in askers if supplier is not None}
        all_at = event.published_at if event.to_all else None
        return Piece(PieceKind.ANSWER, event.answer, None, told, all_at, (position,))


def _disclosed(event: InformationDisclosed, position: int) -> Piece:
    told = dict.fromkeys(event.to, event.disclosed_at)
    return Piece(PieceKind.DISCLOSURE, event.what, event.channel, told, None, (position,))


def _contact(event: ContactLogged, position: int) -> Piece:
    told = {event.supplier: event.occurred_at}
    return Piece(PieceKind.CONTACT, event.about, event.channel, told, event.shared_with_all_at, (position,))


def _met(event: DialogueMeetingHeld | DialogueConferenceHeld, position: int) -> Piece:
    kind = PieceKind.MEETING if isinstance(event, DialogueMeetingHeld) else PieceKind.CONFERENCE
    told = dict.fromkeys(event.suppliers, event.held_at)
    return Piece(kind, str(event.minutes_document or ""), event.mode, told, None, (position,))
