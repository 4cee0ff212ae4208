"""What the signer remembers outlives the program, and is told to be unreadable when it is."""

from pathlib import Path

import pytest

from adapters.transparency.signer_memory import FileSignerMemory
from application.transparency.keys import MalformedKey
from application.transparency.tree import EMPTY_ROOT, TreeHead


def test_nothing_is_remembered_before_the_first_signature(tmp_path: Path) -> None:
    assert FileSignerMemory(tmp_path / "log.signed").recall() is None


def test_the_last_tree_is_remembered(tmp_path: Path) -> None:
    memory = FileSignerMemory(tmp_path / "log.signed")
    memory.remember(TreeHead(0, EMPTY_ROOT))
    memory.remember(TreeHead(7, bytes(range(32))))
    assert FileSignerMemory(tmp_path / "log.signed").recall() == TreeHead(7, bytes(range(32)))


@pytest.mark.parametrize("written", ["", "seven\nAAAA\n", "7\nno base64\n", "7"])
def test_a_file_that_does_not_say_it_is_refused(tmp_path: Path, written: str) -> None:
    path = tmp_path / "log.signed"
    path.write_text(written, encoding="ascii")
    with pytest.raises(MalformedKey, match="restore it from a backup"):
        FileSignerMemory(path).recall()
