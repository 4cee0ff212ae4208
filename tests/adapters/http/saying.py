"""What the tests send: commands as JSON objects, and where they go."""

from fastapi.testclient import TestClient
from httpx2 import Response

VARNES = "/api/v1/ledgers/varnes"
SECRETARY = {"person": "p-nam-1", "role": "secretary", "organisation": "314910001"}
FORM_GROUP: dict[str, object] = {
    "at": "2025-10-01T12:00:00+02:00",
    "by": SECRETARY,
    "group": "alarms",
    "name": "Trygghetsalarmer",
    "scope": "Safety alarms with their technical operation.",
    "form": "joint-procurement",
    "lead": "314910001",
}
ASSIGN_ROLE: dict[str, object] = {
    "by": SECRETARY,
    "group": "alarms",
    "member": "314910001",
    "person": "p-nam-1",
    "name": "Nam Sekretær",
    "role": "secretary",
    "valid_from": "2025-10-01",
}


def invite(member: str, name: str) -> dict[str, object]:
    return {"by": SECRETARY, "group": "alarms", "member": member, "name": name}


def send(client: TestClient, command: str, content: dict[str, object], **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.post(f"{VARNES}/commands/{command}", json=content, headers=named)


def formed(client: TestClient) -> TestClient:
    """A client of a ledger in which the group is formed and three members are invited."""
    for command, content in (
        ("form-group", FORM_GROUP),
        ("invite-member", invite("314911008", "Ytre Sund")),
        ("invite-member", invite("314912004", "Dalheim")),
        ("invite-member", invite("314913000", "Fossmo")),
    ):
        assert send(client, command, content).status_code == 201
    return client
