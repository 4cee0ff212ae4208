import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest

from adapters.embedded.folders import Cluster, cluster_of
from adapters.embedded.processes import serves
from adapters.embedded.server import start, status, stop
from tests.adapters.embedded.places import new_folder, stopped_in_the_end

ELSEWHERE = "import sys, pathlib; from adapters.embedded.server import start; print(start(pathlib.Path(sys.argv[1])))"


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        yield data


def value(address: str, query: LiteralString, *parameters: object) -> object:
    with psycopg.connect(address, autocommit=True) as connection:
        row = connection.execute(query, parameters or None).fetchone()
        assert row is not None
        return row[0]


def cluster(data: Path) -> Cluster:
    found = cluster_of(data)
    assert found is not None
    return found


def server_process(data: Path) -> int:
    process = status(data).process
    assert process is not None
    return process


def started_elsewhere(data: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen((sys.executable, "-c", ELSEWHERE, str(data)), stdout=subprocess.PIPE, text=True)


def test_a_server_is_durable_checks_its_pages_and_sorts_the_same_on_every_machine(data: Path) -> None:
    address = start(data)
    assert value(address, "SHOW fsync") == "on"
    assert value(address, "SHOW data_checksums") == "on"
    assert value(address, "SHOW listen_addresses") == ""
    assert value(address, "SELECT string_agg(w, '' ORDER BY w) FROM unnest(ARRAY['å','B','a','Ø']) w") == "BaØå"
    assert value(address, "SELECT upper('ærlig')") == "ÆRLIG"


def test_only_its_owner_may_enter_the_folder_of_the_server(data: Path) -> None:
    start(data)
    assert cluster(data).home.stat().st_mode & 0o077 == 0


def test_another_process_finds_the_server_that_runs(data: Path) -> None:
    address, process = start(data), server_process(data)
    told, _ = started_elsewhere(data).communicate()
    assert (told.strip(), server_process(data)) == (address, process)


def test_processes_that_start_at_the_same_moment_share_one_server() -> None:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        starting = [started_elsewhere(data) for _ in range(3)]
        told = {process.communicate()[0].strip() for process in starting}
        assert told == {status(data).address}
        assert value(told.pop(), "SELECT 1") == 1


def test_a_killed_server_is_started_again_with_all_that_was_committed(data: Path) -> None:
    address = start(data)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept AS SELECT 42 AS answer")
    os.kill(server_process(data), signal.SIGKILL)
    assert value(start(data), "SELECT answer FROM kept") == 42


def test_what_still_computes_for_a_killed_server_is_ended(data: Path) -> None:
    address, killed = start(data), server_process(data)
    with closing(psycopg.connect(address, autocommit=True)) as busy:
        backend = busy.info.backend_pid
        busy.pgconn.send_query(b"DO 'BEGIN LOOP END LOOP; END'")
        while value(address, "SELECT state FROM pg_stat_activity WHERE pid = %s", backend) != "active":
            continue
        os.kill(killed, signal.SIGKILL)
        assert value(start(data), "SELECT 1") == 1
        assert not serves(backend, cluster(data))


def test_a_number_that_belongs_to_another_process_by_now_is_no_server(data: Path) -> None:
    start(data)
    note = cluster(data).pgdata / "postmaster.pid"
    lines = note.read_text().splitlines()
    stop(data)
    note.write_text("\n".join([str(os.getpid()), *lines[1:], ""]))
    assert not status(data).running
    assert value(start(data), "SELECT 1") == 1


def test_a_server_whose_socket_was_removed_is_reachable_again(data: Path) -> None:
    start(data)
    next(cluster(data).home.glob(".s.PGSQL.*[0-9]")).unlink()
    assert value(start(data), "SELECT 1") == 1


def test_stop_waits_for_the_end_and_says_whether_there_was_anything_to_stop(data: Path) -> None:
    process = (start(data), server_process(data))[1]
    assert stop(data)
    assert not serves(process, cluster(data))
    assert not stop(data)


def test_status_tells_where_the_server_is_and_starts_nothing(data: Path) -> None:
    address = start(data)
    now = status(data)
    assert (now.running, now.version, now.address) == (True, "18", address)
    stop(data)
    then = status(data)
    assert (then.running, then.process, then.version, then.address) == (False, None, "18", None)


def test_a_data_folder_that_is_not_there_has_no_server_and_gets_none(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert not stop(data)
    assert not status(data).running
    assert not data.exists()
