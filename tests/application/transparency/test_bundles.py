"""Entry bundles are read back as they were written, and anything else is refused at the entry where it goes wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.bundles import EntryTooLong, MalformedBundle, decode_bundle, encode_bundle


def until_fault(data: bytes, width: int) -> tuple[list[bytes], MalformedBundle | None]:
    entries: list[bytes] = []
    try:
        for entry in decode_bundle(data, width):
            entries.append(entry)  # noqa: PERF402  what came before the fault is the point
    except MalformedBundle as fault:
        return entries, fault
    return entries, None


def test_an_entry_stands_after_its_length_in_two_bytes() -> None:
    assert encode_bundle([b"", b"a", b"b" * 258]) == b"\x00\x00\x00\x01a\x01\x02" + b"b" * 258


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=256))
def test_every_bundle_is_read_back(entries: list[bytes]) -> None:
    assert list(decode_bundle(encode_bundle(entries), len(entries))) == entries


def test_the_longest_entry_fits_and_one_byte_more_does_not() -> None:
    longest = b"x" * 65_535
    assert list(decode_bundle(encode_bundle([longest]), 1)) == [longest]
    with pytest.raises(EntryTooLong, match="Entry 2 of the bundle is 65536 bytes long"):
        encode_bundle([b"", longest + b"x"])


@pytest.mark.parametrize("count", [0, 257])
def test_a_bundle_holds_at_least_one_entry_and_at_most_256(count: int) -> None:
    with pytest.raises(ValueError, match=f"not {count}"):
        encode_bundle([b""] * count)


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=5), st.data())
def test_a_bundle_cut_short_gives_the_whole_entries_before_the_cut(entries: list[bytes], data: st.DataObject) -> None:
    whole = encode_bundle(entries)
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]
    read, fault = until_fault(cut, len(entries))
    assert fault is not None
    assert read == entries[: fault.number - 1] != entries


def test_what_follows_the_last_entry_is_refused() -> None:
    with pytest.raises(MalformedBundle, match="2 bytes follow the last of 1 entries"):
        list(decode_bundle(encode_bundle([b"a"]) + b"\x00\x00", 1))


def test_a_length_beyond_the_end_says_how_much_is_left() -> None:
    with pytest.raises(MalformedBundle, match="Entry 2 of 2 in the bundle should be 5 bytes long, but 1 are left"):
        list(decode_bundle(b"\x00\x01a\x00\x05b", 2))
