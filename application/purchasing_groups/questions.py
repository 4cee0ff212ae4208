"""Who is the group on a day: its members, its lead, the terms that bind it, and who asked to join."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, NetworkId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import CaseNumber
from domain.purchasing_groups.events import (
    AccessionDeclined,
    AccessionRequested,
    AgreementAdopted,
    LeadHandedOver,
    MemberInvited,
    MemberJoined,
    OptInDeadlineFixed,
    PurchasingGroupFormed,
    WithdrawalNotified,
)
from domain.purchasing_groups.membership import Membership, Register
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, DecidingBody

A = TypeVar("A", bound=MemberInvited | AccessionRequested | AccessionDeclined)


class Member(Written):
    """An organisation's membership, and the decision it joined by."""

    member: MemberId
    name: str
    decided_by: DecidingBody
    case_number: CaseNumber
    decided_on: date
    first_day: date
    last_day: date | None


class Asked(Written):
    """An organisation that was invited or asked to join, and the reason where it was declined."""

    member: MemberId
    name: str
    declined_because: str | None = None


class Group(Written):
    """A group as it stands on a day: members in force, those that have left or not yet begun, and those who asked."""

    group: GroupId
    name: str
    scope: str
    form: CooperationForm
    origin: NetworkId | None
    formed_on: date
    on: date
    lead: MemberId | None
    agreement_version: int | None
    terms: AgreementTerms | None
    opt_in_deadline: Instant | None
    members: tuple[Member, ...]
    others: tuple[Member, ...]
    invited: tuple[Asked, ...]
    requests: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    formation: PurchasingGroupFormed | None = None
    register: Register = Register()  # noqa: RUF009  frozen
    deadline: OptInDeadlineFixed | None = None
    invited: tuple[MemberInvited, ...] = ()
    requests: tuple[AccessionRequested | AccessionDeclined, ...] = ()


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    event = recorded.event
    story = replace(story, register=story.register.after(event))
    match event:
        case PurchasingGroupFormed():
            return replace(story, formation=event)
        case OptInDeadlineFixed():
            return replace(story, deadline=event)
        case MemberInvited():
            return replace(story, invited=(*_without(story.invited, event.member), event))
        case AccessionRequested() | AccessionDeclined():
            return replace(story, requests=(*_without(story.requests, event.member), event))
        case MemberJoined():
            return replace(
                story,
                invited=_without(story.invited, event.member),
                requests=_without(story.requests, event.member),
            )
        case _:
            return story


def _without(asked: tuple[A, ...], member: MemberId) -> tuple[A, ...]:
    return tuple(one for one in asked if one.member != member)


def _answer(story: _Story, _parameters: NoParameters, moment: Moment) -> Group | None:
    formation, register = story.formation, story.register
    if formation is None:
        return None
    agreement = register.agreement_on(moment.on)
    in_force = [one for one in register.memberships if one.period.covers(moment.on)]
    return Group(
        group=formation.group,
        name=formation.name,
        scope=formation.scope,
        form=formation.form,
        origin=formation.origin,
        formed_on=formation.formed_on,
        on=moment.on,
        lead=register.lead_on(moment.on),
        agreement_version=agreement.version if agreement else None,
        terms=agreement.terms if agreement else None,
        opt_in_deadline=story.deadline.deadline if story.deadline else None,
        members=tuple(_member(one, register) for one in in_force),
        others=tuple(_member(one, register) for one in register.memberships if one not in in_force),
        invited=tuple(Asked(member=one.member, name=one.name) for one in story.invited),
        requests=tuple(_asked(one, register) for one in story.requests),
    )


def _member(membership: Membership, register: Register) -> Member:
    joined = membership.joined
    return Member(
        member=joined.member,
        name=register.name_of(joined.member) or joined.name,
        decided_by=joined.decided_by,
        case_number=joined.case_number,
        decided_on=joined.decided_on,
        first_day=membership.period.first,
        last_day=membership.period.last,
    )


def _asked(request: AccessionRequested | AccessionDeclined, register: Register) -> Asked:
    declined = request.reason if isinstance(request, AccessionDeclined) else None
    return Asked(
        member=request.member, name=register.name_of(request.member) or request.member, declined_because=declined
    )


GROUPS = Question(
    name="groups",
    asks="Who is the group on a day, who leads it, by which terms, and who asked to join?",
    identifier=GroupId,
    types=(
        PurchasingGroupFormed,
        AgreementAdopted,
        LeadHandedOver,
        OptInDeadlineFixed,
        MemberInvited,
        MemberJoined,
        AccessionRequested,
        AccessionDeclined,
        WithdrawalNotified,
    ),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_answer,
    view=Group,
    parameters=NoParameters,
)
