"""Who is a member, who leads and which terms bind on a given day: folded from a group's facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from domain.kernel.events import Event
from domain.kernel.organisations import MemberId
from domain.kernel.periods import Period
from domain.purchasing_groups.events import (
    AccessionRequested,
    AgreementAdopted,
    LeadHandedOver,
    MemberInvited,
    MemberJoined,
    PurchasingGroupFormed,
    WithdrawalNotified,
)
from domain.purchasing_groups.values import AgreementTerms


@dataclass(frozen=True, slots=True)
class Membership:
    """An organisation's membership: how it joined and, where notice was given, how it ends."""

    joined: MemberJoined
    notice: WithdrawalNotified | None = None

    @property
    def period(self) -> Period:
        """From the first to the last day of the membership; it holds no day when notice ended it before it began."""
        agreed = Period(self.joined.valid_from, self.joined.valid_to)
        return agreed if self.notice is None else agreed.ended_on(self.notice.effective_on)


@dataclass(frozen=True, slots=True)
class Lead:
    """The member that leads the group from a day on."""

    member: MemberId
    valid_from: date


@dataclass(frozen=True, slots=True)
class Register:
    """The group's members, leads, agreement versions and names of organisations, in the order they were recorded."""

    memberships: tuple[Membership, ...] = ()
    leads: tuple[Lead, ...] = ()
    agreements: tuple[AgreementAdopted, ...] = ()
    names: Mapping[MemberId, str] = field(default_factory=dict[MemberId, str])

    def members_on(self, day: date) -> tuple[MemberId, ...]:
        """The organisations that are members on the day, by organisation number."""
        return tuple(sorted({one.joined.member for one in self.memberships if one.period.covers(day)}))

    def lead_on(self, day: date) -> MemberId | None:
        """The lead on the day; None before the group was formed."""
        return next((lead.member for lead in reversed(self.leads) if lead.valid_from <= day), None)

    def lead_after(self, day: date) -> MemberId | None:
        """The lead on the day that follows."""
        return next((lead.member for lead in reversed(self.leads) if (lead.valid_from - day).days <= 1), None)

    def agreement_on(self, day: date) -> AgreementAdopted | None:
        """The version of the agreement that binds on the day, the highest of those that have begun."""
        begun = (agreement for agreement in self.agreements if agreement.valid_from <= day)
        return max(begun, key=lambda agreement: agreement.version, default=None)

    def terms_on(self, day: date) -> AgreementTerms | None:
        """The terms that bind on the day; None before the first agreement."""
        agreement = self.agreement_on(day)
        return agreement.terms if agreement else None

    def name_of(self, member: MemberId) -> str | None:
        """The name the organisation was last recorded under."""
        return self.names.get(member)

    def last_of(self, member: MemberId) -> Membership | None:
        """The organisation's latest membership, over or not."""
        return next((one for one in reversed(self.memberships) if one.joined.member == member), None)

    def after(self, event: Event) -> "Register":
        """The register with one more fact; facts that do not concern it change nothing."""
        match event:
            case PurchasingGroupFormed():
                return replace(self, leads=(*self.leads, Lead(event.lead, event.formed_on)))
            case LeadHandedOver():
                return replace(self, leads=(*self.leads, Lead(event.lead, event.valid_from)))
            case AgreementAdopted():
                return replace(self, agreements=(*self.agreements, event))
            case MemberInvited() | AccessionRequested():
                return replace(self, names={**self.names, event.member: event.name})
            case MemberJoined():
                names = {**self.names, event.member: event.name}
                return replace(self, memberships=(*self.memberships, Membership(event)), names=names)
            case WithdrawalNotified():
                latest = self.last_of(event.member)
                return replace(
                    self,
                    memberships=tuple(replace(one, notice=event) if one is latest else one for one in self.memberships),
                )
            case _:
                return self


def register(events: Iterable[Event]) -> Register:
    """The register that the events of one group lead to."""
    folded = Register()
    for event in events:
        folded = folded.after(event)
    return folded
