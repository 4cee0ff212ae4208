"""Ed25519 keys sign and verify notes as the tools of the Go checksum database do."""

from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.transparency.ed25519 import Ed25519Signer, Ed25519Verifier
from application.transparency.keys import MalformedKey, VerifierKey
from application.transparency.notes import parse_note, sign_note

# The example in the documentation of Go's golang.org/x/mod/sumdb/note.
SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
LINE = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"


def test_a_note_is_signed_to_the_byte_as_the_other_tool_signs_it() -> None:
    signer = Ed25519Signer.parse(SECRET)
    assert signer.verifier_key.text == PUBLIC
    assert sign_note(TEXT, [signer]).encode() == f"{TEXT}\n{LINE}".encode()


def test_a_note_of_the_other_tool_is_verified() -> None:
    assert parse_note(f"{TEXT}\n{LINE}".encode()).signed_by([Ed25519Verifier.parse(PUBLIC)])


def test_a_signature_of_one_text_does_not_verify_another() -> None:
    assert not Ed25519Verifier.parse(PUBLIC).verify(b"text\n", b64decode(LINE.rsplit(maxsplit=1)[-1])[4:])


def test_a_new_key_is_read_back_from_its_secret_form() -> None:
    signer = Ed25519Signer.generate("samkjop.example/varnes")
    again = Ed25519Signer.parse(signer.private_text())
    assert again.verifier_key == signer.verifier_key
    assert signer.verifier.verify(b"message", again.sign(b"message"))


@given(st.binary(max_size=80), st.binary(min_size=32, max_size=32))
def test_bytes_that_are_no_signature_do_not_verify_whatever_the_key(signature: bytes, public_key: bytes) -> None:
    assert not Ed25519Verifier.parse(PUBLIC).verify(TEXT.encode(), signature)
    assert Ed25519Verifier(VerifierKey("any", public_key)).verify(TEXT.encode(), signature[:63]) is False


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no Ed25519 signer key"),
        (PUBLIC, "no Ed25519 signer key"),
        (SECRET + "\n", "no Ed25519 signer key"),
        (SECRET[:-4], "no Ed25519 signer key"),
        (SECRET.replace("+AYEK", "+AoEK"), "no Ed25519 signer key"),
        (SECRET.replace("c74f20a3", "c74f20a4"), "says id c74f20a4, but its id is c74f20a3"),
        (SECRET.replace("Peter", "Petra"), "says id c74f20a3"),
        (SECRET.replace("PeterNeumann", ""), "no name for a key"),
    ],
)
def test_a_text_that_is_no_secret_key_is_refused_without_repeating_it(text: str, why: str) -> None:
    with pytest.raises(MalformedKey, match=why) as fault:
        Ed25519Signer.parse(text)
    assert "hfZx09iUvxdXHKDF" not in str(fault.value)
