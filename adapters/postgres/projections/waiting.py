"""Waiting until a projection has come as far as one's own write."""

from time import monotonic
from typing import Any, LiteralString

from psycopg import Connection
from psycopg.sql import SQL

from adapters.postgres.projections.positions import Place, Standing
from application.projections.reading import NotSoFar

_LONGEST_SILENCE = 1.0


def wait(connection: Connection[Any], place: Place, position: int, timeout: float) -> None:
    """Return when the rows hold everything up to the position; listen for at most this many seconds.

    Raises:
        NotSoFar: when the time was over, or the projection is stopped before it.
    """
    if _reached(_look(connection, place), position):
        return
    deadline = monotonic() + timeout
    _say(connection, "LISTEN projection")
    try:
        while True:
            standing = _look(connection, place)
            if _reached(standing, position):
                return
            left = deadline - monotonic()
            if left <= 0:
                raise NotSoFar(
                    f"{place.projection} has come to position {standing.position if standing else 0}, not {position}"
                )
            for _ in connection.notifies(timeout=min(left, _LONGEST_SILENCE), stop_after=1):
                pass
    finally:
        if not connection.closed:
            _say(connection, "UNLISTEN projection")


def _reached(standing: Standing | None, position: int) -> bool:
    if standing is None:
        return False
    if standing.position < position and standing.fault is not None:
        raise NotSoFar(f"it is stopped at {standing.position}, before {position}: {standing.fault.reason}")
    return standing.position >= position


def _look(connection: Connection[Any], place: Place) -> Standing | None:
    standing = place.peek(connection)
    connection.commit()
    return standing


def _say(connection: Connection[Any], statement: LiteralString) -> None:
    connection.execute(SQL(statement))
    connection.commit()
