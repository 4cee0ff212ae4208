from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.journeys.calls import run_program


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        yield data


def test_the_demo_plays_verifies_and_sums_up_and_a_second_one_adds_nothing(data: Path) -> None:
    folder = ("--data", str(data))
    first = run_program(["demo", "--no-serve", *folder])
    assert first.code == 0, first.err
    assert "87 commands recorded, 0 there before." in first.out
    assert "87 entries, sound" in first.out
    listed = run_program(["events", "namdal", "--json", *folder]).out
    second = run_program(["demo", "--no-serve", *folder])
    assert second.code == 0, second.err
    assert "0 commands recorded, 90 there before." in second.out
    assert run_program(["events", "namdal", "--json", *folder]).out == listed
    assert run_program(["verify", "namdal", *folder]).code == 0
    status = run_program(["status", "--json", *folder]).document
    assert {one["lag"] for one in status["projections"]} == {0}
    assert run_program(["stop", *folder]).out == "The database is stopped.\n"
    assert run_program(["stop", *folder]).out == "The database was not running.\n"
