"""Who may represent a member, and how that ends."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.periods import Period
from domain.representatives.commands import AppointRepresentative, RelieveRepresentative
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved
from domain.representatives.people import Appointment
from domain.representatives.rejections import (
    AlreadyAppointed,
    AlreadyRelieved,
    NotAppointed,
    RepresentsAnotherMember,
    SeatTaken,
)
from domain.representatives.rules_standing import must_belong, term
from domain.representatives.state import State
from domain.representatives.values import Capacity


def appoint(command: AppointRepresentative, state: State) -> Sequence[Event]:
    """A person speaks for one member at a time, in one capacity; a member has one representative at a time.

    Raises:
        AlreadyAppointed: when the person speaks for the member in part of the period already.
        SeatTaken: when another represents the member in part of the period.
        RepresentsAnotherMember: when the person speaks for another member in part of the period.
    """
    period = term(command.valid_from, command.valid_to)
    if any(_is_recorded(one, command) for one in state.people.appointments):
        return ()
    must_belong(command.group, command.member, command.valid_from, state)
    for other in state.people.appointments:
        if other.period.overlaps(period):
            _must_be_compatible(other, command)
    return (
        RepresentativeAppointed(
            group=command.group,
            member=command.member,
            person=command.person,
            name=command.name,
            capacity=command.capacity,
            valid_from=command.valid_from,
            valid_to=command.valid_to,
        ),
    )


def relieve(command: RelieveRepresentative, state: State) -> Sequence[Event]:
    """A person is relieved once, on a day on which the person represents the member.

    Raises:
        NotAppointed: when the person does not represent the member on the day.
        AlreadyRelieved: when the person was relieved before, on another day.
    """
    own = [one for one in state.people.appointments if one.concerns(command.person, command.member)]
    if any(one.relieved_on == command.relieved_on for one in own):
        return ()
    for one in own:
        if one.relieved_on is None and one.period.covers(command.relieved_on):
            return (
                RepresentativeRelieved(
                    group=command.group,
                    member=command.member,
                    person=command.person,
                    relieved_on=command.relieved_on,
                ),
            )
    for one in own:
        if one.relieved_on is not None and Period(one.made.valid_from, one.made.valid_to).covers(command.relieved_on):
            raise AlreadyRelieved(command.person, one.relieved_on)
    raise NotAppointed(command.person, command.member, command.relieved_on)


def _is_recorded(one: Appointment, command: AppointRepresentative) -> bool:
    """Whether it is this very appointment; the name does not count, since it may be withheld or erased."""
    return (
        one.concerns(command.person, command.member)
        and one.made.capacity == command.capacity
        and one.made.valid_from == command.valid_from
        and one.made.valid_to == command.valid_to
    )


def _must_be_compatible(other: Appointment, command: AppointRepresentative) -> None:
    made = other.made
    if other.concerns(command.person, command.member):
        raise AlreadyAppointed(made.person, made.capacity, made.valid_from)
    if made.person == command.person:
        raise RepresentsAnotherMember(made.person, made.member, made.valid_from)
    if made.capacity == command.capacity == Capacity.REPRESENTATIVE and made.member == command.member:
        raise SeatTaken(made.member, made.person, made.valid_from)
