"""Checkpoints are three lines when we write them, and are read strictly when others do."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.checkpoints import (
    Checkpoint,
    MalformedCheckpoint,
    WrongOrigin,
    open_checkpoint,
    parse_checkpoint,
    sign_checkpoint,
)
from application.transparency.notes import NoteRejected, NoTrustedSignature, parse_note, sign_note
from tests.application.transparency.signing import HashSigner

ROOT = sha256(b"").digest()
BASE64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
LOG = HashSigner("samkjop.example/varnes")
lines = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=1)


def test_a_checkpoint_is_origin_size_and_root() -> None:
    checkpoint = Checkpoint("samkjop.example/varnes", 20_852_163, ROOT)
    assert checkpoint.text == f"samkjop.example/varnes\n20852163\n{BASE64}\n"


def test_the_checkpoint_of_the_specification_is_read() -> None:
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    checkpoint = parse_checkpoint(text)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20_852_163)
    assert checkpoint.text == text


@given(lines, st.integers(0, 2**63 - 1), st.binary(min_size=32, max_size=32), st.lists(lines, max_size=3))
def test_every_checkpoint_is_read_back_with_its_extension_lines(
    origin: str, size: int, root: bytes, extensions: list[str]
) -> None:
    checkpoint = Checkpoint(origin, size, root, tuple(extensions))
    assert parse_checkpoint(checkpoint.text) == checkpoint


def test_a_checkpoint_with_extension_lines_is_not_signed() -> None:
    with pytest.raises(MalformedCheckpoint, match="without extension lines"):
        sign_checkpoint(Checkpoint("log", 1, ROOT, ("more",)), [LOG])


def test_a_signed_checkpoint_of_another_log_with_extension_lines_is_opened() -> None:
    checkpoint = Checkpoint("log", 1, ROOT, ("more",))
    assert open_checkpoint(sign_note(checkpoint.text, [LOG]).encode(), [LOG], origin="log") == checkpoint


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "three lines"),
        (f"log\n1\n{BASE64}", "three lines"),
        ("log\n1\n", "three lines"),
        (f"\n1\n{BASE64}\n", "none of them empty"),
        (f"log\n1\n{BASE64}\n\n", "none of them empty"),
        (f"log\n1\n{BASE64}\n\nmore\n", "none of them empty"),
        (f"log\n01\n{BASE64}\n", "no tree size"),
        (f"log\n+1\n{BASE64}\n", "no tree size"),
        (f"log\n-1\n{BASE64}\n", "no tree size"),
        (f"log\n1 \n{BASE64}\n", "no tree size"),
        (f"log\n0x1\n{BASE64}\n", "no tree size"),
        (f"log\n1_0\n{BASE64}\n", "no tree size"),
        (f"log\n\u0661\n{BASE64}\n", "no tree size"),
        (f"log\n{10**19}\n{BASE64}\n", "no tree size"),
        (f"log\n{2**63}\n{BASE64}\n", "entries, not 9223372036854775808"),
        (f"log\n1\n{BASE64[:-1]}\n", "no root hash"),
        (f"log\n1\n{BASE64[:-2]}V=\n", "no root hash"),
        (f"log\n1\n {BASE64}\n", "no root hash"),
        ("log\n1\nAAAA\n", "32 bytes long, not 3"),
        (f"lo\tg\n1\n{BASE64}\n", "no line of a checkpoint"),
    ],
)
def test_a_text_that_is_no_checkpoint_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(MalformedCheckpoint, match=why):
        parse_checkpoint(text)


def test_a_checkpoint_that_could_not_be_written_cannot_be_made() -> None:
    for origin, size, root in (("", 1, ROOT), ("a\nb", 1, ROOT), ("log", -1, ROOT), ("log", 1, ROOT[1:])):
        with pytest.raises(MalformedCheckpoint):
            Checkpoint(origin, size, root)


def test_a_checkpoint_is_believed_when_the_log_has_signed_it() -> None:
    checkpoint = Checkpoint(LOG.name, 7, ROOT)
    data = sign_checkpoint(checkpoint, [LOG]).encode()
    assert open_checkpoint(data, [LOG]) == open_checkpoint(data, [LOG], origin=LOG.name) == checkpoint
    assert parse_note(data).text.count("\n") == 3
    with pytest.raises(NoTrustedSignature):
        open_checkpoint(data, [HashSigner("other.example")])
    with pytest.raises(WrongOrigin, match=r"of the log 'samkjop.example/varnes', not of 'other'"):
        open_checkpoint(data, [LOG], origin="other")


def test_a_signed_note_that_is_no_checkpoint_is_refused() -> None:
    with pytest.raises(NoteRejected, match="three lines"):
        open_checkpoint(sign_note("Good morning.\n", [LOG]).encode(), [LOG])
