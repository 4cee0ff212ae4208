"""What the reading of a notice found: where, what, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from adapters.eforms.characters import marked

_LONGEST_PLACE = 200


class Level(StrEnum):
    """How grave: the file cannot be imported; something is wrong with the notice; something worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found. `where` names the field in words, with the number of its business term (BT) if any."""

    level: Level
    where: str
    what: str
    remedy: str


class Findings:
    """Collects findings while a notice is read; the same one is kept once."""

    def __init__(self) -> None:
        """Nothing found yet."""
        self._found: dict[Finding, None] = {}

    def warn(self, where: str, what: str, remedy: str) -> None:
        """Something is wrong with the notice."""
        self._add(Level.WARNING, where, what, remedy)

    def note(self, where: str, what: str, remedy: str = "Nothing needs to be done.") -> None:
        """Something is worth knowing."""
        self._add(Level.NOTE, where, what, remedy)

    def _add(self, level: Level, where: str, what: str, remedy: str) -> None:
        place = " ".join(marked(where).split())
        told = place if len(place) <= _LONGEST_PLACE else f"{place[: _LONGEST_PLACE - 1]}…"
        self._found[Finding(level, told, marked(what), marked(remedy))] = None

    @property
    def all(self) -> tuple[Finding, ...]:
        """Everything found, the gravest first, else in the order of reading."""
        order = list(Level)
        return tuple(sorted(self._found, key=lambda finding: order.index(finding.level)))
