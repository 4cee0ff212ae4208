import json
from pathlib import Path

import pytest

from tests.adapters.cli.conftest import Call
from tests.adapters.cli.contents import YTRE_SUND, appointing, forming, inviting

BOOK = "reading"


@pytest.fixture(autouse=True)
def recorded(samkjop: Call, tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    lines = (
        ("form-group", forming("g")),
        ("invite-member", inviting("g")),
        ("appoint-representative", appointing("g")),
    )
    script.write_text("\n".join(json.dumps({"command": name, **json.loads(text)}) for name, text in lines))
    assert samkjop("play", str(script), "--ledger", BOOK, "--create").code == 0


def test_events_are_printed_one_a_line(samkjop: Call) -> None:
    documents = samkjop("events", BOOK, "--json").documents
    assert [one["position"] for one in documents] == [1, 2, 3]
    assert {one["specversion"] for one in documents} == {"1.0"}
    assert len(samkjop("events", BOOK, "--after", "1", "--limit", "1").out.splitlines()) == 1


def test_events_are_chosen_by_type_tag_and_moment(samkjop: Call) -> None:
    assert len(samkjop("events", BOOK, "--type", "member-invited.v1").out.splitlines()) == 1
    assert len(samkjop("events", BOOK, "--tag", f"member:{YTRE_SUND}").out.splitlines()) == 1
    assert len(samkjop("events", BOOK, "--at", "2").out.splitlines()) == 2
    assert samkjop("events", BOOK, "--at", "2000-01-01T00:00:00Z").out == ""


def test_guarded_values_are_withheld_unless_names_are_asked_for(samkjop: Call) -> None:
    assert "Kari" not in samkjop("events", BOOK, "--json").out
    assert "Kari Nordmann" in samkjop("events", BOOK, "--json", "--names").out
    assert "Kari" not in samkjop("trail", BOOK).out
    assert "Kari Nordmann" in samkjop("trail", BOOK, "--names").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("events", BOOK, "--at", "yesterday"), "is no moment"),
        (("events", BOOK, "--at", "99"), "positions 1 to 3"),
        (("events", BOOK, "--at", "9999-01-01T00:00:00Z"), "lies ahead"),
        (("events", BOOK, "--at", "1", "--follow"), "give one of them"),
        (("events", BOOK, "--type", "member-invitd.v1"), "did you mean member-invited.v1"),
        (("trail", BOOK, "g"), "is no tag"),
        (("show", BOOK, "grups", "g"), "did you mean groups"),
        (("show", BOOK, "groups"), "name it"),
        (("show", BOOK, "groups", "unheard-of"), "knows nothing of group:unheard-of"),
        (("show", BOOK, "groups", "g", "--on", "soon"), "is no day"),
        (("show", BOOK, "groups", "g", "--param", "x"), "name=value"),
        (("show", BOOK, "authority", "g", "--param", "act=fly"), "act:"),
        (("show", BOOK, "7"), "positions 1 to 3"),
        (("show", BOOK, "0"), "positions 1 to 3"),
        (("show", BOOK, "9" * 30), "positions 1 to 3"),
        (("events", BOOK, "--after", "9" * 30), "--after"),
        (("events", BOOK, "--at=-1"), "is no moment"),
        (("events", BOOK, "--at", "1.5"), "is no moment"),
        (("trail", BOOK, "foo:bar"), "knows nothing of foo:bar"),
        (("trail", BOOK, "motion:unheard-of", "--at", "1"), "knows nothing of motion:unheard-of at that moment"),
        (("rebuild", BOOK, "nothing"), "there are:"),
        (("verify",), "LEDGER"),
    ],
)
def test_bad_calls_are_refused_in_words(samkjop: Call, arguments: tuple[str, ...], said: str) -> None:
    refused = samkjop(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said.lower() in refused.err.lower()
    assert "Traceback" not in refused.err


def test_a_trail_tells_who_when_and_why(samkjop: Call) -> None:
    told = samkjop("trail", BOOK, "group:g", "--language", "en").out
    assert "LATE" in told
    assert "by p-1, secretary" in told
    keys = list(samkjop("trail", BOOK, "--json").documents[0])
    assert keys[:5] == ["position", "sentence", "actor", "role", "organisation"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ("av p-1", "skjedde", "FOR SENT")),
        ("nn", ("av p-1", "skjedde", "FOR SEINT")),
        ("en", ("by p-1", "occurred", "LATE")),
    ],
)
def test_who_and_when_are_told_in_the_language_of_the_sentences(
    samkjop: Call, language: str, words: tuple[str, ...]
) -> None:
    told = samkjop("trail", BOOK, "group:g", "--language", language).out
    assert [word for word in words if word not in told] == []


def test_an_explanation_comes_in_the_language_that_is_asked_for_once(samkjop: Call) -> None:
    asked = ("show", BOOK, "periods", "g", "--param", "event_on=2026-07-03", "--param", "rule=minimum-days-open")
    norwegian, english = samkjop(*asked).out, samkjop(*asked, "--language", "en").out
    assert norwegian != english
    assert samkjop(*asked, "--language", "nb", "--param", "language=en").out == english


def test_a_thing_and_an_event_are_shown(samkjop: Call) -> None:
    shown = samkjop("show", BOOK, "groups", "g", "--json").document
    assert list(shown) == ["ledger", "question", "id", "position", "view"]
    event = samkjop("show", BOOK, "1", "--json").document
    assert list(event) == ["ledger", "position", "line", "envelope", "entry"]
    assert json.loads(str(event["entry"]))["type"] == "purchasing-group-formed.v1"
    assert "joint-procurement" in samkjop("show", BOOK, "groups", "g", "--at", "1").out


def test_an_event_is_shown_with_the_bytes_that_are_hashed(samkjop: Call, tmp_path: Path) -> None:
    assert samkjop("export", "log", BOOK, str(tmp_path / "log")).code == 0
    bundles = b"".join(path.read_bytes() for path in (tmp_path / "log/tile/entries").rglob("*") if path.is_file())
    assert str(samkjop("show", BOOK, "3", "--json", "--names").document["entry"]).encode() in bundles
