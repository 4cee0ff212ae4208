"""Who the server runs as: the user who starts it, or for root, which PostgreSQL refuses, a system user made for it."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from adapters.embedded.failures import EmbeddedFailure

NAME = "samkjop-db"


@dataclass(frozen=True, slots=True)
class Account:
    """The user that owns a cluster and runs its server; without ids it is whoever runs this program."""

    user: int | None = None
    group: int | None = None

    @property
    def groups(self) -> tuple[int, ...] | None:
        """The supplementary groups to run with: none of root's."""
        return None if self.user is None else ()

    def own(self, path: Path) -> None:
        """Give a new folder to this user, or remove it.

        Raises:
            EmbeddedFailure: when this is not the machine's root, but one that may not become anybody else.
        """
        if self.user is not None and self.group is not None:
            try:
                os.chown(path, self.user, self.group, follow_symlinks=False)
            except OSError as fault:
                path.rmdir()
                raise EmbeddedFailure(
                    f"PostgreSQL does not run as root, and this root cannot give {path} to {NAME}: {fault.strerror}.",
                    "Run as an ordinary user, or name another PostgreSQL in SAMKJOP_DATABASE_URL.",
                ) from fault


def owner_of(home: Path) -> Account:
    """The account that a cluster's server must run as.

    Raises:
        EmbeddedFailure: when the cluster is somebody else's.
    """
    found, me = home.stat(), os.geteuid()
    if me != 0 and found.st_uid == me:
        return Account()
    if me == 0 and found.st_uid != 0:
        return Account(found.st_uid, found.st_gid)
    raise EmbeddedFailure(
        f"The database in {home} belongs to another user.",
        "Run as the user that made it, or choose another data folder: --data DIR.",
    )


def account_for_new() -> Account:
    """The account for a new cluster; as root the system user, which is added when the machine has none.

    Raises:
        EmbeddedFailure: when it cannot be added.
    """
    if os.geteuid() != 0:
        return Account()
    return _found_user() or _added_user()


def _found_user() -> Account | None:
    import pwd  # noqa: PLC0415  not on every platform

    try:
        entry = pwd.getpwnam(NAME)
    except KeyError:
        return None
    return Account(entry.pw_uid, entry.pw_gid)


def _added_user() -> Account:
    program = shutil.which("useradd", path=f"{os.defpath}:/usr/sbin:/sbin")
    said = "there is no useradd here"
    if program is not None:
        options = (
            "--system",
            "--user-group",
            "--no-create-home",
            "--home-dir=/nonexistent",
            "--shell=/usr/sbin/nologin",
        )
        said = subprocess.run((program, *options, NAME), capture_output=True, text=True, check=False).stderr.strip()
    added = _found_user()
    if added is None:
        raise EmbeddedFailure(
            f"PostgreSQL does not run as root, and the system user {NAME} could not be added: {said}.",
            "Add that user, or run as an ordinary user.",
        )
    return added
