"""Start or find the server of a data folder, stop it, and say how it is."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from adapters.embedded.accounts import NAME, account_for_new, owner_of
from adapters.embedded.control import halt, launch, settle
from adapters.embedded.creation import check_version, create
from adapters.embedded.failures import EmbeddedFailure, failure
from adapters.embedded.folders import Cluster, cluster_of, make_data_folder, place_cluster
from adapters.embedded.locks import locked
from adapters.embedded.programs import programs
from adapters.embedded.running import Note, note_of


@dataclass(frozen=True, slots=True)
class Status:
    """How the server of a data folder is; `version` is PostgreSQL's major version, `folder` where its files are."""

    running: bool
    process: int | None = None
    version: str | None = None
    address: str | None = None
    folder: Path | None = None


def start(data: Path, tell: Callable[[str], None] = lambda _: None) -> str:
    """The address of the data folder's server, which is found, or started, or made first; it outlives this program.

    Args:
        data: the data folder; it is made when there is none.
        tell: is given a line for the user when something was done that the user would not expect.

    Raises:
        EmbeddedFailure: when there is no server to be had; it says what to do.
    """
    _refuse_other_platforms()
    data = data.resolve()
    try:
        found = _running(cluster_of(data)) if data.is_dir() else None
        if found is None:
            make_data_folder(data)
            with locked(data):
                found = _started(data, tell)
    except OSError as fault:
        raise failure(f"The data folder {data} cannot be used.", str(fault)) from fault
    return found.address


def stop(data: Path) -> bool:
    """Stop the data folder's server, and wait until it has stopped; whether it was running.

    Raises:
        EmbeddedFailure: when it cannot be stopped.
    """
    data = data.resolve()
    try:
        if not data.is_dir() or cluster_of(data) is None:
            return False
        with locked(data):
            cluster = cluster_of(data)
            return cluster is not None and cluster.made and halt(cluster, programs(owner_of(cluster.home)))
    except OSError as fault:
        raise failure(f"The data folder {data} cannot be used.", str(fault)) from fault


def status(data: Path) -> Status:
    """Whether the data folder's server runs, and where; nothing is started or made.

    Raises:
        EmbeddedFailure: when this user may not look.
    """
    data = data.resolve()
    try:
        cluster = cluster_of(data) if data.is_dir() else None
        if cluster is None or not cluster.made:
            return Status(running=False)
        version = (cluster.pgdata / "PG_VERSION").read_text(encoding="utf-8").strip()
        found = _running(cluster)
    except OSError as fault:
        raise failure(f"The data folder {data} cannot be used.", str(fault)) from fault
    if found is None:
        return Status(running=False, version=version, folder=cluster.home)
    return Status(running=True, process=found.process, version=version, address=found.address, folder=cluster.home)


def _running(cluster: Cluster | None) -> Note | None:
    note = note_of(cluster) if cluster else None
    return note if note and note.answers() else None


def _started(data: Path, tell: Callable[[str], None]) -> Note:
    cluster = cluster_of(data)
    if cluster is None:
        cluster = place_cluster(data, account_for_new())
        if os.geteuid() == 0:
            tell(f"Not run as root: PostgreSQL runs as the system user {NAME}, and its files are in {cluster.home}")
    tools = programs(owner_of(cluster.home))
    if not cluster.made:
        create(cluster, tools)
    check_version(cluster)
    return settle(cluster, tools) or launch(cluster, tools)


def _refuse_other_platforms() -> None:
    if not hasattr(socket, "AF_UNIX"):
        raise EmbeddedFailure(
            "The embedded PostgreSQL runs on Linux and macOS.", "Name another PostgreSQL in SAMKJOP_DATABASE_URL."
        )
