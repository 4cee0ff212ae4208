"""Commands, rejections and deciders, on the smallest slice there can be: a bell that rings once."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.boundaries import about, boundary
from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId
from domain.kernel.rejections import AlreadyDecided, Unknown


class RingBell(Command):
    """Ring the bell."""

    group: GroupId


class BellRung(Event):
    stored_as = "bell-rung.v1"

    group: GroupId


@dataclass(eq=True)
class BellRungBefore(AlreadyDecided):
    """The bell rings once.

    More than one sentence may explain it.
    """

    legal_basis: ClassVar[tuple[str, ...]] = ("the bell's agreement",)

    group: GroupId
    times: int


@dataclass(eq=True)
class BellGone(Unknown):
    """There is no bell."""


class BellSilent(Unknown):
    pass


GROUP = GroupId("here")
BELL: Decider[RingBell, int] = Decider(
    name="bells",
    commands=(RingBell,),
    initial=0,
    boundary=lambda command: boundary(about(command.group, types=(BellRung,))),
    evolve=lambda times, event: times + isinstance(event, BellRung),
    decide=lambda command, times: () if times else (BellRung(group=command.group),),
)


def test_a_command_is_called_by_its_words() -> None:
    assert RingBell.command_name() == "ring-bell"


def test_a_fold_starts_from_the_beginning_or_goes_on_from_a_state() -> None:
    rung = BellRung(group=GROUP)
    assert BELL.fold(()) == 0
    assert BELL.fold((rung, rung)) == 2
    assert BELL.fold((rung,), start=BELL.fold((rung, rung))) == 3


def test_a_rejection_tells_the_rule_and_the_facts_on_one_line() -> None:
    rejection = BellRungBefore(GROUP, times=2)
    assert str(rejection) == "The bell rings once. (group: here, times: 2)"
    assert rejection.facts() == {"group": GROUP, "times": 2}


def test_a_rejection_without_facts_tells_the_rule_alone_and_without_an_explanation_its_name() -> None:
    assert str(BellGone()) == "There is no bell."
    assert str(BellSilent()) == "BellSilent"


def test_rejections_with_the_same_facts_are_equal() -> None:
    assert BellRungBefore(GROUP, times=2) == BellRungBefore(GROUP, times=2)
    assert BellRungBefore(GROUP, times=2) != BellRungBefore(GROUP, times=3)
