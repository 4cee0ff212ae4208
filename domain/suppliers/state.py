"""What is known of one supplier, one contact, and the competition that the contact may be part of."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from domain.contracts.events import ContractSigned
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import ContactId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.notices.events import NoticePublished, NoticeSent, PublishedNoticeImported
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcurementCancelled, ProcurementOpened
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)


@dataclass(frozen=True, slots=True)
class Unannounced:
    """No competition is announced, as far as the ledger knows."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A competition goes on."""

    announced_at: Instant


@dataclass(frozen=True, slots=True)
class Over:
    """The competition went on from its announcement until the contract; without both, how long is not known."""

    announced_at: Instant | None = None
    ended_at: Instant | None = None


Competition: TypeAlias = Unannounced | Announced | Over


@dataclass(frozen=True, slots=True)
class State:
    """The supplier's name and people, the contacts, the stage of the procurement, and who may act in which."""

    name: str | None = None
    people: frozenset[PersonId] = frozenset()
    left: frozenset[PersonId] = frozenset()
    contacts: Mapping[ContactId, ContactLogged] = field(default_factory=dict[ContactId, ContactLogged])
    shared: frozenset[ContactId] = frozenset()
    procurement_known: bool = False
    competition: Competition = field(default_factory=Unannounced)
    standings: Mapping[ProcurementId, Standing] = field(default_factory=dict[ProcurementId, Standing])

    def standing(self, procurement: ProcurementId) -> Standing:
        """Who may act in the procurement."""
        return self.standings.get(procurement, Standing())


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; facts that do not concern it change nothing."""
    match event:
        case SupplierRegistered() | SupplierRenamed():
            return replace(state, name=event.name)
        case SupplierContactNamed():
            return replace(state, people=state.people | {event.person})
        case SupplierContactLeft():
            return replace(state, people=state.people - {event.person}, left=state.left | {event.person})
        case ContactLogged():
            return _logged(state, event)
        case ContactShared():
            return replace(state, shared=state.shared | {event.contact})
        case _:
            return _in_the_procurement(state, event)


def _logged(state: State, event: ContactLogged) -> State:
    shared = state.shared if event.shared_with_all_at is None else state.shared | {event.contact}
    return replace(state, contacts={**state.contacts, event.contact: event}, shared=shared)


def _in_the_procurement(state: State, event: Event) -> State:
    match event:
        case ProcurementOpened() | PublishedNoticeImported():
            return replace(state, procurement_known=True)
        case NoticeSent(kind=NoticeKind.COMPETITION, changes=None):
            return replace(state, competition=_announced(state.competition, event.sent_at))
        case NoticePublished(kind=NoticeKind.COMPETITION):
            return replace(state, competition=_announced(state.competition, event.published_at))
        case ProcurementCancelled():
            return replace(state, competition=Over())
        case ContractSigned():
            return replace(state, competition=_over(state.competition, event.signed_at))
        case RecusalInCaseDecided(procurement=case) | ImpartialityDeclared(procurement=case):
            return replace(state, standings={**state.standings, case: state.standing(case).after(event)})
        case _:
            return state


def _announced(competition: Competition, at: Instant) -> Competition:
    return Announced(min(at, competition.announced_at)) if isinstance(competition, Announced) else Announced(at)


def _over(competition: Competition, at: Instant) -> Competition:
    match competition:
        case Announced(announced_at):
            return Over(announced_at, at)
        case Unannounced() | Over():
            return competition
