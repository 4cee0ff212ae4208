import json
from uuid import UUID

import pytest

from tests.adapters.cli.conftest import Call
from tests.adapters.cli.contents import content, forming, inviting

ID = str(UUID(int=7))


@pytest.fixture(scope="module")
def ledger() -> str:
    return "recording"


@pytest.fixture(autouse=True)
def made(samkjop: Call, ledger: str) -> None:
    assert samkjop("ledgers", "create", ledger).code == 0


def test_a_command_is_recorded_and_its_positions_are_told(samkjop: Call, ledger: str) -> None:
    answer = samkjop("record", ledger, "form-group", forming("g-told"), "--json")
    assert answer.code == 0
    document = answer.document
    assert list(document) == ["ledger", "command", "id", "positions", "events", "repeated"]
    assert document["events"] == ["purchasing-group-formed.v1"]
    assert samkjop("record", ledger, "form-group", forming("g-told")).out == "It is already so; nothing was added.\n"


def test_a_command_sent_again_under_its_id_adds_nothing(samkjop: Call, ledger: str) -> None:
    samkjop("record", ledger, "form-group", forming("g-again"), "--id", ID)
    again = samkjop("record", ledger, "form-group", forming("g-again"), "--id", ID, "--json")
    assert (again.code, again.document["repeated"]) == (0, True)


def test_an_id_used_for_something_else_is_a_conflict(samkjop: Call, ledger: str) -> None:
    other = str(UUID(int=8))
    samkjop("record", ledger, "form-group", forming("g-first"), "--id", other)
    refused = samkjop("record", ledger, "form-group", forming("g-second"), "--id", other)
    assert (refused.code, refused.out) == (4, "")


def test_a_broken_rule_is_told_with_reason_and_facts(samkjop: Call, ledger: str) -> None:
    refused = samkjop("record", ledger, "invite-member", inviting("g-none"), "--language", "en")
    assert (refused.code, refused.out) == (3, "")
    assert "rule: GroupNotFormed" in refused.err
    assert "group: g-none" in refused.err
    assert "Traceback" not in refused.err


def test_a_broken_rule_is_told_as_json_to_programs(samkjop: Call, ledger: str) -> None:
    refused = samkjop("record", ledger, "invite-member", inviting("g-none"), "--language", "en", "--json")
    assert refused.code == 3
    assert refused.document["rejection"] == {
        "rule": "GroupNotFormed",
        "sentence": "No group with the reference g-none has been formed",
        "facts": {"group": "g-none"},
        "legal_basis": [],
    }


@pytest.mark.parametrize(
    ("command", "given", "said"),
    [
        ("form-grup", "{}", "did you mean form-group"),
        ("form-group", "{", "no JSON at column 2"),
        ("form-group", '{"group": NaN}', "NaN is no JSON"),
        ("form-group", '{"group": "a", "group": "b"}', "'group' stands there twice"),
        ("form-group", "[]", "a JSON object is expected"),
        ("form-group", '{"group": "g"}', "name: is needed and missing"),
        ("form-group", json.dumps({**json.loads(forming("g")), "lead": "123"}), "lead:"),
        ("form-group", json.dumps({**json.loads(forming("g")), "colour": "red"}), "colour:"),
        ("form-group", content(group="Å", name="n", scope="s", form="contract", lead="314910001"), "group:"),
    ],
)
def test_bad_input_is_refused_in_words(samkjop: Call, ledger: str, command: str, given: str, said: str) -> None:
    refused = samkjop("record", ledger, command, given)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert "Traceback" not in refused.err


def test_an_id_without_a_time_is_refused(samkjop: Call, ledger: str) -> None:
    without = {name: value for name, value in json.loads(forming("g-timeless")).items() if name != "at"}
    assert samkjop("record", ledger, "form-group", json.dumps(without), "--id", ID).code == 2
    assert samkjop("record", ledger, "form-group", json.dumps(without)).code == 0


def test_an_unknown_ledger_is_refused_and_the_others_are_named(samkjop: Call, ledger: str) -> None:
    refused = samkjop("record", "nowhere", "form-group", forming("g"))
    assert refused.code == 2
    assert "nowhere" in refused.err
    assert ledger in refused.err
