"""The pages of a procurement, on the demo's two ledgers."""

import re

import pytest
from fastapi.testclient import TestClient

from adapters.scripts.playing import Player
from adapters.scripts.reading import read_script
from application.recording.catalogue import catalogue
from tests.adapters.http.conftest import client_for
from tests.scenarios.test_fjordkjop import SCRIPT
from tests.support.hosts import MemoryHost

BOOK = "/bok/namdal"
CASE = f"{BOOK}/anskaffelser/trygghetsalarm-2026"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "address",
    [
        "/",
        f"{BOOK}/anskaffelser",
        f"{BOOK}/kostnader",
        CASE,
        f"{CASE}/rettferdig",
        f"{CASE}/likebehandling",
        f"{BOOK}/innforsel/1",
        "/bok/kunngjort/anskaffelser",
    ],
)
def test_every_page_is_there_in_every_language(pages: TestClient, address: str, language: str) -> None:
    page = pages.get(address, params={"sprak": language})
    assert page.status_code == 200
    assert page.headers["Content-Language"] == language


def test_the_procurements_are_listed_those_opened_here_and_those_read_from_notices(pages: TestClient) -> None:
    assert "Trygghetsalarmer med mottak og service" in pages.get(f"{BOOK}/anskaffelser").text
    read = pages.get("/bok/kunngjort/anskaffelser").text
    assert "Brannvarsling og nødlys i kommunale bygg" in read
    assert "lest fra kunngjøring" in read


def test_the_verdicts_are_those_of_the_day_that_is_asked_for(pages: TestClient) -> None:
    ranked = pages.get(f"{CASE}/rettferdig", params={"dag": "2026-09-15"}).text
    assert 'id="FC-20" class="check failed"' in ranked
    signed = pages.get(f"{CASE}/rettferdig", params={"dag": "2026-10-30"}).text
    assert 'id="FC-20" class="check passed"' in signed
    assert 'href="/bok/namdal/innforsel/' in signed
    assert "standstill-days@2017-01-01" in signed


def test_of_a_procurement_read_from_a_notice_it_is_said_that_nothing_of_suppliers_is_recorded(
    pages: TestClient,
) -> None:
    page = pages.get("/bok/kunngjort/anskaffelser/b1f6d2c8-7a35-4e90-8c42-51e0a9d37f66/likebehandling").text
    assert "ingenting om hva leverandørene fikk vite" in page
    assert "<table>" not in page


def test_a_check_that_used_no_version_names_the_rules_it_consults(pages: TestClient) -> None:
    early = pages.get(f"{CASE}/rettferdig", params={"dag": "2026-09-15"}).text
    assert "Regler: standstill-days, standstill-days-non-electronic" in early


def test_who_knew_before_the_others_is_said(pages: TestClient) -> None:
    assert "Boreal Care AS visste det 8 dager før de andre" in pages.get(f"{CASE}/likebehandling").text


def test_the_matrix_tells_for_each_supplier_when_how_and_how_long_before_the_others(pages: TestClient) -> None:
    page = " ".join(pages.get(f"{CASE}/likebehandling").text.split())
    assert '<th scope="col">Boreal Care AS</th>' in page
    assert '<th scope="row"> Utkast til krav om nøkkelboks.' in page
    assert "opplysning til noen, møte" in page
    first = page[page.index('<td data-label="Boreal Care AS" class="ahead">') :]
    assert "5. mars 2026 kl. 09:40" in first
    assert "179 dager før fristen" in first
    assert '<strong class="late">Forsprang: 8 dager før de andre</strong>' in first[: first.index("</td>")]
    assert "Alle fikk vite det samtidig: 24. juli 2026 kl. 10:00" in page
    assert "ett møte, 45 min" in page


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_negotiations_are_told_of_only_where_somebody_was_negotiated_with(pages: TestClient, language: str) -> None:
    host = MemoryHost()
    script = read_script(SCRIPT, SCRIPT.read_text(encoding="utf-8"), catalogue())
    assert Player({"fjordkjop": host.create("fjordkjop")}, lambda _: None).play(script)
    asked, column = {"sprak": language}, {"nb": "Forhandlet", "nn": "Forhandla", "en": "Negotiated"}[language]
    negotiated = client_for(host).get("/bok/fjordkjop/anskaffelser/skjermer-2025/likebehandling", params=asked).text
    assert f'<th scope="col">{column}</th>' in negotiated
    assert ", 90 min" in negotiated
    assert column not in pages.get(f"{CASE}/likebehandling", params=asked).text


def test_a_share_is_shown_with_how_it_was_found(pages: TestClient) -> None:
    shares = pages.get(f"{BOOK}/kostnader").text
    for part in ("190\u00a0414,99\u00a0kr", "15\u00a0303 / 32\u00a0324"):
        assert part in shares or part.replace("\u00a0", " ") in shares.replace("\u00a0", " ")


def test_every_entry_that_a_verdict_rests_on_can_be_opened(pages: TestClient) -> None:
    page = pages.get(f"{CASE}/rettferdig", params={"dag": "2026-10-30"}).text
    scores = page[page.index('id="FC-22"') :]
    hidden = re.search(r"<summary>… og (\d+) til</summary>(.*?)</details>", scores, re.DOTALL)
    assert hidden
    assert hidden.group(2).count("/innforsel/") == int(hidden.group(1))


def test_each_share_leads_to_the_entries_behind_it(pages: TestClient) -> None:
    page = pages.get(f"{BOOK}/kostnader").text
    for sharing in page.split('<div class="sharing">')[1:]:
        before_the_table = sharing[: sharing.index("<table>")]
        position = re.search(rf'href="{BOOK}/innforsel/(\d+)', before_the_table)
        assert position
        entry = pages.get(f"{BOOK}/innforsel/{position.group(1)}").text
        assert "cost-incurred.v1" in entry or "budget-approved.v1" in entry


def test_an_entry_is_shown_as_it_is_hashed_with_what_it_led_to(pages: TestClient) -> None:
    text = pages.get(f"{BOOK}/innforsel/1").text
    assert "purchasing-group-formed.v1" in text
    assert 'href="/bok/namdal/innforsel/2?' in text


@pytest.mark.parametrize(
    ("address", "status"),
    [
        (f"{BOOK}/anskaffelser/ukjent", 404),
        (f"{BOOK}/anskaffelser/Feil Navn", 422),
        (f"{BOOK}/anskaffelser/ukjent/rettferdig", 404),
        (f"{BOOK}/anskaffelser/ukjent/likebehandling", 404),
        (f"{BOOK}/innforsel/99999", 404),
        (f"{BOOK}/innforsel/{2**53 - 1}", 404),
        (f"{BOOK}/innforsel/{2**53}", 422),
        (f"{BOOK}/innforsel/{10**30}", 422),
        (f"{BOOK}?after={10**30}", 422),
        (f"{CASE}?after={10**30}", 422),
        (f"{CASE}?at={10**30}", 422),
        (f"{CASE}/rettferdig?dag=i-morgen", 422),
        (f"{CASE}/rettferdig?at=99999", 422),
    ],
)
def test_what_is_not_there_or_cannot_be_read_is_told(pages: TestClient, address: str, status: int) -> None:
    answer = pages.get(address, headers={"Accept": "text/html"})
    assert answer.status_code == status
    assert "<html" in answer.text


def test_formulas_criteria_and_roles_are_said_in_words(pages: TestClient) -> None:
    verdicts = pages.get(f"{CASE}/rettferdig", params={"dag": "2026-10-30", "sprak": "nn"}).text
    formula = verdicts[verdicts.index('id="FC-20"') :].split('<li id="FC-')[0]
    assert "linear-between" not in formula
    assert "formelen «" in formula
    for after in (0, 200, 250):
        lines = pages.get(BOOK, params={"after": str(after), "sprak": "nn"}).text
        assert "«quality»" not in lines
        assert ", official," not in lines


@pytest.mark.parametrize(
    ("language", "told"), [("nb", r"fikk fullmakt \([^<]* til å \w"), ("nn", r"fekk fullmakt \([^<]* til å \w")]
)
def test_authority_is_given_to_do_something(pages: TestClient, language: str, told: str) -> None:
    lines = "".join(pages.get(BOOK, params={"after": str(after), "sprak": language}).text for after in (0, 50, 100))
    assert re.search(told, lines)
    assert not re.search(r" til (delta|kunngj|tildel|godkjenn)\w* ", lines)


def test_two_sentences_that_somebody_wrote_do_not_run_together(pages: TestClient) -> None:
    assert ".: " not in pages.get(BOOK, params={"after": "150"}).text


def test_an_agreement_that_a_rule_rests_on_is_named_in_the_language_of_the_page(pages: TestClient) -> None:
    for language, told in (("nb", "samarbeidsavtalen, KOML"), ("en", "the cooperation agreement, KOML")):
        assert told in pages.get(f"{CASE}/rettferdig", params={"sprak": language}).text
    assert "the cooperation agreement" not in pages.get(f"{CASE}/rettferdig", params={"sprak": "nn"}).text
    assert "the cooperation agreement" not in pages.get("/api/problems", params={"sprak": "nb"}).text
