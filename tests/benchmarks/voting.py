"""How fast whole commands go: `CastVote` through the handler, every vote on a boundary that was never read before."""

from collections import deque
from collections.abc import Iterator
from contextlib import closing
from functools import partial

from domain.motions.commands import CastVote
from tests.benchmarks.bench import Bench, told
from tests.benchmarks.contenders import RawTable
from tests.benchmarks.history import History
from tests.benchmarks.measuring import interleaved, working
from tests.benchmarks.table import Line, at_least, rates

_AHEAD = 3_000
"""Votes per second that are made ready before a turn, more than any machine casts."""


class Urn:
    """Votes that were never cast, made ready outside the time that is measured."""

    def __init__(self, history: History) -> None:
        """Found the group."""
        self._history = history
        self._ready: deque[CastVote] = deque()
        history.found()

    def fill(self, votes: int) -> None:
        """Put motions until so many votes can be cast."""
        while len(self._ready) < votes:
            self._ready.extend(self._history.votes_on(self._history.open_motion()))

    def cast(self) -> None:
        """Cast the next vote."""
        self._history.record(self._ready.popleft())


def voting(bench: Bench) -> Iterator[Line]:
    """One writer that casts votes."""
    told("casting votes")
    turn = bench.scale.seconds
    with closing(RawTable(bench.new_database(), 1)) as table, bench.host(bench.new_database()) as host:
        urn = Urn(History(host.create("votes")))

        def cast() -> float:
            urn.fill(int(_AHEAD * turn))
            return working([urn.cast], turn)

        measured = interleaved({"raw": partial(working, table.work(), turn), "CastVote": cast}, bench.scale.rounds)
    yield Line(
        "CastVote through the handler, 1 writer : raw insert",
        measured["CastVote"].over(measured["raw"]),
        at_least(0.35),
        rates(measured),
    )
