"""What a procurement is: its figures, procedure, criteria, approval, documents and deadline, as they stood."""

from dataclasses import dataclass, field, replace

from application.procurements.stages import STAGED, CaseStage, stage_after
from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.bids.values import DEADLINE_FACTS, Deadlines
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.procurements.events import (
    AnnouncementApproved,
    ClassificationDecided,
    CriteriaLocked,
    LotsDecided,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.procurements.values import AuthorityLevel
from domain.tenders.events import TenderDocumentsAmended, TenderDocumentsFrozen
from domain.tenders.values import TenderDocument


class CriteriaVersion(Written):
    """The criteria as they were locked, and when."""

    locked_at: Instant
    criteria: CriteriaLocked


class Approval(Written):
    """The approval, when it was given, and whether the criteria are still those it was given for."""

    approved_at: Instant
    approval: AnnouncementApproved
    covers_the_criteria: bool


class DocumentSet(Written):
    """A version of the tender documents, from when it stood; `reason` is why it took the place of the one before."""

    version: int
    since: Instant
    documents: tuple[TenderDocument, ...]
    reason: Text | None


class Procurement(Written):
    """A case as it stood: of each step the latest decision, of criteria, documents and deadlines every version.

    `deadline` is when bids are due, or final bids once they were called for; `deadlines_before` are those it took the
    place of, the first one first.
    """

    procurement: ProcurementId
    group: GroupId | None
    title: Title
    subject: Text
    buyers: tuple[MemberId, ...]
    lead: MemberId
    level: AuthorityLevel
    stage: CaseStage
    opened_at: Instant
    value: ValueEstimated | None
    classification: ClassificationDecided | None
    procedure: ProcedureChosen | None
    lots: LotsDecided | None
    criteria: tuple[CriteriaVersion, ...]
    approval: Approval | None
    documents: tuple[DocumentSet, ...]
    deadline: Instant | None
    deadlines_before: tuple[Instant, ...]
    cancellation: ProcurementCancelled | None


@dataclass(frozen=True, slots=True)
class _Story:
    opening: Recorded[ProcurementOpened] | None = None
    stage: CaseStage = CaseStage.PREPARING
    value: ValueEstimated | None = None
    classification: ClassificationDecided | None = None
    procedure: ProcedureChosen | None = None
    lots: LotsDecided | None = None
    criteria: tuple[CriteriaVersion, ...] = ()
    approval: Recorded[AnnouncementApproved] | None = None
    documents: tuple[DocumentSet, ...] = ()
    deadlines: Deadlines = field(default_factory=Deadlines)
    cancellation: ProcurementCancelled | None = None


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    story = replace(story, stage=stage_after(story.stage, recorded.event))
    match recorded.event:
        case ProcurementOpened() as opening if story.opening is None:
            return replace(story, opening=Recorded(recorded.position, opening, recorded.document))
        case ValueEstimated() as value:
            return replace(story, value=value)
        case ClassificationDecided() as classification:
            return replace(story, classification=classification)
        case ProcedureChosen() as procedure:
            return replace(story, procedure=procedure)
        case LotsDecided() as lots:
            return replace(story, lots=lots)
        case CriteriaLocked() as locked:
            version = CriteriaVersion(locked_at=recorded.occurred_at, criteria=locked)
            return replace(story, criteria=(*story.criteria, version))
        case AnnouncementApproved() as approval:
            return replace(story, approval=Recorded(recorded.position, approval, recorded.document))
        case ProcurementCancelled() as cancellation:
            return replace(story, cancellation=cancellation)
        case _:
            return _sent_out(story, recorded)


def _sent_out(story: _Story, recorded: Recorded[Event]) -> _Story:
    match recorded.event:
        case TenderDocumentsFrozen() | TenderDocumentsAmended() as standing:
            version = DocumentSet(
                version=standing.version,
                since=recorded.occurred_at,
                documents=standing.documents,
                reason=standing.reason if isinstance(standing, TenderDocumentsAmended) else None,
            )
            return replace(story, documents=(*story.documents, version))
        case _:
            return replace(story, deadlines=story.deadlines.after(recorded.event))


def _approval(story: _Story) -> Approval | None:
    if story.approval is None:
        return None
    approval = story.approval.event
    digest = story.criteria[-1].criteria.digest if story.criteria else None
    return Approval(
        approved_at=story.approval.occurred_at,
        approval=approval,
        covers_the_criteria=approval.criteria_digest == digest,
    )


def _answer(story: _Story, _parameters: NoParameters, _moment: Moment) -> Procurement | None:
    if story.opening is None:
        return None
    opening = story.opening.event
    return Procurement(
        procurement=opening.procurement,
        group=opening.group,
        title=opening.title,
        subject=opening.subject,
        buyers=opening.buyers,
        lead=opening.lead,
        level=opening.level,
        stage=story.stage,
        opened_at=story.opening.occurred_at,
        value=story.value,
        classification=story.classification,
        procedure=story.procedure,
        lots=story.lots,
        criteria=story.criteria,
        approval=_approval(story),
        documents=story.documents,
        deadline=story.deadlines.last,
        deadlines_before=story.deadlines.every[:-1],
        cancellation=story.cancellation,
    )


PROCUREMENTS = Question(
    name="procurements",
    asks="What is bought, for whom, at what value, how and by which criteria, and when are bids due, now and before?",
    identifier=ProcurementId,
    types=(
        *STAGED,
        ValueEstimated,
        ClassificationDecided,
        ProcedureChosen,
        LotsDecided,
        CriteriaLocked,
        TenderDocumentsFrozen,
        TenderDocumentsAmended,
        *DEADLINE_FACTS,
    ),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_answer,
    view=Procurement,
    parameters=NoParameters,
)
