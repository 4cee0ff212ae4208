"""A procurement as far as information goes: what was told, to which suppliers, and the facts that this follows from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import reduce

from application.recording.envelopes import Recorded
from application.trails.names import named
from application.treatment.pieces import Pieces
from domain.bids.events import BidReceived
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import day_of
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueMeetingHeld,
    InformationDisclosed,
    SupplierInputReceived,
)
from domain.negotiations.events import NegotiationHeld
from domain.notices.events import PublishedNoticeImported
from domain.suppliers.events import ContactLogged, SupplierRegistered, SupplierRenamed
from domain.tenders.events import DeadlineExtended, QuestionReceived, SubmissionDeadlineFixed

NAMED: tuple[EventType, ...] = (SupplierRegistered, SupplierRenamed)
"""The facts that name a supplier."""


@dataclass(frozen=True, slots=True)
class Suppliers:
    """The suppliers seen in a procurement, what they are called, who bid, how long each was met or negotiated with."""

    seen: frozenset[SupplierId] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    bidders: frozenset[SupplierId] = frozenset()
    met: tuple[tuple[SupplierId, int], ...] = ()
    negotiated: tuple[tuple[SupplierId, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of the procurement, and those that came before it."""

    fact: Recorded[Event]
    earlier: "Told | None"


@dataclass(frozen=True, slots=True)
class Case:
    """What has been told in one procurement so far, and the facts that it follows from."""

    procurement: ProcurementId
    told: Told | None = None
    begun: bool = False
    only_published: bool = True
    deadline: datetime | None = None
    pieces: Pieces = field(default_factory=Pieces)
    suppliers: Suppliers = field(default_factory=Suppliers)


def evolve(case: Case, recorded: Recorded[Event]) -> Case:
    """The case with one more fact."""
    return replace(_after(case, recorded), told=Told(recorded, case.told))


def by_the_end_of(case: Case, day: date) -> Case:
    """The case as it stood then: of what had happened, folded anew, under the names that are known now."""
    happened: list[Recorded[Event]] = []
    told = case.told
    while told is not None:
        if day_of(told.fact.occurred_at) <= day:
            happened.append(told.fact)
        told = told.earlier
    stood = reduce(_after, reversed(happened), Case(case.procurement))
    return replace(stood, begun=case.begun, suppliers=replace(stood.suppliers, names=case.suppliers.names))


def _after(case: Case, recorded: Recorded[Event]) -> Case:
    event, suppliers = recorded.event, case.suppliers
    if isinstance(event, NAMED):
        names = {**suppliers.names, **dict(named([recorded]))}
        return replace(case, suppliers=replace(suppliers, names=names))
    only_published = case.only_published and isinstance(event, PublishedNoticeImported)
    case = replace(case, begun=True, only_published=only_published, pieces=case.pieces.after(recorded))
    match event:
        case SubmissionDeadlineFixed() | DeadlineExtended():
            return replace(case, deadline=event.deadline)
        case QuestionReceived(supplier=asker):
            return replace(case, pieces=case.pieces.asked(str(event.inquiry), asker), suppliers=_seen(suppliers, asker))
        case BidReceived():
            bidders = suppliers.bidders | {event.supplier}
            return replace(case, suppliers=replace(_seen(suppliers, event.supplier), bidders=bidders))
        case DialogueMeetingHeld():
            met = (*suppliers.met, *((one, event.minutes) for one in event.suppliers))
            return replace(case, suppliers=replace(_seen(suppliers, *event.suppliers), met=met))
        case NegotiationHeld():
            negotiated = (*suppliers.negotiated, (event.supplier, event.minutes))
            return replace(case, suppliers=replace(_seen(suppliers, event.supplier), negotiated=negotiated))
        case DialogueConferenceHeld():
            return replace(case, suppliers=_seen(suppliers, *event.suppliers))
        case InformationDisclosed():
            return replace(case, suppliers=_seen(suppliers, *event.to))
        case ContactLogged() | SupplierInputReceived():
            return replace(case, suppliers=_seen(suppliers, event.supplier))
        case _:
            return case


def _seen(suppliers: Suppliers, *more: SupplierId | None) -> Suppliers:
    return replace(suppliers, seen=suppliers.seen.union(one for one in more if one is not None))
