import os
from pathlib import Path

import psycopg
import pytest

from adapters.embedded.accounts import owner_of
from adapters.embedded.failures import EmbeddedFailure
from adapters.embedded.folders import STATE, cluster_of, data_folder
from adapters.embedded.server import start, status, stop
from tests.adapters.embedded.people import answer_of, as_ordinary_user
from tests.adapters.embedded.places import new_folder, stopped_in_the_end

AS_ROOT = os.geteuid() == 0


def test_the_chosen_data_folder_goes_before_the_one_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMKJOP_DATA", str(tmp_path / "named"))
    assert data_folder(tmp_path / "chosen") == tmp_path / "chosen"
    assert data_folder() == tmp_path / "named"


def test_without_a_choice_the_data_lie_here_but_for_root_never_below_a_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SAMKJOP_DATA", raising=False)
    monkeypatch.chdir(tmp_path)
    assert data_folder() == (STATE / "data" if AS_ROOT else tmp_path / ".samkjop")


def test_a_folder_closed_to_others_stays_closed_and_still_has_a_server() -> None:
    told: list[str] = []
    with new_folder(0o700) as closed, stopped_in_the_end(closed / "data") as data:
        address = start(data, told.append)
        with psycopg.connect(address) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert closed.stat().st_mode & 0o777 == 0o700
        cluster = cluster_of(data)
        assert cluster is not None
        assert cluster.home.is_relative_to(STATE if AS_ROOT else data)
        assert len(told) == AS_ROOT
        assert all(str(cluster.home) in line for line in told)


def test_an_ordinary_user_has_a_server_in_the_data_folder() -> None:
    with new_folder() as folder:
        data = folder / "data"

        def work() -> str:
            address = start(data)
            database = answer_of(address, "SELECT current_database()")
            return f"{address == start(data)} {database} {data.stat().st_mode & 0o777:o} {stop(data)} {stop(data)}"

        assert as_ordinary_user(work, folder) == "True samkjop 700 True False"


def test_a_path_that_no_client_can_name_as_a_socket_gets_one_elsewhere() -> None:
    with new_folder() as folder:
        data = folder / ("a,b" * 40)

        def work() -> str:
            address = start(data)
            sockets = Path(address.partition("host=")[2])
            answer = answer_of(address, "SELECT 1")
            found = f"{sockets.is_relative_to(data)} {sockets.stat().st_mode & 0o777:o}"
            stop(data)
            return f"{answer} {found} {sockets.exists()}"

        assert as_ordinary_user(work, folder) == "1 False 700 False"


def test_a_database_removed_from_elsewhere_is_missed_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "postgresql.path").write_text(f"{tmp_path / 'gone'}\n")
    with pytest.raises(EmbeddedFailure, match="which is gone"):
        start(tmp_path)


def test_a_place_that_others_could_have_written_is_not_followed(tmp_path: Path) -> None:
    pointer = tmp_path / "postgresql.path"
    pointer.write_text("/etc\n")
    pointer.chmod(0o666)
    with pytest.raises(EmbeddedFailure, match="can be written by others"):
        status(tmp_path)


def test_nobody_runs_the_server_in_a_folder_of_somebody_else() -> None:
    with pytest.raises(EmbeddedFailure, match="belongs to another user"):
        owner_of(Path("/"))
