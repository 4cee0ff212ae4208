"""A secret is written once, whole, and for its owner only."""

from pathlib import Path

import pytest

from adapters.secret_files import make_once


def test_only_the_owner_may_use_the_file_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data" / "keys" / "log.key"
    make_once(path, "secret\n")
    assert path.read_text() == "secret\n"
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_the_first_to_make_it_wins_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "log.key"
    for text in ("first\n", "second\n"):
        make_once(path, text)
    assert path.read_text() == "first\n"
    assert [place.name for place in tmp_path.iterdir()] == ["log.key"]


def test_a_file_that_cannot_be_put_in_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="name too long"):
        make_once(tmp_path / ("k" * 254), "secret\n")
    assert list(tmp_path.iterdir()) == []
