"""What the reading of a notice found: where, what, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from adapters.eforms import remedies
from adapters.eforms.telling import Told


class Level(StrEnum):
    """How grave: the file cannot be imported; something is wrong with the notice; something worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found. `where` names the field in words, with the number of its business term (BT) if any."""

    level: Level
    where: Told
    what: Told
    remedy: Told


class Findings:
    """Collects findings while a notice is read; the same one is kept once."""

    def __init__(self) -> None:
        """Nothing found yet."""
        self._found: dict[Finding, None] = {}

    def warn(self, where: Told, what: Told, remedy: Told) -> None:
        """Something is wrong with the notice."""
        self._found[Finding(Level.WARNING, where, what, remedy)] = None

    def note(self, where: Told, what: Told, remedy: Told = remedies.NOTHING) -> None:
        """Something is worth knowing."""
        self._found[Finding(Level.NOTE, where, what, remedy)] = None

    @property
    def all(self) -> tuple[Finding, ...]:
        """Everything found, the gravest first, else in the order of reading."""
        order = list(Level)
        return tuple(sorted(self._found, key=lambda finding: order.index(finding.level)))
