"""The facts that each decision about a group rests on."""

from typing import TypeAlias

from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import GroupId, MotionId
from domain.motions.events import DecisionMade
from domain.purchasing_groups.commands import (
    AdoptAgreement,
    DeclineAccession,
    FormGroup,
    HandOverLead,
    InviteMember,
    JoinGroup,
    NotifyWithdrawal,
    RequestAccession,
    SetOptInDeadline,
)
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

GroupCommand: TypeAlias = (
    FormGroup
    | AdoptAgreement
    | HandOverLead
    | SetOptInDeadline
    | InviteMember
    | JoinGroup
    | RequestAccession
    | DeclineAccession
    | NotifyWithdrawal
)

_MEMBERSHIP: tuple[EventType, ...] = (MemberJoined, WithdrawalNotified)


def boundary_of(command: GroupCommand) -> Boundary:
    """The facts that the command's rules read."""
    match command:
        case FormGroup():
            return boundary(_group(command))
        case SetOptInDeadline():
            return boundary(_group(command, OptInDeadlineFixed))
        case AdoptAgreement():
            weighted = sorted({weight.member for weight in command.terms.weights})
            return boundary(
                _group(command, AgreementAdopted),
                *(about(command.group, one, types=(MemberInvited, *_MEMBERSHIP)) for one in weighted),
                *_decision(command.group, command.motion),
            )
        case HandOverLead():
            return boundary(
                _group(command, LeadHandedOver),
                about(command.group, command.lead, types=_MEMBERSHIP),
                *_decision(command.group, command.motion),
            )
        case InviteMember():
            return boundary(_group(command), _member(command, MemberInvited, *_MEMBERSHIP))
        case JoinGroup():
            terms: tuple[EventType, ...] = (AgreementAdopted,) if command.motion else ()
            history: tuple[EventType, ...] = (MemberInvited, AccessionRequested, AccessionDeclined, *_MEMBERSHIP)
            return boundary(
                _group(command, OptInDeadlineFixed, *terms),
                _member(command, *history),
                *_decision(command.group, command.motion),
            )
        case RequestAccession():
            requests: tuple[EventType, ...] = (AccessionRequested, AccessionDeclined)
            return boundary(_group(command, OptInDeadlineFixed), _member(command, *requests, *_MEMBERSHIP))
        case DeclineAccession():
            return boundary(
                _group(command),
                _member(command, AccessionRequested, AccessionDeclined, MemberJoined),
                *_decision(command.group, command.motion),
            )
        case NotifyWithdrawal():
            return boundary(_group(command, AgreementAdopted, LeadHandedOver), _member(command, *_MEMBERSHIP))


def _group(command: GroupCommand, *types: EventType) -> Criterion:
    return about(command.group, types=(PurchasingGroupFormed, *types))


def _member(
    command: InviteMember | JoinGroup | RequestAccession | DeclineAccession | NotifyWithdrawal, *types: EventType
) -> Criterion:
    return about(command.group, command.member, types=types)


def _decision(group: GroupId, motion: MotionId | None) -> tuple[Criterion, ...]:
    return (about(group, motion, types=(DecisionMade,)),) if motion else ()
