"""Run the benchmarks and print the table: `python -m tests.benchmarks [--quick] [--only NAME] [--check]`."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from adapters.postgres.addresses import UNSAFE_SWITCH
from tests.benchmarks.appending import appending
from tests.benchmarks.bench import FULL, QUICK, Bench, bench
from tests.benchmarks.growing import growing
from tests.benchmarks.projecting import projecting
from tests.benchmarks.proving import proving, verifying
from tests.benchmarks.reading import asking, judging, replaying
from tests.benchmarks.table import Line, heading, missed, shown
from tests.benchmarks.voting import voting

SECTIONS: Final[Mapping[str, Callable[[Bench], Iterator[Line]]]] = {
    "append": appending,
    "vote": voting,
    "replay": replaying,
    "rebuild": projecting,
    "tree": proving,
    "verify": verifying,
    "growth": growing,
    "question": asking,
    "fairness": judging,
}


def main() -> int:
    """Measure, print, and with `--check` say by the exit status whether every target was met."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="about a minute: fewer rounds, smaller ledgers")
    parser.add_argument("--only", action="append", choices=SECTIONS, help="only this part (may be repeated)")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a target is missed")
    options = parser.parse_args()
    os.environ.pop(UNSAFE_SWITCH, None)
    lines: list[Line] = []
    with bench(QUICK if options.quick else FULL) as place:
        print(heading(), flush=True)
        for name in options.only or SECTIONS:
            for line in SECTIONS[name](place):
                print(shown(line), flush=True)
                lines.append(line)
            place.settle()
    failures = missed(lines)
    print(f"{len(failures)} of {sum(line.target is not None for line in lines)} targets missed")
    return 1 if options.check and failures else 0


if __name__ == "__main__":
    sys.exit(main())
