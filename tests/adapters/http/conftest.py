"""A host in memory with one ledger, and the app for it."""

from collections.abc import Generator

import pytest
from fastapi.testclient import TestClient

from adapters.demo.scenario import LEDGER, NOTICE, NOTICES, scenario
from adapters.eforms.importing import Importer
from adapters.http.app import create_app
from adapters.scripts.playing import Player
from domain.kernel.identifiers import PersonId
from tests.support.hosts import MemoryHost

ADDRESS = "http://localhost"


def client_for(host: MemoryHost, *, demo: bool = False) -> TestClient:
    app = create_app(host, clock=host.clock, new_id=host.new_id, demo=demo)
    return TestClient(app, base_url=ADDRESS, headers={"Accept-Language": "en"})


@pytest.fixture
def host() -> MemoryHost:
    made = MemoryHost()
    made.create("varnes")
    return made


@pytest.fixture
def client(host: MemoryHost) -> Generator[TestClient]:
    with client_for(host) as opened:
        yield opened


@pytest.fixture
def demo(host: MemoryHost) -> Generator[TestClient]:
    with client_for(host, demo=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def pages() -> TestClient:
    """The pages of the demo's two ledgers."""
    host = MemoryHost()
    book = host.create(LEDGER)
    assert Player({LEDGER: book}, lambda _: None).play(scenario())
    list(Importer(person=PersonId("import")).bring(host.create(NOTICES), [NOTICE]))
    return client_for(host)
