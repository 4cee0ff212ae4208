"""Which procurements a ledger knows of: those opened in it, and those that published notices tell of."""

from dataclasses import dataclass, replace

from application.recording.ports import Journal, Until
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.notices.events import ImportedNoticeAmended, PublishedNoticeImported
from domain.procurements.events import ProcurementOpened

_NAMING = (ProcurementOpened, PublishedNoticeImported, ImportedNoticeAmended)


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """A published notice that was read in, by the title of its newest version."""

    notice: NoticeId
    title: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A procurement with its title, how many buy together, and the notices that were read in.

    What the group itself recorded counts before what any notice says; `imported` where only notices tell of it.
    """

    procurement: ProcurementId
    title: str
    buyers: int
    imported: bool
    notices: tuple[ReadNotice, ...] = ()


def listed(journal: Journal, until: Until, *tags: str) -> tuple[Listed, ...]:
    """The procurements that were known at a moment, in the order in which they came; those with the tags, if given."""
    found: dict[ProcurementId, Listed] = {}
    for recorded in journal.read(Boundary((Criterion(_NAMING, tags),)), until=until):
        procurement = getattr(recorded.event, "procurement", None)
        if isinstance(procurement, ProcurementId):
            found[procurement] = _with(found.get(procurement), procurement, recorded.event)
    return tuple(found.values())


def title_of(journal: Journal, procurement: ProcurementId, until: Until) -> str:
    """What a procurement is called; its reference where nothing says so."""
    known = {one.procurement: one.title for one in listed(journal, until, procurement.tag)}
    return known.get(procurement, str(procurement))


def notices_of(journal: Journal, procurement: ProcurementId, until: Until) -> tuple[ReadNotice, ...]:
    """The notices that were read into a procurement."""
    known = listed(journal, until, procurement.tag)
    return next((one.notices for one in known if one.procurement == procurement), ())


def _with(known: Listed | None, procurement: ProcurementId, event: Event) -> Listed:
    notices = known.notices if known else ()
    match event:
        case ProcurementOpened():
            return Listed(procurement, event.title, len(event.buyers), imported=False, notices=notices)
        case PublishedNoticeImported() | ImportedNoticeAmended():
            title = event.content.title or str(event.notice)
            read = {**{one.notice: one for one in notices}, event.notice: ReadNotice(event.notice, title)}
            told = tuple(read.values())
            if known is not None and not known.imported:
                return replace(known, notices=told)
            buyers = len(event.buyers) + event.further_buyers
            return Listed(procurement, event.content.title or str(procurement), buyers, imported=True, notices=told)
        case _:
            return known or Listed(procurement, str(procurement), 0, imported=True)
