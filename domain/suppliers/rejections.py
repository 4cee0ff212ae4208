"""The rules of the register and of contact with suppliers, by the name of the rule that was broken."""

from dataclasses import dataclass

from domain.kernel.identifiers import ContactId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, OutOfTime, Unknown


@dataclass(eq=True)
class UnknownSupplier(Unknown):
    """A supplier is entered in the register before anything else is told of it."""

    supplier: SupplierId


@dataclass(eq=True)
class SupplierRegisteredBefore(AlreadyDecided):
    """The supplier stands in the register under another name; it is renamed, not registered again."""

    supplier: SupplierId
    name: str


@dataclass(eq=True)
class NoSuchSupplierContact(Unknown):
    """The person does not speak for the supplier."""

    supplier: SupplierId
    person: PersonId


@dataclass(eq=True)
class ContactInUnknownProcurement(Unknown):
    """Contact is logged in a procurement that the ledger knows, or in none."""

    procurement: ProcurementId


@dataclass(eq=True)
class ContactReferenceTaken(AlreadyDecided):
    """The reference stands for another contact already."""

    contact: ContactId


@dataclass(eq=True)
class UnknownContact(Unknown):
    """What is made known to all was said in a contact that is logged."""

    contact: ContactId


@dataclass(eq=True)
class SharedBeforeContact(OutOfTime):
    """What was said in a contact is made known to all after it was said."""

    contact: ContactId
    occurred_at: Instant
    shared_at: Instant
