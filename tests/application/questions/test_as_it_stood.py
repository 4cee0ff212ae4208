"""How things stood on a day: what had occurred by its end, of what was known at a moment."""

from collections.abc import Iterator
from datetime import date

import pytest

from application.ledgers.ledger import Ledger
from application.purchasing_groups.questions import GROUPS
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import Request, Until
from domain.kernel.identifiers import GroupId
from tests.support.hosts import MemoryHost
from tests.support.submitting import DALHEIM, ELVNES, FOSSMO, form_group, submission

NAMDAL = GroupId("namdal")
FEBRUARY, TODAY = date(2026, 2, 1), date(2026, 8, 1)
BEFORE_FOSSMO = 5
"""The position at which it was not yet known that Fossmo had joined in January."""


def joining(member: str, name: str, at: str) -> Iterator[Request]:
    decision = {"decided_by": "council", "case_number": "2025/120-4", "decided_on": "2025-09-20"}
    dated = {"group": "namdal", "member": member, "name": name, "at": at}
    yield submission("invite-member", **dated)
    yield submission("join-group", **dated, valid_from="2025-10-01", **decision)


@pytest.fixture
def ledger() -> Ledger:
    """Dalheim joins in March. That Fossmo joined in January is recorded only afterwards."""
    made = MemoryHost().create("namdal")
    made.record(form_group())
    for request in (
        *joining(ELVNES, "Elvnes", "2025-10-02T10:00:00+02:00"),
        *joining(DALHEIM, "Dalheim", "2026-03-10T23:30:00Z"),
        *joining(FOSSMO, "Fossmo", "2026-01-15T10:00:00+01:00"),
    ):
        made.record(request)
    return made


def members(ledger: Ledger, until: Until, on: date = TODAY) -> list[str] | None:
    found = ledger.ask(GROUPS, NAMDAL, NoParameters(), Moment(on, until))
    return [member.name for member in found.view.members] if found else None


def test_what_occurred_later_is_not_seen_although_it_is_recorded(ledger: Ledger) -> None:
    assert members(ledger, Until(stood_on=FEBRUARY)) == ["Elvnes", "Fossmo"]


def test_what_had_occurred_is_seen_although_it_was_recorded_late(ledger: Ledger) -> None:
    (*_, last) = ledger.journal.read()
    assert last.recorded_at.date() > FEBRUARY
    assert "Fossmo" in (members(ledger, Until(stood_on=FEBRUARY)) or ())


def test_both_axes_together_tell_how_things_stood_then_as_known_then(ledger: Ledger) -> None:
    assert members(ledger, Until(position=BEFORE_FOSSMO)) == ["Elvnes", "Dalheim"]
    assert members(ledger, Until(position=BEFORE_FOSSMO, stood_on=FEBRUARY)) == ["Elvnes"]
    recorded = {one.position: one.recorded_at for one in ledger.journal.read()}
    assert members(ledger, Until(recorded_by=recorded[BEFORE_FOSSMO], stood_on=FEBRUARY)) == ["Elvnes"]


def test_a_day_ends_at_midnight_in_norway(ledger: Ledger) -> None:
    assert "Dalheim" not in (members(ledger, Until(stood_on=date(2026, 3, 10))) or ())
    assert "Dalheim" in (members(ledger, Until(stood_on=date(2026, 3, 11))) or ())


def test_before_anything_had_occurred_there_is_nothing_to_tell(ledger: Ledger) -> None:
    assert members(ledger, Until(stood_on=date(2025, 9, 30))) is None


def test_how_things_stood_is_never_taken_for_how_they_stand(ledger: Ledger) -> None:
    now = members(ledger, Until())
    assert members(ledger, Until(stood_on=FEBRUARY)) != now
    assert members(ledger, Until()) == now == ["Elvnes", "Dalheim", "Fossmo"]


def test_the_answer_rests_on_the_last_entry_that_had_occurred(ledger: Ledger) -> None:
    found = ledger.ask(GROUPS, NAMDAL, NoParameters(), Moment(TODAY, Until(position=BEFORE_FOSSMO, stood_on=FEBRUARY)))
    assert found is not None
    assert found.position == 3


def test_as_many_entries_are_read_as_are_wanted_of_those_that_had_occurred(ledger: Ledger) -> None:
    stood = [one.position for one in ledger.journal.read(until=Until(stood_on=FEBRUARY), limit=4)]
    after = [one.position for one in ledger.journal.read(until=Until(stood_on=FEBRUARY), after=4, limit=1)]
    assert (stood, after) == ([1, 2, 3, 6], [6])
