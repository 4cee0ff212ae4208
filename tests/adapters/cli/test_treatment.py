"""`samkjop treatment`: who knew what before whom, in sentences and as a table."""

import json
from pathlib import Path

import pytest

from tests.adapters.cli.conftest import Call

BOOK = "treating"
BY = {"person": "p-anna", "role": "lead-purchaser", "organisation": "314910001"}
OPENED = {"title": "Alarms", "subject": "Alarms", "buyers": ["314910001"], "lead": "314910001"}
TOLD = {
    "disclosure": "draft",
    "to": ["314921003"],
    "what": "A draft",
    "channel": "meeting",
    "disclosed_by": "p-anna",
}
SCRIPT: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("register-supplier", "2026-03-01", {"supplier": "314921003", "name": "Boreal Care"}),
    ("open-procurement", "2026-03-01", {"procurement": "alarms", **OPENED}),
    ("disclose-information", "2026-03-05", {"procurement": "alarms", **TOLD}),
    (
        "equalise-information",
        "2026-03-13",
        {"procurement": "alarms", "disclosures": ["draft"], "where": "Doffin"},
    ),
)


@pytest.fixture(autouse=True)
def recorded(samkjop: Call, tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    lines = ({"command": name, "at": f"{day}T10:00:00+01:00", "by": BY, **content} for name, day, content in SCRIPT)
    script.write_text("\n".join(map(json.dumps, lines)))
    assert samkjop("play", str(script), "--ledger", BOOK, "--create").code == 0


def test_it_is_said_who_knew_before_the_others_in_each_language(samkjop: Call) -> None:
    assert "Boreal Care visste det 8 dager før de andre" in samkjop("treatment", BOOK, "alarms").out
    english = samkjop("treatment", BOOK, "alarms", "--language", "en").out
    assert "Boreal Care knew 8 days before the others" in english
    assert "2026-03-05 (+8)" in english
    assert "[meeting]" in english
    assert "[møte]" in samkjop("treatment", BOOK, "alarms").out


def test_with_json_the_whole_matrix_is_printed(samkjop: Call) -> None:
    document = samkjop("treatment", BOOK, "alarms", "--json").document
    assert document["view"]["suppliers"][0]["longest_lead"] == 8
    assert "8 dagar før dei andre" in document["view"]["says"][0]["nn"]


def test_as_known_before_it_was_told_to_all_it_was_not(samkjop: Call) -> None:
    document = samkjop("treatment", BOOK, "alarms", "--at", "3", "--json").document
    assert (document["position"], document["view"]["untold"]) == (3, [0])


def test_of_a_procurement_in_which_nobody_was_told_anything_that_is_said(samkjop: Call) -> None:
    said = samkjop("treatment", BOOK, "alarms", "--at", "2", "--language", "en").out
    assert said == "No supplier knew anything before the others\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("another",), "knows nothing of procurement:another"),
        (("alarms", "--at", "1"), "knows nothing of procurement:alarms at that moment"),
        (("Alarms!",), "is no procurement reference"),
    ],
)
def test_what_cannot_be_told_is_said_in_a_sentence(samkjop: Call, arguments: tuple[str, ...], said: str) -> None:
    result = samkjop("treatment", BOOK, *arguments)
    assert (result.code, said in result.err) == (2, True)


def test_it_is_told_as_it_stood_on_a_day(samkjop: Call) -> None:
    stood = samkjop("treatment", BOOK, "alarms", "--as-of", "2026-03-10", "--language", "en").out
    assert "the others have not been told yet" in stood
    assert stood != samkjop("treatment", BOOK, "alarms", "--language", "en").out
    refused = samkjop("treatment", BOOK, "alarms", "--as-of", "2026-02-01")
    assert refused.code == 2
    assert "knows nothing of procurement:alarms that had occurred by the end of 2026-02-01" in refused.err
