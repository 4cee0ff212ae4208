"""How fast the tree grows beside bare SHA-256, and how fast a whole ledger is verified."""

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from time import perf_counter

from application.transparency.tree import Tree, leaf_hashes
from tests.benchmarks.bench import Bench, told
from tests.benchmarks.books import group_book
from tests.benchmarks.contenders import ENTRY_BYTES
from tests.benchmarks.measuring import Spread, interleaved, timed
from tests.benchmarks.table import Line, at_least, rates

_BATCH = 1_000
_DIFFERENT = 1_000


def proving(bench: Bench) -> Iterator[Line]:
    """The tree of 400-byte entries with its tiles, a root for each thousand, beside a leaf and a node hash for each."""
    told("growing a tree")
    size = bench.scale.entries
    some = [os.urandom(ENTRY_BYTES) for _ in range(_DIFFERENT)]
    entries = [some[number % _DIFFERENT] for number in range(size)]
    measured = interleaved(
        {"SHA-256": lambda: timed(size, lambda: _hash(entries)), "tree": lambda: timed(size, lambda: _grow(entries))},
        bench.scale.rounds,
    )
    yield Line(
        f"tree of {size} entries with tiles : SHA-256 of leaf and node",
        measured["tree"].over(measured["SHA-256"]),
        at_least(0.2),
        rates(measured),
    )


def _hash(entries: Sequence[bytes]) -> None:
    node = bytes(32)
    for entry in entries:
        leaf = sha256(b"\x00" + entry).digest()
        node = sha256(b"\x01" + leaf + node).digest()


def _grow(entries: Sequence[bytes]) -> None:
    tree = Tree()
    for first in range(0, len(entries), _BATCH):
        tree.extend(leaf_hashes(entries[first : first + _BATCH]))
        tree.root()


def verifying(bench: Bench) -> Iterator[Line]:
    """Everything recomputed: bytes, order, index, hashes, tree, checkpoint and guarded values."""
    address, size = bench.new_database(), bench.scale.entries
    with bench.host(address) as host:
        ledger = host.create("verified")
        group_book(bench, address, ledger)
        told("publishing and verifying it")
        begun = perf_counter()
        ledger.evidence.publish()
        publishing = perf_counter() - begun
        seconds: list[float] = []
        for _ in range(min(bench.scale.rounds, 3)):
            begun = perf_counter()
            report = ledger.evidence.verify()
            seconds.append(perf_counter() - begun)
            if not report.sound:
                raise RuntimeError(f"the loaded ledger is not sound: {report.findings[:3]}")
    middle = Spread(tuple(seconds)).median
    yield Line(
        f"verification of {size} entries",
        figures={
            "took": f"{middle:.1f} s ({size / middle:,.0f}/s)".replace(",", " "),
            "publishing them": f"{publishing:.1f} s",
        },
    )
