"""The day that things stood on (`as_of`), alone and together with the moment of knowledge (`at`)."""

import pytest
from fastapi.testclient import TestClient

from tests.adapters.http.saying import VARNES, formed, invite, send

GROUP = f"{VARNES}/groups/alarms"


@pytest.fixture
def book(client: TestClient) -> TestClient:
    """A group formed in October; Skogvatn was invited in January, recorded last, the others on the day of recording."""
    formed(client)
    assert send(client, "invite-member", {**invite("314914007", "Skogvatn"), "at": "2026-01-15T10:00:00Z"}).is_success
    return client


def invited(book: TestClient, asked: str) -> list[str]:
    return [one["name"] for one in book.get(f"{GROUP}?{asked}").json()["invited"]]


def positions(book: TestClient, address: str) -> list[int]:
    found = book.get(f"{VARNES}/{address}").json()
    return [one["position"] for one in (found["lines"] if address.startswith("trail") else found)]


def test_a_question_is_answered_as_it_stood_whenever_it_was_recorded(book: TestClient) -> None:
    assert invited(book, "as_of=2026-02-01") == ["Skogvatn"]
    assert len(invited(book, "as_of=2026-08-01")) == 4


def test_as_it_stood_then_and_as_known_then(book: TestClient) -> None:
    assert invited(book, "as_of=2026-02-01&at=4") == []
    assert book.get(f"{GROUP}?as_of=2026-02-01&at=2026-07-01T00:00:00Z").status_code == 404


def test_before_anything_had_occurred_nothing_is_known(book: TestClient) -> None:
    assert book.get(f"{GROUP}?as_of=2025-09-30").json()["type"] == "/api/problems/nothing-known"


def test_the_day_names_the_answer_so_that_it_lasts(book: TestClient) -> None:
    assert book.get(f"{GROUP}?as_of=2026-02-01").headers["ETag"] == '"5"'


def test_the_day_is_that_of_validity_too_unless_another_is_named(book: TestClient) -> None:
    joining = {
        **invite("314910001", "Elvnes"),
        "at": "2025-10-02T10:00:00Z",
        "decided_by": "council",
        "case_number": "2025/1",
        "decided_on": "2025-09-20",
    }
    assert send(book, "join-group", {**joining, "valid_from": "2026-03-01"}).is_success
    assert book.get(f"{GROUP}?as_of=2026-02-01").json()["members"] == []
    assert len(book.get(f"{GROUP}?as_of=2026-02-01&on=2026-03-01").json()["members"]) == 1


def test_the_trail_and_the_feed_hold_only_what_had_occurred(book: TestClient) -> None:
    assert positions(book, "trail?as_of=2026-02-01") == [1, 5]
    assert positions(book, "trail?as_of=2026-02-01&at=4") == [1]
    assert positions(book, "events?as_of=2026-02-01") == [1, 5]


def test_a_page_of_what_had_occurred_leads_to_the_next(book: TestClient) -> None:
    first = book.get(f"{VARNES}/trail?as_of=2026-02-01&limit=1")
    assert [line["position"] for line in first.json()["lines"]] == [1]
    following = book.get(first.links["next"]["url"])
    assert [line["position"] for line in following.json()["lines"]] == [5]
    assert "next" not in following.links


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "«{day}» er ingen dag som kan leses"),
        ("nn", "«{day}» er ingen dag som kan lesast"),
        ("en", "“{day}” cannot be read as a day"),
    ],
)
@pytest.mark.parametrize("day", ["2026-02-30", "soon", "1769900000", "2026-02-01T00:00:00Z"])
@pytest.mark.parametrize("address", ["groups/alarms", "trail", "events"])
def test_what_is_no_day_is_refused_in_words(book: TestClient, address: str, day: str, language: str, said: str) -> None:
    asked = book.get(f"{VARNES}/{address}", params={"as_of": day}, headers={"Accept-Language": language})
    assert asked.status_code == 422
    assert asked.json()["type"] == "/api/problems/day-not-understood"
    assert asked.json()["detail"].startswith(said.format(day=day))


def test_a_list_tells_how_things_stand_now_and_says_so(book: TestClient) -> None:
    refused = book.get(f"{VARNES}/lists/purchasing-groups?as_of=2026-02-01")
    assert refused.json()["type"] == "/api/problems/rows-are-current"


@pytest.mark.parametrize("address", ["events/1", "events/stream"])
def test_what_has_no_day_says_so(book: TestClient, address: str) -> None:
    refused = book.get(f"{VARNES}/{address}?as_of=2026-02-01")
    assert refused.status_code == 422
    assert [fault["where"] for fault in refused.json()["faults"]] == ["as_of"]


def test_the_page_of_the_history_takes_both_as_well(book: TestClient) -> None:
    page = "/bok/varnes"
    assert "Skogvatn ble invitert" in book.get(f"{page}?dag=2026-02-01").text
    assert "Skogvatn ble invitert" not in book.get(f"{page}?dag=2026-02-01&at=4").text
    assert "Dalheim ble invitert" not in book.get(f"{page}?dag=2026-02-01").text
