import json
import logging

import pytest
from fastapi.testclient import TestClient

from application.ledgers.ledger import Ledger
from application.recording.handler import Contention
from application.recording.ports import LedgerUnavailable
from tests.adapters.http.conftest import client_for
from tests.adapters.http.saying import FORM_GROUP, VARNES, send
from tests.support.hosts import MemoryHost

LARGEST = 64 * 1024
COMMAND = f"{VARNES}/commands/form-group"
AS_JSON = {"Content-Type": "application/json"}


class FailingHost(MemoryHost):
    """A host whose ledgers cannot be opened, for a reason."""

    reason: Exception = ZeroDivisionError("the secret of the house")

    def open(self, name: str) -> Ledger:
        self.made.pop(name, None)
        raise self.reason


def test_a_body_that_is_too_large_is_refused_announced_or_not(client: TestClient) -> None:
    body = json.dumps({"name": "x" * LARGEST}).encode()
    announced = client.post(COMMAND, content=body, headers=AS_JSON)
    streamed = client.post(COMMAND, content=iter([body[:1000], body[1000:]]), headers=AS_JSON)
    for refused in (announced, streamed):
        assert refused.status_code == 413
        assert refused.json()["type"] == "/api/problems/content-too-large"


def test_a_body_must_say_that_it_is_json(client: TestClient) -> None:
    refused = client.post(COMMAND, content=json.dumps(FORM_GROUP), headers={"Content-Type": "text/plain"})
    assert refused.status_code == 415


@pytest.mark.parametrize("name", ["evil.example", "evil.example:8000", "localhost.evil.example", "[", "10.0.0.1", ""])
def test_a_request_addressed_to_another_name_is_turned_away(client: TestClient, name: str) -> None:
    assert client.get("/", headers={"Host": name}).status_code == 421


@pytest.mark.parametrize("name", ["localhost", "localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
def test_every_name_of_this_machine_is_answered(client: TestClient, name: str) -> None:
    assert client.get("/healthz", headers={"Host": name}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_page_of_another_site_changes_nothing(client: TestClient, headers: dict[str, str]) -> None:
    refused = client.post(COMMAND, json=FORM_GROUP, headers=headers)
    assert refused.json()["type"] == "/api/problems/foreign-origin"
    assert client.get(f"{VARNES}/events").json() == []


def test_an_own_page_may_change_something(client: TestClient) -> None:
    headers = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
    assert client.post(COMMAND, json=FORM_GROUP, headers=headers).status_code == 201


def test_every_response_carries_the_headers_that_bind_a_browser(client: TestClient) -> None:
    for address in ("/", "/api/v1/ledgers", "/nothing", "/static/samkjop.css"):
        headers = client.get(address).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]


def test_a_failure_tells_a_reference_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR), client_for(FailingHost()) as client:
        answer = client.get(f"{VARNES}/events")
    assert answer.status_code == 500
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "secret" not in answer.text
    assert answer.json()["reference"] in caplog.text
    assert "the secret of the house" in caplog.text


@pytest.mark.parametrize(("reason", "status"), [(LedgerUnavailable("disk full at /x"), 503), (Contention("lost"), 409)])
def test_what_may_be_tried_again_says_when(reason: Exception, status: int) -> None:
    host = FailingHost()
    host.reason = reason
    with client_for(host) as client:
        answer = send(client, "form-group", FORM_GROUP)
    assert answer.status_code == status
    assert int(answer.headers["Retry-After"]) > 0
    assert "disk full" not in answer.text
