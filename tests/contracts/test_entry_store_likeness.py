from collections.abc import Iterator, Sequence
from itertools import count
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.entries.store import Append, Draft, EntryStore, Selection
from adapters.memory.recorder import InMemoryRecorder
from adapters.postgres.database import Database
from adapters.postgres.flights import Passenger
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.parcels import parcel
from adapters.postgres.recorder import PostgresRecorder
from application.recording.ports import Appended, BoundaryConflict, CommandIdReused
from tests.support.databases import Server, SteadyClock
from tests.support.entry_samples import CAST, CLOSED, OPENED, draft, request

_NUMBERS = count(1)

kinds = st.sampled_from([CAST, OPENED, CLOSED])
tags = st.lists(st.sampled_from(["member:a", "member:b", "motion:m-1"]), max_size=3, unique=True)
drafts = st.tuples(kinds, tags).map(lambda parts: draft(parts[0], *parts[1]))
some_kinds = st.lists(kinds, max_size=2, unique=True).map(tuple)
selections = st.builds(Selection, some_kinds, tags.map(sorted).map(tuple))


@st.composite
def requests(draw: st.DrawFn) -> Append:
    chosen: Sequence[Draft] = draw(st.lists(drafts, min_size=1, max_size=3))
    return request(
        draw(st.integers(1, 8)),
        *chosen,
        unless=draw(st.lists(selections, max_size=2)),
        after=draw(st.integers(0, 12)),
        digest=draw(st.sampled_from([b"content", b"content", b"other"])),
    )


Outcome = Appended | type[BoundaryConflict] | type[CommandIdReused]


def outcome(store: EntryStore, append: Append) -> Outcome:
    try:
        return store.submit(append)
    except (BoundaryConflict, CommandIdReused) as refusal:
        return type(refusal)


def one_by_one(store: EntryStore, appends: Sequence[Append]) -> list[Outcome]:
    return [outcome(store, append) for append in appends]


def contents(store: EntryStore, *chosen: Selection) -> list[tuple[int, str, bytes]]:
    return [
        (stored.position, stored.type, stored.entry.split(b'"tags"')[1])
        for stored in (store.select(chosen) if chosen else store.select())
    ]


@pytest.fixture(scope="module")
def shared(server: Server, migrated: str) -> Iterator[Database]:
    with server.database(migrated) as address, Database(address) as database:
        yield database


def empty_ledgers(database: Database) -> tuple[PostgresRecorder, InMemoryRecorder]:
    name = f"ledger-{next(_NUMBERS)}"
    create_ledger(database, name, f"example.no/{name}")
    return PostgresRecorder(database, name), InMemoryRecorder(name, SteadyClock())


@given(appends=st.lists(requests(), max_size=12), chosen=st.lists(selections, max_size=3))
def test_both_stores_give_the_same_answers_and_hold_the_same(
    shared: Database, appends: list[Append], chosen: list[Selection]
) -> None:
    lasting, passing = empty_ledgers(shared)
    assert one_by_one(lasting, appends) == one_by_one(passing, appends)
    assert contents(lasting) == contents(passing)
    assert contents(lasting, *chosen) == contents(passing, *chosen)
    assert lasting.head().position == passing.head().position


@given(earlier=st.lists(requests(), max_size=4), batch=st.lists(requests(), min_size=1, max_size=12))
def test_a_group_is_answered_as_if_its_requests_had_come_one_by_one(
    shared: Database, earlier: list[Append], batch: list[Append]
) -> None:
    lasting, passing = empty_ledgers(shared)
    one_by_one(lasting, earlier)
    one_by_one(passing, earlier)
    assert as_a_group(shared, [(lasting.ledger, append) for append in batch]) == one_by_one(passing, batch)
    assert contents(lasting) == contents(passing)
    assert lasting.head().position == passing.head().position
    for number in range(1, 9):
        assert answered(lasting, number) == answered(passing, number)


@given(batch=st.lists(st.tuples(st.integers(0, 2), requests()), min_size=1, max_size=12))
def test_a_group_may_belong_to_several_ledgers(shared: Database, batch: list[tuple[int, Append]]) -> None:
    stores = [empty_ledgers(shared) for _ in range(3)]
    answers = as_a_group(shared, [(stores[place][0].ledger, append) for place, append in batch])
    assert answers == [outcome(stores[place][1], append) for place, append in batch]
    for lasting, passing in stores:
        assert contents(lasting) == contents(passing)
        assert lasting.head().position == passing.head().position


def as_a_group(database: Database, batch: Sequence[tuple[str, Append]]) -> list[Outcome]:
    passengers = [Passenger(parcel(ledger, append)) for ledger, append in batch]
    while waiting := [passenger for passenger in passengers if passenger.outcome is None]:
        database.recording.record(waiting)
    outcomes = [passenger.outcome for passenger in passengers]
    return [outcome if isinstance(outcome, Appended) else kind_of(outcome) for outcome in outcomes]


def kind_of(refusal: Exception | None) -> type[BoundaryConflict] | type[CommandIdReused]:
    assert isinstance(refusal, BoundaryConflict | CommandIdReused)
    return type(refusal)


def answered(store: EntryStore, number: int) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for digest in (b"content", b"other"):
        try:
            answer = store.answered(UUID(int=number), digest)
        except CommandIdReused:
            continue
        if answer:
            found.add((answer.first, answer.last))
    return found
