"""The one handler: recorded once, decided on everything, safe to send again."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Thread

import pytest

from application.recording.catalogue import catalogue
from application.recording.handler import ATTEMPTS, Contention, Folded, FoldedStates, Handler
from application.recording.ports import (
    Appended,
    Attempt,
    BoundaryConflict,
    CommandIdReused,
    History,
    Journal,
    Request,
)
from application.recording.rejections import CauseNotRecorded
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.purchasing_groups.rejections import GroupAlreadyFormed, GroupNotFormed
from domain.purchasing_groups.rejections_membership import AlreadyMember
from tests.support.hosts import MemoryHost
from tests.support.submitting import DALHEIM, ELVNES, FOSSMO, form_group, invite, join, new_command_id, submission


@dataclass
class Crowded:
    """A journal in which somebody else is quicker a number of times."""

    journal: Journal
    quicker: int

    def __getattr__(self, name: str) -> object:
        return getattr(self.journal, name)

    def attempt(self, request: Request, within: Boundary) -> "Outrun":
        return Outrun(self, self.journal.attempt(request, within))


@dataclass
class Outrun:
    crowd: Crowded
    attempt: Attempt

    def history(self, *, after: int = 0) -> History:
        return self.attempt.history(after=after)

    def append(self, events: Sequence[Event], *, after: int, since: Sequence[int] = ()) -> Appended:
        if self.crowd.quicker:
            self.crowd.quicker -= 1
            raise BoundaryConflict
        return self.attempt.append(events, after=after, since=since)

    def answered(self) -> Appended | None:
        return self.attempt.answered()


def test_a_command_is_answered_with_the_positions_of_its_events() -> None:
    ledger = MemoryHost().create("namdal")
    answer = ledger.record(form_group())
    assert (answer.positions, [event.stored_as for event in answer.events], answer.repeated) == (
        (1,),
        ["purchasing-group-formed.v1"],
        False,
    )


def test_a_command_sent_again_under_its_id_returns_the_first_answer() -> None:
    ledger, once = MemoryHost().create("namdal"), new_command_id()
    first = ledger.record(form_group(once))
    ledger.record(invite(DALHEIM))
    again = ledger.record(form_group(once))
    assert (again.positions, again.repeated) == (first.positions, True)
    assert ledger.head().position == 2


def test_another_command_under_a_used_id_is_refused() -> None:
    ledger, once = MemoryHost().create("namdal"), new_command_id()
    ledger.record(form_group(once))
    with pytest.raises(CommandIdReused):
        ledger.record(form_group(once, name="Another"))


def test_what_is_already_so_is_no_error_and_records_nothing() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    assert ledger.record(form_group()).positions == ()
    assert ledger.head().position == 1


def test_a_rejected_command_records_nothing() -> None:
    ledger = MemoryHost().create("namdal")
    with pytest.raises(GroupNotFormed):
        ledger.record(invite(DALHEIM))
    assert ledger.head().position == 0


def test_a_rejection_rests_on_what_others_recorded_meanwhile() -> None:
    ledger = MemoryHost().create("namdal")
    other = Handler(ledger.journal, catalogue())
    ledger.record(form_group())
    ledger.record(invite(DALHEIM))
    other.handle(join(DALHEIM, "Dalheim"))
    with pytest.raises(AlreadyMember):
        ledger.record(request_with_other_case())


def request_with_other_case() -> Request:
    decision = {"decided_by": "council", "case_number": "2025/999", "decided_on": "2025-09-20"}
    return submission("join-group", group="namdal", member=DALHEIM, name="Dalheim", valid_from="2025-10-01", **decision)


def test_a_stale_state_never_wrongly_rejects() -> None:
    ledger = MemoryHost().create("namdal")
    other = Handler(ledger.journal, catalogue())
    with pytest.raises(GroupNotFormed):
        other.handle(invite(DALHEIM))
    ledger.record(form_group())
    assert other.handle(invite(DALHEIM)).positions == (2,)


def test_a_lost_race_is_run_again() -> None:
    ledger = MemoryHost().create("namdal")
    handler = Handler(Crowded(ledger.journal, ATTEMPTS - 1), catalogue())  # pyright: ignore[reportArgumentType]
    assert handler.handle(form_group()).positions == (1,)


def test_a_race_lost_too_often_is_told_and_records_nothing() -> None:
    ledger = MemoryHost().create("namdal")
    handler = Handler(Crowded(ledger.journal, ATTEMPTS), catalogue())  # pyright: ignore[reportArgumentType]
    with pytest.raises(Contention):
        handler.handle(form_group())
    assert ledger.head().position == 0


def test_of_commands_that_contradict_each_other_one_wins() -> None:
    ledger = MemoryHost().create("namdal")
    outcomes: list[str] = []

    def form(name: str) -> None:
        try:
            ledger.record(form_group(name=name))
        except GroupAlreadyFormed:
            outcomes.append("refused")
        else:
            outcomes.append("formed")

    threads = [Thread(target=form, args=(f"Namdal {number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["formed", *["refused"] * 7]
    assert ledger.head().position == 1


def test_a_cause_shares_its_correlation_with_what_it_led_to() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    ledger.record(submission("invite-member", group="namdal", member=FOSSMO, name="Fossmo", because=1))
    cause, effect = ledger.journal.read()
    assert (effect.because, effect.correlation) == (1, cause.correlation)


def test_a_cause_that_is_not_recorded_is_refused() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    with pytest.raises(CauseNotRecorded):
        ledger.record(submission("invite-member", group="namdal", member=FOSSMO, name="Fossmo", because=2))


def test_kept_states_are_bounded_and_the_later_one_stands() -> None:
    states, one, other = (
        FoldedStates(capacity=1),
        Boundary(()),
        Boundary(
            (),
        ),
    )
    states.keep("slice", one, Folded("later", 5))
    states.keep("slice", one, Folded("earlier", 3))
    assert states.get("slice", other) == Folded("later", 5)
    states.keep("another", one, Folded("new", 1))
    assert states.get("slice", one) is None


def test_the_lead_joins_without_an_invitation() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    assert ledger.record(join(ELVNES, "Elvnes")).positions == (2,)
