"""The same vault tests on rows in memory and on rows in PostgreSQL, a fresh ledger for each test."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from adapters.embedded.server import start
from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.adapters.vault.shelves import Shelf, memory_shelf, postgres_shelf

TABLES = Path(__file__).parents[3] / "adapters/postgres/migrations/0001-entries.sql"
LEDGERS = count(1)


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        address = start(data)
        with psycopg.connect(address) as connection:
            connection.execute("CREATE SCHEMA ledger")
            connection.execute(TABLES.read_bytes())
        yield address


@pytest.fixture(params=["memory", "postgres"])
def new_shelf(request: pytest.FixtureRequest) -> Callable[[], Shelf]:
    if request.param == "memory":
        return lambda: memory_shelf(f"ledger-{next(LEDGERS)}")
    address = str(request.getfixturevalue("address"))
    return lambda: postgres_shelf(address, f"ledger-{next(LEDGERS)}")


@pytest.fixture
def shelf(new_shelf: Callable[[], Shelf]) -> Shelf:
    return new_shelf()
