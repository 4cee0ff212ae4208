"""Tiles have the names that tlog-tiles gives them, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.tiles import (
    BundleName,
    MalformedTileName,
    TileName,
    bundle_names,
    parse_path,
    tile_names,
)

indexes = st.integers(0, 10**15)
widths = st.integers(1, 256)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        (TileName(0, 0), "tile/0/000"),
        (TileName(1, 1_234_067), "tile/1/x001/x234/067"),
        (TileName(63, 999, 255), "tile/63/999.p/255"),
        (TileName(2, 1_000, 1), "tile/2/x001/000.p/1"),
        (BundleName(1_234_067), "tile/entries/x001/x234/067"),
        (BundleName(273, 112), "tile/entries/273.p/112"),
    ],
)
def test_a_path_is_written_as_the_specification_writes_it(name: TileName | BundleName, path: str) -> None:
    assert name.path == path
    assert parse_path(path) == name


@given(st.builds(TileName, st.integers(0, 63), indexes, widths) | st.builds(BundleName, indexes, widths))
def test_every_name_is_read_back_from_its_path(name: TileName | BundleName) -> None:
    assert parse_path(name.path) == name


@pytest.mark.parametrize(
    "path",
    [
        "",
        "tile/0",
        "tile/0/0",
        "tile/0/0000",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/0/x000/000",
        "tile/0/001/234",
        "tile/0/x001/x234",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/257",
        "tile/0/000.p",
        "tile/0/000/",
        "/tile/0/000",
        "tile/0/000\n",
        "tile/0/\u0660\u0660\u0660",
        "tile/data/000",
        "tile/entries/../000",
    ],
)
def test_any_other_path_is_refused(path: str) -> None:
    with pytest.raises(MalformedTileName):
        parse_path(path)


def test_a_path_written_another_way_is_told_the_right_one() -> None:
    with pytest.raises(MalformedTileName, match="'tile/0/x000/000' should be written 'tile/0/000'"):
        parse_path("tile/0/x000/000")


@pytest.mark.parametrize(("level", "index", "width"), [(-1, 0, 1), (64, 0, 1), (0, -1, 1), (0, 0, 0), (0, 0, 257)])
def test_a_tile_that_cannot_be_has_no_name(level: int, index: int, width: int) -> None:
    with pytest.raises(MalformedTileName):
        TileName(level, index, width)


def test_a_log_of_256_has_a_full_tile_and_a_partial_one_above() -> None:
    assert list(tile_names(256)) == [TileName(0, 0), TileName(1, 0, 1)]
    assert list(bundle_names(256)) == [BundleName(0)]


def test_an_empty_log_has_no_tiles() -> None:
    assert [*tile_names(0), *bundle_names(0)] == []


@given(st.integers(0, 200_000))
def test_the_widths_of_partial_tiles_are_those_of_the_formula(size: int) -> None:
    partial = {name.level: name.width for name in tile_names(size) if name.width < 256}
    assert partial == {level: size // 256**level % 256 for level in range(4) if size // 256**level % 256}
    assert sum(name.width for name in bundle_names(size)) == size
