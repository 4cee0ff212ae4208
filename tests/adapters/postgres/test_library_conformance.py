import pytest
from eventsourcing.dcb.tests import DCBRecorderTestCase

from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder


class TestPostgresRecorder(DCBRecorderTestCase):
    database: Database

    @pytest.fixture(autouse=True)
    def use_a_database(self, database: Database) -> None:
        self.database = database
        create_ledger(database, "conformance", "example.no/conformance")

    def test_the_librarys_own_suite_for_appending_and_reading(self) -> None:
        self._test_append_read(PostgresRecorder(self.database, "conformance"))

    def test_the_librarys_own_suite_for_subscribing(self) -> None:
        self._test_append_subscribe(PostgresRecorder(self.database, "conformance"))
