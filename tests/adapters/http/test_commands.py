from fastapi.testclient import TestClient

from tests.adapters.http.saying import FORM_GROUP, VARNES, formed, invite, send

KEY_OF_SEVEN = "019f0000-0000-7000-8000-00000000abcd"
KEY_OF_FOUR = "0b6b2d0e-7d6e-4b39-9f0e-2b1c5a7d8e9f"


def test_a_command_is_recorded_and_its_first_event_is_named(client: TestClient) -> None:
    answer = send(client, "form-group", FORM_GROUP)
    assert answer.status_code == 201
    assert answer.headers["Location"] == f"{VARNES}/events/1"
    assert answer.headers["Ledger-Position"] == "1"
    assert answer.json() == {
        "positions": [1],
        "events": [{"position": 1, "type": "purchasing-group-formed.v1"}],
        "repeated": False,
    }
    assert client.get(answer.headers["Location"]).json()["event"]["commandid"] == answer.headers["Idempotency-Key"]


def test_the_same_command_under_the_same_key_is_answered_as_the_first_time(client: TestClient) -> None:
    first = send(client, "form-group", FORM_GROUP, Idempotency_Key=KEY_OF_FOUR)
    again = send(client, "form-group", FORM_GROUP, Idempotency_Key=KEY_OF_FOUR)
    assert again.status_code == 200
    assert again.json() == {**first.json(), "repeated": True}
    assert again.headers["Location"] == first.headers["Location"]


def test_a_key_used_for_other_content_is_refused(client: TestClient) -> None:
    send(client, "form-group", FORM_GROUP, Idempotency_Key=KEY_OF_FOUR)
    refused = send(client, "form-group", {**FORM_GROUP, "name": "Other"}, Idempotency_Key=KEY_OF_FOUR)
    assert refused.status_code == 422
    assert refused.json()["type"] == "/api/problems/command-id-reused"


def test_what_is_already_so_is_no_error_and_records_nothing(client: TestClient) -> None:
    send(client, "form-group", FORM_GROUP)
    answer = send(client, "form-group", FORM_GROUP)
    assert answer.status_code == 200
    assert answer.json() == {"positions": [], "events": [], "repeated": False}
    assert "Location" not in answer.headers


def test_a_repeat_without_a_time_takes_the_time_of_its_key(client: TestClient) -> None:
    content = {name: value for name, value in FORM_GROUP.items() if name != "at"}
    assert send(client, "form-group", content, Idempotency_Key=KEY_OF_SEVEN).status_code == 201
    assert send(client, "form-group", content, Idempotency_Key=KEY_OF_SEVEN).json()["repeated"] is True


def test_a_key_without_a_time_needs_a_time_in_the_body(client: TestClient) -> None:
    content = {name: value for name, value in FORM_GROUP.items() if name != "at"}
    refused = send(client, "form-group", content, Idempotency_Key=KEY_OF_FOUR)
    assert refused.status_code == 422
    assert [fault["where"] for fault in refused.json()["faults"]] == ["at"]


def test_a_ledger_that_moved_on_takes_nothing_decided_on_an_older_state(client: TestClient) -> None:
    formed(client)
    refused = send(client, "invite-member", invite("314914007", "Skogvatn"), If_Match='"3"')
    assert refused.status_code == 412
    assert refused.headers["Ledger-Position"] == "4"
    assert send(client, "invite-member", invite("314914007", "Skogvatn"), If_Match='"4"').status_code == 201


def test_a_repeat_is_not_held_against_the_growth_it_caused_itself(client: TestClient) -> None:
    headers = {"Idempotency_Key": KEY_OF_FOUR, "If_Match": '"0"'}
    assert send(client, "form-group", FORM_GROUP, **headers).status_code == 201
    assert send(client, "form-group", FORM_GROUP, **headers).json()["repeated"] is True


def test_a_rejection_names_the_rule_and_carries_the_facts_in_the_readers_language(client: TestClient) -> None:
    formed(client)
    other = {**FORM_GROUP, "name": "Other"}
    refused = send(client, "form-group", other, Accept_Language="nn, en;q=0.5")
    assert refused.status_code == 409
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.headers["Content-Language"] == "nn"
    problem = refused.json()
    assert problem["type"] == "/api/problems/group-already-formed"
    assert problem["rule"] == "group-already-formed"
    assert problem["facts"] == {"group": "alarms"}
    assert problem["detail"] == "Gruppa Trygghetsalarmer er skipa før, med anna innhald"
    assert problem["instance"] == f"{VARNES}/commands/form-group"


def test_every_fault_of_a_malformed_command_is_named_by_its_field(client: TestClient) -> None:
    refused = send(client, "form-group", {"by": {"person": "p 1"}, "lead": "123456789", "surplus": 1})
    assert refused.status_code == 422
    faults = {fault["where"]: fault["what"] for fault in refused.json()["faults"]}
    assert {"by.person", "by.role", "lead", "group", "surplus"} <= set(faults)
    assert "check digit" in faults["lead"]


def test_an_unknown_command_or_ledger_is_not_found(client: TestClient) -> None:
    assert send(client, "form-grup", {}).json()["type"] == "/api/problems/unknown-command"
    absent = client.post("/api/v1/ledgers/nowhere/commands/form-group", json=FORM_GROUP)
    assert absent.status_code == 404
    assert absent.json()["type"] == "/api/problems/unknown-ledger"


def test_a_key_in_quotes_is_the_key_without_them(client: TestClient) -> None:
    first = send(client, "form-group", FORM_GROUP, Idempotency_Key=f'"{KEY_OF_FOUR}"')
    assert (first.status_code, first.headers["Idempotency-Key"]) == (201, KEY_OF_FOUR)
    assert send(client, "form-group", FORM_GROUP, Idempotency_Key=KEY_OF_FOUR).json()["repeated"] is True
    for unreadable in (f'"{KEY_OF_FOUR}', '"', '""', "key"):
        assert send(client, "form-group", FORM_GROUP, Idempotency_Key=unreadable).status_code == 422
