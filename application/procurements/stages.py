"""How far a procurement has come."""

from enum import StrEnum

from domain.bids.events import BidsOpened
from domain.contracts.events import ContractSigned
from domain.kernel.events import Event
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import AnnouncementApproved, ProcurementCancelled, ProcurementOpened


class CaseStage(StrEnum):
    """The last of these that was reached."""

    PREPARING = "preparing"
    APPROVED = "approved"
    ANNOUNCED = "announced"
    BIDS_OPENED = "bids-opened"
    CONTRACTED = "contracted"
    CANCELLED = "cancelled"


STAGED = (
    ProcurementOpened,
    AnnouncementApproved,
    NoticeSent,
    BidsOpened,
    ContractSigned,
    ProcurementCancelled,
)
"""The events that tell the stage."""

_ORDER = tuple(CaseStage)


def stage_after(stage: CaseStage, event: Event) -> CaseStage:
    """The stage after one more event; it never goes back."""
    reached = stage
    match event:
        case AnnouncementApproved():
            reached = CaseStage.APPROVED
        case NoticeSent(kind=NoticeKind.COMPETITION):
            reached = CaseStage.ANNOUNCED
        case BidsOpened():
            reached = CaseStage.BIDS_OPENED
        case ContractSigned():
            reached = CaseStage.CONTRACTED
        case ProcurementCancelled():
            reached = CaseStage.CANCELLED
        case _:
            pass
    return max(stage, reached, key=_ORDER.index)
