"""The facts that each decision about a motion rests on."""

from typing import TypeAlias

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.values import recusals_of
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import GroupId, MeetingId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.meetings.events import (
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
)
from domain.motions.commands import CastVote, CloseBallot, OpenBallot, PutMotion, RecuseMember, VoidVote, WithdrawMotion
from domain.motions.events import (
    BallotOpened,
    DecisionMade,
    MotionPut,
    MotionWithdrawn,
    RecusalDecided,
    VoteCast,
    VoteVoided,
)
from domain.motions.values import ByBody, BySuperior, InMeeting
from domain.notices.events import PublishedNoticeImported
from domain.procurements.events import ProcurementOpened
from domain.purchasing_groups.events import AgreementAdopted, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded

MotionCommand: TypeAlias = PutMotion | RecuseMember | WithdrawMotion | OpenBallot | CastVote | VoidVote | CloseBallot

_STAGES: tuple[EventType, ...] = (MotionPut, MotionWithdrawn, BallotOpened, DecisionMade)
_VOTES: tuple[EventType, ...] = (VoteCast, VoteVoided)
_MEMBERSHIP: tuple[EventType, ...] = (MemberJoined, WithdrawalNotified)
_BODY: tuple[EventType, ...] = (PurchasingGroupFormed, AgreementAdopted, *_MEMBERSHIP)


def boundary_of(command: MotionCommand) -> Boundary:
    """The facts that the command's rules read.

    Two members' votes on one motion read none of each other's facts, so that they never stand in each other's way.
    A motion's stages are one criterion of every command, so that what one command read of them serves the next.
    Only its own facts tell which procurement a motion is about, so whether who acts is recused is read of all of them.
    """
    match command:
        case PutMotion():
            return boundary(
                about(command.motion, types=_STAGES),
                about(command.group, command.proposed_by, types=_MEMBERSHIP),
                *_reversed(command),
                *_meeting(command.meeting, MeetingCalled, MeetingCancelled, MeetingClosed),
                *_case(command.procurement, command.by.person),
            )
        case RecuseMember():
            deciding = command.decided_by.members if isinstance(command.decided_by, ByBody) else ()
            return boundary(
                about(command.motion, types=_STAGES),
                about(command.motion, command.member, types=(RecusalDecided,)),
                _speaker(command.group, command.member, command.person),
                *(recusals_of(person) for person in people_acting(command)),
                *(about(command.group, member, types=_MEMBERSHIP) for member in sorted(set(deciding))),
            )
        case WithdrawMotion():
            return boundary(about(command.motion, types=_STAGES), recusals_of(command.by.person))
        case OpenBallot(procedure=procedure):
            meeting = procedure.meeting if isinstance(procedure, InMeeting) else None
            return boundary(
                about(command.motion, types=_STAGES),
                about(command.motion, types=(RecusalDecided,)),
                about(command.group, types=_BODY if meeting else (*_BODY, RoleAssigned, RoleEnded)),
                *_meeting(meeting, MeetingCalled, MeetingOpened, MemberArrived, MemberLeft, MeetingClosed),
                recusals_of(command.by.person),
            )
        case CastVote():
            return boundary(
                about(command.motion, types=_STAGES),
                about(command.motion, command.member, types=_VOTES),
                _speaker(command.group, command.member, command.by.person),
                recusals_of(command.by.person),
            )
        case VoidVote():
            return boundary(
                about(command.motion, types=_STAGES),
                about(command.motion, command.member, types=_VOTES),
                *(recusals_of(person) for person in sorted({command.person, command.by.person})),
            )
        case CloseBallot():
            return boundary(
                about(command.motion, types=_STAGES),
                about(command.motion, types=_VOTES),
                recusals_of(command.by.person),
            )


def people_acting(command: MotionCommand) -> tuple[PersonId, ...]:
    """Who does something to the motion by the command: the actor, and a superior who decides on a recusal."""
    match command:
        case RecuseMember(decided_by=BySuperior(person=superior)) if superior != command.by.person:
            return command.by.person, superior
        case _:
            return (command.by.person,)


def _reversed(command: PutMotion) -> tuple[Criterion, ...]:
    return (about(command.reverses, types=(MotionPut, MotionWithdrawn, DecisionMade)),) if command.reverses else ()


def _meeting(meeting: MeetingId | None, *types: EventType) -> tuple[Criterion, ...]:
    return (about(meeting, types=types),) if meeting else ()


def _case(procurement: ProcurementId | None, person: PersonId) -> tuple[Criterion, ...]:
    if procurement is None:
        return ()
    return (
        about(procurement, types=(ProcurementOpened, PublishedNoticeImported)),
        about(procurement, person, types=(RecusalInCaseDecided,)),
    )


def _speaker(group: GroupId, member: MemberId, person: PersonId) -> Criterion:
    return about(group, member, person, types=(RepresentativeAppointed, RepresentativeRelieved))
