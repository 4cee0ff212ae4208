import json
import re

from fastapi.testclient import TestClient
from pydantic import TypeAdapter

from adapters.http.schemas import component_schemas
from application.projections.declaration import projections
from application.questions.declaring import questions
from application.recording.catalogue import catalogue
from tests.adapters.http.snapshot import SNAPSHOT, document_of

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
