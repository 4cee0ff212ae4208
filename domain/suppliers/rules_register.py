"""Who the suppliers are, and who speaks for them."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.organisations import SupplierId
from domain.suppliers.commands import EndSupplierContact, NameSupplierContact, RegisterSupplier, RenameSupplier
from domain.suppliers.events import SupplierContactLeft, SupplierContactNamed, SupplierRegistered, SupplierRenamed
from domain.suppliers.rejections import NoSuchSupplierContact, SupplierRegisteredBefore, UnknownSupplier
from domain.suppliers.state import State


def register(command: RegisterSupplier, state: State) -> Sequence[Event]:
    """A supplier is registered once; the country follows from its identifier.

    Raises:
        SupplierRegisteredBefore: when it stands there under another name.
    """
    if state.name == command.name:
        return ()
    if state.name is not None:
        raise SupplierRegisteredBefore(command.supplier, state.name)
    country = "no" if command.supplier.is_norwegian else command.supplier[:2]
    return (SupplierRegistered(supplier=command.supplier, name=command.name, country=country),)


def rename(command: RenameSupplier, state: State) -> Sequence[Event]:
    """A registered supplier goes by a new name.

    Raises:
        UnknownSupplier: when it is not registered.
    """
    earlier = must_be_registered(command.supplier, state)
    if earlier == command.name:
        return ()
    return (SupplierRenamed(supplier=command.supplier, earlier=earlier, name=command.name),)


def name_contact(command: NameSupplierContact, state: State) -> Sequence[Event]:
    """A person speaks for a registered supplier; naming them again adds nothing, whatever the vault still holds.

    Raises:
        UnknownSupplier: when the supplier is not registered.
    """
    must_be_registered(command.supplier, state)
    if command.person in state.people:
        return ()
    return (
        SupplierContactNamed(
            supplier=command.supplier,
            person=command.person,
            name=command.name,
            email=command.email,
            telephone=command.telephone,
        ),
    )


def end_contact(command: EndSupplierContact, state: State) -> Sequence[Event]:
    """A person who speaks for a supplier does so no more.

    Raises:
        UnknownSupplier: when the supplier is not registered.
        NoSuchSupplierContact: when the person never spoke for it.
    """
    must_be_registered(command.supplier, state)
    if command.person in state.people:
        return (SupplierContactLeft(supplier=command.supplier, person=command.person),)
    if command.person in state.left:
        return ()
    raise NoSuchSupplierContact(command.supplier, command.person)


def must_be_registered(supplier: SupplierId, state: State) -> str:
    """The name that the supplier goes by.

    Raises:
        UnknownSupplier: when it is not registered.
    """
    if state.name is None:
        raise UnknownSupplier(supplier)
    return state.name
