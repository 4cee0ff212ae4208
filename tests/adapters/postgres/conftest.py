from collections.abc import Sequence

import pytest

from adapters.postgres.database import Database
from adapters.postgres.flights import Passenger
from adapters.postgres.growth import Growth
from adapters.postgres.lines import Lines
from adapters.postgres.recorder import PostgresRecorder
from adapters.postgres.thorough import ThoroughJourney
from tests.adapters.postgres.accounts import Book, book_in
from tests.adapters.postgres.presumed import Thoroughly, known_ledger


@pytest.fixture
def book(database: Database) -> Book:
    """A ledger of payments, empty."""
    return book_in(database)


@pytest.fixture
def thoroughly(database: Database, monkeypatch: pytest.MonkeyPatch) -> Thoroughly:
    """What is sent thoroughly from now on."""
    calls = Thoroughly()

    def counted(lines: Lines, growth: Growth, passengers: Sequence[Passenger], sent: int) -> ThoroughJourney:
        if growth is database.recording.growth:
            calls.append(len(passengers))
        return ThoroughJourney(lines, growth, passengers, sent)

    monkeypatch.setattr("adapters.postgres.recording.ThoroughJourney", counted)
    return calls


@pytest.fixture
def known(database: Database, thoroughly: Thoroughly) -> PostgresRecorder:
    """A ledger of one entry, which this process knows how far has grown."""
    return known_ledger(database, "ledger", thoroughly)
