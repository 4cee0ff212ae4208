"""How fast entries become events again: the whole ledger, and all that concerns one case."""

from collections import deque
from collections.abc import Iterator
from functools import partial
from time import perf_counter

import orjson
import psycopg
from psycopg.rows import tuple_row

from adapters.clock import now
from application.ledgers.ledger import Ledger
from application.motions.questions import MOTIONS
from application.questions.asking import Asker
from application.questions.declaring import Moment, NoParameters
from domain.kernel.instants import day_of
from tests.benchmarks.bench import Bench, told
from tests.benchmarks.books import group_book
from tests.benchmarks.history import History
from tests.benchmarks.loading import multiply, patterns
from tests.benchmarks.measuring import interleaved, timed
from tests.benchmarks.table import Line, at_least, rates

_CASE = 10_000
_ENTRIES = "SELECT position, entry FROM ledger.entries WHERE ledger = %s ORDER BY position"


def replaying(bench: Bench) -> Iterator[Line]:
    """Every entry of a ledger as an event, beside a server-side cursor and `orjson.loads` over the same entries."""
    address, size = bench.new_database(), bench.scale.entries
    with bench.host(address) as host, psycopg.connect(address) as connection:
        ledger = host.create("book")
        group_book(bench, address, ledger)
        told("replaying it")
        measured = interleaved(
            {
                "cursor + orjson": partial(timed, size, partial(_parsed, connection, ledger.name)),
                "replay": partial(timed, size, partial(_replayed, ledger)),
            },
            bench.scale.rounds,
        )
    yield Line(
        f"replay of {size} entries into events : server-side cursor + orjson",
        measured["replay"].over(measured["cursor + orjson"]),
        at_least(0.4),
        rates(measured),
    )


def _parsed(connection: psycopg.Connection, ledger: str) -> None:
    with connection.transaction(), connection.cursor("raw", row_factory=tuple_row) as cursor:
        cursor.itersize = 2_000
        cursor.execute(_ENTRIES, (ledger,), binary=True)
        deque((orjson.loads(entry) for _, entry in cursor), maxlen=0)


def _replayed(ledger: Ledger) -> None:
    deque(ledger.journal.read(), maxlen=0)


def asking(bench: Bench) -> Iterator[Line]:
    """A question about one motion with 10 000 events: folded from the ledger, and asked again."""
    address = bench.new_database()
    with bench.host(address) as host:
        ledger = host.create("case")
        told(f"loading a case of {_CASE} events")
        history = History(ledger)
        history.found()
        motion = history.open_motion()
        history.record(*history.votes_on(motion))
        multiply(address, ledger.name, patterns(address, ledger.name, ("vote-cast.v1",)), _CASE, one_case=True)
        told("asking about it")
        moment, cold, kept = Moment(on=day_of(now())), list[float](), list[float]()
        for _ in range(bench.scale.rounds):
            asker = Asker(ledger.journal)
            for times in (cold, kept):
                begun = perf_counter()
                asker.ask(MOTIONS, motion, NoParameters(), moment)
                times.append(1_000 * (perf_counter() - begun))
    yield Line(
        f"a question about a motion of {_CASE} events",
        figures={
            "folded in": f"{sorted(cold)[len(cold) // 2]:.0f} ms",
            "again": f"{sorted(kept)[len(kept) // 2]:.1f} ms",
        },
    )
