"""The case file: the facts of one procurement, as known at one moment and as of one day."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar, cast

from application.recording.envelopes import Recorded
from application.trails.names import Names, named
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import day_of

E = TypeVar("E", bound=Event)


@dataclass(frozen=True)
class CaseFile:
    """Facts of a procurement, and of the group, the motions, the pools and the suppliers that it names.

    They stand in the order in which they happened, whenever they were recorded. `known_on` is the day whose
    knowledge of the dated rules counts; None means today.
    """

    procurement: ProcurementId
    facts: tuple[Recorded[Event], ...]
    on: date
    known_on: date | None = None
    _by_type: dict[EventType, list[Recorded[Event]]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the facts by type."""
        by_type: dict[EventType, list[Recorded[Event]]] = {}
        for fact in self.facts:
            by_type.setdefault(type(fact.event), []).append(fact)
        object.__setattr__(self, "_by_type", by_type)

    def all(self, kind: type[E]) -> tuple[Recorded[E], ...]:
        """The facts of a kind."""
        return cast("tuple[Recorded[E], ...]", tuple(self._by_type.get(kind, ())))

    def first(self, kind: type[E]) -> Recorded[E] | None:
        """The first fact of a kind, if there is one."""
        found = self._by_type.get(kind)
        return cast("Recorded[E]", found[0]) if found else None

    def last(self, kind: type[E]) -> Recorded[E] | None:
        """The last fact of a kind, if there is one."""
        found = self._by_type.get(kind)
        return cast("Recorded[E]", found[-1]) if found else None

    def by(self, moment: datetime) -> "CaseFile":
        """The same case as it stood at a moment: what had happened by then."""
        earlier = tuple(fact for fact in self.facts if fact.occurred_at <= moment)
        return CaseFile(self.procurement, earlier, day_of(moment), self.known_on)

    @cached_property
    def names(self) -> Names:
        """The names of what the facts speak of, as far as they stand in the clear."""
        return Names(dict(named(self.facts)))


def case_file(
    procurement: ProcurementId, facts: Iterable[Recorded[Event]], on: date, known_on: date | None = None
) -> CaseFile:
    """The case file as of a day: what had happened by its end, without what belongs to other procurements.

    A group and a supplier have more than one; of them only what names none or this one is part of the case.
    """
    happened = [fact for fact in facts if day_of(fact.occurred_at) <= on]
    elsewhere = [fact for fact in happened if _tags(fact, "procurement") - {procurement.tag}]
    others = {fact.position for fact in elsewhere if procurement.tag not in fact.tags}
    pools = {tag for fact in elsewhere if fact.position in others for tag in _tags(fact, "pool")}
    own = (fact for fact in happened if fact.position not in others and not _tags(fact, "pool") & pools)
    ordered = sorted(own, key=lambda fact: (fact.occurred_at, fact.position))
    return CaseFile(procurement, tuple(ordered), on, known_on)


def _tags(fact: Recorded[Event], kind: str) -> set[str]:
    return {tag for tag in fact.tags if tag.startswith(f"{kind}:")}
