"""The event sourcing library's own way to keep rows: its runner, which commits each event with its tracking."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from typing import Any
from uuid import UUID

import psycopg
from eventsourcing.application import Application
from eventsourcing.dispatch import singledispatchmethod
from eventsourcing.domain import Aggregate, DomainEventProtocol
from eventsourcing.persistence import Tracking
from eventsourcing.postgres import PostgresDatastore, PostgresTrackingRecorder
from eventsourcing.projection import Projection, ProjectionRunner
from psycopg.sql import SQL

from tests.benchmarks.contenders import settings_of

_PUT = """
INSERT INTO members (key, name, kase, since) VALUES (%s, %s, %s, %s)
ON CONFLICT (key) DO UPDATE SET name = excluded.name, kase = excluded.kase, since = excluded.since
"""
_TABLE = "CREATE TABLE IF NOT EXISTS members (key text PRIMARY KEY, name text, kase text, since text)"
_PATIENCE = 600.0


class Group(Aggregate):
    """A group that members join."""

    class Joined(Aggregate.Event):
        """A member joined."""

        member: str
        name: str
        case: str
        since: str

        def apply(self, aggregate: Any) -> None:  # noqa: ANN401  as the library declares it
            """Change nothing: the group's rows are what matters here."""


class Groups(Application[UUID]):
    """The library's application of groups."""


class Members(PostgresTrackingRecorder):
    """The rows, each kept in one transaction with the position of its event."""

    def __init__(self, datastore: PostgresDatastore, *, tracking_table_name: str = "tracking") -> None:
        super().__init__(datastore, tracking_table_name=tracking_table_name)
        self.sql_create_statements.append(SQL(_TABLE).format())

    def put(self, row: tuple[str, str, str, str], tracking: Tracking) -> None:
        """Keep the row and how far the runner has come."""
        with self.datastore.transaction(commit=True) as cursor:
            self._insert_tracking(cursor, tracking)
            cursor.execute(_PUT, row)


class Joining(Projection[Members]):
    """What an event makes of the rows."""

    name = "members"
    topics = ()

    @singledispatchmethod
    def process_event(self, domain_event: DomainEventProtocol[UUID], tracking: Tracking) -> None:
        """Keep the row of a member that joined; pass over what the rows do not rest on."""
        match domain_event:
            case Group.Joined(originator_id=group, member=member, name=name, case=case, since=since):
                self.view.put((f"{group}/{member}", name, case, since), tracking)
            case _:
                self.view.insert_tracking(tracking)


@contextmanager
def library_runner(address: str, size: int) -> Generator[tuple[int, Callable[[], None]]]:
    """How many events there are, and a run over all of them from the first."""
    settings = settings_of(address)
    with Groups(env=settings) as application:
        for _ in range(max(1, size // 500)):
            group = Group()
            for number in range(499):
                group.trigger_event(
                    Group.Joined,
                    member=f"m-{number % 100}",
                    name=f"Kommune {number}",
                    case="2025/12-3",
                    since="2026-01-01",
                )
            application.save(group)
        amount = application.recorder.max_notification_id() or 0
    numbers = count(1)

    def run() -> None:
        view = type(f"Members{next(numbers)}", (Members,), {})
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("DROP TABLE IF EXISTS members, members_tracking, tracking")
        with ProjectionRunner(
            application_class=Groups, projection_class=Joining, view_class=view, env=settings
        ) as runner:
            runner.wait(amount, timeout=_PATIENCE)

    yield amount, run
