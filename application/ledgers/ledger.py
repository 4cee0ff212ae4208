"""One ledger, opened: everything that a door needs of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from pydantic import BaseModel

from application.processes.erasing import Erasing
from application.projections.reading import Compared, ProjectedRows, Rebuilt
from application.questions.asking import Asker, Found
from application.questions.declaring import Moment, Question
from application.recording.handler import Answer, Handler
from application.recording.ports import Head, Journal, Request, Until
from application.trails.names import KnownNames
from application.trails.trail import Line, Reading, trail
from application.transparency.findings import Finding
from application.transparency.publishing import Published
from application.transparency.tree import TreeHead
from domain.erasures.commands import ErasePersonalData
from domain.erasures.events import PersonalDataErased
from domain.kernel.identifiers import Identifier

S = TypeVar("S")
P = TypeVar("P", bound=BaseModel)
V = TypeVar("V", bound=BaseModel)

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how many of how many are done."""


def unobserved(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """What a verification found: sound when there are no findings.

    `size` and `root` are of the entries as they stand (the root is None when something is wrong), `covered` is the
    size of the newest checkpoint, `values` the guarded values that were opened and held against their commitments,
    `erased` those whose erasure is recorded.
    """

    size: int
    root: bytes | None
    covered: int
    checkpoints: int
    values: int
    erased: int
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def unverifiable(finding: Finding) -> LedgerReport:
    """The report on a ledger of which no entry could be looked at."""
    return LedgerReport(size=0, root=None, covered=0, checkpoints=0, values=0, erased=0, findings=(finding,))


class Evidence(Protocol):
    """The side of a ledger that is for those who check it."""

    @property
    def verifier_key(self) -> str:
        """The public key that checkpoints are signed with, in its written form."""
        ...

    def publish(self) -> Published:
        """Extend the tree to the head and sign a checkpoint."""
        ...

    def checkpoint(self) -> TreeHead | None:
        """The tree of the newest checkpoint."""
        ...

    def note(self) -> bytes | None:
        """The newest checkpoint as it was signed."""
        ...

    def verify(self, progress: Progress = unobserved) -> LedgerReport:
        """Recompute everything from the stored entries."""
        ...

    def export(self, directory: Path, progress: Progress = unobserved) -> TreeHead:
        """Write the published log as a folder that other people's tools can read."""
        ...


class RowsKeeper(Protocol):
    """Keeps the rows of a ledger's projections up to date."""

    def catch_up(self) -> int:
        """Take all projections to the head; the head that was seen."""
        ...

    def rebuild(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Rebuilt]:
        """Make the rows of these projections anew (of all, when none is named)."""
        ...

    def compare(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Compared]:
        """Hold the rows of these projections (of all, when none is named) against what the entries lead to."""
        ...


@dataclass(frozen=True, slots=True)
class Ledger:
    """A ledger and all that can be done with it."""

    name: str
    origin: str
    journal: Journal
    handler: Handler
    asker: Asker
    names: KnownNames
    rows: ProjectedRows
    evidence: Evidence
    keeper: RowsKeeper
    erasing: Erasing

    def record(self, request: Request) -> Answer:
        """Record what a command leads to, and let happen what follows from it; errors as `Handler.handle`."""
        if isinstance(request.command, ErasePersonalData):
            self.erasing.check(request.command)
        answer = self.handler.handle(request)
        for event in answer.events:
            if isinstance(event, PersonalDataErased):
                self.erasing.after(event)
        return answer

    def ask(
        self, question: Question[S, P, V], identifier: Identifier, parameters: P, moment: Moment
    ) -> Found[V] | None:
        """The answer to a question about one thing; None when nothing is known of it."""
        return self.asker.ask(question, identifier, parameters, moment)

    def trail(
        self, tags: Sequence[str], reading: Reading, *, after: int = 0, limit: int | None = None
    ) -> Iterator[Line]:
        """The audit trail of anything that has a tag; of the whole ledger when there is none."""
        return trail(self.journal, self.names, tags, reading, after=after, limit=limit)

    def head(self) -> Head:
        """Where the ledger stands."""
        return self.journal.head()

    def known_to(self, position: int) -> Until:
        """What was known when this position was recorded, with the moment of that."""
        (last,) = self.journal.read(after=position - 1, until=Until(position=position), limit=1)
        return Until(position=position, recorded_by=last.recorded_at)
