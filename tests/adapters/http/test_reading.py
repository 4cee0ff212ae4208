from fastapi.testclient import TestClient

from tests.adapters.http.saying import VARNES, formed, invite, send
from tests.support.hosts import MemoryHost


def test_a_question_is_answered_with_the_position_it_was_asked_at(client: TestClient) -> None:
    answer = formed(client).get(f"{VARNES}/groups/alarms?on=2026-08-01")
    assert answer.status_code == 200
    assert answer.headers["ETag"] == '"4"'
    assert answer.headers["Ledger-Position"] == "4"
    assert answer.json()["name"] == "Trygghetsalarmer"


def test_an_answer_the_reader_holds_already_is_not_sent_again(client: TestClient) -> None:
    address = f"{VARNES}/groups/alarms"
    tag = formed(client).get(address).headers["ETag"]
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304
    send(client, "invite-member", invite("314914007", "Skogvatn"))
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


def test_the_day_makes_an_answer_another_when_it_was_not_named(client: TestClient) -> None:
    assert formed(client).get(f"{VARNES}/groups/alarms").headers["ETag"] == '"4.2026-08-01"'


def test_what_was_not_known_at_the_moment_is_not_found(client: TestClient) -> None:
    formed(client)
    assert client.get(f"{VARNES}/groups/alarms?at=1").status_code == 200
    assert client.get(f"{VARNES}/groups/alarms?at=2026-07-01T00:00:00Z").status_code == 404
    assert client.get(f"{VARNES}/groups/networks").json()["type"] == "/api/problems/nothing-known"


def test_a_moment_ahead_of_the_ledger_is_refused(client: TestClient) -> None:
    formed(client)
    for at in ("5", "2030-01-01T00:00:00Z", "9" * 40):
        refused = client.get(f"{VARNES}/groups/alarms?at={at}")
        assert refused.json()["type"] == "/api/problems/moment-not-reached", at


def test_a_number_below_one_is_no_position_and_no_time_either(client: TestClient) -> None:
    formed(client)
    for at in ("0", "000", "-1"):
        refused = client.get(f"{VARNES}/groups/alarms", params={"at": at})
        assert refused.json()["type"] == "/api/problems/no-such-position", at


def test_a_moment_without_a_time_zone_is_refused(client: TestClient) -> None:
    refused = formed(client).get(f"{VARNES}/groups/alarms?at=2026-01-01T00:00:00")
    assert refused.json()["type"] == "/api/problems/malformed-request"


def test_a_questions_own_parameters_are_typed_and_none_is_overlooked(client: TestClient) -> None:
    formed(client)
    address = f"{VARNES}/authority/alarms"
    refused = client.get(f"{address}?act=no-such-act&amount=many&surplus=1").json()
    assert {fault["where"] for fault in refused["faults"]} == {"act", "amount", "surplus"}
    assert client.get(f"{VARNES}/groups/Not%20So").status_code == 422


def test_a_list_gives_pages_that_link_to_the_next(client: TestClient) -> None:
    formed(client)
    first = client.get(f"{VARNES}/events?limit=3")
    assert first.headers["Content-Type"] == "application/cloudevents-batch+json"
    assert [event["position"] for event in first.json()] == [1, 2, 3]
    following = client.get(first.links["next"]["url"])
    assert [event["position"] for event in following.json()] == [4]
    assert "next" not in following.links


def test_a_list_waits_for_the_readers_own_write_and_says_when_it_cannot(client: TestClient) -> None:
    formed(client)
    rows = client.get(f"{VARNES}/lists/purchasing-groups?wait=4")
    assert [row["key"] for row in rows.json()["rows"]] == ["alarms"]
    late = client.get(f"{VARNES}/lists/purchasing-groups?wait=5")
    assert late.status_code == 503
    assert late.headers["Retry-After"] == "1"


def test_a_list_is_narrowed_by_its_columns_only(client: TestClient) -> None:
    formed(client)
    assert client.get(f"{VARNES}/lists/group-members?group=alarms").json()["rows"] == []
    assert client.get(f"{VARNES}/lists/group-members?colour=red").status_code == 422


def test_a_list_tells_how_things_stand_now_only(client: TestClient) -> None:
    refused = formed(client).get(f"{VARNES}/lists/purchasing-groups?at=1")
    assert refused.json()["type"] == "/api/problems/rows-are-current"


def test_the_feed_is_narrowed_by_type_and_tag_and_moment(client: TestClient) -> None:
    formed(client)
    by_type = client.get(f"{VARNES}/events?type=no.samkjop.member-invited.v1&tag=member:314912004").json()
    assert [event["position"] for event in by_type] == [3]
    assert [event["position"] for event in client.get(f"{VARNES}/events?at=2").json()] == [1, 2]
    assert client.get(f"{VARNES}/events?type=no-such.v1").status_code == 422


def test_an_event_is_a_cloud_event_with_its_envelope(client: TestClient) -> None:
    told = formed(client).get(f"{VARNES}/events/1?language=en").json()
    event = told["event"]
    assert event["specversion"] == "1.0"
    assert event["source"] == "samkjop.example/varnes"
    assert event["type"] == "no.samkjop.purchasing-group-formed.v1"
    assert event["time"] == "2025-10-01T10:00:00Z"
    assert event["data"]["name"] == "Trygghetsalarmer"
    assert "Trygghetsalarmer" in told["line"]["sentence"]
    assert client.get(f"{VARNES}/events/5").status_code == 404


def test_an_event_tells_what_it_led_to(client: TestClient) -> None:
    later = {**invite("314914007", "Skogvatn"), "because": 1}
    assert send(formed(client), "invite-member", later).status_code == 201
    assert client.get(f"{VARNES}/events/1").json()["line"]["led_to"] == [5]


def test_the_trail_of_a_thing_is_told_in_the_language_asked_for(client: TestClient) -> None:
    formed(client)
    bokmaal = client.get(f"{VARNES}/trail?tag=member:314911008").json()
    english = client.get(f"{VARNES}/trail?tag=member:314911008&language=en").json()
    assert [line["position"] for line in bokmaal["lines"]] == [2]
    assert bokmaal["lines"][0]["sentence"] != english["lines"][0]["sentence"]
    assert [line["position"] for line in client.get(f"{VARNES}/trail?limit=2").json()["lines"]] == [1, 2]


def test_a_ledger_is_created_once(client: TestClient, host: MemoryHost) -> None:
    made = client.post("/api/v1/ledgers", json={"name": "namdal"})
    assert made.status_code == 201
    assert client.get(made.headers["Location"]).json()["size"] == 0
    assert client.post("/api/v1/ledgers", json={"name": "namdal"}).status_code == 200
    assert client.post("/api/v1/ledgers", json={"name": "namdal", "origin": "other.example"}).status_code == 409
    assert client.post("/api/v1/ledgers", json={"name": "No Name"}).status_code == 422
    assert client.post("/api/v1/ledgers", json={"name": "fosen", "origin": "no origin+"}).status_code == 422
    assert [ledger["name"] for ledger in client.get("/api/v1/ledgers").json()["ledgers"]] == ["namdal", "varnes"]
    assert len(host.ledgers()) == 2


def test_a_checkpoint_is_published_read_and_verified(client: TestClient) -> None:
    formed(client)
    assert client.get(f"{VARNES}/checkpoint").json()["type"] == "/api/problems/not-published"
    published = client.post(f"{VARNES}/checkpoint", headers={"Origin": "http://localhost"})
    assert published.headers["Content-Type"].startswith("text/plain")
    assert published.text.startswith("samkjop.example/varnes\n4\n")
    assert client.get(f"{VARNES}/checkpoint").text == published.text
    assert client.get(f"{VARNES}/verifier-key").text.startswith("samkjop.example/varnes+")
    report = client.get(f"{VARNES}/verification").json()
    assert report["sound"] is True
    assert report["covered"] == 4


def test_the_program_says_that_it_runs_and_is_ready(client: TestClient) -> None:
    assert client.get("/healthz").text == "running\n"
    assert client.get("/readyz").text == "ready\n"
