"""Contact with suppliers is logged, written down or not, and made known to all (LOA § 4)."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import ContactId, ProcurementId
from domain.kernel.instants import Instant
from domain.suppliers.commands import LogContact, ShareContact
from domain.suppliers.events import ContactLogged, ContactShared
from domain.suppliers.rejections import (
    ContactInUnknownProcurement,
    ContactReferenceTaken,
    SharedBeforeContact,
    UnknownContact,
)
from domain.suppliers.rules_register import must_be_registered
from domain.suppliers.state import State


def log(command: LogContact, state: State) -> Sequence[Event]:
    """A contact is logged once, by somebody who may act in the procurement.

    One that was not written down, though it should have been, is logged as what it is: whether it was lawful is judged
    afterwards (FOA § 22-1(2)).

    Raises:
        UnknownSupplier: when the supplier is not registered.
        ContactInUnknownProcurement: when there is no such procurement.
        ActorIsRecused: when the actor is recused from it.
        ContactReferenceTaken: when the reference stands for another contact.
        SharedBeforeContact: when others would have been told before it was.
    """
    fact = ContactLogged(
        procurement=command.procurement,
        contact=command.contact,
        supplier=command.supplier,
        channel=command.channel,
        direction=command.direction,
        person=command.person,
        occurred_at=command.at,
        about=command.about,
        purely_practical=command.purely_practical,
        minuted=command.minuted,
        shared_with_all_at=command.shared_with_all_at,
    )
    if state.contacts.get(command.contact) == fact:
        return ()
    must_be_registered(command.supplier, state)
    if command.procurement is not None:
        _must_be_known(command.procurement, state)
        state.standing(command.procurement).must_be_free_to_act(command.by.person)
    if command.contact in state.contacts:
        raise ContactReferenceTaken(command.contact)
    if command.shared_with_all_at is not None:
        _must_be_shared_after(command.contact, command.at, command.shared_with_all_at)
    return (fact,)


def share(command: ShareContact, state: State) -> Sequence[Event]:
    """What was said in a contact is made known to all, once, by somebody who may act in the procurement.

    Raises:
        UnknownContact: when it is not logged.
        ActorIsRecused: when the actor is recused from the procurement that it was about.
        SharedBeforeContact: when it was said later.
    """
    logged = state.contacts.get(command.contact)
    if logged is None:
        raise UnknownContact(command.contact)
    if command.contact in state.shared:
        return ()
    if logged.procurement is not None:
        state.standing(logged.procurement).must_be_free_to_act(command.by.person)
    _must_be_shared_after(command.contact, logged.occurred_at, command.at)
    return (
        ContactShared(
            procurement=logged.procurement,
            contact=command.contact,
            supplier=logged.supplier,
            shared_with_all_at=command.at,
            where=command.where,
        ),
    )


def _must_be_known(procurement: ProcurementId, state: State) -> None:
    if not state.procurement_known:
        raise ContactInUnknownProcurement(procurement)


def _must_be_shared_after(contact: ContactId, occurred_at: Instant, shared_at: Instant) -> None:
    if shared_at < occurred_at:
        raise SharedBeforeContact(contact, occurred_at, shared_at)
