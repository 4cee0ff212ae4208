"""Commands from outside are read strictly, and refused in plain words."""

import pytest

from application.recording.catalogue import catalogue
from application.recording.submissions import LONGEST_SHOWN, MalformedCommand, UnknownCommand, read_command
from tests.support.submitting import DALHEIM, FORMED_AT, SECRETARY

INVITATION = {"at": FORMED_AT, "by": SECRETARY, "group": "namdal", "member": DALHEIM, "name": "Dalheim"}


def test_a_well_formed_command_is_read() -> None:
    command = read_command(catalogue(), "invite-member", INVITATION)
    assert command.command_name() == "invite-member"
    assert command.at.isoformat() == "2025-10-01T08:00:00+00:00"


def test_an_unknown_command_is_refused_with_what_may_have_been_meant() -> None:
    with pytest.raises(UnknownCommand, match="did you mean invite-member") as caught:
        read_command(catalogue(), "invite-members", INVITATION)
    assert caught.value.similar[0] == "invite-member"


def test_every_fault_is_told_with_its_place() -> None:
    content = {**INVITATION, "member": "314912005", "by": {**SECRETARY, "person": "Kari Nordmann"}, "colour": "red"}
    with pytest.raises(MalformedCommand) as caught:
        read_command(catalogue(), "invite-member", content)
    assert {fault.where for fault in caught.value.faults} == {"member", "by.person", "colour"}
    assert "check digit" in str(caught.value)


def test_what_is_missing_is_told_plainly() -> None:
    with pytest.raises(MalformedCommand, match=r"group: is needed and missing \(given: nothing\)"):
        read_command(catalogue(), "invite-member", {key: value for key, value in INVITATION.items() if key != "group"})


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(MalformedCommand, match="timezone"):
        read_command(catalogue(), "invite-member", {**INVITATION, "at": "2025-10-01T10:00:00"})


def test_a_number_is_not_taken_for_a_text() -> None:
    with pytest.raises(MalformedCommand):
        read_command(catalogue(), "invite-member", {**INVITATION, "member": int(DALHEIM)})


def test_a_long_value_is_shown_shortened() -> None:
    with pytest.raises(MalformedCommand) as caught:
        read_command(catalogue(), "invite-member", {**INVITATION, "name": "x" * 5_000})
    assert all(len(fault.given) <= LONGEST_SHOWN for fault in caught.value.faults)
