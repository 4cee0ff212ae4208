"""Pages as the book stood on a day, alone and as known at a moment."""

import pytest
from fastapi.testclient import TestClient

BOOK = "/bok/namdal"
CASE = f"{BOOK}/anskaffelser/trygghetsalarm-2026"
PARTS = [BOOK, f"{BOOK}/medlemmer", f"{BOOK}/saker", f"{BOOK}/anskaffelser", f"{BOOK}/kostnader"]


def text(pages: TestClient, address: str, **asked: str) -> str:
    page = pages.get(address, params=asked)
    assert page.status_code == 200
    return page.text


@pytest.mark.parametrize("address", [*PARTS, CASE, f"{CASE}/rettferdig"])
def test_every_page_takes_a_day_and_a_moment(pages: TestClient, address: str) -> None:
    page = text(pages, address)
    assert 'name="dag" type="date" value=""' in page
    assert 'name="at" value=""' in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Det som hadde skjedd ved slutten av 1. april 2026."),
        ("nn", "Det som hadde hendt ved slutten av 1. april 2026."),
        ("en", "What had happened by the end of 1 April 2026."),
    ],
)
@pytest.mark.parametrize("address", PARTS)
def test_what_is_told_of_a_day_says_which_day(pages: TestClient, address: str, language: str, said: str) -> None:
    page = text(pages, address, dag="2026-04-01", sprak=language)
    assert said in page
    assert 'name="dag" type="date" value="2026-04-01"' in page
    assert said not in text(pages, address, sprak=language)


def test_the_case_stood_then_in_its_trail_as_in_its_verdicts(pages: TestClient) -> None:
    page = text(pages, CASE, dag="2026-04-01")
    assert "Slik saken sto ved slutten av 1. april 2026." in page
    assert "Slik saken sto ved slutten av 1." not in text(pages, CASE)


def test_the_case_before_it_began_says_so_and_keeps_its_name(pages: TestClient) -> None:
    page = text(pages, CASE, dag="2024-01-01", sprak="en")
    assert "None of this had happened." in page
    assert "<h2>Trygghetsalarmer med mottak og service</h2>" in page
    assert pages.get(f"{BOOK}/anskaffelser/ukjent", params={"dag": "2024-01-01"}).status_code == 404


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        ("medlemmer", "314911008"),
        ("saker", "Kostnadsnøkkel"),
        ("anskaffelser", "Trygghetsalarmer med mottak og service"),
        ("kostnader", '<section class="account">'),
    ],
)
def test_what_had_not_happened_or_was_not_known_is_not_shown(pages: TestClient, part: str, shown: str) -> None:
    address = f"{BOOK}/{part}"
    assert shown in text(pages, address)
    assert shown in text(pages, address, dag="2027-01-01")
    assert shown not in text(pages, address, dag="2025-01-01")
    assert shown not in text(pages, address, at="1")
    assert shown not in text(pages, address, dag="2027-01-01", at="1")


@pytest.mark.parametrize("part", ["medlemmer", "saker"])
def test_the_present_says_after_which_entry_and_the_past_does_not(pages: TestClient, part: str) -> None:
    assert "Slik det er etter innførsel" in text(pages, f"{BOOK}/{part}")
    past = text(pages, f"{BOOK}/{part}", at="1", dag="2025-01-01")
    assert "Slik det er etter innførsel" not in past
    assert "Slik boken var kjent etter innførsel 1." in past
    assert "Ingen på det tidspunktet." in past


@pytest.mark.parametrize("part", ["medlemmer", "saker"])
def test_a_day_that_is_none_keeps_the_page_around_it(pages: TestClient, part: str) -> None:
    asked = {"dag": "i-morgen", "sprak": "en"}
    page = pages.get(f"{BOOK}/{part}", params=asked, headers={"Accept": "text/html"})
    assert page.status_code == 422
    assert "“i-morgen” cannot be read as a day" in page.text
    assert 'value="i-morgen"' in page.text
    assert f'href="{BOOK}/{part}?sprak=en">Show as it is now</a>' in page.text
