"""The host on PostgreSQL: the embedded server, or the one whose address is given."""

import gc
from collections.abc import Callable
from threading import Lock
from typing import Final

from adapters.deployment.followers import Follower, Lookout
from adapters.deployment.ledgers import assemble, key_file
from adapters.deployment.settings import Settings
from adapters.embedded.server import start
from adapters.postgres.database import Database
from adapters.postgres.ledgers import LedgerExists, LedgerListing, NoSuchLedger, create_ledger, find_ledger, ledgers
from adapters.postgres.projections.upkeep import prepare_tables
from adapters.postgres.publications import PostgresPublications
from adapters.transparency.key_files import KeyOfAnotherName
from adapters.vault.keyring import Keyring
from adapters.vault.master_key import master_key
from application.ledgers.host import HostStatus, LedgerNameTaken, LedgerSummary, UnknownLedger
from application.ledgers.ledger import Ledger, LedgerReport, Progress, unobserved, unverifiable
from application.projections.declaration import projections
from application.transparency.findings import Finding, FindingKind
from application.transparency.keys import check_key_name
from domain.kernel.identifiers import Identifier

COLLECTION: Final = (50_000, 20, 20)
"""How many objects may be made before the garbage collector looks.

A fold of a large case makes a dozen for each entry and lets them live; a collector that looks after each 700 takes a
third of its time.
"""


class LedgerName(Identifier):
    """The name of a ledger."""

    __slots__ = ()
    kind = "ledger"


class PostgresHost:
    """Keeps ledgers in one database. Threads may share it."""

    def __init__(self, settings: Settings, database: Database, address: str) -> None:
        """Keep the ledgers of this database; `open_host` makes it ready first. The address has no password."""
        self._settings = settings
        self._database = database
        self._address = address
        self._keyring = Keyring(master_key(settings.keys))
        self._open: dict[str, Ledger] = {}
        self._followers: dict[str, Follower] = {}
        self._lookout: Lookout | None = None
        self._lock = Lock()

    def ledgers(self) -> tuple[LedgerSummary, ...]:
        """Every ledger, by name."""
        return tuple(self._summary(listing) for listing in ledgers(self._database))

    def create(self, name: str, origin: str | None = None) -> Ledger:
        """A new ledger, or the one that has this name and origin already."""
        origin = origin or f"{self._settings.origin}/{LedgerName(name)}"
        check_key_name(origin)
        try:
            create_ledger(self._database, LedgerName(name), origin)
        except LedgerExists as fault:
            raise LedgerNameTaken(str(fault)) from fault
        return self.open(name)

    def open(self, name: str) -> Ledger:
        """The ledger of this name."""
        with self._lock:
            known = self._open.get(name)
            if known is None:
                known = assemble(self._settings, self._database, self._keyring, self._listing(name))
                known.erasing.resume()
                self._open[name] = known
            if self._lookout and name not in self._followers:
                self._followers[name] = Follower(known)
            return known

    def verify(self, name: str, progress: Progress = unobserved) -> LedgerReport:
        """What a verification of the ledger finds; not sound is also one that is gone, though its key is kept here."""
        try:
            return self.open(name).evidence.verify(progress)
        except UnknownLedger:
            key = key_file(self._settings, name)
            if not key.exists():
                raise
            sentence = f"The database holds no ledger {name!r} any more, although its key is kept here ({key})."
            return unverifiable(Finding(FindingKind.LEDGER_MISSING, sentence))
        except KeyOfAnotherName as fault:
            sentence = f"The database gives the ledger another origin than the one that it signs under: {fault}"
            return unverifiable(Finding(FindingKind.KEY_UNUSABLE, sentence))

    def follow(self) -> None:
        """Keep up projections and publish until the host is closed, for every ledger there is or will be."""
        self._lookout = self._lookout or Lookout(self._unfollowed, self.open)
        for name in self._unfollowed():
            self.open(name)

    def status(self) -> HostStatus:
        """How everything stands."""
        summaries = self.ledgers()
        with self._database.connection() as connection:
            server = f"PostgreSQL {connection.info.server_version // 10_000}"
        return HostStatus(
            database=self._address,
            server=server,
            embedded=self._settings.database is None,
            ledgers=summaries,
            projections=tuple(
                (summary.name, status) for summary in summaries for status in self.open(summary.name).rows.status()
            ),
        )

    def close(self) -> None:
        """Give back connections and end background work."""
        if self._lookout:
            self._lookout.stop()
        for follower in self._followers.values():
            follower.stop()
        self._database.close()

    def _unfollowed(self) -> tuple[str, ...]:
        return tuple(listing.name for listing in ledgers(self._database) if listing.name not in self._followers)

    def _listing(self, name: str) -> LedgerListing:
        try:
            return find_ledger(self._database, name)
        except NoSuchLedger as fault:
            raise UnknownLedger(name, tuple(one.name for one in ledgers(self._database))) from fault

    def _summary(self, listing: LedgerListing) -> LedgerSummary:
        newest = PostgresPublications(self._database.connection, listing.name).newest()
        return LedgerSummary(
            name=listing.name,
            origin=listing.origin,
            created_at=listing.created_at,
            size=listing.size,
            recorded_at=listing.recorded_at,
            published=newest.size if newest else 0,
            root=newest.root if newest else None,
        )


def open_host(settings: Settings, tell: Callable[[str], None] = lambda _: None) -> PostgresHost:
    """The host that the settings describe: its server started, its schema up to date, the process set up for replays.

    `tell` is given a line for the user when something was done that the user would not expect.

    Raises:
        EmbeddedFailure: the embedded server cannot be had.
        LedgerUnavailable, MigrationFault, DatabaseTooOld, UnusableAddress, UnsafeSwitch: the database cannot be used.
        MasterKeyUnusable: the master key cannot be used.
    """
    gc.set_threshold(*COLLECTION)
    address = settings.database or start(settings.data, tell)
    database = Database.open(address)
    with database.connection() as connection:
        prepare_tables(connection, projections())
    return PostgresHost(settings, database, str(database.address) if settings.database else address)
