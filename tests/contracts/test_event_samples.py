"""Every version of every event that was ever written stays readable: one stored sample of each, for ever."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.entries.canonical import canonical
from adapters.entries.codec import Codec
from adapters.entries.store import Stored
from adapters.entries.upcasts import UPCASTS
from application.recording.catalogue import catalogue
from application.recording.guards import guarded_fields
from domain.kernel.guarded import Withheld

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.json"))
NAMES = [sample.stem for sample in SAMPLES]


def document_of(sample: Path) -> dict[str, Any]:
    return json.loads(sample.read_text(encoding="utf-8"))


@pytest.mark.parametrize("sample", SAMPLES, ids=NAMES)
def test_a_stored_sample_is_read_as_an_event(sample: Path) -> None:
    document = document_of(sample)
    event = Codec("samkjop.example/log", catalogue().events).read(Stored(1, sample.stem, canonical(document))).event
    assert document["type"] == sample.stem
    assert all(isinstance(getattr(event, guard.name), Withheld) for guard in guarded_fields(type(event)))


@pytest.mark.parametrize("sample", [one for one in SAMPLES if one.stem in catalogue().events], ids=lambda one: one.stem)
def test_the_present_version_is_written_as_it_was_read(sample: Path) -> None:
    document = document_of(sample)
    event = Codec("samkjop.example/log", catalogue().events).read(Stored(1, sample.stem, canonical(document))).event
    written = event.model_dump(mode="json", exclude={guard.name for guard in guarded_fields(type(event))})
    assert written == document["payload"], "the shape changed: give the event a new version, with an upcast"


def test_every_event_and_every_older_version_has_a_sample() -> None:
    missing = {*catalogue().events, *UPCASTS} - set(NAMES)
    assert not missing, f"add tests/contracts/samples/NAME.json, as it is first written, for: {sorted(missing)}"


def test_no_sample_is_of_a_version_that_was_forgotten() -> None:
    assert set(NAMES) <= {*catalogue().events, *UPCASTS}
