"""Who speaks for the members of a group on a day, and who holds which role."""

from datetime import date

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.guarded import Guarded
from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.people import Appointment, People, Tenure
from domain.representatives.values import Capacity, GroupRole


class Spokesperson(Written):
    """A person who represents a member, or is its deputy."""

    member: MemberId
    person: PersonId
    name: Guarded[str]
    capacity: Capacity
    first_day: date
    last_day: date | None


class RoleHolder(Written):
    """A person with a role in the group."""

    member: MemberId
    person: PersonId
    name: Guarded[str]
    role: GroupRole
    first_day: date
    last_day: date | None


class Representation(Written):
    """Everybody who speaks for a member or holds a role on a day."""

    group: GroupId
    on: date
    representatives: tuple[Spokesperson, ...]
    roles: tuple[RoleHolder, ...]


def _evolve(people: People, recorded: Recorded[Event]) -> People:
    return people.after(recorded.event)


def _answer(people: People, _parameters: NoParameters, moment: Moment) -> Representation | None:
    known = (*(one.made.group for one in people.appointments), *(one.given.group for one in people.tenures))
    if not known:
        return None
    return Representation(
        group=known[0],
        on=moment.on,
        representatives=tuple(_spokesperson(one) for one in people.appointments if one.period.covers(moment.on)),
        roles=tuple(_role_holder(one) for one in people.tenures if one.period.covers(moment.on)),
    )


def _spokesperson(appointment: Appointment) -> Spokesperson:
    made, period = appointment.made, appointment.period
    return Spokesperson(
        member=made.member,
        person=made.person,
        name=made.name,
        capacity=made.capacity,
        first_day=period.first,
        last_day=period.last,
    )


def _role_holder(tenure: Tenure) -> RoleHolder:
    given, period = tenure.given, tenure.period
    return RoleHolder(
        member=given.member,
        person=given.person,
        name=given.name,
        role=given.role,
        first_day=period.first,
        last_day=period.last,
    )


REPRESENTATIVES = Question(
    name="representatives",
    asks="Who speaks for the members of a group on a day, and who holds which role in it?",
    identifier=GroupId,
    types=(RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded),
    begin=always(People()),
    evolve=_evolve,
    answer=_answer,
    view=Representation,
    parameters=NoParameters,
)
