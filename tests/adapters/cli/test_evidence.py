from base64 import b64decode
from itertools import count
from pathlib import Path

import psycopg
import pytest

from tests.adapters.cli.conftest import Call
from tests.adapters.cli.contents import forming, inviting

_NUMBERS = count(1)
FINDING = ["kind", "position", "last", "path", "sentence"]


@pytest.fixture
def book(samkjop: Call) -> str:
    name = f"evidence-{next(_NUMBERS)}"
    samkjop("ledgers", "create", name)
    samkjop("record", name, "form-group", forming("g"))
    samkjop("record", name, "invite-member", inviting("g"))
    return name


def test_a_sound_ledger_is_verified(samkjop: Call, book: str) -> None:
    samkjop("publish", book)
    answer = samkjop("verify", book, "--json")
    assert answer.code == 0
    document = answer.document
    assert list(document) == [
        "ledger", "sound", "size", "root", "covered", "checkpoints", "values", "erased", "findings",
    ]  # fmt: skip
    assert (document["sound"], document["size"], document["covered"], document["findings"]) == (True, 2, 2, [])
    assert len(b64decode(str(document["root"]))) == 32


def test_an_altered_entry_is_named_and_ends_with_1(samkjop: Call, book: str) -> None:
    samkjop("publish", book)
    database = samkjop("status", "--json").document["database"]
    with psycopg.connect(str(database["address"])) as superuser:
        superuser.execute("SET session_replication_role = replica")
        superuser.execute(
            "UPDATE ledger.entries SET entry = replace(encode(entry, 'escape'), 'Alarmer', 'Alarmar')::bytea "
            "WHERE ledger = %s AND position = 1",
            (book,),
        )
    answer = samkjop("verify", book, "--json")
    assert answer.code == 1
    findings = answer.document["findings"]
    assert list(findings[0]) == FINDING
    assert findings[0]["position"] == 1
    assert "The first wrong position is 1." in samkjop("verify", book).out


def test_a_log_is_exported_and_checked_and_a_damaged_one_found(samkjop: Call, book: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    exported = samkjop("export", "log", book, str(log), "--json").document
    assert samkjop("check", "log", str(log), "--key", str(exported["key"])).code == 0
    bundle = next(path for path in (log / "tile/entries").rglob("*") if path.is_file())
    bundle.write_bytes(bundle.read_bytes().replace(b"Alarmer", b"Alarmar"))
    damaged = samkjop("check", "log", str(log), "--json")
    assert (damaged.code, damaged.document["sound"], damaged.document["key"]) == (1, False, "folder")
    assert samkjop("check", "log", str(tmp_path / "none")).code == 2


def test_an_export_into_a_folder_of_something_else_is_a_conflict(samkjop: Call, book: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    refused = samkjop("export", "log", book, str(tmp_path))
    assert (refused.code, refused.out) == (4, "")
    assert (tmp_path / "file").read_text() == "mine"


def test_projections_are_rebuilt_and_held_against_the_entries(samkjop: Call, book: str) -> None:
    assert samkjop("rebuild", book, "purchasing-groups").code == 0
    assert samkjop("rebuild", book).code == 0
    compared = samkjop("rebuild", book, "--check", "--json")
    assert compared.code == 0
    assert '"different": []' in compared.out


def test_the_status_has_its_documented_keys(samkjop: Call, book: str) -> None:
    document = samkjop("status", "--json").document
    assert list(document) == ["database", "ledgers", "projections"]
    database, ledgers, projections = document["database"], document["ledgers"], document["projections"]
    assert list(database) == ["address", "server", "embedded"]
    assert list(ledgers[0]) == ["name", "origin", "size", "root", "published", "recorded_at"]
    assert list(projections[0]) == ["ledger", "projection", "version", "position", "lag", "state", "fault"]
    assert book in samkjop("status").out
