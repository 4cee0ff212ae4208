"""A folder is checked without trusting it: whatever was done to a file, the answer names it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.transparency.check import KeySource, check_log
from adapters.transparency.ed25519 import Ed25519Signer
from adapters.transparency.export import export_log
from application.transparency.bundles import encode_bundle
from application.transparency.checkpoints import Checkpoint, sign_checkpoint
from application.transparency.findings import Finding, FindingKind
from application.transparency.notes import sign_note
from tests.adapters.transparency.logs import ENTRIES, ORIGIN, SIGNER, checkpoint_of, contents, published, write_log

KEY = SIGNER.verifier_key.text


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return write_log(tmp_path / "log", 700)


def first(folder: Path, key: str | None = KEY) -> Finding:
    report = check_log(folder, key)
    assert not report.sound
    return report.findings[0]


def test_a_sound_log_is_found_sound_and_its_key_said_to_be_from_where_it_is(log: Path) -> None:
    steps: list[tuple[int, int]] = []
    given, lying = check_log(log, KEY, progress=lambda done, total: steps.append((done, total))), check_log(log)
    assert given.sound
    assert lying.sound
    assert (given.key, lying.key) == (KeySource.GIVEN, KeySource.FOLDER)
    assert given.checkpoint == lying.checkpoint == checkpoint_of(ENTRIES[:700])
    assert steps == [(256, 700), (512, 700), (700, 700)]


def test_a_key_may_lie_beside_the_log_under_its_own_name(log: Path) -> None:
    (log / "verifier-key").rename(log / "varnes.vkey")
    assert check_log(log).key is KeySource.FOLDER
    (log / "varnes.vkey").unlink()
    assert check_log(log).key is KeySource.NONE
    assert check_log(log).sound


@pytest.mark.parametrize("position", [1, 256, 257, 700])
def test_an_edited_entry_is_named(log: Path, position: int) -> None:
    index, at = divmod(position - 1, 256)
    path = log / f"tile/entries/00{index}{'.p/188' if index == 2 else ''}"
    entries = ENTRIES[index * 256 : min(700, index * 256 + 256)]
    path.write_bytes(encode_bundle([*entries[:at], b"forged", *entries[at + 1 :]]))
    found = first(log)
    assert (found.kind, found.position) == (FindingKind.ENTRIES_ALTERED, position)


def test_a_length_that_was_changed_is_named_at_its_own_entry(log: Path) -> None:
    flip(log / "tile/entries/001")
    assert (first(log).kind, first(log).position) == (FindingKind.ENTRIES_ALTERED, 257)


def test_a_log_rewritten_with_its_tiles_is_found_by_the_checkpoint(log: Path, tmp_path: Path) -> None:
    forged = tmp_path / "forged"
    export_log(forged, published([*ENTRIES[:299], b"forged", *ENTRIES[300:700]]))
    shutil.copytree(forged / "tile", log / "tile", dirs_exist_ok=True)
    found = first(log)
    assert (found.kind, found.position, found.last) == (FindingKind.HISTORY_REWRITTEN, 1, 700)


def test_a_log_rewritten_and_signed_again_by_another_is_found_by_the_given_key(tmp_path: Path) -> None:
    export_log(tmp_path / "log", published(ENTRIES[:10], signer=Ed25519Signer.generate(ORIGIN)))
    assert check_log(tmp_path / "log").sound
    assert first(tmp_path / "log").kind is FindingKind.CHECKPOINT_UNUSABLE


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\x00")


def flip(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes([data[0] ^ 1]) + data[1:])


def blow_up(path: Path) -> None:
    path.write_bytes(b"\xff" + path.read_bytes()[1:])


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("path", "harm", "kind", "position", "words"),
    [
        ("tile/entries/001", Path.unlink, FindingKind.ENTRIES_MISSING, 257, "with it entries 257 to 512"),
        ("tile/entries/002.p/188", Path.unlink, FindingKind.ENTRIES_MISSING, 513, "with it entries 513 to 700"),
        ("tile/entries/001", cut, FindingKind.UNREADABLE, 512, "Entry 256 of 256 in the bundle should be 16 bytes"),
        (
            "tile/entries/001",
            blow_up,
            FindingKind.UNREADABLE,
            257,
            "Entry 1 of 256 in the bundle should be 65296 bytes",
        ),
        ("tile/entries/001", replace_by_folder, FindingKind.UNREADABLE, None, "is not a file"),
        ("tile/entries/001", lengthen, FindingKind.FILE_MALFORMED, None, "1 bytes follow the last of 256 entries"),
        ("tile/0/001", Path.unlink, FindingKind.TILE_MISSING, 257, "is missing"),
        ("tile/0/001", cut, FindingKind.TILE_MISSING, 257, "8191 bytes instead of 8192"),
        ("tile/0/001", lengthen, FindingKind.FILE_MALFORMED, None, "goes on after its 256 hashes"),
        ("tile/0/001", flip, FindingKind.TILE_ALTERED, 257, "the entries agree with a signed checkpoint"),
        ("tile/0/002.p/188", cut, FindingKind.TILE_MISSING, 513, "6015 bytes instead of 6016"),
        ("tile/0/002.p/188", replace_by_folder, FindingKind.UNREADABLE, None, "is not a file"),
        ("tile/1/000.p/2", Path.unlink, FindingKind.TILE_MISSING, 1, "is missing"),
        ("tile/1/000.p/2", lengthen, FindingKind.FILE_MALFORMED, None, "goes on after its 2 hashes"),
        ("tile/1/000.p/2", flip, FindingKind.TILE_ALTERED, 1, "does not agree with the entries below it"),
        ("checkpoint", Path.unlink, FindingKind.CHECKPOINT_UNUSABLE, None, "is missing"),
        ("checkpoint", cut, FindingKind.CHECKPOINT_UNUSABLE, None, "newline"),
        ("checkpoint", lengthen, FindingKind.CHECKPOINT_UNUSABLE, None, "newline"),
        ("checkpoint", flip, FindingKind.CHECKPOINT_UNUSABLE, None, "is not of this text"),
        ("checkpoint", replace_by_folder, FindingKind.UNREADABLE, None, "is not a file"),
    ],
)
def test_whatever_is_done_to_a_file_is_found_and_the_file_named(
    log: Path, path: str, harm: Callable[[Path], None], kind: FindingKind, position: int | None, words: str
) -> None:
    harm(log / path)
    found = next(found for found in check_log(log, KEY).findings if found.path == path)
    assert (found.kind, found.position) == (kind, position)
    assert words in found.sentence


def test_a_partial_tile_of_another_width_is_not_the_one_that_is_needed(log: Path) -> None:
    (log / "tile/0/002.p/188").rename(log / "tile/0/002.p/187")
    found = first(log)
    assert (found.kind, found.path) == (FindingKind.TILE_MISSING, "tile/0/002.p/188")


def test_a_full_tile_or_bundle_stands_in_for_a_partial_one(log: Path, tmp_path: Path) -> None:
    longer = write_log(tmp_path / "longer", 1_000)
    for path in ("tile/0/002", "tile/entries/002"):
        shutil.copy(longer / path, log / path)
        shutil.rmtree(log / f"{path}.p")
    assert check_log(log, KEY).sound


@pytest.mark.parametrize("path", ["tile/0/002.p/188", "tile/entries/002.p/188", "tile/1/000.p/2"])
@pytest.mark.parametrize("harm", [cut, flip, lengthen])
def test_a_partial_file_of_an_earlier_checkpoint_is_checked_too(
    log: Path, path: str, harm: Callable[[Path], None]
) -> None:
    write_log(log, 1_000)
    assert check_log(log, KEY).sound
    harm(log / path)
    assert [(found.kind, found.path) for found in check_log(log, KEY).findings] == [(FindingKind.FILE_MALFORMED, path)]


def test_files_that_are_none_of_the_logs_are_nobodys_business(log: Path) -> None:
    for path in ("README", "tile/notes", "tile/0/999", "tile/0/002.p/199", "tile/0/002.p/x"):
        (log / path).write_bytes(b"something")
    assert check_log(log, KEY).sound


def test_a_key_that_is_none_is_said_to_be_none(log: Path) -> None:
    assert first(log, "nonsense").kind is FindingKind.KEY_UNUSABLE
    (log / "verifier-key").write_bytes(b"\xff\xfe")
    assert first(log, None).path == "verifier-key"


def test_a_signed_note_that_is_no_checkpoint_is_found(log: Path) -> None:
    (log / "checkpoint").write_bytes(sign_note("Good morning.\n", [SIGNER]).encode())
    found = first(log)
    assert (found.kind, found.path) == (FindingKind.CHECKPOINT_UNUSABLE, "checkpoint")


def test_a_checkpoint_of_more_entries_than_there_are_is_found(log: Path) -> None:
    grand = Checkpoint(ORIGIN, 2**63 - 1, bytes(32))
    (log / "checkpoint").write_bytes(sign_checkpoint(grand, [SIGNER]).encode())
    assert (first(log).kind, first(log).position) == (FindingKind.ENTRIES_MISSING, 513)


def test_a_folder_that_is_not_there_has_no_checkpoint(tmp_path: Path) -> None:
    assert first(tmp_path / "nowhere").sentence == "The checkpoint is missing."
    (tmp_path / "file").write_bytes(b"")
    assert first(tmp_path / "file").sentence == "The checkpoint is missing."


def test_a_pipe_in_place_of_a_file_does_not_hang_the_check(log: Path) -> None:
    (log / "tile/0/001").unlink()
    os.mkfifo(log / "tile/0/001")
    assert "tile/0/001 is not a file." in {found.sentence for found in check_log(log, KEY).findings}


def test_a_link_that_leads_back_to_itself_cannot_be_read(log: Path) -> None:
    (log / "tile/0/001").unlink()
    (log / "tile/0/001").symlink_to("001")
    assert [(found.kind, found.path) for found in check_log(log, KEY).findings] == [
        (FindingKind.UNREADABLE, "tile/0/001")
    ]


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_log(tmp_path_factory.mktemp("logs") / "log", 300)
    return write_log(folder, 600)


@given(data=st.data())
@settings(max_examples=60)
def test_any_bit_flipped_in_any_file_is_found(grown: Path, data: st.DataObject) -> None:
    files = contents(grown)
    path = data.draw(st.sampled_from(sorted(set(files) - {"verifier-key"})))
    at, bit = data.draw(st.integers(0, len(files[path]) - 1)), data.draw(st.integers(0, 7))
    broken = bytearray(files[path])
    broken[at] ^= 1 << bit
    (grown / path).write_bytes(bytes(broken))
    try:
        assert not check_log(grown, KEY).sound
    finally:
        (grown / path).write_bytes(files[path])
    assert check_log(grown, KEY).sound
