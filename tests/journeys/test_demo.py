import json
import os
import signal
import subprocess
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection

import pytest

from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.journeys.calls import PROGRAM, call, environment, run_program


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


def answered(address: str, path: str) -> tuple[int, object]:
    status, text = asked(address, path)
    return status, json.loads(text)


@contextmanager
def served(folder: tuple[str, str]) -> Generator[tuple[str, subprocess.Popen[str]]]:
    """The demo while it is served, and its address."""
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
            yield line.split()[2].removeprefix("http://").removesuffix("/"), serving
        finally:
            serving.kill()


BOTH_DOORS = (
    ("shares", "", "shares/prosess-2026"),
    ("shares", "--language en", "shares/prosess-2026?language=en"),
    ("shares", "--as-of 2026-06-30 --at 285", "shares/prosess-2026?as_of=2026-06-30&at=285"),
    ("shares", "--at 285 --language nn", "shares/prosess-2026?at=285&language=nn"),
    ("fairness", "--as-of 2026-09-15", "fairness/trygghetsalarm-2026?as_of=2026-09-15"),
    ("fairness", "--as-of 2026-09-15 --as-known-at 200", "fairness/trygghetsalarm-2026?as_of=2026-09-15&at=200"),
    ("treatment", "--as-of 2026-10-26", "treatment/trygghetsalarm-2026?as_of=2026-10-26"),
    ("treatment", "--as-of 2026-05-15 --at 200", "treatment/trygghetsalarm-2026?as_of=2026-05-15&at=200"),
)
"""A command with its options, and the address that asks for the same over HTTP."""


def test_the_program_and_the_api_give_the_same_documents(
    folder: tuple[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [one for one in os.environ if one.startswith("SAMKJOP_")]:
        monkeypatch.delenv(name)
    with served(folder) as (address, _):
        given: list[object] = []
        for command, options, path in BOTH_DOORS:
            of = ("namdal",) if command == "shares" else ("namdal", "trygghetsalarm-2026")
            printed = call(capsys, command, *of, *options.split(), "--json", *folder).document
            (document,) = printed["pools"] if command == "shares" else [printed["view"]]
            assert (200, document) == answered(address, f"/api/v1/ledgers/namdal/{path}"), path
            assert document not in given, "each asks for something else"
            given.append(document)


def test_the_demo_is_served_until_it_is_interrupted(folder: tuple[str, str]) -> None:
    with served(folder) as (address, serving):
        status, ledgers = asked(address, "/api/v1/ledgers")
        assert (status, "namdal" in ledgers) == (200, True)
        assert asked(address, "/")[0] == 200
        serving.send_signal(signal.SIGINT)
        assert serving.wait(60) == 130


def test_the_database_is_stopped_once(folder: tuple[str, str]) -> None:
    run_program(["ledgers", "list", *folder])
    assert run_program(["stop", *folder]).out == "The database is stopped.\n"
    assert run_program(["stop", *folder]).out == "The database was not running.\n"
