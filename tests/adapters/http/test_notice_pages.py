"""The pages when a published notice is read into the group's own procurement, and into a ledger of its own."""

import pytest
from fastapi.testclient import TestClient

from adapters.demo.scenario import LEDGER, NOTICE, NOTICES, scenario
from adapters.eforms.importing import Importer
from adapters.scripts.playing import Player
from domain.kernel.identifiers import PersonId, ProcurementId
from tests.adapters.http.conftest import client_for
from tests.support.hosts import MemoryHost

CASE = "/bok/namdal/anskaffelser/trygghetsalarm-2026"
OWN_TITLE = "Trygghetsalarmer med mottak og service"
TITLE_IN_NOTICE = "Brannvarsling og nødlys i kommunale bygg"


@pytest.fixture(scope="module")
def pages() -> TestClient:
    host = MemoryHost()
    book = host.create(LEDGER)
    assert Player({LEDGER: book}, lambda _: None).play(scenario())
    list(Importer(person=PersonId("import"), procurement=ProcurementId("trygghetsalarm-2026")).bring(book, [NOTICE]))
    list(Importer(person=PersonId("import")).bring(host.create(NOTICES), [NOTICE]))
    return client_for(host)


@pytest.mark.parametrize("part", ["", "/rettferdig", "/likebehandling"])
def test_a_notice_that_is_read_in_does_not_rename_the_groups_own_procurement(pages: TestClient, part: str) -> None:
    assert f"<h2>{OWN_TITLE}</h2>" in pages.get(f"{CASE}{part}").text


def test_the_groups_own_procurement_is_listed_as_its_own_with_the_notice_beside_it(pages: TestClient) -> None:
    listed = pages.get("/bok/namdal/anskaffelser").text
    assert OWN_TITLE in listed
    assert '<td data-label="Oppdragsgivere">5</td>' in listed
    assert "ført her" in listed
    assert f"lest fra kunngjøring: {TITLE_IN_NOTICE}" in listed


def test_what_only_a_notice_tells_of_has_the_notices_title(pages: TestClient) -> None:
    listed = pages.get("/bok/kunngjort/anskaffelser").text
    assert TITLE_IN_NOTICE in listed
    assert "ført her" not in listed
