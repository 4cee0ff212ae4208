"""Names: what people call the things that identifiers refer to, as far as the ledger has said so."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from application.recording.envelopes import Recorded
from application.recording.ports import Clearance, Journal, Until
from application.trails.sentences import phrasebook
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.events import Event
from domain.kernel.identifiers import Identifier


@dataclass(frozen=True, slots=True)
class Names:
    """Display names by tag."""

    by_tag: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, identifier: Identifier) -> str:
        """The name of a thing; its reference when it has none. An organisation has one name in all its capacities."""
        return self.by_tag.get(identifier.tag) or self.by_tag.get(f"member:{identifier}") or str(identifier)


def names_in(journal: Journal, until: Until, clearance: Clearance | None) -> Names:
    """The names that stood in the ledger at a moment, those of people only for who may see them."""
    types = tuple({naming.event for naming in phrasebook().namings})
    return Names(dict(named(journal.read(Boundary((Criterion(types, ()),)), until=until, clearance=clearance))))


def named(events: Iterable[Recorded[Event]]) -> Iterator[tuple[str, str]]:
    """The tag and the name of everything that the events name."""
    namings = phrasebook().namings
    for recorded in events:
        for naming in namings:
            if isinstance(recorded.event, naming.event):
                identifier, name = getattr(recorded.event, naming.identifier), getattr(recorded.event, naming.name)
                if isinstance(identifier, Identifier) and isinstance(name, str):
                    yield identifier.tag, name
