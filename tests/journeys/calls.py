"""The command line as people call it: in this process, or as a program of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.main import program

ROOT = Path(__file__).resolve().parents[2]
_LISTENING = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
"""Ctrl-C means something to the program even where whoever runs the tests has switched it off."""

PROGRAM = (sys.executable, "-c", f"{_LISTENING}; from adapters.cli.main import run; run()")


@dataclass(frozen=True)
class Result:
    """How a call ended, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document that was printed."""
        return json.loads(self.out)

    @property
    def documents(self) -> list[dict[str, Any]]:
        """The JSON documents that were printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def call(captured: pytest.CaptureFixture[str], *arguments: str) -> Result:
    """Call the program in this process."""
    captured.readouterr()
    with pytest.raises(SystemExit) as ending:
        program().main(args=list(arguments), prog_name="samkjop")
    written = captured.readouterr()
    code = ending.value.code
    assert isinstance(code, int)
    return Result(code, written.out, written.err)


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a program of its own: nothing of ours but what is given."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("SAMKJOP_")}
    return {**plain, "PYTHONPATH": str(ROOT), **(extra or {})}


def run_program(arguments: Sequence[str], extra: Mapping[str, str] | None = None, given: str = "") -> Result:
    """Run the program as its own process, without a terminal."""
    ended = subprocess.run(
        [*PROGRAM, *arguments], env=environment(extra), input=given, capture_output=True, text=True, check=False
    )
    return Result(ended.returncode, ended.stdout, ended.stderr)
