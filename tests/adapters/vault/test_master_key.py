import subprocess
import sys
from pathlib import Path

import pytest

from adapters.vault.disclosures import unpadded
from adapters.vault.master_key import FILE, VARIABLE, MasterKeyUnusable, master_key

SECRET = bytes(range(32))
IN_A_PROCESS = (
    "import sys, pathlib; from adapters.vault.master_key import master_key;"
    "print(master_key(pathlib.Path(sys.argv[1])).secret.hex())"
)


@pytest.fixture(autouse=True)
def no_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "keys"
    made = master_key(folder)
    assert len(made.secret) == 32
    assert (folder.stat().st_mode & 0o777, (folder / FILE).stat().st_mode & 0o777) == (0o700, 0o600)
    assert [path.name for path in folder.iterdir()] == [FILE]
    assert master_key(folder) == made
    assert made.source == str(folder / FILE)


def test_processes_that_make_the_key_at_the_same_moment_get_the_same_one(tmp_path: Path) -> None:
    command = (sys.executable, "-c", IN_A_PROCESS, str(tmp_path))
    making = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    made = {process.communicate()[0].strip() for process in making}
    assert made == {master_key(tmp_path).secret.hex()}


def test_a_key_in_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, unpadded(SECRET) + "=")
    given = master_key(tmp_path)
    assert (given.secret, given.source) == (SECRET, VARIABLE)
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize(
    "text", ["secret!", "A" * 42, "A" * 44, unpadded(SECRET[1:]), "ø" * 43, unpadded(SECRET) + " more"]
)
def test_what_is_no_key_is_refused_without_repeating_it(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(MasterKeyUnusable, match="256 random bits") as refused:
        master_key(tmp_path)
    assert str(refused.value).startswith(f"{VARIABLE}: ")
    assert text not in str(refused.value)


@pytest.mark.parametrize("mode", [0o604, 0o640, 0o620, 0o602, 0o644])
def test_a_key_file_that_others_may_use_is_refused(mode: int, tmp_path: Path) -> None:
    master_key(tmp_path)
    (tmp_path / FILE).chmod(mode)
    with pytest.raises(MasterKeyUnusable, match="chmod 600"):
        master_key(tmp_path)


def test_a_damaged_key_file_is_refused_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.touch(mode=0o600)
    with pytest.raises(MasterKeyUnusable, match="256 random bits"):
        master_key(tmp_path)
    assert path.read_text() == ""


def test_a_key_does_not_show_itself(tmp_path: Path) -> None:
    made = master_key(tmp_path)
    assert repr(made) == f"MasterKey(source={made.source!r})"
