"""The audit trail tells what happened in sentences, with who, when, why and what came of it."""

from datetime import date

import pytest

from application.ledgers.ledger import Ledger
from application.recording.ports import EVERYTHING, NOBODY, Until
from application.trails.languages import Language
from application.trails.trail import Line, Reading
from tests.support.hosts import MemoryHost
from tests.support.submitting import (
    DALHEIM,
    ELVNES,
    FOSSMO,
    SECRETARY,
    SKOGVATN,
    appoint,
    form_group,
    invite,
    join,
    submission,
)

IN_MARCH = "2026-03-03T10:00:00+01:00"


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    for request in (form_group(), invite(DALHEIM), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-secretary", "Kari Nes")):
        made.record(request)
    made.record(submission("request-accession", group="namdal", member="314915003", name="Øyvær", because=2))
    return made


def told(ledger: Ledger, *tags: str, reading: Reading | None = None) -> list[Line]:
    return list(ledger.trail(tags, reading or Reading()))


def test_everything_is_told_in_order(ledger: Ledger) -> None:
    assert [line.position for line in told(ledger)] == [1, 2, 3, 4, 5]


def test_bokmal_is_the_language_where_none_is_asked_for(ledger: Ledger) -> None:
    assert told(ledger)[1].sentence == "Dalheim ble invitert til Namdal"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.NB, "Elvnes sluttet seg til Namdal fra 1. oktober 2025, vedtatt av kommunestyret 20. september 2025"),
        (Language.NN, "Elvnes slutta seg til Namdal frå 1. oktober 2025, vedteke av kommunestyret 20. september 2025"),
        (
            Language.EN,
            "Elvnes joined Namdal from 1 October 2025, decided by the municipal council on 20 September 2025",
        ),
    ],
)
def test_each_language_has_its_sentence_and_its_dates(ledger: Ledger, language: Language, sentence: str) -> None:
    assert told(ledger, reading=Reading(language))[2].sentence.startswith(sentence)


def test_the_trail_of_a_member_is_what_is_about_the_member(ledger: Ledger) -> None:
    assert [line.position for line in told(ledger, f"member:{DALHEIM}")] == [2]


def test_the_trail_of_a_person_is_also_what_the_person_did(ledger: Ledger) -> None:
    assert [line.position for line in told(ledger, "person:p-secretary")] == [1, 2, 3, 4, 5]


def test_who_acted_is_named_for_those_who_may_know(ledger: Ledger) -> None:
    assert told(ledger, reading=Reading(clearance=EVERYTHING))[0].actor == "Kari Nes"
    assert told(ledger, reading=Reading(clearance=NOBODY))[0].actor == SECRETARY["person"]


def test_the_role_is_told_in_words(ledger: Ledger) -> None:
    assert told(ledger)[0].role == "sekretær"


def test_what_led_to_what_is_told_both_ways(ledger: Ledger) -> None:
    lines = told(ledger)
    assert (lines[4].because, lines[1].led_to) == (2, (5,))


def test_what_an_event_led_to_is_told_though_it_stands_beyond_the_page_or_outside_the_trail(ledger: Ledger) -> None:
    (beyond,) = ledger.trail((), Reading(), after=1, limit=1)
    (outside,) = told(ledger, f"member:{DALHEIM}")
    assert (beyond.position, beyond.led_to) == (outside.position, outside.led_to) == (2, (5,))


def test_at_an_earlier_moment_an_event_had_not_yet_led_to_what_came_later(ledger: Ledger) -> None:
    (line,) = told(ledger, f"member:{DALHEIM}", reading=Reading(until=Until(position=4)))
    assert line.led_to == ()


def test_what_each_of_many_events_led_to_is_told() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    for minute in range(110):
        deadline = f"2026-01-01T{minute // 60:02}:{minute % 60:02}:00Z"
        ledger.record(submission("set-opt-in-deadline", group="namdal", deadline=deadline, because=minute + 1))
    lines = told(ledger, "group:namdal")
    assert [line.led_to for line in lines] == [(position,) for position in range(2, 112)] + [()]
    assert lines == told(ledger)


def test_late_recording_is_told(ledger: Ledger) -> None:
    line = told(ledger)[0]
    assert line.days_late == (line.recorded_at - line.occurred_at).days > 100
    assert line.days_early == 0


def test_what_is_recorded_before_it_occurs_is_told() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group(at="2999-10-01T10:00:00+02:00"))
    (line,) = told(ledger)
    assert line.days_early == (line.occurred_at - line.recorded_at).days > 100
    assert line.days_late == 0


def test_as_it_stood_on_a_day_the_trail_holds_only_what_had_occurred(ledger: Ledger) -> None:
    ledger.record(submission("invite-member", group="namdal", member=FOSSMO, name="Fossmo", at=IN_MARCH, because=2))
    ledger.record(invite(SKOGVATN, "Skogvatn"))
    reading = Reading(until=Until(stood_on=date(2026, 3, 2)))
    assert [line.position for line in told(ledger, reading=reading)] == [1, 2, 3, 4, 5, 7]
    assert told(ledger, f"member:{FOSSMO}", reading=reading) == []
    assert told(ledger, f"member:{DALHEIM}", reading=reading)[0].led_to == (5,)
    assert told(ledger, f"member:{DALHEIM}")[0].led_to == (5, 6)
    both = Reading(until=Until(position=6, stood_on=date(2026, 3, 3)))
    assert [line.position for line in told(ledger, reading=both)] == [1, 2, 3, 4, 5, 6]


def test_at_an_earlier_moment_names_are_those_that_were_known(ledger: Ledger) -> None:
    (line,) = told(ledger, reading=Reading(until=Until(position=1)))
    assert ELVNES in line.sentence


def test_a_part_without_a_value_is_left_out(ledger: Ledger) -> None:
    assert "svarfrist" not in told(ledger)[1].sentence
