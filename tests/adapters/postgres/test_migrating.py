import multiprocessing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from adapters.postgres.addresses import Address
from adapters.postgres.migrating import FOLDER, MigrationFault, migrate, migrations
from application.recording.ports import LedgerUnavailable
from tests.support.databases import Server

_APPLIED = "SELECT name FROM ledger.migrations ORDER BY number"


def applied(address: str) -> list[str]:
    with psycopg.connect(address) as connection:
        return [name for (name,) in connection.execute(_APPLIED).fetchall()]


def test_an_empty_database_gets_every_change_in_order_and_a_second_run_changes_nothing(server: Server) -> None:
    with server.database() as address:
        migrate(Address.parse(address))
        migrate(Address.parse(address))
        assert applied(address) == sorted(path.name for path in FOLDER.glob("*.sql"))


def test_two_programs_that_start_at_once_both_succeed(server: Server) -> None:
    spawning = multiprocessing.get_context("spawn")
    with server.database() as address:
        programs = [spawning.Process(target=migrate, args=(Address.parse(address),)) for _ in range(2)]
        for program in programs:
            program.start()
        for program in programs:
            program.join()
        assert [program.exitcode for program in programs] == [0, 0]
        assert len(applied(address)) == len(migrations())


def test_a_changed_change_is_refused(database_address: str) -> None:
    first, *others = migrations()
    with pytest.raises(MigrationFault, match=r"0001-entries\.sql is not what was applied"):
        migrate(Address.parse(database_address), [replace(first, script=first.script + "\n"), *others])


def test_a_database_newer_than_the_program_is_refused(database_address: str) -> None:
    *older, newest = migrations()
    with pytest.raises(MigrationFault, match=f"newer than this program \\(it has {newest.name}\\)"):
        migrate(Address.parse(database_address), older)


def test_a_change_that_fails_leaves_nothing_behind(server: Server) -> None:
    first, *_ = migrations()
    broken = replace(first, number=2, name="0002-broken.sql", script="CREATE TABLE ledger.half (); SELECT 1 / 0")
    with server.database() as address:
        with pytest.raises(LedgerUnavailable, match="the schema was not changed"):
            migrate(Address.parse(address), [first, broken])
        with psycopg.connect(address) as connection:
            row = connection.execute("SELECT to_regclass('ledger.migrations'), to_regclass('ledger.half')").fetchone()
        assert row == (None, None)


def test_files_are_named_and_numbered(tmp_path: Path) -> None:
    (tmp_path / "0001-first.sql").write_text("SELECT 1")
    (tmp_path / "0001-second.sql").write_text("SELECT 1")
    with pytest.raises(MigrationFault, match="the same number"):
        migrations(tmp_path)
    (tmp_path / "0001-second.sql").rename(tmp_path / "second.sql")
    with pytest.raises(MigrationFault, match=r"not named NNNN-name\.sql"):
        migrations(tmp_path)
