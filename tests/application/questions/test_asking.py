"""Questions fold what was known at a moment, and go on from what they folded before."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest

from application.ledgers.ledger import Ledger
from application.purchasing_groups.questions import GROUPS, Group
from application.questions.asking import Asker
from application.questions.declaring import Moment, NoParameters, questions
from application.recording.envelopes import Recorded
from application.recording.ports import EVERYTHING, NOW, Clearance, Journal, Until
from application.representatives.questions import REPRESENTATIVES
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.kernel.guarded import Withheld
from domain.kernel.identifiers import GroupId
from tests.support.hosts import MemoryHost
from tests.support.submitting import DALHEIM, ELVNES, appoint, form_group, invite, join

NAMDAL = GroupId("namdal")
AUTUMN, SUMMER = date(2025, 10, 2), date(2025, 9, 30)


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    for request in (form_group(), invite(DALHEIM), join(ELVNES, "Elvnes"), join(DALHEIM, "Dalheim")):
        made.record(request)
    made.record(appoint(ELVNES, "p-1", "Kari Nes"))
    return made


def group(ledger: Ledger, on: date = AUTUMN, until: Until | None = None) -> Group | None:
    found = ledger.ask(GROUPS, NAMDAL, NoParameters(), Moment(on, until or Until()))
    return found.view if found else None


def members(ledger: Ledger, on: date = AUTUMN, until: Until | None = None) -> list[str]:
    view = group(ledger, on, until)
    return [member.name for member in view.members] if view else []


def test_the_group_is_told_as_it_stands(ledger: Ledger) -> None:
    view = group(ledger)
    assert view is not None
    assert (view.name, view.lead, [member.name for member in view.members]) == ("Namdal", ELVNES, ["Elvnes", "Dalheim"])


def test_members_count_from_their_first_day(ledger: Ledger) -> None:
    assert members(ledger, on=SUMMER) == []


def test_at_an_earlier_position_less_was_known(ledger: Ledger) -> None:
    assert members(ledger, until=Until(position=3)) == ["Elvnes"]
    assert group(ledger, until=Until(position=1)) is not None


def test_at_an_earlier_time_less_was_known(ledger: Ledger) -> None:
    (_, _, third, *_) = ledger.journal.read()
    assert members(ledger, until=Until(recorded_by=third.recorded_at)) == ["Elvnes"]
    assert group(ledger, until=Until(recorded_by=datetime(2020, 1, 1, tzinfo=UTC))) is None


def test_of_what_was_never_recorded_nothing_is_known(ledger: Ledger) -> None:
    assert ledger.ask(GROUPS, GroupId("sogn"), NoParameters(), Moment(AUTUMN)) is None


def test_the_answer_names_the_position_it_rests_on(ledger: Ledger) -> None:
    found = ledger.ask(GROUPS, NAMDAL, NoParameters(), Moment(AUTUMN))
    assert found is not None
    assert found.position == 4


def test_people_are_named_only_for_who_may_see_them(ledger: Ledger) -> None:
    hidden = ledger.ask(REPRESENTATIVES, NAMDAL, NoParameters(), Moment(AUTUMN))
    shown = ledger.ask(REPRESENTATIVES, NAMDAL, NoParameters(), Moment(AUTUMN, clearance=EVERYTHING))
    assert hidden is not None
    assert shown is not None
    assert isinstance(hidden.view.representatives[0].name, Withheld)
    assert shown.view.representatives[0].name == "Kari Nes"


@dataclass
class Watched:
    """A journal that notes from where it is read."""

    journal: Journal
    reads: list[int] = field(default_factory=list[int])

    def read(
        self,
        within: Boundary,
        *,
        after: int = 0,
        until: Until = NOW,
        clearance: Clearance | None = None,
    ) -> Iterator[Recorded[Event]]:
        self.reads.append(after)
        return self.journal.read(within, after=after, until=until, clearance=clearance)


def test_only_the_tail_is_read_again(ledger: Ledger) -> None:
    watched = Watched(ledger.journal)
    asker = Asker(watched)  # pyright: ignore[reportArgumentType]
    for _ in range(2):
        asker.ask(GROUPS, NAMDAL, NoParameters(), Moment(AUTUMN))
    asker.ask(GROUPS, NAMDAL, NoParameters(), Moment(AUTUMN, Until(position=3)))
    assert watched.reads == [0, 4, 0]


def test_every_question_has_a_name_of_its_own_and_says_what_it_asks() -> None:
    assert all(name == question.name and question.asks.endswith("?") for name, question in questions().items())
