import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from adapters.postgres.addresses import Address, UnsafeSwitch, UnusableAddress, refuse_unsafe_switch
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder
from adapters.postgres.sessions import DatabaseTooOld, check_server
from application.recording.ports import LedgerUnavailable
from tests.support.databases import Server
from tests.support.entry_samples import CAST, draft, request


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        (
            "postgresql://kari:hush@db.example.no:5433/book?sslmode=require",
            {
                "dbname": "book",
                "host": "db.example.no",
                "port": "5433",
                "user": "kari",
                "password": "hush",
                "sslmode": "require",
            },
        ),
        ("postgresql:///book?host=/var/run/postgresql", {"dbname": "book", "host": "/var/run/postgresql"}),
        ("host=/run/socket dbname=book user=ola", {"dbname": "book", "host": "/run/socket", "user": "ola"}),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, parameters: dict[str, str]) -> None:
    assert Address.parse(text).parameters == parameters


def test_an_address_is_shown_without_the_password() -> None:
    address = Address.parse("postgresql://kari:hush@db.example.no/book?sslmode=require")
    assert str(address) == "dbname=book host=db.example.no user=kari sslmode=require"
    assert "hush" not in repr(address)


@pytest.mark.parametrize("text", ["postgresql://[", "nonsense", "colour=red"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(UnusableAddress, match="cannot be read"):
        Address.parse(text)


@pytest.mark.parametrize("value", ["y", "true", "1", "ON", "perhaps"])
def test_the_librarys_unsafe_functions_are_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("POSTGRES_ENABLE_DB_FUNCTIONS", value)
    with pytest.raises(UnsafeSwitch, match="POSTGRES_ENABLE_DB_FUNCTIONS"):
        Database("dbname=book")


@pytest.mark.parametrize("value", ["", "n", "False", "0", "off"])
def test_the_switch_may_be_off(value: str) -> None:
    refuse_unsafe_switch({"POSTGRES_ENABLE_DB_FUNCTIONS": value})


def test_a_server_that_is_too_old_is_refused() -> None:
    with pytest.raises(DatabaseTooOld, match="PostgreSQL 14 is too old"):
        check_server(140_011)


def test_a_database_that_is_not_there_is_said_to_be_out_of_reach(server: Server) -> None:
    with pytest.raises(LedgerUnavailable, match="cannot be reached"):
        Database.open(server.address_of("nowhere"))


def recorder(database: Database) -> PostgresRecorder:
    create_ledger(database, "ledger", "example.no/ledger")
    return PostgresRecorder(database, "ledger")


def test_a_full_disk_is_reported_and_leaves_nothing_half_written(database: Database) -> None:
    store = recorder(database)
    store.submit(request(1, draft(CAST)))
    with psycopg.connect(str(database.address)) as owner:
        owner.execute("""
            CREATE FUNCTION ledger.no_room() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END
            $$;
            CREATE TRIGGER no_room BEFORE INSERT ON ledger.tags EXECUTE FUNCTION ledger.no_room();
        """)
    with pytest.raises(LedgerUnavailable, match="disk is full: make room there, then try again; nothing was recorded"):
        store.submit(request(2, draft(CAST, "member:a")))
    assert store.head().position == 1
    with psycopg.connect(str(database.address)) as owner:
        owner.execute("DROP TRIGGER no_room ON ledger.tags")
    assert store.submit(request(2, draft(CAST, "member:a"))).first == 2


def test_a_read_only_database_is_reported(database: Database, database_address: str) -> None:
    recorder(database)
    with psycopg.connect(database_address, autocommit=True) as owner:
        name = owner.info.dbname
        owner.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'.encode())
    with Database(database_address) as later:
        store = PostgresRecorder(later, "ledger")
        with pytest.raises(LedgerUnavailable, match="read-only"):
            store.submit(request(1, draft(CAST)))
        assert store.head().position == 0


def test_a_server_that_takes_no_more_connections_is_reported(database: Database, database_address: str) -> None:
    recorder(database)
    with psycopg.connect(database_address, autocommit=True) as owner:
        owner.execute("DROP ROLE IF EXISTS samkjop_crowded")
        owner.execute("CREATE ROLE samkjop_crowded LOGIN CONNECTION LIMIT 0 IN ROLE samkjop_app")
        with (
            Database(make_conninfo(database_address, user="samkjop_crowded")) as crowded,
            pytest.raises(LedgerUnavailable, match="takes no more connections"),
        ):
            PostgresRecorder(crowded, "ledger").submit(request(1, draft(CAST)))
        owner.execute("DROP ROLE samkjop_crowded")


def test_a_user_without_the_programs_role_is_told_so(database: Database, database_address: str) -> None:
    recorder(database)
    with psycopg.connect(database_address, autocommit=True) as owner:
        owner.execute("DROP ROLE IF EXISTS samkjop_stranger")
        owner.execute("CREATE ROLE samkjop_stranger LOGIN")
        with (
            Database(make_conninfo(database_address, user="samkjop_stranger")) as strange,
            pytest.raises(LedgerUnavailable, match="grant it the role samkjop_app"),
        ):
            PostgresRecorder(strange, "ledger").submit(request(1, draft(CAST)))
        owner.execute("DROP ROLE samkjop_stranger")
