"""Events can be written down for ever, rejections explain themselves, and each rule finds the fault it is there for."""

from dataclasses import dataclass
from datetime import datetime

from application.recording.catalogue import catalogue
from domain.kernel.commands import Command
from domain.kernel.events import Event, Written
from domain.kernel.instants import Instant
from domain.kernel.rejections import NotEntitled, OutOfTime, Rejection
from tests.architecture import facts

_ = facts.load_everything_inside()
EVENTS = facts.descendants(Event)
COMMANDS = facts.descendants(Command)
REJECTIONS = [kind for kind in facts.descendants(Rejection) if kind not in facts.CATEGORIES]


class PriceUpdated(Event):
    stored_as = "PriceUpdated"


class Amount(Written):
    kroner: float


class BillPaid(Event):
    stored_as = "bill-paid.v1"
    amounts: tuple[Amount, ...]
    paid_at: datetime
    received_at: Instant
    lines: list[str] | None


class BillPaidTwice(Event):
    stored_as = "bill-paid.v1"


class BillPaidNamelessly(BillPaid):
    """An heir that would be stored under its parent's name."""


@dataclass(eq=True)
class Silent(NotEntitled):
    member: str


@dataclass(eq=True)
class Unsorted(Rejection):
    """Belongs nowhere."""


@dataclass(eq=True)
class TornBetweenTwo(NotEntitled, OutOfTime):
    """Belongs in two places."""


def test_there_are_events_and_rejections_to_look_at() -> None:
    assert EVENTS
    assert REJECTIONS


def test_the_catalogue_finds_every_event_command_and_rejection_that_is_written() -> None:
    assert {*catalogue().events.values()} == {*EVENTS}
    assert {entry.command for entry in catalogue().commands.values()} == {*COMMANDS}
    assert {*catalogue().rejections.values()} == {*REJECTIONS}


def test_every_event_has_a_versioned_name_of_its_own_and_says_what_happened() -> None:
    assert facts.misnamed(EVENTS) == []


def test_a_bad_name_is_found() -> None:
    assert facts.misnamed([PriceUpdated, BillPaid, BillPaidNamelessly]) == [
        "PriceUpdated is stored as 'PriceUpdated'",
        "PriceUpdated says which column moved, not what happened",
        "BillPaidNamelessly is stored as None",
    ]


def test_no_two_events_share_a_stored_name() -> None:
    assert facts.sharing_a_name(EVENTS) == []


def test_a_shared_stored_name_is_found() -> None:
    assert facts.sharing_a_name([BillPaid, BillPaidTwice, PriceUpdated]) == ["bill-paid.v1"]


def test_no_event_holds_a_value_that_rounds_or_can_be_changed() -> None:
    assert facts.unwritable(EVENTS) == []


def test_a_float_a_list_and_a_naive_time_are_found_however_deep() -> None:
    assert facts.unwritable([BillPaid]) == [
        "BillPaid.amounts.kroner is a float, which rounds",
        "BillPaid.paid_at is a datetime, which may lack its time zone",
        "BillPaid.lines is a list, which can be changed",
    ]


def test_every_rejection_explains_the_rule() -> None:
    assert facts.without_explanation(REJECTIONS) == []


def test_a_rejection_that_explains_nothing_is_found() -> None:
    assert facts.without_explanation([Silent, Unsorted]) == ["Silent"]


def test_every_rejection_falls_in_one_category() -> None:
    assert facts.without_category(REJECTIONS) == []


def test_a_rejection_in_no_category_or_in_two_is_found() -> None:
    assert facts.without_category([Silent, Unsorted, TornBetweenTwo]) == ["Unsorted", "TornBetweenTwo"]
