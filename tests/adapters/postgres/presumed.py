"""Ledgers that this process knows how far have grown, and a count of what it did not presume."""

from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder
from tests.support.entry_samples import OPENED, draft, request


class Thoroughly(list[int]):
    """How many requests this process sent thoroughly, call by call."""


def known_ledger(database: Database, name: str, thoroughly: Thoroughly) -> PostgresRecorder:
    """A ledger of one entry, about the motion m-1, which this process knows how far has grown."""
    create_ledger(database, name, f"example.no/{name}")
    recorder = PostgresRecorder(database, name)
    recorder.submit(request(1, draft(OPENED, "motion:m-1")))
    thoroughly.clear()
    return recorder
