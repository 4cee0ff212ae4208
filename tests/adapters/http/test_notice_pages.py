"""The pages when a published notice is read into the group's own procurement, and into a ledger of its own."""

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from adapters.demo.scenario import LEDGER, NOTICE, NOTICES, scenario
from adapters.eforms.importing import Importer
from adapters.scripts.playing import Player
from domain.kernel.identifiers import PersonId, ProcurementId
from tests.adapters.eforms.writing import AWARD
from tests.adapters.http.conftest import client_for
from tests.support.hosts import MemoryHost

CASE = "/bok/namdal/anskaffelser/trygghetsalarm-2026"
IMPORTED = "/bok/kunngjort/anskaffelser/b1f6d2c8-7a35-4e90-8c42-51e0a9d37f66"
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
    assert f"kunngjøringen «{TITLE_IN_NOTICE}»</a>" in listed


def test_what_only_a_notice_tells_of_has_the_notices_title(pages: TestClient) -> None:
    listed = pages.get("/bok/kunngjort/anskaffelser").text
    assert TITLE_IN_NOTICE in listed
    assert "ført her" not in listed


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nb", "tilbyderen som kunngjøringen kaller TPA-0001"),
        ("nn", "tilbydaren som kunngjeringa kallar TPA-0001"),
        ("en", "the tenderer that the notice calls TPA-0001"),
    ],
)
def test_a_winner_that_is_only_referred_to_is_told_as_what_the_notice_calls_it(
    tmp_path: Path, language: str, told: str
) -> None:
    host, path = MemoryHost(), tmp_path / "award.xml"
    path.write_bytes(AWARD.data())
    list(Importer(person=PersonId("import"), procurement=ProcurementId("alarms")).bring(host.create(NOTICES), [path]))
    case = f"/bok/{NOTICES}/anskaffelser/alarms"
    with client_for(host) as client:
        assert told in notice_page(client, case, language)
        assert told in client.get(case, params={"sprak": language}).text


def notice_page(pages: TestClient, case: str, language: str) -> str:
    leads_to = re.search(r'href="([^"]*/kunngjoring/[^"]*)"', pages.get(case, params={"sprak": language}).text)
    assert leads_to
    page = pages.get(leads_to.group(1).replace("&amp;", "&"))
    assert page.status_code == 200
    return " ".join(page.text.split())


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nb",
            (
                "konkurranse",
                "åpen anbudskonkurranse",
                "Frist, tilbud",
                "leder anskaffelsen",
                "48 måneder",
                "kvalitet",
                "norsk tid",
            ),
        ),
        ("nn", ("open anbodskonkurranse", "Frist, tilbod", "leier anskaffinga", "kvalitet", "norsk tid")),
        ("en", ("open procedure", "Deadline, tenders", "leads the procurement", "quality", "Norwegian time")),
    ],
)
def test_a_notice_that_was_read_in_can_be_read_in_plain_words(
    pages: TestClient, language: str, told: tuple[str, ...]
) -> None:
    for case in (CASE, IMPORTED):
        page = notice_page(pages, case, language)
        for part in (
            *told,
            "Storvatn kommune",
            "315210100",
            "Kompetanse",
            "30%" if language == "en" else "30 %",
            "SHA-256",
        ):
            assert part in page, part
        assert "14. september 2026 kl. 10:15" in page or "14 September 2026, 10:15" in page


def test_a_notice_of_another_procurement_or_of_none_is_not_found(pages: TestClient) -> None:
    assert pages.get(f"{CASE}/kunngjoring/ukjent").status_code == 404
    assert pages.get(f"{CASE}/kunngjoring/Feil Navn").status_code == 422


@pytest.mark.parametrize(("part", "told"), [("medlemmer", "Ingen innkjøpsgruppe"), ("saker", "Ingen saker er ført")])
def test_a_ledger_of_notices_alone_says_why_it_has_no_members_and_no_motions(
    pages: TestClient, part: str, told: str
) -> None:
    page = pages.get(f"/bok/kunngjort/{part}").text
    assert told in page
    assert "<table>" not in page
