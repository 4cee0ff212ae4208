"""A ledger of payments for the tests of projections: small events, and rows that tell how often they were touched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn

from pydantic import BaseModel

from adapters.clock import new_id
from adapters.entries.codec import Codec, written
from adapters.entries.store import Append
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.projections.rows import Connect
from adapters.postgres.projections.upkeep import Upkeep, prepare_tables
from adapters.postgres.recorder import PostgresRecorder
from application.projections.declaration import AnyProjection, Projection
from application.recording.envelopes import Recorded
from application.recording.ports import Request
from domain.kernel.boundaries import EventType
from domain.kernel.commands import Actor, Command
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import OrganisationNumber

ORIGIN = "example.no/accounts"
LEDGER = "accounts"
BY = Actor(person=PersonId("p-1"), role="cashier", organisation=OrganisationNumber("314910001"))
AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
_AT_A_TIME = 500


class Paid(Event):
    """One paid another; both accounts are touched."""

    stored_as = "paid.v1"

    payer: str
    payee: str
    amount: int


class AccountClosed(Event):
    """An account is no more."""

    stored_as = "account-closed.v1"

    account: str


class Remarked(Event):
    """Something that concerns no account."""

    stored_as = "remarked.v1"

    remark: str


class Account(BaseModel):
    """What an account holds, how often it was touched, and at which position last."""

    balance: int
    touched: int
    last: int


KNOWN: Mapping[str, EventType] = {kind.stored_as: kind for kind in (Paid, AccountClosed, Remarked)}


def paid(payer: str, payee: str, amount: int = 1) -> Paid:
    return Paid(payer=payer, payee=payee, amount=amount)


def payments(count: int, accounts: int = 7) -> tuple[Paid, ...]:
    """So many payments of one, each from an account to the next."""
    return tuple(paid(f"a{number % accounts}", f"a{(number + 1) % accounts}") for number in range(count))


def touched_accounts(event: Event) -> tuple[str, ...]:
    match event:
        case Paid():
            return (event.payer, event.payee)
        case AccountClosed():
            return (event.account,)
        case _:
            return ()


def booked(row: Account | None, key: str, recorded: Recorded[Event]) -> Account | None:
    match recorded.event:
        case Paid() as payment:
            before = row or Account(balance=0, touched=0, last=0)
            change = payment.amount if key == payment.payee else -payment.amount
            return Account(balance=before.balance + change, touched=before.touched + 1, last=recorded.position)
        case _:
            return None


ACCOUNTS = Projection(
    name="accounts",
    version=1,
    tells="What an account holds.",
    handles=(Paid, AccountClosed),
    keys=touched_accounts,
    row=Account,
    evolve=booked,
    listed_by=("balance",),
)


class Remark(BaseModel):
    """What was remarked."""

    remark: str


def remarked(_: Remark | None, __: str, recorded: Recorded[Event]) -> Remark | None:
    return Remark(remark=recorded.event.remark) if isinstance(recorded.event, Remarked) else None


REMARKS = Projection(
    name="remarks",
    version=1,
    tells="The last remark.",
    handles=(Remarked,),
    keys=lambda _: ("last",),
    row=Remark,
    evolve=remarked,
)


class Record(Command):
    """Record whatever the test says."""


def unguarded(subject: str, path: str, value: object) -> NoReturn:
    raise AssertionError((subject, path, value))


@dataclass(frozen=True)
class Book:
    """A ledger in a database, and programs that know some of its events and keep some projections."""

    database: Database
    connect: Connect

    def append(self, *events: Event) -> int:
        """Record the events; the head's position then."""
        codec = Codec(ORIGIN, KNOWN)
        recorder = PostgresRecorder(self.database, LEDGER)
        for start in range(0, len(events), _AT_A_TIME):
            request = Request(new_id(), Record(at=AT, by=BY))
            envelope = codec.envelope(request, written(request))
            drafts = tuple(
                codec.draft(envelope, event, new_id(), unguarded)[0] for event in events[start : start + _AT_A_TIME]
            )
            recorder.submit(Append(request.command_id, b"", drafts))
        return recorder.head().position

    def program(
        self, *projections: AnyProjection, knows: Sequence[EventType] = (Paid, AccountClosed, Remarked)
    ) -> Upkeep:
        """A program that keeps these projections and knows these events, started."""
        declared = {projection.name: projection for projection in projections}
        with self.connect() as connection:
            prepare_tables(connection, declared)
        return Upkeep(self.connect, LEDGER, Codec(ORIGIN, {kind.stored_as: kind for kind in knows}), declared)


def book_in(database: Database) -> Book:
    """The ledger of payments in a database, empty when it is new."""
    create_ledger(database, LEDGER, ORIGIN)
    return Book(database, database.connection)


def rows_of(upkeep: Upkeep, projection: Projection[Account] = ACCOUNTS) -> dict[str, Account]:
    """The rows by key."""
    return {row.key: row.content for row in upkeep.rows.page(projection, limit=1_000).rows}
