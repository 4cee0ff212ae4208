import json
import re

from fastapi.testclient import TestClient
from pydantic import TypeAdapter

from adapters.http.schemas import component_schemas
from application.projections.declaration import projections
from application.questions.declaring import questions
from application.recording.catalogue import catalogue
from tests.adapters.http.saying import VARNES, formed, invite, send
from tests.adapters.http.snapshot import SNAPSHOT, document_of

INVITED: dict[str, object] = {**invite("314914007", "Skogvatn"), "at": "2026-01-05T10:00:00+01:00"}
JOINED: dict[str, object] = {
    "valid_from": "2025-10-01",
    "decided_by": "council",
    "case_number": "2025/120-4",
    "decided_on": "2025-09-20",
}
COMMANDS = "/api/v1/ledgers/{ledger}/commands/"
Operations = TypeAdapter(dict[str, dict[str, dict[str, object]]])


def test_the_document_is_the_one_agreed_on(client: TestClient) -> None:
    expected = SNAPSHOT.read_text(encoding="utf-8")
    assert document_of(client) == expected, "write it anew with: python -m tests.adapters.http.snapshot"


def test_every_command_question_and_list_is_an_operation_of_its_own(client: TestClient) -> None:
    paths = client.get("/api/openapi.json").json()["paths"]
    assert {path.removeprefix(COMMANDS) for path in paths if path.startswith(COMMANDS)} == set(catalogue().commands)
    for name, entry in catalogue().commands.items():
        operation = paths[COMMANDS + name]["post"]
        assert operation["operationId"] == name
        assert operation["tags"] == [entry.slice]
        assert operation["summary"]
    for name in questions():
        assert f"/api/v1/ledgers/{{ledger}}/{name}/{{reference}}" in paths
    for name in projections():
        assert f"/api/v1/ledgers/{{ledger}}/lists/{name}" in paths


def test_every_reference_leads_to_a_schema_and_no_two_things_share_one(client: TestClient) -> None:
    text = client.get("/api/openapi.json").text
    schemas = json.loads(text)["components"]["schemas"]
    assert set(re.findall(r'"#/components/schemas/([^"]+)"', text)) <= set(schemas)
    for name, schema in component_schemas().items():
        assert _shape(schemas[name]) == _shape(schema), name


def _shape(schema: dict[str, dict[str, object]]) -> tuple[object, ...]:
    return schema.get("description"), sorted(schema.get("properties", {})), schema.get("enum")


def test_no_two_operations_share_an_id(client: TestClient) -> None:
    paths = Operations.validate_python(client.get("/api/openapi.json").json()["paths"])
    ids = [operation["operationId"] for path in paths.values() for operation in path.values()]
    assert len(ids) == len(set(map(str, ids)))


def test_every_header_that_is_sent_is_documented(client: TestClient) -> None:
    formed(client)
    for member in (invite("314911008", "Ytre Sund"), invite("314912004", "Dalheim")):
        assert send(client, "join-group", {**member, **JOINED}).status_code == 201
    paths = client.get("/api/openapi.json").json()["paths"]
    asked, ledger = f"{VARNES}/groups/alarms", "/api/v1/ledgers/{ledger}"
    unchanged = client.get(asked, headers={"If-None-Match": client.get(asked).headers["ETag"]})
    told = {"Ledger-Position", "ETag", "Link", "Location", "Idempotency-Key"}
    for answer, path, method in (
        (client.get(asked), f"{ledger}/groups/{{reference}}", "get"),
        (unchanged, f"{ledger}/groups/{{reference}}", "get"),
        (client.get(f"{VARNES}/events?limit=1"), f"{ledger}/events", "get"),
        (client.get(f"{VARNES}/trail?limit=1"), f"{ledger}/trail", "get"),
        (client.get(f"{VARNES}/lists/group-members?limit=1"), f"{ledger}/lists/group-members", "get"),
        (client.get(VARNES), ledger, "get"),
        (client.post(f"{VARNES}/checkpoint"), f"{ledger}/checkpoint", "post"),
        (client.post("/api/v1/ledgers", json={"name": "other"}), "/api/v1/ledgers", "post"),
        (send(client, "invite-member", INVITED), f"{COMMANDS}invite-member", "post"),
    ):
        documented = paths[path][method]["responses"][str(answer.status_code)]
        sent = {name for name in told if name in answer.headers}
        assert sent == set(documented["headers"]) & told, (path, answer.status_code)
        if answer.content:
            assert set(documented["content"]) == {answer.headers["Content-Type"].split(";")[0]}


def test_the_feed_has_its_schema_where_it_is_sent(client: TestClient) -> None:
    feed = client.get("/api/openapi.json").json()["paths"]["/api/v1/ledgers/{ledger}/events"]["get"]
    batch = {"application/cloudevents-batch+json": {"schema": {"$ref": "#/components/schemas/CloudEvents"}}}
    assert feed["responses"]["200"]["content"] == batch


def test_conditions_and_keys_are_documented_as_headers_of_requests(client: TestClient) -> None:
    paths = client.get("/api/openapi.json").json()["paths"]
    for path, operations in paths.items():
        for method, operation in operations.items():
            named = {one["name"] for one in operation.get("parameters", ()) if one["in"] == "header"}
            if path.startswith(COMMANDS):
                assert named == {"Idempotency-Key", "If-Match"}
            elif "304" in operation["responses"]:
                assert (method, named) == ("get", {"If-None-Match"})
            else:
                assert not named & {"Idempotency-Key", "If-Match", "If-None-Match"}
