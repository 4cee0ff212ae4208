"""The facts that each decision about notices rests on."""

from domain.authority.held import given_for
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.notices.commands import AnnouncingCommand, ImportNotice, SendNotice
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticePublished,
    NoticeResultImported,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.procurements.events import (
    AnnouncementApproved,
    CriteriaLocked,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.tenders.events import TenderDocumentsFrozen

_CASE: tuple[EventType, ...] = (
    ProcurementOpened,
    ProcurementCancelled,
    ValueEstimated,
    ProcedureChosen,
    CriteriaLocked,
    AnnouncementApproved,
    TenderDocumentsFrozen,
)
_READ: tuple[EventType, ...] = (PublishedNoticeImported, ImportedNoticeAmended, NoticeSent)
_PARTS: tuple[EventType, ...] = (NoticeBuyersImported, NoticeLotImported, NoticeResultImported)


def for_announcing(command: AnnouncingCommand) -> Boundary:
    """The case, its notices, who may act in it, and what authority each buyer gave."""
    standing = standing_facts(command.procurement)
    if not isinstance(command, SendNotice):
        return boundary(about(command.notice, types=(NoticeSent, NoticePublished)), standing)
    return boundary(
        about(command.procurement, types=(*_CASE, NoticeSent)),
        about(command.notice, types=(NoticeSent,)),
        standing,
        *_authority(command),
    )


def _authority(command: SendNotice) -> tuple[Criterion, ...]:
    """What the buyers gave. The lead needs nothing of itself, and is who acts unless the command says otherwise."""
    if command.group is None:
        return ()
    acting_lead = None if command.on_behalf_of else command.by.organisation
    buyers = sorted({buyer for buyer in command.buyers if buyer != acting_lead})
    return tuple(given_for(command.group, buyer) for buyer in buyers)


def for_importing(command: ImportNotice) -> Boundary:
    """All that is recorded of this notice, that the one it changes is recorded, and who may act in the case."""
    changed = command.changes.notice if command.changes else None
    changes = () if changed is None or changed == command.notice else (about(changed, types=_READ),)
    return boundary(about(command.notice, types=(*_READ, *_PARTS)), *changes, standing_facts(command.procurement))
