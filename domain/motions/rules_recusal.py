"""Who takes no part in a motion, and who may decide that (FVL §§ 6, 8; KOML § 11-10)."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.motions.body import Body
from domain.motions.commands import RecuseMember
from domain.motions.events import RecusalDecided
from domain.motions.rejections import (
    BallotClosed,
    MotionIsWithdrawn,
    OwnRecusal,
    RecusalByOutsider,
    RecusedPersonUnknown,
    VotersFrozen,
)
from domain.motions.state import Closed, Open, Put, Withdrawn
from domain.motions.values import ByBody, BySuperior


def recuse(command: RecuseMember, stage: Put | Open | Closed | Withdrawn, body: Body) -> Sequence[Event]:
    """A member is left out of a motion before the vote on it begins.

    Raises:
        MotionIsWithdrawn: when the motion was withdrawn.
        VotersFrozen: when the vote is going on.
        BallotClosed: when it is over.
        OwnRecusal: when the person or the member took part in deciding it.
        RecusedPersonUnknown: when the person does not speak for the member.
        RecusalByOutsider: when others than members decided it as the body.
    """
    match stage:
        case Put(recusals=recusals):
            fact = RecusalDecided(
                group=command.group,
                motion=command.motion,
                member=command.member,
                person=command.person,
                ground=command.ground,
                decided_by=command.decided_by,
            )
            if fact in recusals:
                return ()
            _must_be_decided_by_others(command)
            _must_concern_the_body(command, body)
            return (fact,)
        case Withdrawn():
            raise MotionIsWithdrawn(command.motion)
        case Open():
            raise VotersFrozen(command.motion)
        case Closed():
            raise BallotClosed(command.motion)


def _must_be_decided_by_others(command: RecuseMember) -> None:
    match command.decided_by:
        case ByBody(members=members):
            alone = command.member in members
        case BySuperior(person=person):
            alone = person == command.person
    if alone or command.by.person == command.person:
        raise OwnRecusal(command.member, command.person)


def _must_concern_the_body(command: RecuseMember, body: Body) -> None:
    day = day_of(command.at)
    if body.capacity_on(day, command.member, command.person) is None:
        raise RecusedPersonUnknown(command.member, command.person, day)
    deciding = command.decided_by.members if isinstance(command.decided_by, ByBody) else ()
    outsiders = tuple(sorted(set(deciding) - body.members_on(day)))
    if outsiders:
        raise RecusalByOutsider(outsiders, day)
