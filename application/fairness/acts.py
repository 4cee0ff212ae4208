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
from domain.mandates.events import AuthorityDelegated, AuthorityGranted
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

NO_ACTS = (ImpartialityDeclared, ImpartialityQuestionRaised)
"""Saying what may disqualify oneself or another is no part of handling the case (FVL § 8)."""


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
    own = frozenset({case.procurement.tag, *_pools(case), *_mandates(case)})
    motions = motions_about(case)
    return tuple(
        Act(person, fact.occurred_at, fact)
        for fact in case.facts
        if not isinstance(fact.event, NO_ACTS) and _concerns(fact, own, motions)
        for person in dict.fromkeys(_people(fact))
    )


def _pools(case: CaseFile) -> Iterator[str]:
    """The tags of the pools that hold the costs of the case."""
    return (one.event.pool.tag for one in case.all(CostPoolOpened) if one.event.procurement == case.procurement)


def _mandates(case: CaseFile) -> Iterator[str]:
    """The tags of the authority that was given for the case."""
    given = (*case.all(AuthorityGranted), *case.all(AuthorityDelegated))
    return (one.event.mandate.tag for one in given if one.event.scope.procurement == case.procurement)


def _concerns(fact: Recorded[Event], own: frozenset[str], motions: frozenset[MotionId]) -> bool:
    match fact.event:
        case MotionPut() | MotionWithdrawn() | RecusalDecided() | DecisionMade():
            return fact.event.motion in motions
        case BallotOpened() | VoteCast() | VoteVoided():
            return fact.event.motion in motions
        case _:
            return not own.isdisjoint(fact.tags)


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
