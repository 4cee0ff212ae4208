"""Who represents which member, and who holds which role, on a given day: folded from a group's facts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.periods import Period
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.values import Capacity, GroupRole


@dataclass(frozen=True, slots=True)
class Appointment:
    """A person's representation of a member, and the last day of it where the person was relieved."""

    made: RepresentativeAppointed
    relieved_on: date | None = None

    @property
    def period(self) -> Period:
        """From the first to the last day of it."""
        agreed = Period(self.made.valid_from, self.made.valid_to)
        return agreed if self.relieved_on is None else agreed.ended_on(self.relieved_on)

    def concerns(self, person: PersonId, member: MemberId) -> bool:
        """Whether it is this person's representation of this member."""
        return self.made.person == person and self.made.member == member


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person's time in a role, and the last day of it where the role was ended."""

    given: RoleAssigned
    ended_on: date | None = None

    @property
    def period(self) -> Period:
        """From the first to the last day of it."""
        agreed = Period(self.given.valid_from, self.given.valid_to)
        return agreed if self.ended_on is None else agreed.ended_on(self.ended_on)

    def concerns(self, person: PersonId, role: GroupRole) -> bool:
        """Whether it is this person's time in this role."""
        return self.given.person == person and self.given.role == role


@dataclass(frozen=True, slots=True)
class People:
    """The appointments and roles of a group, in the order they were recorded."""

    appointments: tuple[Appointment, ...] = ()
    tenures: tuple[Tenure, ...] = ()

    def speaking_for(self, member: MemberId, capacity: Capacity, day: date) -> tuple[PersonId, ...]:
        """Those who represent the member in this capacity on the day (whether or not it is a member then)."""
        return tuple(
            one.made.person
            for one in self.appointments
            if one.made.member == member and one.made.capacity == capacity and one.period.covers(day)
        )

    def holding(self, role: GroupRole, day: date) -> tuple[PersonId, ...]:
        """Those who hold the role on the day."""
        return tuple(one.given.person for one in self.tenures if one.given.role == role and one.period.covers(day))

    def after(self, event: Event) -> "People":
        """The same with one more fact; facts that do not concern it change nothing."""
        match event:
            case RepresentativeAppointed():
                return replace(self, appointments=(*self.appointments, Appointment(event)))
            case RepresentativeRelieved():
                return replace(self, appointments=tuple(_relieved(one, event) for one in self.appointments))
            case RoleAssigned():
                return replace(self, tenures=(*self.tenures, Tenure(event)))
            case RoleEnded():
                return replace(self, tenures=tuple(_ended(one, event) for one in self.tenures))
            case _:
                return self


def people(events: Iterable[Event]) -> People:
    """The people that the events of one group lead to."""
    folded = People()
    for event in events:
        folded = folded.after(event)
    return folded


def _relieved(one: Appointment, event: RepresentativeRelieved) -> Appointment:
    meant = one.concerns(event.person, event.member) and one.period.covers(event.relieved_on)
    return replace(one, relieved_on=event.relieved_on) if meant else one


def _ended(one: Tenure, event: RoleEnded) -> Tenure:
    meant = one.concerns(event.person, event.role) and one.period.covers(event.ended_on)
    return replace(one, ended_on=event.ended_on) if meant else one
