"""Who did what in a case: who recorded it, and whom it names as having prepared, judged, met, voted or signed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from application.fairness.case_files import CaseFile
from application.recording.envelopes import Recorded
from domain.awards.events import AwardDecided, AwardReversed
from domain.bids.events import BidAccessed, BidsOpened
from domain.contracts.events import ContractSigned
from domain.cost_sharing.events import CostPoolOpened
from domain.evaluations.events import ConsensusReached, ScoreGiven, ScoreRevised
from domain.impartiality.events import ImpartialityDeclared, ImpartialityQuestionRaised
from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId, PersonId
from domain.market_dialogue.events import DialogueMeetingHeld, InformationDisclosed
from domain.motions.events import (
    BallotOpened,
    DecisionMade,
    MotionPut,
    MotionWithdrawn,
    RecusalDecided,
    VoteCast,
    VoteVoided,
)
from domain.procurements.events import AnnouncementApproved, CriteriaLocked
from domain.suppliers.events import ContactLogged
from domain.tenders.events import TenderDocumentsAmended, TenderDocumentsFrozen

NO_ACTS = (ImpartialityDeclared, ImpartialityQuestionRaised, CostPoolOpened)
"""Saying what may disqualify oneself or another is no part of handling the case (FVL § 8), nor is sharing its costs."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a person did, when, and the fact that tells it."""

    person: PersonId
    at: datetime
    fact: Recorded[Event]


def motions_about(case: CaseFile) -> frozenset[MotionId]:
    """The motions about the case: those that name it, and those by which its notice or its awards were decided."""
    put = {one.event.motion for one in case.all(MotionPut) if one.event.procurement == case.procurement}
    decided = {one.event.motion for one in case.all(DecisionMade) if one.event.procurement == case.procurement}
    led = (*case.all(AnnouncementApproved), *case.all(AwardDecided), *case.all(AwardReversed))
    return frozenset(put | decided | {one.event.motion for one in led if one.event.motion is not None})


def acts(case: CaseFile) -> tuple[Act, ...]:
    """Everything that people did in the case, each by person and fact once, in order."""
    motions = motions_about(case)
    return tuple(
        Act(person, fact.occurred_at, fact)
        for fact in case.facts
        if not isinstance(fact.event, NO_ACTS) and _concerns(fact, case, motions)
        for person in dict.fromkeys(_people(fact))
    )


def _concerns(fact: Recorded[Event], case: CaseFile, motions: frozenset[MotionId]) -> bool:
    match fact.event:
        case MotionPut() | MotionWithdrawn() | RecusalDecided() | DecisionMade():
            return fact.event.motion in motions
        case BallotOpened() | VoteCast() | VoteVoided():
            return fact.event.motion in motions
        case _:
            return case.procurement.tag in fact.tags


def _people(fact: Recorded[Event]) -> Iterator[PersonId]:
    yield fact.actor.person
    match fact.event:
        case CriteriaLocked() | TenderDocumentsFrozen() | TenderDocumentsAmended() | AwardDecided() | AwardReversed():
            yield fact.event.prepared_by
        case AnnouncementApproved():
            yield from (fact.event.prepared_by, fact.event.approved_by)
        case DialogueMeetingHeld():
            yield from fact.event.held_by
        case InformationDisclosed():
            yield fact.event.disclosed_by
        case ContactLogged() | BidAccessed() | VoteCast():
            yield fact.event.person
        case BidsOpened():
            yield from fact.event.opened_by
        case ScoreGiven() | ScoreRevised():
            yield fact.event.evaluator
        case ConsensusReached():
            yield from (own.evaluator for own in fact.event.originals)
        case ContractSigned():
            yield from fact.event.signed_by
        case _:
            return
