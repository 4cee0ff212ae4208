import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.cli.conftest import Call
from tests.adapters.eforms.writing import AWARD, DEMO, FOLDER, Notice, lot, project


@pytest.fixture(autouse=True)
def made(samkjop: Call) -> None:
    for name in ("importing", "looking"):
        assert samkjop("ledgers", "create", name).code == 0


def documents(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_notice_is_shown_recorded_and_then_known(samkjop: Call) -> None:
    first = samkjop("import", "eforms", str(DEMO), "--ledger", "importing", "--language", "en")
    assert first.code == 0
    assert "buyers (4):" in first.out
    assert "Storvatn kommune, 315210100, lead" in first.out
    assert "findings: none" in first.out
    assert "recorded at positions" in first.out
    again = samkjop("import", "eforms", str(DEMO), "--ledger", "importing", "--json")
    (document,) = documents(again.out)
    assert (again.code, document["outcome"], document["positions"]) == (0, "there-before", [])
    assert samkjop("verify", "importing").code == 0
    treated = samkjop("treatment", "importing", "b1f6d2c8-7a35-4e90-8c42-51e0a9d37f66", "--language", "en")
    assert treated.out == "Only the published notice is recorded here, and nothing of what suppliers were told\n"


def test_a_dry_run_records_nothing(samkjop: Call) -> None:
    looked = samkjop("import", "eforms", str(DEMO), "--ledger", "looking", "--dry-run", "--json")
    (document,) = documents(looked.out)
    assert (looked.code, document["outcome"], document["procurement"]) == (0, "preview", FOLDER)
    assert len(document["lots"]) == 2
    assert samkjop("events", "looking").out == ""


def test_what_cannot_be_read_is_told_and_the_rest_recorded(samkjop: Call, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xml"
    broken.write_text('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    both = ("import", "eforms", str(broken), str(DEMO), "--ledger", "importing", "--json")
    answer = samkjop(*both, "--language", "en")
    assert answer.code == 2
    unread, known = documents(answer.out)
    assert (unread["outcome"], known["outcome"]) == ("unreadable", "there-before")
    assert unread["findings"][0]["level"] == "error"
    assert "document type" in unread["findings"][0]["what"]
    assert "Traceback" not in answer.out + answer.err
    told = samkjop("import", "eforms", str(broken), "--ledger", "importing")
    assert (told.code, "ikke lest inn" in told.out) == (2, True)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            (),
            "advarsel Oppdragsgivere (BT-500): Kunngjøringen nevner ingen oppdragsgiver. Hver oppdragsgiver skal",
        ),
        (("--language", "nn"), "åtvaring Oppdragsgjevarar (BT-500): Kunngjeringa nemner ingen oppdragsgjevar."),
        (("--language", "en"), "warning Buyers (BT-500): The notice names no buyer. Every buyer must be named"),
    ],
)
def test_findings_are_told_in_the_language_that_is_chosen(
    samkjop: Call, tmp_path: Path, language: tuple[str, ...], said: str
) -> None:
    path = tmp_path / "nobody.xml"
    path.write_bytes(Notice(buyers=()).data())
    call = ("import", "eforms", str(path), "--ledger", "looking", "--dry-run", *language)
    assert said in samkjop(*call).out
    (finding,) = documents(samkjop(*call, "--json").out)[0]["findings"]
    assert finding["level"] == "warning"
    said = said.split(" ", 1)[1]
    assert f"{finding['where']}: {finding['what']} {finding['remedy']}".startswith(said)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nb",
            (
                "kontraktsinngåelse",
                "oppdragsgivere (",
                "delkontrakter (1):",
                "frist, tilbud: 19. oktober 2026 kl. 12:00",
                "resultater (1):",
                "LOT-0001: det ble valgt en vinner",
                "vinner: tilbyderen som kunngjøringen kaller TPA-0001, 8\u00a0110\u00a0000,00 kr",
                "funn: 1 advarsel",
                "bare sett på; ingenting ble ført",
            ),
        ),
        ("nn", ("vinnar: tilbydaren som kunngjeringa kallar TPA-0001", "funn: 1 åtvaring", "berre sett på")),
        ("en", ("winner: the tenderer that the notice calls TPA-0001", "findings: 1 warning", "looked at only")),
    ],
)
def test_a_notice_is_shown_in_the_language_that_is_chosen(
    samkjop: Call, tmp_path: Path, language: str, told: tuple[str, ...]
) -> None:
    path = tmp_path / "award.xml"
    path.write_bytes(AWARD.data())
    shown = samkjop("import", "eforms", str(path), "--ledger", "looking", "--dry-run", "--language", language).out
    for part in told:
        assert part in shown, shown


def test_what_a_rule_rejects_is_told_with_the_rule(samkjop: Call, tmp_path: Path) -> None:
    first, other = tmp_path / "first.xml", tmp_path / "other.xml"
    first.write_bytes(Notice().data())
    other.write_bytes(Notice(of=project("Noe annet")).data())
    answer = samkjop("import", "eforms", str(first), str(other), "--ledger", "importing", "--json")
    assert answer.code == 3
    assert [one["outcome"] for one in documents(answer.out)] == ["recorded", "rejected"]
    assert documents(answer.out)[1]["rejection"]["rule"] == "NoticeDiffersFromImported"
    told_again = ("import", "eforms", str(other), "--ledger", "importing")
    told = samkjop(*told_again, "--language", "en")
    assert "rule: NoticeDiffersFromImported" in told.out
    assert "regel: NoticeDiffersFromImported" in samkjop(*told_again).out


@pytest.mark.parametrize("option", [("--procurement", "Not One"), ("--organisation", "123"), ("--person", "Ø")])
def test_a_reference_that_is_none_is_refused(samkjop: Call, option: tuple[str, str]) -> None:
    answer = samkjop("import", "eforms", str(DEMO), "--ledger", "importing", *option)
    assert (answer.code, answer.out) == (2, "")


def test_a_ledger_that_is_not_there_is_told(samkjop: Call) -> None:
    answer = samkjop("import", "eforms", str(DEMO), "--ledger", "nowhere")
    assert answer.code == 2
    assert "there is no ledger 'nowhere'" in answer.err.lower()


def test_a_time_is_shown_in_norwegian_time_and_as_it_is_written_where_that_is_another(
    samkjop: Call, tmp_path: Path
) -> None:
    path = tmp_path / "winter.xml"
    path.write_bytes(Notice(lots=(lot(ends=("2026-11-19+02:00", "12:00:00+02:00")),)).data())
    call = ("import", "eforms", str(path), "--ledger", "looking", "--dry-run", "--language", "en")
    assert "19 November 2026, 11:00 (written 2026-11-19+02:00 12:00:00+02:00)" in samkjop(*call).out
    path.write_bytes(Notice().data())
    shown = samkjop(*call).out
    assert "tenders: 19 October 2026, 12:00\n" in shown


def test_what_cannot_be_printed_of_a_file_s_name_is_escaped(samkjop: Call, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"f\x1b[31m\xc2\x9b\xe2\x80\xae\xff\xc3\xb8.xml")
    path.write_bytes(DEMO.read_bytes())
    name = r"f\x1b[31m\x9b\u202e\xffø.xml"
    for file, folder in ((path, tmp_path), (path.with_name(f"{path.name}.none"), tmp_path)):
        shown = f"{folder}/{name}{'' if file == path else '.none'}"
        told = samkjop("import", "eforms", str(file), "--ledger", "looking", "--dry-run")
        assert told.out.startswith(f"{shown}: ")
        answer = samkjop("import", "eforms", str(file), "--ledger", "looking", "--dry-run", "--json")
        assert documents(answer.out)[0]["file"] == shown
        assert (told.out + answer.out).encode()
        assert "\x1b" not in told.out + answer.out
