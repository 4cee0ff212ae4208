import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection

import pytest

from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.journeys.calls import PROGRAM, environment, run_program


@pytest.fixture(scope="module")
def folder() -> Iterator[tuple[str, str]]:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        yield "--data", str(data)


def test_the_demo_plays_verifies_and_sums_up_and_a_second_one_adds_nothing(folder: tuple[str, str]) -> None:
    first = run_program(["demo", "--no-serve", *folder])
    assert first.code == 0, first.err
    assert "289 commands recorded, 0 there before." in first.out
    assert "289 entries, sound" in first.out
    second = run_program(["demo", "--no-serve", *folder])
    assert second.code == 0, second.err
    assert "0 commands recorded, 295 there before." in second.out
    assert "289 entries, sound" in second.out
    third = run_program(["demo", "--no-serve", "--json", *folder]).document
    assert (third["recorded"], third["there_before"], third["size"], third["sound"]) == (0, 295, 289, True)
    assert [one["outcome"] for one in third["notices"]["files"]] == ["there-before"]
    status = run_program(["status", "--json", *folder]).document
    assert [one["size"] for one in status["ledgers"]] == [3, 289]
    assert {one["lag"] for one in status["projections"]} == {0}


def asked(address: str, path: str) -> tuple[int, str]:
    with closing(HTTPConnection(address, timeout=60)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


def test_the_demo_is_served_until_it_is_interrupted(folder: tuple[str, str]) -> None:
    with subprocess.Popen(
        [*PROGRAM, "demo", "--port", "0", *folder],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as serving:
        try:
            assert serving.stdout is not None
            line = next(line for line in serving.stdout if line.startswith("Serving on "))
            address = line.split()[2].removeprefix("http://").removesuffix("/")
            status, ledgers = asked(address, "/api/v1/ledgers")
            assert (status, "namdal" in ledgers) == (200, True)
            assert asked(address, "/")[0] == 200
            serving.send_signal(signal.SIGINT)
            assert serving.wait(60) == 130
        finally:
            serving.kill()


def test_the_database_is_stopped_once(folder: tuple[str, str]) -> None:
    run_program(["ledgers", "list", *folder])
    assert run_program(["stop", *folder]).out == "The database is stopped.\n"
    assert run_program(["stop", *folder]).out == "The database was not running.\n"
