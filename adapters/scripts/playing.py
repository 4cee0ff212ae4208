"""Playing a script: every line is a command under an id of its own, so that playing it again adds nothing twice."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from heapq import heappop, heappush

from adapters.scripts.order import dependencies, followers
from adapters.scripts.reading import ScriptLine
from application.ledgers.ledger import Ledger
from application.recording.ports import Request
from domain.kernel.rejections import Rejection


@dataclass(frozen=True, slots=True)
class Played:
    """What became of a line: where its events stand, or the rejection; neither when it was already so.

    `as_expected` is false for a rejection that the line did not expect, and for an expected one that did not come.
    """

    line: ScriptLine
    positions: tuple[int, ...] = ()
    repeated: bool = False
    rejection: Rejection | None = None

    @property
    def as_expected(self) -> bool:
        """Whether the line came out as the script says."""
        if self.line.expect is None or self.repeated:
            return self.rejection is None
        return type(self.rejection).__name__ == self.line.expect


@dataclass(slots=True)
class Player:
    """Plays lines into ledgers; `heard` is told of each answer as soon as it stands, one at a time."""

    ledgers: Mapping[str, Ledger]
    heard: Callable[[Played], None]
    writers: int = 1
    keep_going: bool = False
    _positions: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])

    def play(self, lines: Sequence[ScriptLine]) -> bool:
        """Play the lines; whether all came out as the script says. Without `keep_going` it ends with the first else.

        One writer plays the lines in their order. Of several, each takes the first line whose earlier ones, as far as
        it may rest on them, are played; the order of the others is not promised.

        Raises:
            CommandIdReused, Contention, LedgerUnavailable: as recording does; lines that were heard of are recorded.
        """
        waits = dependencies(lines)
        waiting, after = [len(earlier) for earlier in waits], followers(waits)
        proofs = _proofs(lines, after)
        ready = [index for index, count in enumerate(waiting) if count == 0]
        going: dict[Future[Played], int] = {}
        sound = True
        with ThreadPoolExecutor(self.writers, thread_name_prefix="writer") as pool:
            while going or (ready and (sound or self.keep_going)):
                if sound or self.keep_going:
                    while ready and len(going) < self._in_hand:
                        index = heappop(ready)
                        going[pool.submit(self._one, lines[index], proofs.get(index))] = index
                done, _ = wait(going, return_when=FIRST_COMPLETED)
                for future in done:
                    index = going.pop(future)
                    played = future.result()
                    sound = sound and played.as_expected
                    self._remember(played)
                    self.heard(played)
                    for follower in after.get(index, ()):
                        waiting[follower] -= 1
                        if waiting[follower] == 0:
                            heappush(ready, follower)
        return sound

    @property
    def _in_hand(self) -> int:
        """How many lines are given out at a time: more than there are writers, so that none waits for its next."""
        return 1 if self.writers == 1 else 2 * self.writers

    def _one(self, line: ScriptLine, proof: ScriptLine | None) -> Played:
        """Play a line. A line that expects a rejection is not judged anew once a later one that rests on it stands."""
        ledger = self.ledgers[line.ledger]
        if proof is not None and ledger.journal.answered(self._request(proof)) is not None:
            return Played(line, repeated=True)
        try:
            answer = ledger.record(self._request(line))
        except Rejection as rejection:
            return Played(line, rejection=rejection)
        return Played(line, answer.positions, answer.repeated)

    def _request(self, line: ScriptLine) -> Request:
        cause = None if line.cause is None else self._positions.get((line.ledger, line.cause))
        command = line.command if cause is None else line.command.model_copy(update={"because": cause})
        return Request(line.command_id, command)

    def _remember(self, played: Played) -> None:
        if played.line.label is not None and played.positions:
            self._positions[played.line.ledger, played.line.label] = played.positions[0]


def _proofs(lines: Sequence[ScriptLine], after: Mapping[int, Sequence[int]]) -> dict[int, ScriptLine]:
    """For each line that expects a rejection, the next that rests on it: once that one stands, it was judged."""
    found: dict[int, ScriptLine] = {}
    for index, line in enumerate(lines):
        later = [one for one in after.get(index, ()) if lines[one].expect is None and lines[one].cause is None]
        if line.expect is not None and later:
            found[index] = lines[min(later)]
    return found
