"""Reading: entries in order of position, a page at a time, found by one step in an index per type and tag."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Composable, Composed, Placeholder

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
    statement: Composed
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
    extra = _LABELS if labels else SQL("")
    if not selections or any(not (selection.types or selection.tags) for selection in selections):
        return Query(ledger, _ALL.format(labels=extra) + _PAGE, {})
    branches: list[Composable] = []
    names: dict[str, str] = {}
    for selection in selections:
        types = selection.types or _types_tagged(connection, ledger, selection.tags)
        branches.extend(_branch(kind, selection.tags, names) for kind in types)
    if not branches:
        return None
    statement = _CHOSEN.format(labels=extra, branches=SQL(" UNION ALL ").join(branches))
    return Query(ledger, statement, {name: text for text, name in names.items()})


def position_at(connection: Connection[Any], ledger: str, moment: datetime) -> int:
    """The last position that was recorded by the moment."""
    row = connection.cursor(row_factory=tuple_row).execute(_POSITION_AT, (ledger, moment)).fetchone()
    return int(row[0]) if row else 0


def _branch(kind: str, tags: tuple[str, ...], names: dict[str, str]) -> Composable:
    type_name = _named(kind, names)
    if not tags:
        return _BY_TYPE.format(type=type_name)
    others = [_OTHER_TAG.format(tag=_named(tag, names), type=type_name) for tag in tags[:-1]]
    return _BY_TAGS.format(tag=_named(tags[-1], names), type=type_name, others=SQL("").join(others))


def _named(text: str, names: dict[str, str]) -> Placeholder:
    return Placeholder(names.setdefault(text, f"text{len(names)}"))


def _types_tagged(connection: Connection[Any], ledger: str, tags: tuple[str, ...]) -> Iterator[str]:
    row = connection.cursor(row_factory=tuple_row).execute(_TYPES_TAGGED, (ledger, tags[-1])).fetchone()
    yield from row[0] if row else ()
