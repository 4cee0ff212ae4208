"""What is known of one supplier and one contact, and of the procurement that the contact may be part of."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.impartiality.values import Standing, Standings
from domain.kernel.events import Event
from domain.kernel.identifiers import ContactId, PersonId, ProcurementId
from domain.notices.events import PublishedNoticeImported
from domain.procurements.events import ProcurementOpened
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)


@dataclass(frozen=True, slots=True)
class State:
    """The supplier's name and people, the contacts, and who may act in which procurement."""

    name: str | None = None
    people: frozenset[PersonId] = frozenset()
    left: frozenset[PersonId] = frozenset()
    contacts: Mapping[ContactId, ContactLogged] = field(default_factory=dict[ContactId, ContactLogged])
    shared: frozenset[ContactId] = frozenset()
    procurement_known: bool = False
    standings: Standings = field(default_factory=Standings)

    def standing(self, procurement: ProcurementId) -> Standing:
        """Who may act in the procurement."""
        return self.standings.in_case(procurement)


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
        case _:
            return replace(state, standings=state.standings.after(event))
