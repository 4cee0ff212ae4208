"""A log is written as a whole or not at all, is extended and never rewritten, and reads as tlog-tiles says."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.transparency.check import check_log
from adapters.transparency.ed25519 import Ed25519Signer
from adapters.transparency.export import ExportRefused, PublishedLog, export_log
from application.transparency.bundles import decode_bundle
from application.transparency.tiles import bundle_names, tile_names
from tests.adapters.transparency.logs import ENTRIES, ORIGIN, SIGNER, checkpoint_of, contents, published, write_log

KILLED = """
import os, signal, sys
from pathlib import Path
from adapters.transparency.export import PublishedLog, export_log
from tests.adapters.transparency.logs import ENTRIES, published

def entries(log, last):
    for position, entry in log.entries:
        if position == last:
            os.kill(os.getpid(), signal.SIGKILL)
        yield position, entry

log = published(ENTRIES)
export_log(Path(sys.argv[1]), PublishedLog(entries(log, int(sys.argv[2])), log.note, log.verifier_key))
"""


def killed_while_writing(folder: Path, position: int) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(position)],
        check=False,
        cwd=Path(__file__).parents[3],
        timeout=120,
    )
    assert ended.returncode == -signal.SIGKILL


@pytest.mark.parametrize("size", [0, 1, 256, 300, 1_000])
def test_a_log_is_written_with_exactly_the_files_of_its_size(tmp_path: Path, size: int) -> None:
    steps: list[tuple[int, int]] = []
    log = published(ENTRIES[:size])
    written = export_log(tmp_path / "log", log, progress=lambda done, total: steps.append((done, total)))
    found = contents(tmp_path / "log")
    names = [*tile_names(size), *bundle_names(size)]
    assert set(found) == {"checkpoint", "verifier-key"} | {name.path for name in names}
    assert found["checkpoint"] == log.note
    assert found["verifier-key"].decode() == SIGNER.verifier_key.text + "\n"
    assert written == checkpoint_of(ENTRIES[:size])
    bundles = [list(decode_bundle(found[name.path], name.width)) for name in bundle_names(size)]
    assert [entry for bundle in bundles for entry in bundle] == ENTRIES[:size]
    assert steps == [(min(done, size), size) for done in range(256, size + 256, 256)]
    assert check_log(tmp_path / "log", SIGNER.verifier_key.text).sound


def test_entries_beyond_the_checkpoint_are_not_written(tmp_path: Path) -> None:
    log = published(ENTRIES[:300])
    export_log(tmp_path / "log", PublishedLog(enumerate(ENTRIES, start=1), log.note, log.verifier_key))
    export_log(tmp_path / "same", published(ENTRIES[:300]))
    assert contents(tmp_path / "log") == contents(tmp_path / "same")


@pytest.mark.parametrize(("before", "after"), [(0, 10), (1, 1), (10, 256), (255, 300), (256, 256), (300, 1_000)])
def test_an_earlier_export_is_extended_and_keeps_every_file(tmp_path: Path, before: int, after: int) -> None:
    folder = write_log(tmp_path / "log", before)
    earlier = contents(folder)
    write_log(folder, after)
    found, fresh = contents(folder), contents(write_log(tmp_path / "fresh", after))
    del earlier["checkpoint"]
    assert found == earlier | fresh
    assert check_log(folder, SIGNER.verifier_key.text).sound


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    assert check_log(write_log(tmp_path / "log", 10)).sound


@pytest.mark.parametrize("position", [1, 257, 900])
def test_an_export_that_is_killed_leaves_nothing_in_its_place_and_can_be_repeated(
    tmp_path: Path, position: int
) -> None:
    killed_while_writing(tmp_path / "log", position)
    assert not (tmp_path / "log").exists()
    write_log(tmp_path / "log", 1_000)
    assert [place.name for place in tmp_path.iterdir()] == ["log"]
    assert contents(tmp_path / "log") == contents(write_log(tmp_path / "fresh", 1_000))


@pytest.mark.parametrize("position", [1, 400, 900])
def test_an_extension_that_is_killed_leaves_the_earlier_log_and_can_be_repeated(tmp_path: Path, position: int) -> None:
    folder = write_log(tmp_path / "log", 300)
    earlier = contents(folder)
    killed_while_writing(folder, position)
    assert earlier.items() <= contents(folder).items()
    assert check_log(folder, SIGNER.verifier_key.text).sound
    write_log(folder, 1_000)
    assert check_log(folder, SIGNER.verifier_key.text).sound


def test_a_shorter_log_does_not_take_the_place_of_a_longer_one(tmp_path: Path) -> None:
    folder = write_log(tmp_path / "log", 300)
    refuses(folder, published(ENTRIES[:299]), "holds 300 entries already; a log does not shrink to 299")


@pytest.mark.parametrize("position", [1, 256, 300])
def test_another_history_does_not_take_the_place_of_the_first(tmp_path: Path, position: int) -> None:
    folder = write_log(tmp_path / "log", 300)
    forked = [*ENTRIES[: position - 1], b"forged", *ENTRIES[position:]]
    refuses(folder, published(forked), r"tile/\S+ is missing or not as it was|root of the log that is there already")


def test_a_damaged_export_is_not_extended(tmp_path: Path) -> None:
    folder = write_log(tmp_path / "log", 300)
    (folder / "tile/entries/000").write_bytes(b"")
    refuses(folder, published(ENTRIES), "tile/entries/000 is missing or not as it was written")


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "letter.txt").write_text("Dear Astrid")
    refuses(tmp_path / "log", published(ENTRIES), "something is there already, and it is no log")
    refuses(tmp_path / "log" / "letter.txt", published(ENTRIES), "it is no log")


def test_an_export_of_another_log_is_left_alone(tmp_path: Path) -> None:
    export_log(tmp_path / "log", published(ENTRIES[:10], origin="other.example"))
    refuses(tmp_path / "log", published(ENTRIES), f"of the log 'other.example', not of '{ORIGIN}'")


def test_an_export_signed_with_another_key_is_left_alone(tmp_path: Path) -> None:
    export_log(tmp_path / "log", published(ENTRIES[:10], signer=Ed25519Signer.generate(ORIGIN)))
    refuses(tmp_path / "log", published(ENTRIES), "No trusted key has signed")


def test_entries_that_are_not_those_of_the_checkpoint_are_not_published(tmp_path: Path) -> None:
    log = published(ENTRIES)
    for entries, why in (
        (ENTRIES[:-1], "the entries end at position 999 of 1000"),
        ([*ENTRIES[:-1], b"forged"], "do not have the root of the checkpoint"),
        ([*ENTRIES[:-1], b"x" * 65_536], "65536 bytes long"),
    ):
        wrong = PublishedLog(enumerate(entries, start=1), log.note, log.verifier_key)
        refuses(tmp_path / "log", wrong, why)
    gap = PublishedLog([(1, ENTRIES[0]), (3, ENTRIES[2])], log.note, log.verifier_key)
    refuses(tmp_path / "log", gap, "position 3 comes where position 2 should stand")
    assert list(tmp_path.iterdir()) == []


def test_a_checkpoint_that_the_key_has_not_signed_is_not_published(tmp_path: Path) -> None:
    log = published(ENTRIES)
    other = Ed25519Signer.generate(ORIGIN).verifier_key
    refuses(tmp_path / "log", PublishedLog(log.entries, log.note, other), "No trusted key has signed")


@pytest.mark.parametrize("size", [0, 10])
def test_two_exports_at_once_do_not_mix(tmp_path: Path, size: int) -> None:
    folder = tmp_path / "log"
    if size:
        write_log(folder, size)
    log = published(ENTRIES)
    refusals: list[str] = []

    def another(_done: int, _total: int) -> None:
        with pytest.raises(ExportRefused) as refused:
            export_log(folder, published(ENTRIES[:500]))
        refusals.append(refused.value.why)

    export_log(folder, log, progress=another)
    assert set(refusals) == {"another export is being written there, or was just now."}
    assert check_log(folder).sound


def test_a_folder_that_is_filled_meanwhile_is_left_alone(tmp_path: Path) -> None:
    def fill(_done: int, _total: int) -> None:
        (tmp_path / "log").mkdir(exist_ok=True)
        (tmp_path / "log" / "letter.txt").write_text("Dear Astrid")

    with pytest.raises(ExportRefused, match="the finished export cannot be moved there: Directory not empty"):
        export_log(tmp_path / "log", published(ENTRIES), progress=fill)
    assert [place.name for place in tmp_path.rglob("*")] == ["log", "letter.txt"]


def test_what_a_killed_export_left_beside_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / ".log.partial"
    (left / "tile/0").mkdir(parents=True)
    (left / "tile/0/999").write_bytes(b"")
    (left / "checkpoint").write_bytes(b"")
    assert contents(write_log(tmp_path / "log", 10)) == contents(write_log(tmp_path / "fresh", 10))
    assert not left.exists()


def test_what_the_iterator_raises_leaves_nothing_behind(tmp_path: Path) -> None:
    def failing(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_log(tmp_path / "log", published(ENTRIES), progress=failing)
    assert list(tmp_path.iterdir()) == []


def refuses(folder: Path, log: PublishedLog, why: str) -> None:
    before = contents(folder)
    with pytest.raises(ExportRefused, match=why):
        export_log(folder, log)
    assert contents(folder) == before
