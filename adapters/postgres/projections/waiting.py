"""Waiting until a projection has come as far as one's own write, without holding a connection meanwhile."""

from collections.abc import Callable
from threading import Condition
from time import monotonic

from adapters.postgres.projections.positions import Standing
from application.projections.declaration import AnyProjection
from application.projections.reading import NotSoFar

_LOOK = 0.05
"""Seconds after which a waiting thread looks again: another process may have moved the projection."""


class Moves:
    """Counts the moves of a ledger's projections in this process, and wakes those who wait for one."""

    def __init__(self) -> None:
        """Begin at none."""
        self._condition = Condition()
        self._count = 0

    @property
    def count(self) -> int:
        """How many there have been."""
        return self._count

    def tell(self) -> None:
        """Let it be known that there was one more."""
        with self._condition:
            self._count += 1
            self._condition.notify_all()

    def wait(self, known: int, timeout: float) -> None:
        """Return when there are more than are known, or after so many seconds."""
        with self._condition:
            self._condition.wait_for(lambda: self._count != known, timeout)


def wait(
    look: Callable[[], Standing | None], moves: Moves, projection: AnyProjection, position: int, timeout: float
) -> None:
    """Return when the rows hold everything up to the position; wait at most this many seconds.

    Raises:
        NotSoFar: when the time was over, or the projection is stopped before it.
    """
    deadline = monotonic() + timeout
    while True:
        known = moves.count
        standing = look()
        reached = standing.position if standing else 0
        if standing is not None and reached >= position:
            return
        if standing is not None and standing.fault is not None:
            raise NotSoFar(f"{projection.title} is stopped at {reached}, before {position}: {standing.fault.reason}")
        left = deadline - monotonic()
        if left <= 0:
            raise NotSoFar(f"{projection.title} has come to position {reached}, not to {position}")
        moves.wait(known, min(left, _LOOK))
