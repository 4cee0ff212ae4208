import json
from uuid import UUID

import pytest

from adapters.scripts.order import dependencies
from adapters.scripts.reading import BadScript, ScriptLine, read_script
from application.recording.catalogue import catalogue
from tests.adapters.scripts.scripts import deadline, forming, inviting, line


def read(*lines: str, ledger: str | None = "book") -> tuple[ScriptLine, ...]:
    return read_script("script.jsonl", "\n".join(lines), catalogue(), ledger)


def test_comments_blank_lines_and_a_header_are_no_commands() -> None:
    lines = read("# what this is", "", '{"ledger": "named"}', forming("g"), "  ", "  # more", ledger=None)
    assert [(one.number, one.ledger) for one in lines] == [(4, "named")]


def test_a_line_may_name_its_own_ledger() -> None:
    first, second = read(forming("g"), forming("g", ledger="other"))
    assert (first.ledger, second.ledger) == ("book", "other")
    assert first.command_id != second.command_id


def test_ids_follow_from_the_content_and_how_often_it_stood_there_before() -> None:
    first, again = read(forming("g"), forming("g"))
    assert first.command_id != again.command_id
    shuffled = json.dumps(dict(reversed(json.loads(forming("g")).items())), indent=None, separators=(",", ":"))
    assert read(shuffled, forming("h"), forming("g"))[0].command_id == first.command_id
    assert read(forming("h"), forming("g"), forming("g"))[2].command_id == again.command_id
    assert read(forming("g", expect="GroupAlreadyFormed"))[0].command_id == first.command_id


def test_an_id_that_is_given_is_kept() -> None:
    assert read(forming("g", id=str(UUID(int=5))))[0].command_id == UUID(int=5)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("{",), "line 1: no JSON at column 2"),
        (("[1]",), "line 1: a JSON object is expected"),
        (('{"ledger": "a", "by": 1}',), "may only set"),
        ((forming("g"), '{"ledger": "late"}'), 'line 2: "command" is missing'),
        ((line("form-grup"),), "did you mean form-group"),
        ((line("form-group", group="g"),), "name: "),
        ((forming("g", id="7"),), "line 1"),
        ((forming("g", id=str(UUID(int=1))), forming("h", id=str(UUID(int=1)))), "line 1 has it already"),
        ((forming("g", expect="NoSuchRule"),), "no rejection 'NoSuchRule'"),
        ((forming("g", because="nothing"),), "no earlier line is named 'nothing'"),
        ((forming("g", ledger=7),), '"ledger" is a text'),
    ],
)
def test_a_line_that_cannot_be_read_is_named(lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(BadScript) as refused:
        read(*lines)
    assert str(refused.value).startswith("script.jsonl, line ")
    assert said in str(refused.value)


def test_a_line_without_any_ledger_is_refused() -> None:
    with pytest.raises(BadScript, match="no ledger is named"):
        read(forming("g"), ledger=None)


def test_a_line_waits_for_the_last_earlier_one_about_the_same_thing() -> None:
    lines = read(
        forming("g", 1), forming("h", 2), inviting("g", 3), inviting("h", 4), deadline("g", 1), inviting("i", 3)
    )
    assert dependencies(lines) == [
        frozenset(),
        frozenset(),
        frozenset({0}),
        frozenset({1}),
        frozenset({2}),
        frozenset({2}),
    ]


def test_who_acts_and_other_ledgers_put_nothing_in_a_row() -> None:
    assert dependencies(read(forming("g", 1), forming("h", 2), forming("g", 1, ledger="other"))) == [frozenset()] * 3


def test_a_line_waits_for_the_one_it_is_because_of() -> None:
    lines = read(forming("g", 1, **{"as": "start"}), forming("h", 2, because="start"))
    assert dependencies(lines) == [frozenset(), frozenset({0})]
