"""How a group is formed, and how its lead passes from one member to another."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.purchasing_groups.commands import FormGroup, HandOverLead
from domain.purchasing_groups.events import LeadHandedOver, PurchasingGroupFormed
from domain.purchasing_groups.rejections import GroupAlreadyFormed, LeadHandedOverTooEarly, LeadIsLeaving
from domain.purchasing_groups.rejections_membership import NotAMember
from domain.purchasing_groups.rules_decisions import must_be_carried
from domain.purchasing_groups.state import Formed, NotFormed, State
from domain.purchasing_groups.values import Matter


def form(command: FormGroup, state: State) -> Sequence[Event]:
    """A group is formed once.

    Raises:
        GroupAlreadyFormed: when a group with this reference was formed on other terms.
    """
    fact = PurchasingGroupFormed(
        group=command.group,
        name=command.name,
        scope=command.scope,
        form=command.form,
        lead=command.lead,
        origin=command.origin,
        formed_on=day_of(command.at),
    )
    match state:
        case NotFormed():
            return (fact,)
        case Formed(formation=formation) if formation == fact:
            return ()
        case Formed():
            raise GroupAlreadyFormed(command.group)


def hand_over(command: HandOverLead, group: Formed) -> Sequence[Event]:
    """A carried motion makes another member the lead: the agreement names the lead (KOML § 20-4).

    Raises:
        LeadHandedOverTooEarly: when it would reach back before the decision or the present lead's first day.
        NotAMember: when the new lead is no member on its first day.
        LeadIsLeaving: when it has given notice.
    """
    latest = group.register.leads[-1]
    if latest.member == command.lead and latest.valid_from <= command.valid_from:
        return ()
    earliest = max(day_of(command.at), latest.valid_from)
    if command.valid_from < earliest:
        raise LeadHandedOverTooEarly(command.valid_from, earliest)
    membership = group.register.last_of(command.lead)
    if membership is None or not membership.period.covers(command.valid_from):
        raise NotAMember(command.group, command.lead, command.valid_from)
    if membership.notice is not None:
        raise LeadIsLeaving(membership.notice.effective_on)
    must_be_carried(command.motion, Matter.AGREEMENT, group)
    return (
        LeadHandedOver(group=command.group, lead=command.lead, motion=command.motion, valid_from=command.valid_from),
    )
