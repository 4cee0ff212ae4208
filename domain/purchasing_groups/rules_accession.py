"""How an organisation becomes a member: invited or admitted, by its own decision, and in time."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.periods import Period
from domain.purchasing_groups.commands import InviteMember, JoinGroup, SetOptInDeadline
from domain.purchasing_groups.events import AccessionRequested, MemberInvited, MemberJoined, OptInDeadlineFixed
from domain.purchasing_groups.rejections_membership import (
    AccessionNotDecided,
    AccessionNotRequested,
    AlreadyMember,
    CouncilMustDecide,
    LateAccessionNotAdmitted,
    LateAccessionNotAllowed,
    MembershipBeginsTooEarly,
    MembershipEndsBeforeItBegins,
    NotInvited,
    OptInDeadlineNotAhead,
    OptInDeadlinePassed,
)
from domain.purchasing_groups.rules_decisions import must_be_carried
from domain.purchasing_groups.state import Formed
from domain.purchasing_groups.values import CooperationForm, DecidingBody, Matter

ADOPTED_BY_COUNCILS = frozenset({
    CooperationForm.POLITICAL_COUNCIL,
    CooperationForm.TASK_COMMUNITY,
    CooperationForm.HOST_MUNICIPALITY,
})  # fmt: skip
"""The forms whose agreement each council adopts itself (KOML §§ 18-4, 19-4, 20-4)."""


def set_deadline(command: SetOptInDeadline, group: Formed) -> Sequence[Event]:
    """The deadline lies ahead, and is moved only while it has not passed, so that late stays late.

    Raises:
        OptInDeadlinePassed: when the deadline in force has passed.
        OptInDeadlineNotAhead: when the new one would have passed already.
    """
    if group.opt_in_deadline == command.deadline:
        return ()
    if group.opt_in_deadline is not None and group.is_late(command.at):
        raise OptInDeadlinePassed(group.opt_in_deadline)
    if command.deadline <= command.at:
        raise OptInDeadlineNotAhead(command.deadline, command.at)
    return (OptInDeadlineFixed(group=command.group, deadline=command.deadline),)


def invite(command: InviteMember, group: Formed) -> Sequence[Event]:
    """An organisation is invited unless it is a member without a known last day.

    Raises:
        AlreadyMember: when it is.
    """
    fact = MemberInvited(group=command.group, member=command.member, name=command.name, answer_by=command.answer_by)
    if group.invitations.get(command.member) == fact:
        return ()
    membership = group.register.last_of(command.member)
    if membership is not None and membership.period.last is None:
        raise AlreadyMember(command.member, membership.period.first)
    return (fact,)


def join(command: JoinGroup, group: Formed) -> Sequence[Event]:
    """An organisation joins by its own decision, once at a time; it was invited or admitted, and it is in time.

    Raises:
        CouncilMustDecide: when the form of the cooperation leaves the decision to the council alone.
        AlreadyMember: when it is a member in the period already.
    """
    fact = MemberJoined(
        group=command.group,
        member=command.member,
        name=command.name,
        decided_by=command.decided_by,
        case_number=command.case_number,
        decided_on=command.decided_on,
        valid_from=command.valid_from,
        valid_to=command.valid_to,
        motion=command.motion,
    )
    earlier = [one for one in group.register.memberships if one.joined.member == command.member]
    if any(one.joined == fact for one in earlier):
        return ()
    if group.formation.form in ADOPTED_BY_COUNCILS and command.decided_by != DecidingBody.COUNCIL:
        raise CouncilMustDecide(group.formation.form, command.decided_by)
    period = _period_of(command, group)
    for membership in earlier:
        if membership.period.overlaps(period):
            raise AlreadyMember(command.member, membership.period.first)
    if command.motion is not None:
        must_be_carried(command.motion, Matter.ACCESSION, group)
    _must_be_in_time(command, group)
    _must_be_welcome(command, group)
    return (fact,)


def _period_of(command: JoinGroup, group: Formed) -> Period:
    joined_on = day_of(command.at)
    if command.decided_on > joined_on:
        raise AccessionNotDecided(command.decided_on, joined_on)
    earliest = max(command.decided_on, group.formation.formed_on)
    if command.valid_from < earliest:
        raise MembershipBeginsTooEarly(command.valid_from, earliest)
    period = Period(command.valid_from, command.valid_to)
    if command.valid_to is not None and period.is_empty:
        raise MembershipEndsBeforeItBegins(command.valid_from, command.valid_to)
    return period


def _must_be_in_time(command: JoinGroup, group: Formed) -> None:
    if group.opt_in_deadline is None or not group.is_late(command.at):
        return
    if command.motion is None:
        raise LateAccessionNotAdmitted(command.member, group.opt_in_deadline)
    agreement = group.register.agreement_on(day_of(command.at))
    if agreement is None or not agreement.terms.late_accession_allowed:
        raise LateAccessionNotAllowed(command.member, group.opt_in_deadline, agreement.version if agreement else None)


def _must_be_welcome(command: JoinGroup, group: Formed) -> None:
    founds = command.member == group.formation.lead and group.register.last_of(command.member) is None
    if founds or command.member in group.invitations:
        return
    if command.motion is None:
        raise NotInvited(command.member)
    if not isinstance(group.requests.get(command.member), AccessionRequested):
        raise AccessionNotRequested(command.member)
