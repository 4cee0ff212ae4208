"""The body that decides: what a group's facts say of who belongs to it, who speaks for whom, and by which agreement."""

from dataclasses import dataclass, field, replace
from datetime import date

from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.tenures import Tenures
from domain.purchasing_groups.events import AgreementAdopted, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.purchasing_groups.values import CooperationForm
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.values import Capacity, GroupRole


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person who may speak for a member."""

    member: MemberId
    person: PersonId
    capacity: Capacity


@dataclass(frozen=True, slots=True)
class Chair:
    """The person who holds the role of chair, and the member it comes from."""

    member: MemberId
    person: PersonId


@dataclass(frozen=True, slots=True)
class Body:
    """The group as its decisions see it."""

    form: CooperationForm | None = None
    agreements: tuple[AgreementAdopted, ...] = ()
    members: Tenures[MemberId] = field(default_factory=Tenures)
    speakers: Tenures[Speaker] = field(default_factory=Tenures)
    chairs: Tenures[Chair] = field(default_factory=Tenures)

    def members_on(self, day: date) -> frozenset[MemberId]:
        """The organisations that are members on the day."""
        return frozenset(self.members.on(day))

    def agreement_on(self, day: date) -> AgreementAdopted | None:
        """The version of the agreement that binds on the day, the highest of those that have begun."""
        begun = (agreement for agreement in self.agreements if agreement.valid_from <= day)
        return max(begun, key=lambda agreement: agreement.version, default=None)

    def chair_on(self, day: date) -> MemberId | None:
        """The member whose person chairs the group on the day, the last one given the role."""
        chairs = self.chairs.on(day)
        return chairs[-1].member if chairs else None

    def capacity_on(self, day: date, member: MemberId, person: PersonId) -> Capacity | None:
        """In which capacity the person speaks for the member on the day, if in any."""
        held = {one.capacity for one in self.speakers.on(day) if (one.member, one.person) == (member, person)}
        return next((capacity for capacity in Capacity if capacity in held), None)

    def after(self, event: Event) -> "Body":
        """The same with one more fact; facts that do not concern it change nothing."""
        match event:
            case PurchasingGroupFormed():
                return replace(self, form=event.form)
            case AgreementAdopted():
                return replace(self, agreements=(*self.agreements, event))
            case MemberJoined(member=member):
                return replace(self, members=self.members.begun(member, event.valid_from, event.valid_to))
            case WithdrawalNotified(member=member):
                return replace(self, members=self.members.latest_ended(event.effective_on, member))
            case RepresentativeAppointed():
                speaker = Speaker(event.member, event.person, event.capacity)
                return replace(self, speakers=self.speakers.begun(speaker, event.valid_from, event.valid_to))
            case RepresentativeRelieved(member=member, person=person):
                relieved = self.speakers.ended(
                    event.relieved_on, lambda one: (one.member, one.person) == (member, person)
                )
                return replace(self, speakers=relieved)
            case RoleAssigned(role=GroupRole.CHAIR):
                chair = Chair(event.member, event.person)
                return replace(self, chairs=self.chairs.begun(chair, event.valid_from, event.valid_to))
            case RoleEnded(role=GroupRole.CHAIR, person=person):
                return replace(self, chairs=self.chairs.ended(event.ended_on, lambda one: one.person == person))
            case _:
                return self
