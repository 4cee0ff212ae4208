"""Large ledgers, loaded as the recorder would have written them: a recorded history multiplied, or filler."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import psycopg

from adapters.clock import new_id, now
from adapters.entries.canonical import parse
from tests.benchmarks.history import MARK

_COMMAND = re.compile(rb'"command":"([0-9a-f-]{36})"')
_STAMP = re.compile(rb'"position":\d+,"recorded_at":"[^"]+"')
_ENTRIES = (
    "COPY ledger.entries (ledger, position, recorded_at, type, request_id, digest, request_size, entry) FROM STDIN"
)
_TAGS = "COPY ledger.tags (ledger, tag, type, position) FROM STDIN"
_HEAD = "UPDATE ledger.heads SET position = %s, recorded_at = %s WHERE ledger = %s"
_READ = "SELECT type, entry FROM ledger.entries WHERE ledger = %s ORDER BY position"
_FILLER: Final = """
INSERT INTO ledger.entries (ledger, position, recorded_at, type, request_id, digest, request_size, entry)
SELECT %(ledger)s, n, clock_timestamp(), 'vote-cast.v1', gen_random_uuid(), decode(repeat('ab', 32), 'hex'), 1,
       convert_to(repeat('e', 400), 'UTF8')
FROM generate_series(1, %(size)s) AS n
"""
_FILLER_TAGS: Final = """
INSERT INTO ledger.tags (ledger, tag, type, position)
SELECT %(ledger)s, tag, 'vote-cast.v1', n
FROM generate_series(1, %(size)s) AS n,
     unnest(array['group:alarms', 'member:m-' || n %% 20, 'motion:old-' || n / 20]) AS tag
"""


@dataclass(frozen=True)
class Pattern:
    """A recorded entry in parts, from which others are made that differ in command, references and position."""

    kind: str
    command: bytes
    head: bytes
    tail: bytes
    tags: tuple[str, ...]


def patterns(address: str, ledger: str, kinds: Sequence[str] = ()) -> list[Pattern]:
    """The entries of a ledger, in order: those of these types, or all."""
    with psycopg.connect(address) as connection:
        rows: list[tuple[str, bytes]] = connection.execute(_READ, (ledger,)).fetchall()
    return [_pattern(kind, entry) for kind, entry in rows if not kinds or kind in kinds]


def numbered(found: Sequence[Pattern], kind: str) -> list[Pattern]:
    """The same with a mark in the reference to a thing of the kind, so that each copy is about another such thing."""
    return [_numbered(one, tag) for one in found for tag in one.tags if tag.startswith(f"{kind}:")]


def _numbered(one: Pattern, tag: str) -> Pattern:
    reference = tag.partition(":")[2]

    def marked(text: bytes) -> bytes:
        for known in (f'"{reference}"', f'"{tag}"'):
            text = text.replace(known.encode(), f'{known[:-1]}-{MARK}"'.encode())
        return text

    tags = tuple(f"{one}-{MARK}" if one == tag else one for one in one.tags)
    return replace(one, head=marked(one.head), tail=marked(one.tail), tags=tags)


def multiply(address: str, ledger: str, found: Sequence[Pattern], size: int, *, one_case: bool = False) -> None:
    """Add copies of the entries until the ledger holds so many, each round about another group, or all about one."""
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        row = cursor.execute("SELECT position FROM ledger.heads WHERE ledger = %s", (ledger,)).fetchone()
        first, moment = (row[0] if row else 0) + 1, now()
        stamp = moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        with cursor.copy(_ENTRIES) as copy:
            copy.set_types(["text", "int8", "timestamptz", "text", "uuid", "bytea", "int4", "bytea"])
            for position, mark, one in _copies(found, range(first, size + 1), one_case=one_case):
                command = new_id()
                head = one.head.replace(one.command, str(command).encode())
                entry = b'%s"position":%d,"recorded_at":"%s"%s' % (
                    head.replace(MARK.encode(), mark.encode()),
                    position,
                    stamp.encode(),
                    one.tail.replace(MARK.encode(), mark.encode()),
                )
                copy.write_row((ledger, position, moment, one.kind, command, bytes(32), 1, entry))
        with cursor.copy(_TAGS) as copy:
            for position, mark, one in _copies(found, range(first, size + 1), one_case=one_case):
                for tag in one.tags:
                    copy.write_row((ledger, tag.replace(MARK, mark), one.kind, position))
        cursor.execute(_HEAD, (size, moment, ledger))
    _analyse(address)


def fill(address: str, ledger: str, size: int) -> None:
    """Give an empty ledger so many entries of 400 bytes with three tags each."""
    with psycopg.connect(address) as connection:
        named = {"ledger": ledger, "size": size}
        connection.execute(_FILLER, named)
        connection.execute(_FILLER_TAGS, named)
        connection.execute(_HEAD, (size, now(), ledger))
    _analyse(address)


def _copies(found: Sequence[Pattern], positions: range, *, one_case: bool) -> Iterator[tuple[int, str, Pattern]]:
    for number, position in enumerate(positions):
        mark = MARK if one_case else f"c{number // len(found) + 1:04}"
        yield position, mark, found[number % len(found)]


def _pattern(kind: str, entry: bytes) -> Pattern:
    found, command = _STAMP.search(entry), _COMMAND.search(entry)
    if found is None or command is None:
        raise ValueError(f"an entry of type {kind} bears no stamp, or no command")
    return Pattern(kind, command[1], entry[: found.start()], entry[found.end() :], tuple(parse(entry)["tags"]))


def _analyse(address: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE ledger.entries, ledger.tags")
