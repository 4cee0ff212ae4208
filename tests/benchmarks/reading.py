"""How fast entries become events again: the whole ledger, and all that concerns one case."""

from collections import deque
from collections.abc import Iterator
from functools import partial
from statistics import median
from time import perf_counter

import orjson
import psycopg
from psycopg.rows import tuple_row

from adapters.demo.scenario import LEDGER, PROCUREMENT, SIGNED_ON, scenario
from adapters.scripts.playing import Player
from application.fairness.questions import FAIRNESS
from application.ledgers.ledger import Ledger
from application.motions.questions import MOTIONS
from application.questions.asking import Asker
from application.questions.declaring import AnyQuestion, Moment
from application.tenders.questions import TENDERS
from domain.kernel.identifiers import Identifier
from tests.benchmarks.bench import Bench, told
from tests.benchmarks.books import group_book
from tests.benchmarks.history import History
from tests.benchmarks.loading import multiply, numbered, patterns
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
        figures = _asked(ledger, MOTIONS, motion, bench.scale.rounds)
    yield Line(f"a question about a motion of {_CASE} events", figures=figures)


def judging(bench: Bench) -> Iterator[Line]:
    """Every fairness check on the demo's procurement; and a question about the same case grown to 10 000 events."""
    address = bench.new_database()
    with bench.host(address) as host:
        ledger = host.create(LEDGER)
        told("playing the demo")
        Player({LEDGER: ledger}, lambda _: None).play(scenario())
        rounds = bench.scale.rounds
        yield Line("all fairness checks on the demo", figures=_asked(ledger, FAIRNESS, PROCUREMENT, rounds))
        told(f"growing the case to {_CASE} events")
        questions = patterns(address, ledger.name, ("question-received.v1",))
        multiply(address, ledger.name, numbered(questions, "inquiry"), _CASE)
        told("asking about it")
        yield Line(
            f"a question about a procurement of {_CASE} events", figures=_asked(ledger, TENDERS, PROCUREMENT, rounds)
        )
        yield Line(
            f"all fairness checks on a procurement of {_CASE} events",
            figures=_asked(ledger, FAIRNESS, PROCUREMENT, rounds),
        )


def _asked(ledger: Ledger, question: AnyQuestion, thing: Identifier, rounds: int) -> dict[str, str]:
    """How long the answer takes when everything is read, and how long when it is asked for again."""
    moment, cold, kept = Moment(on=SIGNED_ON), list[float](), list[float]()
    for _ in range(rounds):
        asker = Asker(ledger.journal)
        for times in (cold, kept):
            begun = perf_counter()
            asker.ask(question, thing, question.parameters(), moment)
            times.append(1_000 * (perf_counter() - begun))
    return {"folded in": f"{median(cold):.0f} ms", "again": f"{median(kept):.1f} ms"}
