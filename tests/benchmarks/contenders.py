"""The contenders that append: raw psycopg, the recorder, and the event sourcing library's own two ways."""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from typing import Any
from uuid import UUID

import psycopg
from eventsourcing.application import Application
from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery, DCBQueryItem
from eventsourcing.dcb.postgres_tt import PostgresDCBRecorderTT
from eventsourcing.domain import Aggregate, event
from eventsourcing.postgres import PostgresDatastore
from psycopg.rows import tuple_row

from adapters.clock import new_id
from adapters.entries.store import Append, Draft, Selection
from adapters.postgres.addresses import Address
from adapters.postgres.recorder import PostgresRecorder
from tests.benchmarks.measuring import Work

ENTRY_BYTES = 400
KIND = "vote-cast.v1"
MOST_WRITERS = 16

_STAMP_BYTES = len('"position":100000,"recorded_at":"2026-01-01T00:00:00.000000Z"')
_HEAD = b"h" * 200
_TAIL = b"t" * (ENTRY_BYTES - _STAMP_BYTES - len(_HEAD))
_DIGEST = os.urandom(32)
_TABLE = "CREATE TABLE IF NOT EXISTS raw (id bigserial PRIMARY KEY, data bytea NOT NULL)"
_INSERT = "INSERT INTO raw (data) VALUES (%b)"
_MOTIONS = 500
_PORT = "5432"
_NO_PASSWORD = "none"


def tags_of(writer: int, number: int) -> tuple[str, str, str]:
    """The three tags of a writer's next entry; the motion is the writer's own, one of many."""
    return "group:alarms", f"member:m-{writer}", f"motion:m-{writer}-{number % _MOTIONS}"


class RawTable:
    """A table without order, condition or tags, and connections that insert one committed row a time."""

    def __init__(self, address: str, writers: int) -> None:
        """Make the table and connect."""
        self._connections: list[psycopg.Connection[Any]] = [
            psycopg.connect(address, autocommit=True, row_factory=tuple_row) for _ in range(writers)
        ]
        self._connections[0].execute(_TABLE)

    def work(self) -> list[Work]:
        """One writer per connection."""
        return [_inserting(connection) for connection in self._connections]

    def close(self) -> None:
        """Disconnect."""
        for connection in self._connections:
            connection.close()


def _inserting(connection: psycopg.Connection[Any]) -> Work:
    row = os.urandom(ENTRY_BYTES)
    return lambda: connection.execute(_INSERT, (row,), prepare=True)


def recording(recorder: PostgresRecorder, writer: int, after: int = 0) -> Work:
    """Appends an entry with three tags, on condition that no vote on its motion stands after what the writer knows."""
    numbers, known = count(), [after]

    def append() -> None:
        tags = tags_of(writer, next(numbers))
        draft = Draft(KIND, tags, _HEAD, _TAIL)
        request = Append(new_id(), _DIGEST, (draft,), (Selection((KIND,), tags[2:]),), known[0])
        known[0] = recorder.submit(request).last

    return append


class Note(Aggregate):
    """An aggregate of the library whose events are as large as the entries."""

    @event("Written")
    def write(self, text: str) -> None:
        """Record the text."""
        self.text = text


@contextmanager
def library_recorder(address: str) -> Generator[Callable[[int], Work]]:
    """The library's own recorder for dynamic consistency boundaries, with the same tags and condition."""
    at = Address.parse(address)
    with PostgresDatastore(
        dbname=at.dbname,
        host=at.host,
        port=at.port or _PORT,
        user=at.user,
        password=at.password or _NO_PASSWORD,
        pool_size=MOST_WRITERS,
        max_overflow=0,
    ) as datastore:
        recorder = PostgresDCBRecorderTT(datastore)
        recorder.create_table()
        yield lambda writer: _conditional(recorder, writer)


def _conditional(recorder: PostgresDCBRecorderTT, writer: int) -> Work:
    numbers, known, data = count(), [0], os.urandom(ENTRY_BYTES)

    def append() -> None:
        tags = tags_of(writer, next(numbers))
        query = DCBQuery(items=[DCBQueryItem(types=[KIND], tags=[tags[2]])])
        condition = DCBAppendCondition(fail_if_events_match=query, after=known[0])
        known[0] = recorder.append([DCBEvent(type=KIND, data=data, tags=list(tags))], condition)

    return append


@contextmanager
def library_application(address: str) -> Generator[Callable[[int], Work]]:
    """The library's `Application.save`, of one event of an aggregate of the writer's own."""
    with Application[UUID](env=settings_of(address)) as application:
        yield lambda _: _saving(application)


def _saving(application: Application[UUID]) -> Work:
    note, text = Note(), "x" * ENTRY_BYTES
    application.save(note)

    def save() -> None:
        note.write(text)
        application.save(note)

    return save


def settings_of(address: str) -> dict[str, str]:
    """What tells the library to work in the database."""
    at = Address.parse(address)
    return {
        "PERSISTENCE_MODULE": "eventsourcing.postgres",
        "POSTGRES_DBNAME": at.dbname,
        "POSTGRES_HOST": at.host,
        "POSTGRES_PORT": at.port or _PORT,
        "POSTGRES_USER": at.user,
        "POSTGRES_PASSWORD": at.password or _NO_PASSWORD,
        "POSTGRES_POOL_SIZE": str(MOST_WRITERS),
        "POSTGRES_MAX_OVERFLOW": "0",
    }
