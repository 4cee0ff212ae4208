"""The facts that each decision about a supplier or a contact rests on."""

from typing import TypeAlias

from domain.impartiality.values import recusals_of, standing_facts
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import ProcurementId
from domain.notices.events import PublishedNoticeImported
from domain.procurements.events import ProcurementOpened
from domain.suppliers.commands import (
    EndSupplierContact,
    LogContact,
    NameSupplierContact,
    RegisterSupplier,
    RenameSupplier,
    ShareContact,
)
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)

SupplierCommand: TypeAlias = (
    RegisterSupplier | RenameSupplier | NameSupplierContact | EndSupplierContact | LogContact | ShareContact
)

_NAME: tuple[EventType, ...] = (SupplierRegistered, SupplierRenamed)
_PROCUREMENT: tuple[EventType, ...] = (ProcurementOpened, PublishedNoticeImported)


def boundary_of(command: SupplierCommand) -> Boundary:
    """The facts that the command's rules read.

    Only the contact tells which procurement it was about, so whether who shares it is recused is read of all of them.
    """
    match command:
        case RegisterSupplier() | RenameSupplier():
            return boundary(about(command.supplier, types=_NAME))
        case NameSupplierContact() | EndSupplierContact():
            return boundary(
                about(command.supplier, types=_NAME),
                about(command.supplier, command.person, types=(SupplierContactNamed, SupplierContactLeft)),
            )
        case LogContact():
            return boundary(
                about(command.supplier, types=(SupplierRegistered,)),
                about(command.contact, types=(ContactLogged,)),
                *_procurement(command.procurement),
            )
        case ShareContact():
            return boundary(
                about(command.contact, types=(ContactLogged, ContactShared)),
                recusals_of(command.by.person),
            )


def _procurement(procurement: ProcurementId | None) -> tuple[Criterion, ...]:
    if procurement is None:
        return ()
    return about(procurement, types=_PROCUREMENT), standing_facts(procurement)
