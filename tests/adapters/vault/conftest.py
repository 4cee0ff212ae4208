"""The same vault tests on rows in memory and on rows in PostgreSQL, a fresh ledger for each test."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest

from adapters.embedded.server import start
from adapters.postgres.addresses import Address
from adapters.postgres.migrating import migrate
from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.adapters.vault.shelves import Shelf, memory_shelf, postgres_shelf

LEDGERS = count(1)


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        address = start(data)
        migrate(Address.parse(address))
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
