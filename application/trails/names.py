"""Names: what people call the things that identifiers refer to, as far as the ledger has said so."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock

from application.recording.envelopes import Recorded
from application.recording.ports import NOW, Clearance, Journal, Until
from application.trails.sentences import phrasebook
from domain.erasures.events import PersonalDataErased
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.events import Event
from domain.kernel.identifiers import Identifier

KEPT_CLEARANCES = 16


@dataclass(frozen=True, slots=True)
class Names:
    """Display names by tag."""

    by_tag: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, identifier: Identifier) -> str:
        """The name of a thing; its reference when it has none. An organisation has one name in all its capacities."""
        tags = (identifier.tag, f"member:{identifier}", _mentioned(identifier.tag), _mentioned(f"member:{identifier}"))
        return next((name for tag in tags if (name := self.by_tag.get(tag))), str(identifier))

    def within(self, kind: str, key: str, thing: Identifier) -> str:
        """What something is called within a thing, e.g. a criterion in a procurement; its key when it has no name."""
        return self.by_tag.get(_mentioned(f"{kind}:{key}@{thing.tag}"), key)


@dataclass(frozen=True, slots=True)
class _Known:
    names: Names
    position: int


class KnownNames:
    """The names that a ledger has given. Those that stand now are kept, and only what came since is read.

    Threads may share it. The names of people are only for who may see them, so it keeps names for each clearance apart,
    and throws away first those of the clearance that was asked with least recently.
    """

    def __init__(self, journal: Journal) -> None:
        """Know nothing yet of what this journal names."""
        self._journal = journal
        self._kept: OrderedDict[Clearance | None, _Known] = OrderedDict()
        self._lock = Lock()

    def at(self, until: Until, clearance: Clearance | None) -> Names:
        """The names that stood in the ledger at a moment, without those that have been erased since."""
        if until != NOW:
            return Names(dict(named(self._read(0, until, clearance))))
        with self._lock:
            kept = self._kept.get(clearance)
            if kept:
                self._kept.move_to_end(clearance)
        came = self._read(kept.position if kept else 0, NOW, clearance)
        if kept and not came:
            return kept.names
        if kept and any(isinstance(recorded.event, PersonalDataErased) for recorded in came):
            kept, came = None, self._read(0, NOW, clearance)
        names = Names({**(kept.names.by_tag if kept else {}), **dict(named(came))})
        if came:
            self._keep(clearance, _Known(names, came[-1].position))
        return names

    def _read(self, after: int, until: Until, clearance: Clearance | None) -> Sequence[Recorded[Event]]:
        naming = (*phrasebook().namings, *phrasebook().mentions)
        types = (*dict.fromkeys(one.event for one in naming), PersonalDataErased)
        within = Boundary((Criterion(types, ()),))
        return tuple(self._journal.read(within, after=after, until=until, clearance=clearance))

    def _keep(self, clearance: Clearance | None, known: _Known) -> None:
        with self._lock:
            standing = self._kept.get(clearance)
            if standing is None or standing.position <= known.position:
                self._kept[clearance] = known
                self._kept.move_to_end(clearance)
            while len(self._kept) > KEPT_CLEARANCES:
                self._kept.popitem(last=False)


def named(events: Sequence[Recorded[Event]]) -> Iterable[tuple[str, str]]:
    """Tag and name, in order. What is recorded as erased is no name, even while its value still lies in the vault."""
    erased = {
        (recorded.event.person.tag, position)
        for recorded in events
        if isinstance(recorded.event, PersonalDataErased)
        for position in recorded.event.positions
    }
    for recorded in events:
        for naming in phrasebook().namings:
            if isinstance(recorded.event, naming.event):
                identifier, name = getattr(recorded.event, naming.identifier), getattr(recorded.event, naming.name)
                known = isinstance(identifier, Identifier) and isinstance(name, str)
                if known and (identifier.tag, recorded.position) not in erased:
                    yield identifier.tag, name
        for mention in phrasebook().mentions:
            if isinstance(recorded.event, mention.event):
                yield from ((_mentioned(tag), name) for tag, name in mention.names(recorded.event))


def _mentioned(tag: str) -> str:
    return f"mentioned:{tag}"
