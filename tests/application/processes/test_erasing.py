"""Erasing takes the values that the ledger says are erased, and no others."""

import pytest

from application.ledgers.ledger import Ledger
from application.recording.ports import EVERYTHING
from application.recording.rejections import NoValuesThere
from domain.kernel.guarded import Erased
from domain.representatives.events import RepresentativeAppointed, RoleAssigned
from tests.support.hosts import MemoryHost
from tests.support.submitting import ELVNES, appoint, form_group, join, submission

WHY = {"ground": "objection", "reason": "Asked for", "case_number": "2026/1", "archive_worthy": False}


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    for request in (form_group(), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-7", "Åse Lillebø")):
        made.record(request)
    return made


def test_an_erasure_names_entries_that_hold_values_about_the_person(ledger: Ledger) -> None:
    with pytest.raises(NoValuesThere) as caught:
        ledger.record(submission("erase-personal-data", person="p-7", positions=[2, 3, 9], **WHY))
    assert caught.value.positions == (2, 9)
    assert ledger.head().position == 3


def test_erased_values_are_gone_for_everybody(ledger: Ledger) -> None:
    ledger.record(submission("erase-personal-data", person="p-7", positions=[3], **WHY))
    shown = [
        r.event.name for r in ledger.journal.read(clearance=EVERYTHING) if isinstance(r.event, RepresentativeAppointed)
    ]
    assert [type(name) for name in shown] == [Erased]
    assert ledger.evidence.verify().sound


def test_an_erasure_that_was_cut_short_is_completed(ledger: Ledger) -> None:
    ledger.handler.handle(submission("erase-personal-data", person="p-7", positions=[3], **WHY))
    assert [one.kind for one in ledger.evidence.verify().findings] == ["value-after-erasure"]
    ledger.erasing.resume()
    report = ledger.evidence.verify()
    assert (report.sound, report.erased, report.values) == (True, 1, 0)


def test_what_is_recorded_after_an_erasure_is_kept(ledger: Ledger) -> None:
    ledger.record(submission("erase-personal-data", person="p-7", positions=[3], **WHY))
    role = {"role": "chair", "valid_from": "2025-10-01", "name": "Åse Lillebø"}
    ledger.record(submission("assign-role", group="namdal", member=ELVNES, person="p-7", **role))
    shown = [r.event.name for r in ledger.journal.read(clearance=EVERYTHING) if isinstance(r.event, RoleAssigned)]
    assert shown == ["Åse Lillebø"]
