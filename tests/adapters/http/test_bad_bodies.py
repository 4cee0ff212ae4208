"""Whatever is sent, the answer is a problem that says what is wrong with it, never a failure."""

import json

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from application.recording.catalogue import catalogue
from tests.adapters.http.saying import FORM_GROUP, SECRETARY, VARNES

AS_JSON = {"Content-Type": "application/json"}
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.floats(), st.just("2026-01-01"))
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)
COMMANDS = sorted(catalogue().commands)
UNHURRIED = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


@UNHURRIED
@given(command=st.sampled_from(COMMANDS), body=st.binary(max_size=60))
def test_bytes_that_are_no_json_are_refused(client: TestClient, command: str, body: bytes) -> None:
    answer = client.post(f"{VARNES}/commands/{command}", content=body, headers=AS_JSON)
    assert answer.status_code == 422


@UNHURRIED
@given(data=st.data(), command=st.sampled_from(COMMANDS))
def test_fields_with_any_value_are_refused_or_recorded(client: TestClient, data: st.DataObject, command: str) -> None:
    fields = catalogue().commands[command].command.model_fields
    content = {name: data.draw(VALUES, label=name) for name in fields}
    body = json.dumps({**content, "by": SECRETARY})
    answer = client.post(f"{VARNES}/commands/{command}", content=body, headers=AS_JSON)
    assert answer.status_code < 500, answer.text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'{"a": NaN}',
        b'{"a": 1, "a": 2}',
        b"[" * 30_000,
        b'{"name": ' + b"9" * 5_000 + b"}",
        b'{"name": "\\ud800"}',
        b'{"because": 1e400}',
        b"\xff\xfe",
        b'{"name": "\\u0000"}',
    ],
)
def test_a_body_that_is_no_strict_json_object_is_refused(client: TestClient, body: bytes) -> None:
    answer = client.post(f"{VARNES}/commands/form-group", content=body, headers=AS_JSON)
    assert answer.status_code == 422
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    "changed",
    [
        {"because": 10**30},
        {"because": 2**63},
        {"because": 7},
        {"name": "\ud800"},
        {"name": "\u0000"},
        {"name": "\\u0000"},
        {"scope": "\U0010ffff"},
        {"at": "9999-12-31T23:59:59-12:00"},
        {"at": "0001-01-01T00:00:00+12:00"},
        {"at": 10**15},
        {"on_behalf_of": ["314910001"] * 3000},
    ],
)
def test_a_value_at_the_edge_is_refused_or_recorded(client: TestClient, changed: dict[str, object]) -> None:
    body = json.dumps({**FORM_GROUP, **changed})
    answer = client.post(f"{VARNES}/commands/form-group", content=body, headers=AS_JSON)
    assert answer.status_code < 500, answer.text


@pytest.mark.parametrize(
    "address",
    [
        "events?after=-1",
        "events?limit=0",
        "events?limit=100000",
        "events?after=99999999999999999999",
        "events?tag=%00",
        "events?tag=" + "x" * 2000,
        "events?tag=nix",
        "trail?tag=%ED%A0%80",
        "trail?tag=nix",
        "trail?language=de",
        "events/0",
        "events/99999999999999999999999",
        "events/x",
        "groups/alarms?on=tomorrow",
        "groups/alarms?at=%00",
        "lists/group-members?after=%00&wait=-1",
        "events/stream?after=x",
        "events/stream?after=7",
    ],
)
def test_an_address_with_bad_parameters_is_refused(client: TestClient, address: str) -> None:
    answer = client.get(f"{VARNES}/{address}")
    assert 400 <= answer.status_code < 500, answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/json; charset=iso-8859-1"}, 415),
        ({"Content-Type": "application/json", "Content-Encoding": "gzip"}, 415),
        ({"Content-Type": 'application/json; charset="UTF-8"'}, 422),
        ({"Content-Type": "application/json", "Content-Encoding": "identity"}, 422),
    ],
)
def test_a_body_in_another_character_set_or_compressed_is_not_taken(
    client: TestClient, headers: dict[str, str], status: int
) -> None:
    assert (
        client.post("/api/v1/ledgers/varnes/commands/form-group", content=b"{}", headers=headers).status_code == status
    )
