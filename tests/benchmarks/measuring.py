"""Measuring: contenders take turns, round after round, and each round gives one ratio."""

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from threading import Barrier, Thread
from time import perf_counter
from typing import TypeAlias

Work: TypeAlias = Callable[[], object]
"""One request, from the call to the durable answer."""

Contender: TypeAlias = Callable[[], float]
"""Works for one turn and says how much it did per second."""


@dataclass(frozen=True)
class Spread:
    """What the rounds gave."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of them."""
        return median(self.values)

    def over(self, other: "Spread") -> "Spread":
        """The ratio of each round to the other's in the same round."""
        return Spread(tuple(one / two for one, two in zip(self.values, other.values, strict=True)))


def interleaved(contenders: Mapping[str, Contender], rounds: int) -> dict[str, Spread]:
    """So many rounds in which every contender has a turn, after one that does not count.

    The one who begins changes from round to round, so that what ages during a round is shared out.
    """
    names = list(contenders)
    rates: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds + 1):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            gc.collect()
            measured = contenders[name]()
            if number:
                rates[name].append(measured)
    return {name: Spread(tuple(values)) for name, values in rates.items()}


def working(work: Sequence[Work], seconds: float) -> float:
    """Requests per second of so many threads that each do one after the other, for so many seconds."""
    done = [0] * len(work)
    faults: list[BaseException] = []
    barrier = Barrier(len(work) + 1)

    def run(place: int) -> None:
        request, count = work[place], 0
        barrier.wait()
        end = perf_counter() + seconds
        try:
            while perf_counter() < end:
                request()
                count += 1
        except BaseException as fault:  # noqa: BLE001  told by the thread that measures
            faults.append(fault)
        done[place] = count

    threads = [Thread(target=run, args=(place,)) for place in range(len(work))]
    for thread in threads:
        thread.start()
    barrier.wait()
    begun = perf_counter()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return sum(done) / (perf_counter() - begun)


def timed(amount: int, work: Work) -> float:
    """How much per second, when the work does so much."""
    begun = perf_counter()
    work()
    return amount / (perf_counter() - begun)
