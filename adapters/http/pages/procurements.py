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

    What the group itself recorded counts before what any notice says; `imported` where only notices tell of it. `since`
    is the position of the first that told of it.
    """

    since: int
    procurement: ProcurementId
    title: str
    buyers: int
    imported: bool
    notices: tuple[ReadNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedPage:
    """So many procurements, and after which position the next page goes on; None on the last."""

    rows: tuple[Listed, ...]
    next_after: int | None


def listed_page(journal: Journal, until: Until, *, after: int, limit: int) -> ListedPage:
    """The procurements that were first told of after a position, as they were known at a moment."""
    further = [one for one in listed(journal, until) if one.since > after]
    shown = tuple(further[:limit])
    return ListedPage(shown, shown[-1].since if len(further) > limit else None)


def listed(journal: Journal, until: Until, *tags: str) -> tuple[Listed, ...]:
    """The procurements that were known at a moment, in the order in which they came; those with the tags, if given."""
    found: dict[ProcurementId, Listed] = {}
    for recorded in journal.read(Boundary((Criterion(_NAMING, tags),)), until=until):
        procurement = getattr(recorded.event, "procurement", None)
        if isinstance(procurement, ProcurementId):
            found[procurement] = _with(
                found.get(procurement) or Listed(recorded.position, procurement, str(procurement), 0, imported=True),
                recorded.event,
            )
    return tuple(found.values())


def title_of(journal: Journal, procurement: ProcurementId, until: Until) -> str:
    """What a procurement is called; its reference where nothing says so."""
    known = {one.procurement: one.title for one in listed(journal, until, procurement.tag)}
    return known.get(procurement, str(procurement))


def notices_of(journal: Journal, procurement: ProcurementId, until: Until) -> tuple[ReadNotice, ...]:
    """The notices that were read into a procurement."""
    known = listed(journal, until, procurement.tag)
    return next((one.notices for one in known if one.procurement == procurement), ())


def _with(known: Listed, event: Event) -> Listed:
    match event:
        case ProcurementOpened():
            return replace(known, title=event.title, buyers=len(event.buyers), imported=False)
        case PublishedNoticeImported() | ImportedNoticeAmended():
            title = event.content.title or str(event.notice)
            read = {**{one.notice: one for one in known.notices}, event.notice: ReadNotice(event.notice, title)}
            told = replace(known, notices=tuple(read.values()))
            if not known.imported:
                return told
            return replace(
                told,
                title=event.content.title or str(known.procurement),
                buyers=len(event.buyers) + event.further_buyers,
            )
        case _:
            return known
