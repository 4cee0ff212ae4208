import pytest

from adapters.postgres.database import Database
from tests.adapters.postgres.accounts import Book, book_in


@pytest.fixture
def book(database: Database) -> Book:
    """A ledger of payments, empty."""
    return book_in(database)
