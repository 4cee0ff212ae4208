"""Where the data lie: the data folder, and beneath it or elsewhere the folder that the server alone may enter."""

import hashlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from adapters.embedded.accounts import Account
from adapters.embedded.failures import EmbeddedFailure

STATE = Path("/var/lib/samkjop")
"""What belongs to root: its own data folder, and the databases of data folders that others may not enter."""

_HOME = "postgresql"
_POINTER = "postgresql.path"


@dataclass(frozen=True, slots=True)
class Cluster:
    """The server's own folder: the database cluster, the log, and a place for the socket."""

    home: Path

    @property
    def pgdata(self) -> Path:
        """PostgreSQL's data directory."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """What the server has written since it was last started."""
        return self.home / "server.log"

    @property
    def name(self) -> str:
        """Stands in the title of each of the server's processes, so that they can be told from other servers'."""
        return f"samkjop-{hashlib.sha256(os.fsencode(self.pgdata)).hexdigest()[:16]}"

    @property
    def made(self) -> bool:
        """Whether the cluster is there; it appears whole or not at all."""
        return (self.pgdata / "PG_VERSION").exists()


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the chosen one, or SAMKJOP_DATA, or `.samkjop` here; for root a folder made for it."""
    named = chosen or os.environ.get("SAMKJOP_DATA")
    if named:
        return Path(named).expanduser().resolve()
    return STATE / "data" if os.geteuid() == 0 else Path.cwd() / ".samkjop"


def make_data_folder(data: Path) -> None:
    """Make the data folder where there is none: closed to others, or for root such that the server can pass it."""
    if data.parent == STATE:
        state_folder(data.name)
    elif not data.is_dir():
        data.mkdir(parents=True, exist_ok=True)
        data.chmod(0o711 if os.geteuid() == 0 else 0o700)


def state_folder(name: str) -> Path:
    """A folder of root's that every user may pass but not list."""
    folder = STATE / name
    for part in (STATE, folder):
        if not part.is_dir():
            part.mkdir(parents=True, exist_ok=True)
            part.chmod(0o711)
    return folder


def cluster_of(data: Path) -> Cluster | None:
    """The cluster that belongs to a data folder, if it has one.

    Raises:
        EmbeddedFailure: when its folder has been removed from elsewhere, or somebody else wrote where it is.
    """
    pointer = data / _POINTER
    if not pointer.exists():
        home = data / _HOME
        return Cluster(home) if home.is_dir() else None
    if pointer.stat().st_uid not in {0, os.geteuid()} or pointer.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise EmbeddedFailure(f"{pointer} can be written by others.", "Remove it, or use another data folder.")
    home = Path(pointer.read_text(encoding="utf-8").removesuffix("\n"))
    if not home.is_dir():
        raise EmbeddedFailure(
            f"The database of {data} lay in {home}, which is gone.",
            f"Restore that folder; or remove {pointer} to begin with an empty database.",
        )
    return Cluster(home)


def place_cluster(data: Path, account: Account) -> Cluster:
    """Make the folder of a new cluster: in the data folder, or elsewhere when the server could not get there."""
    if os.geteuid() != 0 or open_to_others(data):
        home = data / _HOME
        home.mkdir(mode=0o700)
        account.own(home)
        return Cluster(home)
    # Never a folder that was there: it would hold the database of a data folder whose keys were removed.
    home = Path(
        tempfile.mkdtemp(prefix=f"{hashlib.sha256(os.fsencode(data)).hexdigest()[:12]}-", dir=state_folder("databases"))
    )
    account.own(home)
    (data / _POINTER).write_text(f"{home}\n", encoding="utf-8")
    return Cluster(home)


def open_to_others(folder: Path) -> bool:
    """Whether every user may pass through this folder and all above it."""
    return all(part.stat().st_mode & stat.S_IXOTH for part in (folder, *folder.parents))
