"""The facts of who the suppliers are and of every contact with them."""

from typing import Annotated

from domain.kernel.events import Event
from domain.kernel.guarded import Guarded, Personal
from domain.kernel.identifiers import ContactId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title
from domain.representatives.values import PersonName
from domain.suppliers.values import ContactChannel, ContactDirection, ContactRecord, CountryCode, Reachable


class SupplierRegistered(Event):
    """A supplier was entered in the register; `country` is that of the register it is known by."""

    stored_as = "supplier-registered.v1"

    supplier: SupplierId
    name: Title
    country: CountryCode


class SupplierRenamed(Event):
    """A supplier goes by another name."""

    stored_as = "supplier-renamed.v1"

    supplier: SupplierId
    earlier: Title
    name: Title


class SupplierContactNamed(Event):
    """A person speaks for a supplier; name and address lie in the vault."""

    stored_as = "supplier-contact-named.v1"
    legal_basis = ("GDPR art. 6(1)(e)",)

    supplier: SupplierId
    person: PersonId
    name: Annotated[Guarded[PersonName], Personal("person")]
    email: Annotated[Guarded[Reachable] | None, Personal("person")] = None
    telephone: Annotated[Guarded[Reachable] | None, Personal("person")] = None


class SupplierContactLeft(Event):
    """A person speaks for a supplier no more."""

    stored_as = "supplier-contact-left.v1"

    supplier: SupplierId
    person: PersonId


class ContactLogged(Event):
    """There was contact with a supplier; `person` was on the buyers' side.

    `minuted` says that what was said is written down, `shared_with_all_at` when the other suppliers were told.
    """

    stored_as = "contact-logged.v1"
    legal_basis = ("FOA §§ 7-1, 22-1", "LOA § 4")

    procurement: ProcurementId | None = None
    contact: ContactId
    supplier: SupplierId
    channel: ContactChannel
    direction: ContactDirection
    person: PersonId
    occurred_at: Instant
    about: Text
    purely_practical: bool
    minuted: bool
    shared_with_all_at: Instant | None = None

    @property
    def records(self) -> ContactRecord:
        """What there is of it besides this entry."""
        if self.minuted:
            return ContactRecord.MINUTED
        return ContactRecord.PRACTICAL if self.purely_practical else ContactRecord.UNRECORDED


class ContactShared(Event):
    """What was said in a contact with one supplier was made known to all."""

    stored_as = "contact-shared.v1"
    legal_basis = ("LOA § 4",)

    procurement: ProcurementId | None = None
    contact: ContactId
    supplier: SupplierId
    shared_with_all_at: Instant
    where: Title
