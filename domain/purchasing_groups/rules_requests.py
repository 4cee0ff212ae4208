"""How an organisation that was not invited asks to join, and how the group declines."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.purchasing_groups.commands import DeclineAccession, RequestAccession
from domain.purchasing_groups.events import AccessionDeclined, AccessionRequested
from domain.purchasing_groups.rejections_membership import (
    AccessionAlreadyDeclined,
    AccessionNotRequested,
    AlreadyMember,
)
from domain.purchasing_groups.rules_decisions import must_have_failed
from domain.purchasing_groups.state import Formed
from domain.purchasing_groups.values import Matter


def request(command: RequestAccession, group: Formed) -> Sequence[Event]:
    """One request at a time awaits an answer; it is late when the deadline for joining has passed.

    Raises:
        AlreadyMember: when the organisation is a member without a known last day.
    """
    if isinstance(group.requests.get(command.member), AccessionRequested):
        return ()
    membership = group.register.last_of(command.member)
    if membership is not None and membership.period.last is None:
        raise AlreadyMember(command.member, membership.period.first)
    late = group.is_late(command.at)
    return (AccessionRequested(group=command.group, member=command.member, name=command.name, late=late),)


def decline(command: DeclineAccession, group: Formed) -> Sequence[Event]:
    """A request is declined once, with the reason; a motion named for it must have failed.

    Raises:
        AccessionNotRequested: when no request awaits an answer.
        AccessionAlreadyDeclined: when it was declined for another reason or by another motion.
    """
    fact = AccessionDeclined(group=command.group, member=command.member, reason=command.reason, motion=command.motion)
    match group.requests.get(command.member):
        case None:
            raise AccessionNotRequested(command.member)
        case AccessionDeclined() as declined:
            if declined == fact:
                return ()
            raise AccessionAlreadyDeclined(command.member)
        case AccessionRequested():
            if command.motion is not None:
                must_have_failed(command.motion, Matter.ACCESSION, group)
            return (fact,)
