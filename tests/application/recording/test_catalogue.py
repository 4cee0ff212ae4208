"""The catalogue finds what the slices define, by name, without a list."""

from application.recording.catalogue import catalogue
from domain.motions.commands import CastVote
from domain.motions.events import VoteCast
from domain.motions.rejections import NoVotingRight


def test_a_command_is_found_with_its_slice_and_decider() -> None:
    entry = catalogue().commands["cast-vote"]
    assert (entry.command, entry.slice, CastVote in entry.decider.commands) == (CastVote, "motions", True)


def test_every_command_of_every_slice_has_one_decider() -> None:
    commands = [command for entry in catalogue().commands.values() for command in entry.decider.commands]
    assert set(commands) == {entry.command for entry in catalogue().commands.values()}


def test_an_event_is_found_by_its_stored_name() -> None:
    assert catalogue().events["vote-cast.v1"] is VoteCast


def test_a_rejection_is_found_by_the_name_of_its_rule() -> None:
    assert catalogue().rejections["NoVotingRight"] is NoVotingRight


def test_general_rejections_are_found_too() -> None:
    assert "CauseNotRecorded" in catalogue().rejections


def test_the_slice_of_a_class_is_the_folder_it_stands_in() -> None:
    assert catalogue().slice_of(VoteCast) == "motions"
