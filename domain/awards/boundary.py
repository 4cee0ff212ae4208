"""The facts that each decision about an award rests on."""

from typing import TypeAlias

from domain.awards.commands import DecideAward, ExtendStandstill, NotifyAward, ReverseAward
from domain.awards.events import AwardDecided, AwardReversed
from domain.awards.names import NAME_FACTS
from domain.awards.values import AWARD_FACTS
from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.complaints.events import ComplaintReceived
from domain.contracts.events import ContractSigned
from domain.evaluations.events import ConsensusReached, RankingComputed, ScoreGiven, ScoreRevised
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import GroupId, MotionId
from domain.motions.events import DecisionMade
from domain.notices.events import NoticeSent
from domain.participation.events import NonSelectionNotified, ParticipantsSelected, ParticipationRequested
from domain.procurements.events import (
    CriteriaLocked,
    LotsDecided,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
)

AwardCommand: TypeAlias = DecideAward | NotifyAward | ExtendStandstill | ReverseAward

_CHOOSING: tuple[EventType, ...] = (
    ProcurementOpened,
    ProcurementCancelled,
    LotsDecided,
    NoticeSent,
    BidReceived,
    BidWithdrawn,
    BidsOpened,
    BidRejected,
    ScoreGiven,
    ScoreRevised,
    ConsensusReached,
    RankingComputed,
    AwardDecided,
    AwardReversed,
)
_TELLING: tuple[EventType, ...] = (
    CriteriaLocked,
    ProcedureChosen,
    BidReceived,
    BidWithdrawn,
    ParticipationRequested,
    ParticipantsSelected,
    NonSelectionNotified,
)


def boundary_of(command: AwardCommand) -> Boundary:
    """The facts that the command's rules read; in all of them, who may act in the case.

    The chosen supplier is one of those who are told, so that the names of all of them are read.
    """
    case = command.procurement
    match command:
        case DecideAward():
            return boundary(
                about(case, types=_CHOOSING),
                about(command.award, types=(AwardDecided,)),
                *_motion(command.group, command.motion),
                *_other_awards(command.motion),
                standing_facts(case),
            )
        case NotifyAward():
            return boundary(
                about(case, types=_TELLING),
                about(case, command.award, types=(*AWARD_FACTS, ContractSigned)),
                *(about(one, types=NAME_FACTS) for one in sorted({one.supplier for one in command.recipients})),
                standing_facts(case),
            )
        case ExtendStandstill():
            return boundary(about(case, command.award, types=(*AWARD_FACTS, ContractSigned)), standing_facts(case))
        case ReverseAward():
            complaint = (about(case, command.complaint, types=(ComplaintReceived,)),) if command.complaint else ()
            return boundary(
                about(case, command.award, types=(AwardDecided, AwardReversed, ContractSigned)),
                *_motion(command.group, command.motion),
                *complaint,
                standing_facts(case),
            )


def _motion(group: GroupId | None, motion: MotionId | None) -> tuple[Criterion, ...]:
    return (about(group, motion, types=(DecisionMade,)),) if group and motion else ()


def _other_awards(motion: MotionId | None) -> tuple[Criterion, ...]:
    return (about(motion, types=(AwardDecided,)),) if motion else ()
