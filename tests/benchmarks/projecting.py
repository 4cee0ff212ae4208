"""How fast the rows of a projection are made anew, beside the event sourcing library's own runner of projections."""

from collections.abc import Iterator

from tests.benchmarks.bench import Bench, told
from tests.benchmarks.books import members_book
from tests.benchmarks.library import library_runner
from tests.benchmarks.measuring import interleaved, timed
from tests.benchmarks.table import Line, at_least, rates

_PROJECTION = "group-members"
_BY_THE_LIBRARY = 500


def projecting(bench: Bench) -> Iterator[Line]:
    """The rows of `group-members` from a ledger of nothing else, and the like of them by the library."""
    address = bench.new_database()
    events = bench.scale.entries
    with bench.host(address) as host, library_runner(bench.new_database(), _BY_THE_LIBRARY) as (count, run):
        ledger = host.create("members")
        members_book(bench, address, ledger)
        told("rebuilding its projection")
        measured = interleaved(
            {
                "library": lambda: timed(count, run),
                "rebuild": lambda: timed(events, lambda: list(ledger.keeper.rebuild([_PROJECTION]))),
            },
            bench.scale.rounds,
        )
    yield Line(
        "projection rebuild, events : the library's ProjectionRunner",
        measured["rebuild"].over(measured["library"]),
        at_least(50),
        rates(measured),
    )
