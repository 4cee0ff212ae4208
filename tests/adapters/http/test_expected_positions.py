"""`If-Match` on commands: the position that the ledger must stand at when the command is recorded."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from fastapi.testclient import TestClient

from tests.adapters.http.saying import SECRETARY, VARNES, formed, invite, send

SKOGVATN = invite("314914007", "Skogvatn")


def test_of_commands_sent_at_once_for_the_same_position_one_is_recorded(client: TestClient) -> None:
    formed(client)
    together = Barrier(10)

    def put(number: int) -> int:
        together.wait()
        appointed: dict[str, object] = {
            "by": SECRETARY,
            "group": "alarms",
            "member": "314910001",
            "person": f"p-{number}",
            "name": "Nam Nilsen",
            "capacity": "representative",
            "valid_from": "2025-10-01",
        }
        return send(client, "appoint-representative", appointed, If_Match='"4"').status_code

    with ThreadPoolExecutor(10) as pool:
        assert sorted(pool.map(put, range(10))) == [201] + [412] * 9
    assert client.get(f"{VARNES}/events/5").status_code == 200
    assert client.get(f"{VARNES}/events/6").status_code == 404


@pytest.mark.parametrize("named", ['"0"', '"3"', '"5"', '"9999"', '"99999999999999999999"', '"3", "5"', 'W/"4", "3"'])
def test_a_position_where_the_ledger_does_not_stand_is_refused(client: TestClient, named: str) -> None:
    formed(client)
    refused = send(client, "invite-member", SKOGVATN, If_Match=named)
    assert refused.status_code == 412
    assert refused.json()["type"] == "/api/problems/ledger-moved-on"
    assert client.get(VARNES).json()["size"] == 4


@pytest.mark.parametrize("named", ['W/"4"', 'W/"4", W/"5"', 'W/"4.2026-08-01"'])
def test_a_weak_tag_never_matches(client: TestClient, named: str) -> None:
    formed(client)
    refused = send(client, "invite-member", SKOGVATN, If_Match=named)
    assert refused.status_code == 412
    assert refused.json()["type"] == "/api/problems/only-weak-tags"
    assert client.get(VARNES).json()["size"] == 4


@pytest.mark.parametrize("named", ['"4"', '"3", "4"', 'W/"3", "4"', '"4.2026-08-01"', "*"])
def test_the_position_where_the_ledger_stands_is_taken(client: TestClient, named: str) -> None:
    formed(client)
    assert send(client, "invite-member", SKOGVATN, If_Match=named).status_code == 201


@pytest.mark.parametrize("named", ["4", "abc", '"abc"', '"4', '"4",', "", '"-1"', '"4x"'])
def test_what_is_no_entity_tag_of_a_position_cannot_be_read(client: TestClient, named: str) -> None:
    formed(client)
    refused = send(client, "invite-member", SKOGVATN, If_Match=named)
    assert refused.status_code == 422
    assert [fault["where"] for fault in refused.json()["faults"]] == ["If-Match"]
