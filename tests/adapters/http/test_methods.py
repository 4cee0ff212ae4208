"""What every address answers to besides its own methods: HEAD and OPTIONS."""

from collections.abc import Mapping

import pytest
from fastapi.testclient import TestClient

from tests.adapters.http.saying import VARNES, formed

CHANGING = {"content-security-policy"}


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/healthz",
        "/static/samkjop.css",
        "/api/openapi.json",
        "/api/v1/ledgers",
        VARNES,
        f"{VARNES}/events?limit=1",
        f"{VARNES}/events/1",
        f"{VARNES}/trail",
        f"{VARNES}/groups/alarms",
        f"{VARNES}/groups/nothing",
        f"{VARNES}/lists/group-members",
        f"{VARNES}/checkpoint",
        "/nowhere",
    ],
)
def test_head_is_answered_with_the_headers_of_get_and_no_body(client: TestClient, address: str) -> None:
    formed(client)
    got, head = client.get(address), client.head(address)
    assert head.status_code == got.status_code
    assert head.content == b""
    assert _kept(head.headers) == _kept(got.headers)


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name not in CHANGING}


def test_head_of_the_stream_ends_at_once(client: TestClient) -> None:
    formed(client)
    head = client.head(f"{VARNES}/events/stream")
    assert head.status_code == 200
    assert head.headers["Content-Type"].startswith("text/event-stream")
    assert head.headers["Ledger-Position"] == "4"
    assert head.content == b""


@pytest.mark.parametrize(
    ("address", "allow"),
    [
        (f"{VARNES}/groups/alarms", "GET, HEAD, OPTIONS"),
        (f"{VARNES}/checkpoint", "GET, HEAD, OPTIONS, POST"),
        (f"{VARNES}/commands/form-group", "OPTIONS, POST"),
        ("/", "GET, HEAD, OPTIONS"),
    ],
)
def test_options_names_the_methods_that_an_address_takes(client: TestClient, address: str, allow: str) -> None:
    answer = client.options(address)
    assert (answer.status_code, answer.headers["Allow"], answer.content) == (204, allow, b"")
    refused = client.delete(address)
    assert (refused.status_code, refused.headers["Allow"]) == (405, allow)


def test_options_of_no_address_is_not_found(client: TestClient) -> None:
    assert client.options("/api/v1/nowhere").status_code == 404


def test_head_where_nothing_is_read_is_not_allowed(client: TestClient) -> None:
    refused = client.head(f"{VARNES}/commands/form-group")
    assert (refused.status_code, refused.headers["Allow"], refused.content) == (405, "OPTIONS, POST", b"")
