"""Names: what people call the things that identifiers refer to, as far as the ledger has said so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from application.recording.envelopes import Recorded
from application.recording.ports import Clearance, Journal, Until
from application.trails.sentences import Naming, phrasebook
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
    namings = phrasebook().namings
    types = tuple({naming.event for naming in namings})
    naming_events = journal.read(Boundary((Criterion(types, ()),)), until=until, clearance=clearance)
    return Names(dict(_named(naming_events, namings)))


def _named(events: Iterable[Recorded[Event]], namings: tuple[Naming, ...]) -> Iterable[tuple[str, str]]:
    for recorded in events:
        for naming in namings:
            if isinstance(recorded.event, naming.event):
                identifier, name = getattr(recorded.event, naming.identifier), getattr(recorded.event, naming.name)
                if isinstance(identifier, Identifier) and isinstance(name, str):
                    yield identifier.tag, name
