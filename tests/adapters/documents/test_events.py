from pathlib import Path

import pytest

from adapters.documents import events
from application.projections.declaration import projections
from application.questions.declaring import questions
from application.recording.catalogue import catalogue


def test_the_document_is_what_the_slices_declare() -> None:
    assert events.run(["--check"]) == 0


def test_everything_that_is_declared_stands_in_it() -> None:
    text, found = events.document(), catalogue()
    for name in (*found.events, *found.commands, *projections(), *questions()):
        assert f"#### `{name}`" in text
    for name in found.rejections:
        assert f"| `{name}` |" in text


def test_a_document_that_is_out_of_date_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(events, "FILE", tmp_path / "events.md")
    assert events.run(["--check"]) == 1
    assert "adapters.documents.events" in capsys.readouterr().err
    assert events.run([]) == 0
    assert events.run(["--check"]) == 0
