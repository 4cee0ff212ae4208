"""The board a meeting gathers: who belongs to the group, who speaks for whom, and who has the role of chair."""

from dataclasses import dataclass, field, replace
from datetime import date

from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.tenures import Tenures
from domain.meetings.values import Attendance, Attending
from domain.purchasing_groups.events import MemberJoined, WithdrawalNotified
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.values import Capacity, GroupRole


@dataclass(frozen=True, slots=True)
class Board:
    """The group as its meetings see it."""

    members: Tenures[MemberId] = field(default_factory=Tenures)
    speakers: Tenures[Attendance] = field(default_factory=Tenures)
    chairs: Tenures[Attending] = field(default_factory=Tenures)

    def members_on(self, day: date) -> frozenset[MemberId]:
        """The organisations that are members on the day."""
        return frozenset(self.members.on(day))

    def chair_on(self, day: date, person: PersonId) -> MemberId | None:
        """The member whose chair the person is on the day, if it is."""
        return next((chair.member for chair in reversed(self.chairs.on(day)) if chair.person == person), None)

    def capacity_on(self, day: date, member: MemberId, person: PersonId) -> Capacity | None:
        """In which capacity the person speaks for the member on the day, if in any."""
        held = {one.capacity for one in self.speakers.on(day) if (one.member, one.person) == (member, person)}
        return next((capacity for capacity in Capacity if capacity in held), None)

    def after(self, event: Event) -> "Board":
        """The same with one more fact; facts that do not concern it change nothing."""
        match event:
            case MemberJoined(member=member):
                return replace(self, members=self.members.begun(member, event.valid_from, event.valid_to))
            case WithdrawalNotified(member=member):
                return replace(self, members=self.members.latest_ended(event.effective_on, member))
            case RepresentativeAppointed():
                speaker = Attendance(member=event.member, person=event.person, capacity=event.capacity)
                return replace(self, speakers=self.speakers.begun(speaker, event.valid_from, event.valid_to))
            case RepresentativeRelieved(member=member, person=person):
                relieved = self.speakers.ended(
                    event.relieved_on, lambda one: (one.member, one.person) == (member, person)
                )
                return replace(self, speakers=relieved)
            case RoleAssigned(role=GroupRole.CHAIR):
                chair = Attending(member=event.member, person=event.person)
                return replace(self, chairs=self.chairs.begun(chair, event.valid_from, event.valid_to))
            case RoleEnded(role=GroupRole.CHAIR, person=person):
                return replace(self, chairs=self.chairs.ended(event.ended_on, lambda one: one.person == person))
            case _:
                return self
