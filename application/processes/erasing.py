"""Erasing: once it is recorded that a person's values are erased, they leave the vault."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from application.recording.envelopes import Recorded
from application.recording.guards import guarded_fields
from application.recording.ports import Journal, Until
from application.recording.rejections import NoValuesThere
from domain.erasures.commands import ErasePersonalData
from domain.erasures.events import PersonalDataErased
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId


class Forgets(Protocol):
    """The vault, as far as erasing needs it."""

    def forget(self, subject: str, commitments: Sequence[str]) -> int:
        """Delete these values of the subject, and its key with the last of them; how many were deleted."""
        ...


@dataclass(frozen=True, slots=True)
class Erasing:
    """Sees to it that erased values are gone, and that an erasure names entries that hold values."""

    journal: Journal
    vault: Forgets

    def check(self, command: ErasePersonalData) -> None:
        """Let the command pass when each entry it names holds values about the person.

        Raises:
            NoValuesThere: when some do not.
        """
        wanting = tuple(place for place in command.positions if not self._commitments(command.person, place))
        if wanting:
            raise NoValuesThere(command.person, wanting)

    def after(self, event: PersonalDataErased) -> None:
        """Take the values out of the vault."""
        commitments = [mark for position in event.positions for mark in self._commitments(event.person, position)]
        self.vault.forget(event.person.tag, commitments)

    def resume(self) -> None:
        """Do what is left to do of every recorded erasure: a program may have been stopped in between."""
        for recorded in self.journal.read(Boundary((Criterion((PersonalDataErased,), ()),))):
            if isinstance(recorded.event, PersonalDataErased):
                self.after(recorded.event)

    def _commitments(self, person: PersonId, position: int) -> tuple[str, ...]:
        return tuple(_of(person, self.journal.read(after=position - 1, until=Until(position=position))))


def _of(person: PersonId, entries: Iterable[Recorded[Event]]) -> Iterable[str]:
    for recorded in entries:
        for guard in guarded_fields(type(recorded.event)):
            if guard.subject(recorded.event) == person.tag and guard.name in recorded.commitments:
                yield recorded.commitments[guard.name]
