import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from adapters.entries.store import Disclosure
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder
from adapters.vault.rows import PostgresVaultRows
from tests.support.entry_samples import CAST, draft, request

CHANGES = (
    "UPDATE ledger.entries SET entry = 'forged'",
    "UPDATE ledger.entries SET recorded_at = now()",
    "DELETE FROM ledger.entries",
    "TRUNCATE ledger.entries",
    "UPDATE ledger.tags SET tag = 'member:b'",
    "DELETE FROM ledger.tags",
    "TRUNCATE ledger.tags",
    "UPDATE ledger.ledgers SET origin = 'example.no/forged'",
    "DELETE FROM ledger.ledgers",
)


@pytest.fixture
def recorded(database: Database) -> Database:
    create_ledger(database, "ledger", "example.no/ledger")
    PostgresVaultRows(database.connection, "ledger").add_key("person:p-1", b"key")
    secret = Disclosure("commitment", "person:p-1", b"sealed")
    PostgresRecorder(database, "ledger").submit(request(1, draft(CAST, "member:a"), disclosures=[secret]))
    return database


@pytest.mark.parametrize("change", CHANGES)
def test_not_even_the_owner_changes_what_is_recorded(recorded: Database, change: str) -> None:
    with psycopg.connect(str(recorded.address)) as owner, pytest.raises(InsufficientPrivilege, match="stays as it is"):
        owner.execute(change.encode())


@pytest.mark.parametrize(
    "change", [*CHANGES, "DROP TABLE ledger.entries", "ALTER TABLE ledger.entries DISABLE TRIGGER ALL"]
)
def test_the_programs_role_may_not_even_try(recorded: Database, change: str) -> None:
    with psycopg.connect(str(recorded.address)) as program:
        program.execute("SET ROLE samkjop_app")
        with pytest.raises(InsufficientPrivilege):
            program.execute(change.encode())


def test_the_program_may_erase_guarded_values(recorded: Database) -> None:
    with recorded.connection() as connection:
        connection.execute("DELETE FROM ledger.vault WHERE commitment = 'commitment'")
    assert PostgresRecorder(recorded, "ledger").sealed(["commitment"]) == {}


def test_the_program_works_as_its_own_role(recorded: Database) -> None:
    with recorded.connection() as connection:
        row = connection.execute("SELECT current_user AS name, current_setting('timezone') AS zone").fetchone()
    assert row == {"name": "samkjop_app", "zone": "UTC"}
