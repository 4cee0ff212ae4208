"""What one append costs in a ledger that has grown: the tables of each database hold one ledger of one size."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial

from tests.benchmarks.bench import Bench, told
from tests.benchmarks.contenders import recording
from tests.benchmarks.loading import fill
from tests.benchmarks.measuring import Spread, Work, interleaved, working
from tests.benchmarks.table import Line, at_most


def growing(bench: Bench) -> Iterator[Line]:
    """The same append at every size."""
    sizes = bench.scale.sizes
    with ExitStack() as stack:
        work: dict[str, list[Work]] = {}
        for size in sizes:
            told(f"loading a ledger of {size} entries")
            address = bench.new_database()
            (recorder,) = stack.enter_context(bench.recorders(1, address))
            fill(address, recorder.ledger, size)
            work[f"{size}"] = [recording(recorder, 100, size)]
        bench.settle()
        told("appending to each of them")
        turns = {name: partial(working, one, bench.scale.seconds) for name, one in work.items()}
        measured = interleaved(turns, bench.scale.rounds)
    costs = {name: Spread(tuple(1_000 / rate for rate in spread.values)) for name, spread in measured.items()}
    first, *_, last = costs
    yield Line(
        f"cost of one append with {last} entries : with {first}",
        costs[last].over(costs[first]),
        at_most(1.2),
        {f"at {name}": f"{cost.median:.2f} ms" for name, cost in costs.items()},
    )
