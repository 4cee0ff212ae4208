"""Names are read once, and from then on only what came since."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import pytest

from application.ledgers.ledger import Ledger
from application.recording.envelopes import Recorded
from application.recording.ports import EVERYTHING, NOBODY, NOW, Clearance, Journal, Until
from application.trails.names import KEPT_CLEARANCES, KnownNames
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from tests.support.hosts import MemoryHost
from tests.support.submitting import DALHEIM, ELVNES, appoint, form_group, invite, join, submission

KARI = PersonId("p-secretary")
WHY = {"ground": "consent-withdrawn", "reason": "asked for", "case_number": "2026/9-1", "archive_worthy": False}


@dataclass
class Watched:
    """A journal that remembers after which position it was read, and how many events it gave."""

    journal: Journal
    reads: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def read(
        self, within: Boundary | None = None, *, after: int = 0, until: Until = NOW, clearance: Clearance | None = None
    ) -> Iterator[Recorded[Event]]:
        events = list(self.journal.read(within, after=after, until=until, clearance=clearance))
        self.reads.append((after, len(events)))
        return iter(events)


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    for request in (form_group(), invite(DALHEIM), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-secretary", "Kari Nes")):
        made.record(request)
    return made


def watched(ledger: Ledger) -> tuple[KnownNames, list[tuple[int, int]]]:
    journal = Watched(ledger.journal)
    return KnownNames(cast("Journal", journal)), journal.reads


def test_the_second_telling_reads_only_what_came_since(ledger: Ledger) -> None:
    names, reads = watched(ledger)
    assert names.at(NOW, NOBODY).of(MemberId(DALHEIM)) == "Dalheim"
    ledger.record(join(DALHEIM, "Dalheim kommune"))
    told = names.at(NOW, NOBODY)
    assert (told.of(MemberId(DALHEIM)), told.of(MemberId(ELVNES))) == ("Dalheim kommune", "Elvnes")
    assert names.at(NOW, NOBODY) is told
    assert reads == [(0, 4), (4, 1), (5, 0)]


def test_an_earlier_moment_has_the_names_that_were_known_then(ledger: Ledger) -> None:
    ledger.record(join(DALHEIM, "Dalheim kommune"))
    names, _ = watched(ledger)
    assert names.at(NOW, NOBODY).of(MemberId(DALHEIM)) == "Dalheim kommune"
    assert names.at(Until(position=2), NOBODY).of(MemberId(DALHEIM)) == "Dalheim"
    assert names.at(Until(position=1), NOBODY).of(MemberId(DALHEIM)) == DALHEIM
    assert names.at(NOW, NOBODY).of(MemberId(DALHEIM)) == "Dalheim kommune"


def test_who_may_not_see_a_name_is_not_given_what_another_was(ledger: Ledger) -> None:
    names, _ = watched(ledger)
    assert names.at(NOW, EVERYTHING).of(KARI) == "Kari Nes"
    assert names.at(NOW, NOBODY).of(KARI) == names.at(NOW, None).of(KARI) == "p-secretary"


def test_an_erased_name_is_forgotten_and_the_one_that_still_stands_is_told(ledger: Ledger) -> None:
    role = {"role": "secretary", "valid_from": "2025-10-01", "group": "namdal", "member": ELVNES}
    ledger.record(submission("assign-role", person="p-secretary", name="K. N.", **role))
    names, _ = watched(ledger)
    assert names.at(NOW, EVERYTHING).of(KARI) == "K. N."
    ledger.record(submission("erase-personal-data", person="p-secretary", positions=[5], **WHY))
    assert names.at(NOW, EVERYTHING).of(KARI) == "Kari Nes"
    ledger.record(submission("erase-personal-data", person="p-secretary", positions=[4], **WHY))
    assert names.at(NOW, EVERYTHING).of(KARI) == "p-secretary"


def test_what_is_recorded_as_erased_is_not_told_though_its_value_has_not_left_the_vault(ledger: Ledger) -> None:
    names, _ = watched(ledger)
    assert names.at(NOW, EVERYTHING).of(KARI) == "Kari Nes"
    ledger.handler.handle(submission("erase-personal-data", person="p-secretary", positions=[4], **WHY))
    assert names.at(NOW, EVERYTHING).of(KARI) == "p-secretary"


def test_names_are_kept_for_so_many_clearances_and_read_anew_for_more(ledger: Ledger) -> None:
    names, reads = watched(ledger)
    clearances = [Clearance(subjects=frozenset({f"person:p-{number}"})) for number in range(KEPT_CLEARANCES + 1)]
    for clearance in clearances:
        names.at(NOW, clearance)
    names.at(NOW, clearances[-1])
    names.at(NOW, clearances[0])
    assert reads[-2:] == [(4, 0), (0, 4)]
