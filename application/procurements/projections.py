"""The procurements of the ledger, and how far each has come."""

from application.procurements.stages import STAGED, CaseStage, stage_after
from application.projections.declaration import Projection
from application.recording.envelopes import Recorded
from domain.bids.values import DEADLINE_FACTS
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Title
from domain.negotiations.events import FinalBidsCalled
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcedureChosen, ProcurementOpened, ValueEstimated
from domain.procurements.values import Part, ProcedureKind
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

_HANDLED = (*STAGED, ValueEstimated, ProcedureChosen, *DEADLINE_FACTS)


class ProcurementOverview(Written):
    """A case in a line: what it is worth (øre without VAT), under which part, and when bids, or final ones, are due."""

    procurement: ProcurementId
    group: GroupId | None
    title: Title
    lead: MemberId
    buyers: tuple[MemberId, ...]
    opened_at: Instant
    stage: CaseStage = CaseStage.PREPARING
    total: Amount | None = None
    maximum: Amount | None = None
    part: Part | None = None
    procedure: ProcedureKind | None = None
    announced_at: Instant | None = None
    deadline: Instant | None = None


def _cases(event: Event) -> tuple[str, ...]:
    reference = getattr(event, "procurement", None)
    return (reference,) if isinstance(reference, ProcurementId) and isinstance(event, _HANDLED) else ()


def _overview(row: ProcurementOverview | None, _: str, recorded: Recorded[Event]) -> ProcurementOverview | None:
    event = recorded.event
    if row is None:
        return _opened(event, recorded.occurred_at) if isinstance(event, ProcurementOpened) else None
    row = row.model_copy(update={"stage": stage_after(row.stage, event)})
    match event:
        case ValueEstimated():
            return row.model_copy(update={"total": event.total, "maximum": event.maximum})
        case ProcedureChosen():
            return row.model_copy(update={"part": event.part, "procedure": event.procedure})
        case NoticeSent(kind=NoticeKind.COMPETITION) if row.announced_at is None:
            return row.model_copy(update={"announced_at": event.sent_at})
        case SubmissionDeadlineFixed() | DeadlineExtended() | FinalBidsCalled():
            return row.model_copy(update={"deadline": event.deadline})
        case _:
            return row


def _opened(opening: ProcurementOpened, opened_at: Instant) -> ProcurementOverview:
    return ProcurementOverview(
        procurement=opening.procurement,
        group=opening.group,
        title=opening.title,
        lead=opening.lead,
        buyers=opening.buyers,
        opened_at=opened_at,
    )


PROCUREMENTS = Projection(
    name="procurements",
    version=2,
    tells="A procurement, its value, part and procedure, when bids are due, and how far it has come.",
    handles=_HANDLED,
    keys=_cases,
    row=ProcurementOverview,
    evolve=_overview,
    listed_by=("group", "lead", "stage"),
)
