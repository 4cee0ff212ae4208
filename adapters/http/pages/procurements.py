"""Which procurements a ledger knows of: those opened in it, and those that published notices tell of."""

from collections.abc import Iterator
from dataclasses import dataclass

from application.recording.ports import Journal, Until
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.identifiers import ProcurementId
from domain.notices.events import ImportedNoticeAmended, PublishedNoticeImported
from domain.procurements.events import ProcurementOpened

_NAMING = (ProcurementOpened, PublishedNoticeImported, ImportedNoticeAmended)


@dataclass(frozen=True, slots=True)
class Listed:
    """A procurement with its title, and how many buy together."""

    procurement: ProcurementId
    title: str
    buyers: int
    imported: bool


def listed(journal: Journal, until: Until) -> tuple[Listed, ...]:
    """The procurements that were known at a moment, in the order in which they came; the newest title counts."""
    found: dict[ProcurementId, Listed] = {}
    for one in _told(journal, until):
        found[one.procurement] = one
    return tuple(found.values())


def title_of(journal: Journal, procurement: ProcurementId, until: Until) -> str:
    """What a procurement is called; its reference where nothing says so."""
    titles = [one.title for one in _told(journal, until, procurement.tag)]
    return titles[-1] if titles else str(procurement)


def _told(journal: Journal, until: Until, *tags: str) -> Iterator[Listed]:
    for recorded in journal.read(Boundary((Criterion(_NAMING, tags),)), until=until):
        match recorded.event:
            case ProcurementOpened() as opened:
                yield Listed(opened.procurement, opened.title, len(opened.buyers), imported=False)
            case PublishedNoticeImported() | ImportedNoticeAmended() as notice:
                buyers = len(notice.buyers) + notice.further_buyers
                title = notice.content.title or str(notice.procurement)
                yield Listed(notice.procurement, title, buyers, imported=True)
            case _:
                continue
