import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.embedded.failures import EmbeddedFailure, failure
from adapters.embedded.folders import cluster_of
from adapters.embedded.server import start, stop
from tests.adapters.embedded.people import as_ordinary_user
from tests.adapters.embedded.places import new_folder, stopped_in_the_end


@pytest.fixture
def folder() -> Iterator[Path]:
    with new_folder() as folder:
        yield folder


def test_a_file_is_no_data_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.write_text("")
    with pytest.raises(EmbeddedFailure, match="cannot be used"):
        start(data)


def test_a_folder_that_may_not_be_written_is_named_with_what_to_do(folder: Path) -> None:
    data = folder / "closed" / "data"

    def work() -> str:
        data.parent.mkdir(mode=0o500)
        return start(data)

    told = as_ordinary_user(work, folder)
    assert told.startswith(f"EmbeddedFailure: The data folder {data} cannot be used.")
    assert "--data DIR" in told


def test_a_database_that_cannot_be_made_leaves_nothing_half_made(folder: Path) -> None:
    data = folder / "data"

    def work() -> str:
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, most))
        try:
            return start(data)
        except EmbeddedFailure as fault:
            cluster = cluster_of(data)
            assert cluster is not None
            return f"{fault.what} {[path.name for path in cluster.home.iterdir()]}"
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    assert as_ordinary_user(work, folder) == f"The database in {data / 'postgresql'} cannot be made. []"


def test_the_database_of_another_major_version_is_refused(folder: Path) -> None:
    with stopped_in_the_end(folder / "data") as data:
        start(data)
        stop(data)
        cluster = cluster_of(data)
        assert cluster is not None
        (cluster.pgdata / "PG_VERSION").write_text("17\n")
        with pytest.raises(EmbeddedFailure, match="made by PostgreSQL 17"):
            start(data)


def test_a_damaged_database_fails_with_the_end_of_the_log(folder: Path) -> None:
    with stopped_in_the_end(folder / "data") as data:
        start(data)
        stop(data)
        cluster = cluster_of(data)
        assert cluster is not None
        (cluster.pgdata / "global" / "pg_control").unlink()
        with pytest.raises(EmbeddedFailure) as failed:
            start(data)
        assert "does not start" in failed.value.what
        assert "pg_control" in failed.value.log


def test_a_full_disk_is_told_with_what_to_do() -> None:
    full = failure("The server does not start.", "PANIC:  could not write to file: No space left on device")
    assert "Free some space" in full.advice
    assert str(full).splitlines() == [full.what, full.log, full.advice]
