"""The bench: a PostgreSQL server of its own in a temporary folder, and how much is measured on it."""

import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg
from psycopg.conninfo import make_conninfo

from adapters.deployment.host import PostgresHost, open_host
from adapters.deployment.settings import Settings
from adapters.embedded.server import start, status, stop
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder

_NUMBERS = count(1)


@dataclass(frozen=True)
class Scale:
    """How much is measured: rounds, seconds per turn, and the sizes of the ledgers that are read."""

    rounds: int
    seconds: float
    entries: int
    sizes: tuple[int, ...]


FULL = Scale(rounds=9, seconds=1.0, entries=100_000, sizes=(1_000, 10_000, 100_000, 1_000_000))
QUICK = Scale(rounds=3, seconds=0.4, entries=20_000, sizes=(1_000, 10_000, 100_000))


@dataclass(frozen=True)
class Bench:
    """Where the contenders meet."""

    folder: Path
    address: str
    scale: Scale

    def new_database(self) -> str:
        """The address of a new, empty database on the server."""
        name = f"bench_{next(_NUMBERS)}"
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # pyright: ignore[reportArgumentType, reportCallIssue]
        return make_conninfo(self.address, dbname=name)

    @contextmanager
    def recorders(self, ledgers: int, address: str | None = None) -> Generator[list[PostgresRecorder]]:
        """The recorders of so many empty ledgers in one database."""
        with Database.open(address or self.new_database()) as database:
            names = [f"ledger-{number}" for number in range(ledgers)]
            for name in names:
                create_ledger(database, name, f"bench.example/{name}")
            yield [PostgresRecorder(database, name) for name in names]

    @contextmanager
    def host(self, address: str) -> Generator[PostgresHost]:
        """The program itself on a database of the server."""
        host = open_host(Settings(data=self.folder, database=address))
        try:
            yield host
        finally:
            host.close()

    def settle(self) -> None:
        """Write out what was loaded, so that it does not disturb what is measured next."""
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute("CHECKPOINT")


def told(what: str) -> None:
    """Tell whoever waits what is going on."""
    print(f"… {what}", file=sys.stderr, flush=True)


@contextmanager
def bench(scale: Scale) -> Generator[Bench]:
    """A server that is stopped and gone at the end."""
    folder = Path(mkdtemp(prefix="samkjop-bench-"))
    folder.chmod(0o711)  # the server's own user, when the benchmark is run by root, must get through
    address = start(folder)
    try:
        yield Bench(folder, address, scale)
    finally:
        stop(folder)
        home = status(folder).folder
        if home is not None:
            shutil.rmtree(home, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
