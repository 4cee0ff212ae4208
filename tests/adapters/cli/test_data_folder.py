"""Where the data lie when the option or the variable is there but says nothing."""

from pathlib import Path

import pytest

from adapters.deployment.settings import Settings
from tests.journeys.calls import call


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_data_folder_is_refused_and_nothing_is_made_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, empty: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SAMKJOP_DATABASE_URL", raising=False)
    refused = call(capsys, "status", "--data", empty)
    assert (refused.code, refused.out) == (2, "")
    assert "--data is empty" in refused.err
    assert "leave --data out" in refused.err
    assert list(tmp_path.iterdir()) == []


def test_an_empty_variable_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SAMKJOP_DATA", raising=False)
    unset = Settings.chosen().data
    monkeypatch.setenv("SAMKJOP_DATA", "")
    assert Settings.chosen().data == unset
