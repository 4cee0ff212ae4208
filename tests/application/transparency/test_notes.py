"""Signed notes are written and read to the byte of the specification."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.keys import MalformedKey
from application.transparency.notes import (
    MalformedNote,
    NoTrustedSignature,
    Signature,
    SignedNote,
    WrongSignature,
    parse_note,
    sign_note,
)
from tests.application.transparency.signing import HashSigner

ASTRID, BIRK = HashSigner("astrid.example/log"), HashSigner("birk.example/witness")
TEXT = "A book that\n\nnobody rewrites.\n"
texts = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]) | st.just("\n")).map(
    lambda text: text + "\n"
)


def test_a_note_is_a_text_an_empty_line_and_a_line_for_each_signature() -> None:
    note = SignedNote("Text.\n", (Signature("astrid.example/log", b"\x00\x01\x02\x03", b"signature"),))
    assert note.encode() == "Text.\n\n— astrid.example/log AAECA3NpZ25hdHVyZQ==\n".encode()


@given(texts)
def test_every_note_is_read_back_and_its_signatures_hold(text: str) -> None:
    note = parse_note(sign_note(text, [ASTRID, BIRK]).encode())
    assert note.text == text
    assert [signature.name for signature in note.signed_by([BIRK, ASTRID])] == [ASTRID.name, BIRK.name]


@given(texts, st.data())
def test_a_note_with_any_byte_changed_is_not_believed(text: str, data: st.DataObject) -> None:
    whole = bytearray(sign_note(text, [ASTRID]).encode())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises((MalformedNote, WrongSignature, NoTrustedSignature)):
        parse_note(bytes(whole)).signed_by([ASTRID])


def test_a_signature_of_a_key_that_is_not_known_is_ignored() -> None:
    note = sign_note(TEXT, [BIRK, ASTRID])
    assert [signature.name for signature in note.signed_by([ASTRID])] == [ASTRID.name]
    with pytest.raises(NoTrustedSignature, match=r"found are of birk.example/witness, astrid.example/log"):
        note.signed_by([HashSigner("carl.example")])
    with pytest.raises(NoTrustedSignature):
        note.signed_by([HashSigner(ASTRID.name, b"\x09\x09\x09\x09")])


def test_a_wrong_signature_of_a_known_key_spoils_the_note() -> None:
    good, other = sign_note(TEXT, [ASTRID, BIRK]), sign_note("Other.\n", [BIRK])
    with pytest.raises(WrongSignature, match=r"birk.example/witness \(key 01020304\) is not of this text"):
        SignedNote(TEXT, (good.signatures[0], other.signatures[0])).signed_by([ASTRID, BIRK])


def test_a_key_that_signs_twice_counts_once() -> None:
    assert len(sign_note(TEXT, [ASTRID, ASTRID]).signed_by([ASTRID])) == 1


@pytest.mark.parametrize("text", ["", "No newline at the end.", "A tab\tin it.\n", "A carriage return.\r\n", "\x00\n"])
def test_a_text_that_makes_no_note_is_not_signed(text: str) -> None:
    with pytest.raises(MalformedNote):
        sign_note(text, [ASTRID])


def test_a_note_that_nobody_signs_is_none() -> None:
    with pytest.raises(MalformedNote, match="at least one key"):
        sign_note(TEXT, [])


def test_a_signer_without_a_proper_name_signs_nothing() -> None:
    with pytest.raises(MalformedKey):
        sign_note(TEXT, [HashSigner("two words")])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no empty line"),
        (b"Text.\n", "no empty line"),
        (b"Text.\n\n", "does not end in a signature line"),
        ("Text.\n\n— a AAECA3M=".encode(), "does not end in a signature line"),
        ("Text.\n— a AAECA3M=\n".encode(), "no empty line"),
        ("Text.\n\n— a AAECA3M=\n\n".encode(), "does not end in a signature line"),
        (b"Text.\n\n- a AAECA3M=\n", "no signature line"),
        ("Text.\n\n—a AAECA3M=\n".encode(), "no signature line"),
        ("Text.\n\n— a\n".encode(), "no signature line"),
        ("Text.\n\n— a AAECAw==\n".encode(), "no signature line"),
        ("Text.\n\n— a AAECA3M\n".encode(), "no signature line"),
        ("Text.\n\n— a AAECA3M= \n".encode(), "no signature line"),
        ("Text.\n\n— a+b AAECA3M=\n".encode(), "no name for a key"),
        ("Text.\n\n—  AAECA3M=\n".encode(), "no name for a key"),
        ("Te\rxt.\n\n— a AAECA3M=\n".encode(), "no control characters"),
        (b"Text.\xff\n\n\xe2\x80\x94 a AAECA3M=\n", "not UTF-8 at byte 5"),
        (("Text.\n\n" + "— a AAECA3M=\n" * 101).encode(), "has 101 signatures"),
        (b"a" * 1_000_001, "1000001 bytes long"),
    ],
)
def test_bytes_that_are_no_note_are_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(MalformedNote, match=why):
        parse_note(data)
