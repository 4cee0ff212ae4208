"""A real server on a real socket: streams that lose nothing, and a server that ends."""

import json
import socket
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread

import httpx2
import pytest

from adapters.http.app import create_app
from adapters.http.serving import EndingServer, NotLoopback, PortTaken, listening_socket, server_for
from tests.adapters.http.saying import FORM_GROUP, VARNES, invite
from tests.support.hosts import MemoryHost

MEMBERS = {"314911008": "Ytre Sund", "314912004": "Dalheim", "314913000": "Fossmo", "314914007": "Skogvatn"}


@dataclass(frozen=True)
class Served:
    """A server at work, and a client of it."""

    server: EndingServer
    thread: Thread
    client: httpx2.Client

    def record(self, command: str, content: dict[str, object]) -> None:
        """Record something, as another client would."""
        assert self.client.post(f"{VARNES}/commands/{command}", json=content).status_code == 201

    @contextmanager
    def stream(self, address: str = "events/stream", **headers: str) -> Generator[Iterator[dict[str, str]]]:
        """The blocks of a stream, one after the other."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with self.client.stream("GET", f"{VARNES}/{address}", headers=named) as response:
            assert response.status_code == 200
            assert response.headers["Content-Type"].startswith("text/event-stream")
            yield _blocks(response.iter_lines())


def _blocks(lines: Iterator[str]) -> Iterator[dict[str, str]]:
    block: dict[str, str] = {}
    for line in lines:
        if not line:
            yield block
            block = {}
        else:
            name, _, value = line.partition(": ")
            block[name] = value


@pytest.fixture
def served(host: MemoryHost) -> Generator[Served]:
    app = create_app(host, clock=host.clock, new_id=host.new_id)
    bound = listening_socket("127.0.0.1", 0)
    server = server_for(app)
    thread = Thread(target=server.run, kwargs={"sockets": [bound]})
    thread.start()
    port = bound.getsockname()[1]
    with httpx2.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60) as client:
        yield Served(server, thread, client)
    server.should_exit = True
    thread.join()
    bound.close()


def test_a_stream_gives_each_event_as_it_is_recorded_and_resumes_without_loss(served: Served) -> None:
    served.record("form-group", FORM_GROUP)
    with served.stream() as blocks:
        assert next(blocks)["id"] == "1"
        for number, (member, name) in enumerate(list(MEMBERS.items())[:2], start=2):
            served.record("invite-member", invite(member, name))
            block = next(blocks)
            assert block["id"] == str(number)
            assert json.loads(block["data"])["position"] == number
    for member, name in list(MEMBERS.items())[2:]:
        served.record("invite-member", invite(member, name))
    with served.stream("events/stream?after=0", Last_Event_ID="2") as blocks:
        assert [next(blocks)["id"] for _ in range(4)] == ["2", "3", "4", "5"]


def test_one_follower_wakes_many_streams(served: Served) -> None:
    with served.stream() as first, served.stream() as second:
        assert (next(first)["id"], next(second)["id"]) == ("0", "0")
        served.record("form-group", FORM_GROUP)
        assert (next(first)["id"], next(second)["id"]) == ("1", "1")


def test_open_streams_end_when_the_server_is_told_to_end(served: Served) -> None:
    with served.stream() as blocks:
        assert next(blocks)["id"] == "0"
        served.server.should_exit = True
        assert list(blocks) == []
    served.thread.join()


def test_a_client_that_knows_more_than_the_ledger_is_told_so(served: Served) -> None:
    refused = served.client.get(f"{VARNES}/events/stream", headers={"Last-Event-ID": "9"})
    assert refused.json()["type"] == "/api/problems/moment-not-reached"


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.168.1.2", "samkjop.example"])  # noqa: S104  must be refused
def test_an_address_that_others_reach_is_refused_with_the_reason(address: str) -> None:
    with pytest.raises(NotLoopback, match="no sign-in yet"):
        listening_socket(address, 0)


def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=str(port)):
            listening_socket("127.0.0.1", port)
