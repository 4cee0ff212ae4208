"""Verifier keys are written as signed-note tools write them, and anything else is refused."""

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.keys import MalformedKey, VerifierKey, check_key_name, decode_base64

# The example in the documentation of Go's golang.org/x/mod/sumdb/note.
GO = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"


def test_a_key_of_another_tool_is_read_and_written_the_same() -> None:
    key = VerifierKey.parse(GO)
    assert (key.name, key.key_id.hex(), len(key.public_key)) == ("PeterNeumann", "c74f20a3", 32)
    assert key.text == GO


@given(st.binary(min_size=32, max_size=32), st.text(min_size=1))
def test_every_key_is_read_back(public_key: bytes, name: str) -> None:
    try:
        check_key_name(name)
    except MalformedKey:
        name = "log.example/book"
    key = VerifierKey(name, public_key)
    assert VerifierKey.parse(key.text) == key


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no verifier key"),
        (GO.replace("+", " "), "no verifier key"),
        (GO + "\n", "no verifier key"),
        (GO.replace("c74f20a3", "c74f20a"), "no verifier key"),
        (GO.replace("c74f20a3", "c74f20a4"), "says id c74f20a4, but its id is c74f20a3"),
        (GO.replace("Peter", "Petra"), "says id c74f20a3"),
        (GO[:-4], "32 bytes, not 29"),
        (GO[:-1] + "=", "no verifier key"),
        (GO[:-1] + "*", "no verifier key"),
        (GO.replace("+ARpc", "+AhpcXX"), "no verifier key"),
        (GO.replace("+ARpc", "+Ahpc"), "type 0x02; only Ed25519"),
        (GO.replace("PeterNeumann", "Peter Neumann"), "no name for a key"),
    ],
)
def test_a_key_that_is_none_is_refused(text: str, why: str) -> None:
    with pytest.raises(MalformedKey, match=why):
        VerifierKey.parse(text)


@pytest.mark.parametrize(
    "name", ["", "a b", "a+b", "a\tb", "a\nb", "a\u00a0b", "a\u2003b", "a\u0085b", "a\x00b", "\ud800"]
)
def test_a_name_with_a_space_a_plus_or_a_control_character_names_no_key(name: str) -> None:
    with pytest.raises(MalformedKey):
        check_key_name(name)


@given(st.binary())
def test_base64_is_read_in_its_one_canonical_form(data: bytes) -> None:
    text = b64encode(data).decode()
    assert decode_base64(text) == data
    assert decode_base64(text + "\n") is None
    assert decode_base64(text + "=") is None


@pytest.mark.parametrize(
    "text", ["AB==", "AAB=", "AAA", "AA", "A", "A===", "AA=A", "-_-_", "AA AA", "\u00e6\u00e6\u00e6\u00e6"]
)
def test_base64_in_any_other_form_is_refused(text: str) -> None:
    assert decode_base64(text) is None
