"""A new cluster, which appears whole or not at all: initialised, with its database, then moved into place."""

import os
import shutil
import tempfile
from pathlib import Path

from adapters.embedded.failures import EmbeddedFailure, failure
from adapters.embedded.folders import Cluster
from adapters.embedded.programs import MAJOR, Programs
from adapters.embedded.running import DATABASE, ROLE

_UNFINISHED = "unfinished-"
# The builtin provider sorts by code point and folds case by Unicode, with no locale of the machine.
_INITIALISED = (
    f"--username={ROLE}",
    "--auth-local=trust",
    "--auth-host=reject",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
)


def create(cluster: Cluster, programs: Programs) -> None:
    """Make the cluster and in it the database.

    Raises:
        EmbeddedFailure: when it cannot be made; nothing of it is left then.
    """
    for old in cluster.home.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(old, ignore_errors=True)
    made = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=cluster.home))
    try:
        programs.account.own(made)
        _run(programs, made, "initdb", *_INITIALISED)
        # Single-user: the database is there before anybody can connect, so no client meets a server without it.
        _run(
            programs,
            made,
            "postgres",
            "--single",
            "-c",
            "log_min_messages=error",
            ROLE,
            said=f"CREATE DATABASE {DATABASE}\n",
        )
        made.rename(cluster.pgdata)
        _sync(cluster.home)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def check_version(cluster: Cluster) -> None:
    """Refuse a cluster that another major version of PostgreSQL made.

    Raises:
        EmbeddedFailure: when it is one.
    """
    version = (cluster.pgdata / "PG_VERSION").read_text(encoding="utf-8").strip()
    if version != MAJOR:
        raise EmbeddedFailure(
            f"The database in {cluster.home} was made by PostgreSQL {version}; this program brings {MAJOR}.",
            f"Run PostgreSQL {version} yourself and name it in SAMKJOP_DATABASE_URL, or move the data by pg_dump.",
        )


def _run(programs: Programs, pgdata: Path, name: str, *arguments: str, said: str = "") -> None:
    done = programs.run(name, *arguments, inside=pgdata.parent, environment={"PGDATA": str(pgdata)}, said=said)
    if done.returncode != 0 or "ERROR:" in done.stdout:
        raise failure(f"The database in {pgdata.parent} cannot be made.", done.stdout, pgdata.parent)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
