"""The OpenAPI document as it was agreed on. `python -m tests.adapters.http.snapshot` writes it anew."""

import json
from pathlib import Path

from fastapi.testclient import TestClient

from tests.adapters.http.conftest import client_for
from tests.support.hosts import MemoryHost

SNAPSHOT = Path(__file__).with_name("openapi.json")


def document_of(client: TestClient) -> str:
    """The document that the app gives, in a form that shows changes line by line."""
    return json.dumps(client.get("/api/openapi.json").json(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(document_of(client_for(MemoryHost())), encoding="utf-8")
