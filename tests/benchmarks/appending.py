"""How fast entries are appended, durably, beside raw inserts on the same server."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial

from tests.benchmarks.bench import Bench, told
from tests.benchmarks.contenders import (
    MOST_WRITERS,
    RawTable,
    library_application,
    library_recorder,
    recording,
)
from tests.benchmarks.measuring import interleaved, working
from tests.benchmarks.table import Line, at_least, rates


def appending(bench: Bench) -> Iterator[Line]:
    """One writer, sixteen writers on one ledger, sixteen on as many ledgers."""
    told("appending, with 1 and 16 writers")
    writers = range(MOST_WRITERS)
    with ExitStack() as stack:
        raw = stack.enter_context(closing(RawTable(bench.new_database(), MOST_WRITERS))).work()
        (one,) = stack.enter_context(bench.recorders(1))
        sixteen = stack.enter_context(bench.recorders(MOST_WRITERS))
        library = stack.enter_context(library_recorder(bench.new_database()))
        saving = stack.enter_context(library_application(bench.new_database()))
        alone = {
            "raw": raw[:1],
            "recorder": [recording(one, 100)],
            "library DCB": [library(100)],
            "library save": [saving(100)],
        }
        together = {
            "raw": raw,
            "recorder": [recording(one, writer) for writer in writers],
            "16 ledgers": [recording(sixteen[writer], writer) for writer in writers],
            "library DCB": [library(writer) for writer in writers],
            "library save": [saving(writer) for writer in writers],
        }
        turn = bench.scale.seconds
        measured = interleaved(
            {f"1 {name}": partial(working, work, turn) for name, work in alone.items()}
            | {f"16 {name}": partial(working, work, turn) for name, work in together.items()},
            bench.scale.rounds,
        )
    ones = {name: measured[f"1 {name}"] for name in alone}
    many = {name: measured[f"16 {name}"] for name in together}
    yield Line("append, 1 writer : raw insert", ones["recorder"].over(ones["raw"]), at_least(0.6), rates(ones))
    yield Line("  the library's DCB recorder : raw insert", ones["library DCB"].over(ones["raw"]))
    yield Line("  the library's Application.save : raw insert", ones["library save"].over(ones["raw"]))
    yield Line(
        "append, 16 writers on one ledger : 16 raw writers",
        many["recorder"].over(many["raw"]),
        at_least(1.3),
        rates(many),
    )
    yield Line("  the library's DCB recorder : 16 raw writers", many["library DCB"].over(many["raw"]))
    yield Line("  the library's Application.save : 16 raw writers", many["library save"].over(many["raw"]))
    yield Line(
        "append, 16 writers on 16 ledgers : on one ledger",
        many["16 ledgers"].over(many["recorder"]),
        at_least(1.0),
        {"on 16 ledgers": rates(many)["16 ledgers"]},
    )
