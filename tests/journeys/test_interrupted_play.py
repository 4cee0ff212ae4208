import json
import os
import signal
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from adapters.embedded.server import status
from adapters.scripts.reading import read_script
from application.recording.catalogue import catalogue
from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.adapters.scripts.scripts import many_groups
from tests.journeys.calls import PROGRAM, environment, run_program

MANY = 75
"""Lines about each group: the answers to all do not fit in the pipe, so that nobody has ended before the deed."""

Deed: TypeAlias = Callable[[subprocess.Popen[str], Path], None]


@pytest.fixture
def folder() -> Iterator[Path]:
    with new_folder() as folder, stopped_in_the_end(folder / "data"):
        yield folder


def kill_program(playing: subprocess.Popen[str], _data: Path) -> None:
    playing.kill()


def kill_database(_playing: subprocess.Popen[str], data: Path) -> None:
    process = status(data).process
    assert process is not None
    os.kill(process, signal.SIGKILL)


def answers_until(deed: Deed, answers: int, arguments: list[str], data: Path) -> list[dict[str, Any]]:
    """Every answer that was given before the deed and until the program had ended because of it."""
    with subprocess.Popen(
        [*PROGRAM, *arguments], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as playing:
        assert playing.stdout is not None
        heard = [playing.stdout.readline() for _ in range(answers)]
        deed(playing, data)
        heard += playing.stdout.readlines()
        assert playing.stderr is not None
        assert "Traceback" not in playing.stderr.read()
    return [json.loads(text) for text in heard if text.endswith("\n")]


@pytest.mark.parametrize("deed", [kill_program, kill_database], ids=["program", "database"])
def test_a_killed_play_loses_no_answer_and_is_completed_without_anything_twice(folder: Path, deed: Deed) -> None:
    script, data = folder / "script.jsonl", str(folder / "data")
    script.write_text("\n".join(many_groups(16, MANY)))
    arguments = ["play", str(script), "--writers", "16", "--create", "--json", "--data", data]
    ids = {line.number: str(line.command_id) for line in read_script(script, script.read_text(), catalogue())}
    answers = answers_until(deed, 60, arguments, Path(data)) + answers_until(deed, 150, arguments, Path(data))
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
