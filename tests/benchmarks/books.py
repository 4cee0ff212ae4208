"""The ledgers that are read: a recorded history of a group, multiplied to the size of a large ledger."""

from application.ledgers.ledger import Ledger
from tests.benchmarks.bench import Bench, told
from tests.benchmarks.history import History
from tests.benchmarks.loading import multiply, patterns

_MOTIONS = 12
"""Motions of the history that is multiplied: each brings a put, a ballot, twenty votes and a decision."""

_MEMBERSHIP = ("member-joined.v1", "withdrawal-notified.v1")


def group_book(bench: Bench, address: str, ledger: Ledger) -> None:
    """A ledger of many groups, each with its founding, members, representatives, motions, votes and a notice."""
    told(f"loading a ledger of {bench.scale.entries} entries")
    history = History(ledger)
    history.found()
    for _ in range(_MOTIONS):
        motion = history.open_motion()
        history.record(*history.votes_on(motion))
        history.close(motion)
    history.withdraw()
    multiply(address, ledger.name, patterns(address, ledger.name), bench.scale.entries)
    bench.settle()


def members_book(bench: Bench, address: str, ledger: Ledger) -> None:
    """A ledger of nothing but organisations that join groups, and now and then one that leaves."""
    told(f"loading a ledger of {bench.scale.entries} memberships")
    history = History(ledger)
    history.found()
    history.withdraw()
    multiply(address, ledger.name, patterns(address, ledger.name, _MEMBERSHIP), bench.scale.entries)
    bench.settle()
