"""`If-Match` on commands: the position that the ledger must stand at when the command is recorded."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from fastapi.testclient import TestClient

from tests.adapters.http.saying import SECRETARY, VARNES, formed, send


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
