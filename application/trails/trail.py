"""The audit trail of any tag: every event that ever touched it, told in order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from application.recording.envelopes import Recorded
from application.recording.ports import NOW, Clearance, Journal, Until
from application.trails.languages import Language
from application.trails.names import KnownNames
from application.trails.telling import Teller
from domain.kernel.events import Event

LATE = timedelta(days=1)
"""Recorded longer than this after it occurred, an entry is shown as late; longer than this before, as early."""
_CAUSES_AT_A_TIME = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """How a history is read: in which language, up to which moment (and day), and with which clearance."""

    language: Language = Language.NB
    until: Until = NOW
    clearance: Clearance | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One event of a trail. `because` is the event that led to it, `led_to` are all events that it had led to.

    `days_late` is how many days after it occurred it was recorded, `days_early` how many days before that.
    """

    position: int
    sentence: str
    actor: str
    role: str
    organisation: str
    on_behalf_of: tuple[str, ...]
    occurred_at: datetime
    recorded_at: datetime
    days_late: int
    days_early: int
    because: int | None
    led_to: tuple[int, ...]
    legal_basis: tuple[str, ...]
    stored_as: str


def trail(
    journal: Journal,
    names: KnownNames,
    tags: Sequence[str],
    reading: Reading,
    *,
    after: int = 0,
    limit: int | None = None,
) -> Iterator[Line]:
    """The events that carry any of the tags, in order; every event when there are no tags.

    A trail of a person holds what is about the person and what the person did. What an event led to is told whether or
    not it stands in the trail, as far as it was recorded by the moment that is read up to.
    """
    wanted = [*tags, *(f"actor:{tag.removeprefix('person:')}" for tag in tags if tag.startswith("person:"))]
    until, clearance = reading.until, reading.clearance
    teller = Teller(reading.language, names.at(until, clearance))
    events = list(journal.read_tagged(wanted, after=after, until=until, limit=limit, clearance=clearance))
    whole = not wanted and limit is None
    led_to = _effects(events) if whole else effects(journal, [recorded.position for recorded in events], until)
    return (line(recorded, teller, led_to.get(recorded.position, ())) for recorded in events)


def effects(journal: Journal, positions: Sequence[int], until: Until = NOW) -> Mapping[int, tuple[int, ...]]:
    """What the events at these positions led to, as far as it was recorded by a moment: positions by position."""
    found: dict[int, tuple[int, ...]] = {}
    for start in range(0, len(positions), _CAUSES_AT_A_TIME):
        tags = [f"because:{position}" for position in positions[start : start + _CAUSES_AT_A_TIME]]
        found |= _effects(journal.read_tagged(tags, until=until))
    return found


def _effects(events: Iterable[Recorded[Event]]) -> dict[int, tuple[int, ...]]:
    led_to: defaultdict[int, list[int]] = defaultdict(list)
    for recorded in events:
        if recorded.because is not None:
            led_to[recorded.because].append(recorded.position)
    return {cause: tuple(caused) for cause, caused in led_to.items()}


def line(recorded: Recorded[Event], teller: Teller, led_to: tuple[int, ...] = ()) -> Line:
    """One event as a line of a trail."""
    delay = recorded.recorded_at - recorded.occurred_at
    return Line(
        position=recorded.position,
        sentence=teller.tell(recorded.event),
        actor=teller.say(recorded.actor.person),
        role=teller.say_role(recorded.actor.role),
        organisation=teller.say(recorded.actor.organisation),
        on_behalf_of=tuple(teller.say(member) for member in recorded.on_behalf_of),
        occurred_at=recorded.occurred_at,
        recorded_at=recorded.recorded_at,
        days_late=delay.days if delay > LATE else 0,
        days_early=(-delay).days if -delay > LATE else 0,
        because=recorded.because,
        led_to=led_to,
        legal_basis=recorded.legal_basis,
        stored_as=recorded.stored_as,
    )
