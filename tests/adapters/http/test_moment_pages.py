"""Pages at an earlier moment: what is said of it, and how a moment is written."""

import re

import pytest
from fastapi.testclient import TestClient

BOOK = "/bok/namdal"
CASE = f"{BOOK}/anskaffelser/trygghetsalarm-2026"

AT_A_MOMENT = {"at": "150", "dag": "2026-04-01", "sprak": "en"}


@pytest.mark.parametrize("part", ["", "/rettferdig", "/likebehandling"])
def test_a_page_at_a_moment_says_so_and_leads_on_at_that_moment(pages: TestClient, part: str) -> None:
    page = pages.get(f"{CASE}{part}", params=AT_A_MOMENT).text
    assert "The book as known" in page
    assert f'href="{CASE}{part}?sprak=en">Show as it is now</a>' in page
    kept = "?sprak=en&amp;at=150&amp;dag=2026-04-01"
    for leads_to in (BOOK, f"{BOOK}/anskaffelser", f"{BOOK}/kostnader", CASE, f"{CASE}/rettferdig"):
        assert f'href="{leads_to}{kept}"' in page
    assert set(re.findall(rf'href="{BOOK}/innforsel/\d+([^"]*)"', page)) == {kept}


@pytest.mark.parametrize("part", ["rettferdig", "likebehandling"])
def test_what_is_told_of_a_day_says_which_day(pages: TestClient, part: str) -> None:
    page = pages.get(f"{CASE}/{part}", params={"dag": "2026-04-01"}).text
    assert "Slik saken sto ved slutten av 1. april 2026." in page
    assert f'href="{CASE}/{part}?sprak=nb">Vis slik den er nå</a>' in page


def test_equal_treatment_as_it_stood_on_a_day_holds_only_what_had_happened(pages: TestClient) -> None:
    page = pages.get(f"{CASE}/likebehandling", params={"dag": "2026-03-10"}).text
    assert "Forsprang: 5 dager hittil; de andre vet det ikke" in page
    assert "Spurte om nøkkelboks" not in page


def test_the_moment_field_gives_an_example_that_shows_something(pages: TestClient) -> None:
    example = re.search(r'placeholder="e.g. (\d+)"', pages.get(f"{BOOK}?sprak=en").text)
    assert example
    assert pages.get(BOOK, params={"at": example.group(1)}).status_code == 200


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("150", "The book as known after entry 150."),
        ("2026-08-01", "The book as known at the end of 1 August 2026, Norwegian time."),
        ("2026-08-01T10:00:02", "The book as known at 1 August 2026, 10:00:02, Norwegian time."),
        ("2026-08-01 10:00", "The book as known at 1 August 2026, 10:00, Norwegian time."),
        ("2026-08-01T08:00:02Z", "The book as known at 1 August 2026, 10:00:02, Norwegian time."),
        ("2026-08-01T10:00:02 02:00", "The book as known at 1 August 2026, 10:00:02, Norwegian time."),
    ],
)
def test_a_moment_is_understood_as_people_write_it_and_said_back(pages: TestClient, at: str, said: str) -> None:
    page = pages.get(BOOK, params={"at": at, "sprak": "en"})
    assert page.status_code == 200
    assert said in page.text


def test_a_day_is_known_to_its_end_and_a_time_is_norwegian(pages: TestClient) -> None:
    whole = pages.get(BOOK, params={"at": "2026-08-01"}).text
    assert 'id="e50"' in whole
    assert 'id="e1"' not in pages.get(BOOK, params={"at": "2026-08-01T09:59"}).text
    assert 'id="e1"' in pages.get(BOOK, params={"at": "2026-08-01T10:01"}).text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"at": "i går"}, "“i går” cannot be read as a moment; write the number of an entry (1 to "),
        ({"at": "2026-13-40"}, "“2026-13-40” cannot be read as a moment"),
        ({"at": "1.5"}, "“1.5” cannot be read as a moment"),
        ({"at": "0001-01-01T00:00"}, "“0001-01-01T00:00” cannot be read as a moment"),
        ({"at": "0"}, "Entries are numbered from 1, and 0 is none of them"),
        ({"at": "-1"}, "Entries are numbered from 1, and -1 is none of them"),
        ({"at": "99999"}, "The ledger has not come to 99999 yet"),
        ({"at": "2099-01-01"}, "The ledger has not come to 2099-01-01 yet"),
        ({"dag": "i-morgen"}, "“i-morgen” cannot be read as a day"),
    ],
)
@pytest.mark.parametrize("address", [BOOK, f"{CASE}/rettferdig"])
def test_a_moment_that_cannot_be_shown_keeps_what_was_typed_and_the_page_around_it(
    pages: TestClient, address: str, asked: dict[str, str], said: str
) -> None:
    page = pages.get(address, params={**asked, "sprak": "en"}, headers={"Accept": "text/html"})
    assert page.status_code == 422
    assert said in page.text
    assert f'value="{next(iter(asked.values()))}"' in page.text
    assert f'href="{BOOK}/kostnader?' in page.text
    assert f'href="{address}?sprak=en">Show as it is now</a>' in page.text
    if address != BOOK:
        assert "<h2>Trygghetsalarmer med mottak og service</h2>" in page.text
