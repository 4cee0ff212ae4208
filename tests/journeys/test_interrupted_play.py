import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from adapters.scripts.reading import read_script
from application.recording.catalogue import catalogue
from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.adapters.scripts.scripts import many_groups
from tests.journeys.calls import PROGRAM, environment, run_program


@pytest.fixture
def folder() -> Iterator[Path]:
    with new_folder() as folder, stopped_in_the_end(folder / "data"):
        yield folder


def killed_after(answers: int, arguments: list[str]) -> list[dict[str, Any]]:
    """Every answer that was given before and until the program was killed."""
    with subprocess.Popen(
        [*PROGRAM, *arguments], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as playing:
        assert playing.stdout is not None
        heard = [playing.stdout.readline() for _ in range(answers)]
        playing.kill()
        heard += playing.stdout.readlines()
    return [json.loads(text) for text in heard if text.endswith("\n")]


def test_a_killed_play_loses_no_answer_and_is_completed_without_anything_twice(folder: Path) -> None:
    script, data = folder / "script.jsonl", str(folder / "data")
    script.write_text("\n".join(many_groups(16, 25)))
    arguments = ["play", str(script), "--writers", "16", "--create", "--json", "--data", data]
    ids = {line.number: str(line.command_id) for line in read_script(script, script.read_text(), catalogue())}
    answers = killed_after(60, arguments) + killed_after(150, arguments)
    events = run_program(["events", "many", "--json", "--data", data]).documents
    assert len(events) < len(ids)
    commands = {one["position"]: one["commandid"] for one in events}
    for answer in answers:
        assert [commands[position] for position in answer["positions"]] == [ids[answer["line"]]]
    again = run_program(arguments)
    assert (again.code, again.err) == (0, "")
    assert len(again.documents) == len(ids)
    events = run_program(["events", "many", "--json", "--data", data]).documents
    assert [one["position"] for one in events] == list(range(1, len(ids) + 1))
    assert Counter(one["commandid"] for one in events) == Counter(ids.values())
    assert run_program(["verify", "many", "--data", data]).code == 0
