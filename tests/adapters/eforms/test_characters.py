"""Characters that hide, turn or command are kept out of what is recorded and told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.eforms.characters import hidden, is_visible, marked, without_hidden
from adapters.eforms.findings import Level
from adapters.eforms.notice import ReadNotice, read_bytes
from tests.adapters.eforms.writing import STORVATN, Notice, criterion, lot, organisation, project

TITLE = "The procedure: title (BT-21)"
LEFT_OUT = "It holds characters that cannot be seen, turn the text round or command a screen ({})."


def titled(title: str) -> ReadNotice:
    return read_bytes(Notice(of=project(title)).data())


def whats(read: ReadNotice, where: str = TITLE) -> list[str]:
    return [one.what for one in read.findings if one.where == where]


@pytest.mark.parametrize(
    ("written", "kept", "numbers"),
    [
        ("Nødlys\u202egnirb", "Nødlysgnirb", "U+202E"),
        ("\u2066Nødlys\u2069", "Nødlys", "U+2066, U+2069"),
        ("Nød\u200blys", "Nødlys", "U+200B"),
        ("Nødlys\u009b31mrød", "Nødlys 31mrød", "U+009B"),
        ("Nødlys\x7f", "Nødlys", "U+007F"),
        ("\ufeffNødlys", "Nødlys", "U+FEFF"),
        ("\u200eN\u200fø\u202ad\u202bl\u202cy\u202ds", "Nødlys", "U+200E, U+200F, U+202A, U+202B, U+202C, …"),
    ],
)
def test_what_hides_turns_or_commands_is_left_out_and_told(written: str, kept: str, numbers: str) -> None:
    read = titled(written)
    assert read.content.title == kept
    assert whats(read) == [LEFT_OUT.format(numbers)]
    assert next(one.level for one in read.findings) is Level.WARNING


@pytest.mark.parametrize("written", ["\u200b", "\u200b \u2060", "\u202e", "\u009b", "\u00ad", "\u200d", "\u3164"])
def test_a_title_in_which_nothing_can_be_seen_is_none(written: str) -> None:
    read = titled(written)
    assert read.content.title is None
    first, second = whats(read)
    assert first.startswith("Nothing in it can be seen")
    assert second == "There is none."


@pytest.mark.parametrize(
    "written",
    [
        "Nødlys på Ås",
        "Čielga «ja»",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "Nød\u00adlys",
        "…",
        "Anlegg\u00a0A",
    ],
)
def test_letters_of_every_script_are_left_alone(written: str) -> None:
    read = titled(written)
    assert read.content.title == " ".join(written.split())
    assert read.findings == ()


def test_the_lines_of_a_text_stay_lines_however_they_end() -> None:
    text = Notice().text().replace("Anlegg i skoler.", "En.&#13;To.&#x85;Tre.&#x2028;Fire\u202e.&#9;Fem.", 1)
    read = read_bytes(text.encode())
    assert read.content.description == "En.\nTo.\nTre.\nFire.\tFem."
    assert whats(read, "The procedure: description (BT-24)") == [LEFT_OUT.format("U+202E")]


def test_names_criteria_and_numbers_are_cleaned_too() -> None:
    buyer = organisation("ORG-0001", "Storvatn\u202e kommune", STORVATN)
    read = read_bytes(
        Notice(organisations=(buyer,), lots=(lot(criteria=criterion("price", "P\u200bris", "100")),)).data()
    )
    assert (read.buyers[0].name, read.lots[0].criteria[0].name) == ("Storvatn kommune", "Pris")
    assert {one.where for one in read.findings} == {
        "Buyer ORG-0001: name (BT-500)",
        "Lot LOT-0001: award criterion 1: name (BT-734)",
    }


def test_a_language_in_which_nothing_can_be_seen_does_not_come_first() -> None:
    both = '<cbc:Name languageID="ENG">Fire alarms</cbc:Name><cbc:Name languageID="NOB">\u200b</cbc:Name>'
    text = Notice().text().replace('<cbc:Name languageID="NOB">Brannvarsling</cbc:Name>', both, 1)
    assert read_bytes(text.encode()).content.title == "Fire alarms"


def test_findings_name_what_they_quote_by_number() -> None:
    read = read_bytes(Notice(buyers=("ORG\u202e\u009b-9",), lots=(lot("L\u202e1"),)).data())
    told = "".join(f"{one.where}{one.what}{one.remedy}" for one in read.findings)
    assert "Buyer ORG<U+202E><U+009B>-9" in told
    assert "«L<U+202E>1» is no code." in told
    assert hidden(told) == ""


def test_the_place_of_a_finding_is_short_whatever_the_notice_calls_it() -> None:
    read = read_bytes(Notice(buyers=("ORG" * 1_000,)).data())
    assert max(len(one.where) for one in read.findings) < 200


@given(text=st.text())
def test_nothing_hidden_is_left_or_shown(text: str) -> None:
    assert hidden(without_hidden(text)) == hidden(marked(text)) == ""
    assert is_visible(without_hidden(text)) == is_visible(text)
    assert (hidden(text) == "") == (marked(text) == text)
