"""Reading: entries in order of position, a page at a time, found by one step in an index per type and tag."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, TypeAlias

from psycopg import Connection
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Composable, Placeholder

from adapters.entries.store import Selection

_ALL = SQL("SELECT e.position, e.type, e.entry{labels} FROM ledger.entries e")
_PAGE = SQL(
    " WHERE e.ledger = %(ledger)s AND e.position > %(after)s AND e.position <= %(until)s"
    " ORDER BY e.position LIMIT %(limit)s"
)
_CHOSEN = SQL(
    "SELECT e.position, e.type, e.entry{labels} FROM ("
    "SELECT DISTINCT c.position FROM ({branches}) AS c ORDER BY c.position LIMIT %(limit)s"
    ") AS c JOIN ledger.entries e ON e.ledger = %(ledger)s AND e.position = c.position ORDER BY c.position"
)
_BY_TYPE = SQL(
    "(SELECT e.position FROM ledger.entries e WHERE e.ledger = %(ledger)s AND e.type = {type}"
    " AND e.position > %(after)s AND e.position <= %(until)s ORDER BY e.position LIMIT %(limit)s)"
)
_BY_TAGS = SQL(
    "(SELECT t.position FROM ledger.tags t WHERE t.ledger = %(ledger)s AND t.tag = {tag} AND t.type = {type}"
    " AND t.position > %(after)s AND t.position <= %(until)s{others} ORDER BY t.position LIMIT %(limit)s)"
)
_OTHER_TAG = SQL(
    " AND EXISTS (SELECT FROM ledger.tags o WHERE o.ledger = %(ledger)s AND o.tag = {tag} AND o.type = {type}"
    " AND o.position = t.position)"
)
_TYPES_TAGGED = "SELECT ledger.types_tagged(%s, %s)"
_POSITION_AT = "SELECT ledger.position_at(%s, %s)"
_LABELS = SQL(", e.labels")
NO_END = 2**63 - 1

Branch: TypeAlias = tuple[int, tuple[int, ...]]
"""One type and its tags, by the numbers of their texts."""


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of the ledger to read: entries after one position, up to another, at most so many."""

    after: int
    until: int = NO_END
    limit: int = NO_END


@dataclass(frozen=True, slots=True)
class Query:
    """A prepared question for entries of one ledger."""

    ledger: str
    statement: bytes
    chosen: dict[str, str]

    def rows(self, connection: Connection[Any], page: Page) -> list[tuple[Any, ...]]:
        """Position, type, entry (and labels, when asked for) of the page's entries."""
        with connection.cursor(binary=True, row_factory=tuple_row) as cursor:
            cursor.execute(
                self.statement,
                {
                    "ledger": self.ledger,
                    "after": page.after,
                    "until": page.until,
                    "limit": page.limit,
                    **self.chosen,
                },
            )
            return cursor.fetchall()


def query(
    connection: Connection[Any], ledger: str, selections: Sequence[Selection], *, labels: bool = False
) -> Query | None:
    """The question for what any of the selections covers (everything when there are none); nothing if nothing can."""
    if not selections or any(not (selection.types or selection.tags) for selection in selections):
        return Query(ledger, _for_all(labels=labels), {})
    numbers: dict[str, int] = {}
    shape = tuple(
        (_number(kind, numbers), tuple(_number(tag, numbers) for tag in selection.tags))
        for selection in selections
        for kind in selection.types or _types_tagged(connection, ledger, selection.tags)
    )
    if not shape:
        return None
    return Query(ledger, _for(shape, labels=labels), {f"text{at}": text for text, at in numbers.items()})


def _number(text: str, numbers: dict[str, int]) -> int:
    return numbers.setdefault(text, len(numbers))


@cache
def _for_all(*, labels: bool) -> bytes:
    return (_ALL.format(labels=_LABELS if labels else SQL("")) + _PAGE).as_bytes(None)


@lru_cache(maxsize=1_024)
def _for(shape: tuple[Branch, ...], *, labels: bool) -> bytes:
    """The statement for selections of this shape; shapes are few, and composing takes longer than many a question."""
    branches = SQL(" UNION ALL ").join([_branch(kind, tags) for kind, tags in shape])
    return _CHOSEN.format(labels=_LABELS if labels else SQL(""), branches=branches).as_bytes(None)


def position_at(connection: Connection[Any], ledger: str, moment: datetime) -> int:
    """The last position that was recorded by the moment."""
    row = connection.cursor(row_factory=tuple_row).execute(_POSITION_AT, (ledger, moment)).fetchone()
    return int(row[0]) if row else 0


def _branch(kind: int, tags: tuple[int, ...]) -> Composable:
    if not tags:
        return _BY_TYPE.format(type=_text(kind))
    others = [_OTHER_TAG.format(tag=_text(tag), type=_text(kind)) for tag in tags[:-1]]
    return _BY_TAGS.format(tag=_text(tags[-1]), type=_text(kind), others=SQL("").join(others))


def _text(at: int) -> Placeholder:
    return Placeholder(f"text{at}")


def _types_tagged(connection: Connection[Any], ledger: str, tags: tuple[str, ...]) -> Iterator[str]:
    row = connection.cursor(row_factory=tuple_row).execute(_TYPES_TAGGED, (ledger, tags[-1])).fetchone()
    yield from row[0] if row else ()
