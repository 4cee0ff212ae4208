"""One data folder with an embedded server for all tests of the command line."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.adapters.embedded.places import new_folder, stopped_in_the_end
from tests.journeys.calls import Result, call

Call: TypeAlias = Callable[..., Result]


@pytest.fixture(scope="session")
def data() -> Iterator[Path]:
    with new_folder() as folder, stopped_in_the_end(folder / "data") as data:
        yield data


@pytest.fixture
def samkjop(data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Calls the program on the data folder."""
    monkeypatch.setenv("SAMKJOP_DATA", str(data))
    for name in ("SAMKJOP_DATABASE_URL", "SAMKJOP_LANGUAGE", "SAMKJOP_DEBUG", "SAMKJOP_ORIGIN"):
        monkeypatch.delenv(name, raising=False)
    return lambda *arguments: call(capsys, *arguments)
