"""The facts that each decision of an evaluation rests on."""

from typing import TypeAlias

from domain.awards.events import AwardDecided, AwardReversed
from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.contracts.events import ContractSigned
from domain.evaluations.commands import (
    AppointEvaluators,
    ComputeRanking,
    GiveScore,
    ReachConsensus,
    RecordRanking,
    ReviseScore,
)
from domain.evaluations.events import (
    ConsensusReached,
    EvaluatorsAppointed,
    RankingComputed,
    ScoreGiven,
    ScoreRevised,
)
from domain.impartiality.events import EvaluatorReplaced, WorkVoided
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, EventType, about, boundary
from domain.procurements.events import CriteriaLocked

EvaluationCommand: TypeAlias = (
    AppointEvaluators | GiveScore | ReviseScore | ReachConsensus | ComputeRanking | RecordRanking
)

PANEL: tuple[EventType, ...] = (EvaluatorsAppointed, EvaluatorReplaced)
BIDS: tuple[EventType, ...] = (BidReceived, BidsOpened, BidRejected)
SCORES: tuple[EventType, ...] = (ScoreGiven, ScoreRevised)
JUDGED: tuple[EventType, ...] = (ConsensusReached, *SCORES, RankingComputed)
RESTING: tuple[EventType, ...] = (AwardDecided, AwardReversed, ContractSigned)
"""What may rest on the scores, and then keeps them as they are."""


def boundary_of(command: EvaluationCommand) -> Boundary:
    """The facts that the command's rules read; two evaluators who score read none of each other's scores."""
    people = standing_facts(command.procurement)
    match command:
        case AppointEvaluators():
            return boundary(people, about(command.procurement, types=PANEL))
        case GiveScore() | ReviseScore():
            return boundary(
                people,
                about(command.procurement, types=(*PANEL, WorkVoided, CriteriaLocked, *RESTING)),
                about(command.procurement, command.bid, types=(*BIDS, ConsensusReached)),
                about(command.procurement, command.bid, command.by.person, types=SCORES),
            )
        case ReachConsensus():
            return boundary(
                people,
                about(command.procurement, types=(*PANEL, WorkVoided, CriteriaLocked, *RESTING)),
                about(command.procurement, command.bid, types=(*BIDS, ConsensusReached, *SCORES)),
            )
        case ComputeRanking() | RecordRanking():
            course = (*PANEL, WorkVoided, CriteriaLocked, *BIDS, BidWithdrawn, *JUDGED, *RESTING)
            return boundary(people, about(command.procurement, types=course))
