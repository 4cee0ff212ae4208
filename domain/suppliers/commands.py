"""What may be asked about suppliers. Names and addresses of people are written to the vault, never into an entry."""

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import ContactId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title
from domain.representatives.values import PersonName
from domain.suppliers.values import ContactChannel, ContactDirection, Reachable


class RegisterSupplier(Command):
    """Enter a supplier in the register."""

    supplier: SupplierId
    name: Title


class RenameSupplier(Command):
    """Record that a supplier goes by another name."""

    supplier: SupplierId
    name: Title


class NameSupplierContact(Command):
    """Record who speaks for a supplier, and how to reach them."""

    supplier: SupplierId
    person: PersonId = Field(description="A reference that tells nothing of who it is.")
    name: PersonName
    email: Reachable | None = None
    telephone: Reachable | None = None


class EndSupplierContact(Command):
    """Record that a person speaks for a supplier no more."""

    supplier: SupplierId
    person: PersonId


class LogContact(Command):
    """Log a contact with a supplier through whatever channel; `at` is when it was."""

    procurement: ProcurementId | None = Field(default=None, description="What it was about, where it was about one.")
    contact: ContactId = Field(description="A new reference for this contact.")
    supplier: SupplierId
    channel: ContactChannel
    direction: ContactDirection
    person: PersonId = Field(description="Who it was with on the buyers' side.")
    about: Text
    purely_practical: bool = Field(description="Whether it was about nothing that matters for a bid.")
    minuted: bool = Field(description="Whether what was said is written down: in minutes, or in the message itself.")
    shared_with_all_at: Instant | None = Field(default=None, description="When all others were told the same.")


class ShareContact(Command):
    """Make known to all what was said in a contact with one supplier; `at` is when it was published."""

    contact: ContactId
    where: Title = Field(description="Where anybody can find it.")
