"""One supplier's history as it is shown: the register, people, contacts, meetings, disclosures, questions, bids."""

from domain.kernel.events import Written
from domain.kernel.guarded import Guarded
from domain.kernel.identifiers import BidId, ContactId, DisclosureId, InquiryId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.suppliers.values import ContactChannel, ContactDirection


class ContactPerson(Written):
    """Somebody who speaks, or once spoke, for the supplier."""

    person: PersonId
    name: Guarded[str]
    email: Guarded[str] | None
    telephone: Guarded[str] | None
    left: bool = False


class ContactView(Written):
    """A contact; `shared_with_all_at` is None where the others have not been told."""

    position: int
    contact: ContactId
    procurement: ProcurementId | None
    channel: ContactChannel
    direction: ContactDirection
    person: PersonId
    occurred_at: Instant
    about: str
    purely_practical: bool
    minuted: bool
    shared_with_all_at: Instant | None


class MeetingView(Written):
    """A meeting or conference in a dialogue, in minutes."""

    position: int
    procurement: ProcurementId
    held_at: Instant
    minutes: int
    together_with: tuple[SupplierId, ...]
    conference: bool
    minutes_document: str | None


class DisclosureView(Written):
    """Something that the supplier was told; `equalised_at` is None where the others have not been told."""

    position: int
    procurement: ProcurementId
    disclosure: DisclosureId
    what: str
    channel: ContactChannel
    disclosed_at: Instant
    equalised_at: Instant | None = None


class InputView(Written):
    """What the supplier said in a dialogue, and whether it was advice."""

    position: int
    procurement: ProcurementId
    about: str
    advised: bool
    received_at: Instant


class InquiryView(Written):
    """A question that the supplier asked in a competition."""

    position: int
    procurement: ProcurementId
    inquiry: InquiryId
    question: str
    received_at: Instant


class BidOfSupplier(Written):
    """A bid of the supplier, and what became of it."""

    position: int
    procurement: ProcurementId
    bid: BidId
    lot: LotId | None
    received_at: Instant
    late: bool
    withdrawn: bool = False
    rejected_because: str | None = None


class HistoryEntry(Written):
    """Any fact about the supplier, by its stored name."""

    position: int
    occurred_at: Instant
    recorded_at: Instant
    what: str
    procurement: ProcurementId | None


class SupplierView(Written):
    """All that the ledger knows of one supplier; `history` has every fact, also what no list above has."""

    supplier: SupplierId
    name: str | None
    country: str | None
    earlier_names: tuple[str, ...] = ()
    people: tuple[ContactPerson, ...] = ()
    contacts: tuple[ContactView, ...] = ()
    meetings: tuple[MeetingView, ...] = ()
    inputs: tuple[InputView, ...] = ()
    disclosures: tuple[DisclosureView, ...] = ()
    inquiries: tuple[InquiryView, ...] = ()
    bids: tuple[BidOfSupplier, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
