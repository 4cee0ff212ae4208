"""Reading: entries in order of position, a page at a time, found by one step in an index per type and tag."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import orjson
from psycopg import Connection
from psycopg.adapt import Transformer
from psycopg.pq.abc import PGresult
from psycopg.rows import tuple_row

from adapters.entries.store import Selection
from adapters.postgres.lines import Statement
from adapters.postgres.wire import ARRAY_OF, INT8, TEXT, texts

NO_END: Final = 2**63 - 1

_ALL: Final = """
SELECT e.position, e.type, e.entry{labels} FROM ledger.entries e
WHERE e.ledger = $1 AND e.position > $2 AND e.position <= $3 ORDER BY e.position LIMIT $4
"""
_CHOSEN: Final = """
SELECT c.position, e.type, e.entry{labels} FROM (
    SELECT DISTINCT found.position
    FROM (
        SELECT unnest($5::text[]) AS type, unnest($6::text[]) AS tag,
               unnest($7::text[]) AS second, unnest($8::text[]) AS others
    ) AS b,
    LATERAL (
        (
            SELECT t.position FROM ledger.tags t
            WHERE t.ledger = $1 AND t.tag = b.tag AND t.type = b.type AND t.position > $2 AND t.position <= $3
              AND (b.second IS NULL OR (
                  SELECT true FROM ledger.tags o
                  WHERE o.ledger = $1 AND o.tag = b.second AND o.type = b.type AND o.position = t.position
              ))
              AND (b.others IS NULL OR (
                  SELECT bool_and((
                      SELECT true FROM ledger.tags o
                      WHERE o.ledger = $1 AND o.tag = other.tag AND o.type = b.type AND o.position = t.position
                  ) IS NOT NULL)
                  FROM jsonb_array_elements_text(b.others::jsonb) AS other(tag)
              ))
            ORDER BY t.position LIMIT $4
        )
        UNION ALL
        (
            SELECT e.position FROM ledger.entries e
            WHERE b.tag IS NULL AND e.ledger = $1 AND e.type = b.type AND e.position > $2 AND e.position <= $3
            ORDER BY e.position LIMIT $4
        )
    ) AS found
    ORDER BY found.position LIMIT $4
) AS c, LATERAL (
    SELECT * FROM ledger.entries e WHERE e.ledger = $1 AND e.position = c.position OFFSET 0
) AS e ORDER BY c.position
"""
"""Parameters: the ledger, after which position, up to which, at most how many, and the columns of `Branches`."""

_PAGE_OF: Final = (TEXT, INT8, INT8, INT8)
_STATEMENTS: Final = {
    (chosen, labels): Statement(
        f"{name}-labelled".encode() if labels else name.encode(),
        text.format(labels=", e.labels" if labels else "").encode(),
        types,
    )
    for chosen, name, text, types in (
        (False, "all", _ALL, _PAGE_OF),
        (True, "chosen", _CHOSEN, (*_PAGE_OF, *[ARRAY_OF[TEXT]] * 4)),
    )
    for labels in (False, True)
}
TYPES_TAGGED: Final = "SELECT ledger.types_tagged(%s, %s)"
_POSITION_AT: Final = "SELECT ledger.position_at(%s, %s)"


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of the ledger to read: entries after one position, up to another, at most so many."""

    after: int
    until: int = NO_END
    limit: int = NO_END


class Branches:
    """Selections by column, a branch for each type: the type, the tag it is looked up by, a second tag, all others."""

    __slots__ = ("others", "seconds", "tags", "types")

    def __init__(self) -> None:
        """Nothing yet."""
        self.types: list[str] = []
        self.tags: list[str | None] = []
        self.seconds: list[str | None] = []
        self.others: list[str | None] = []

    def add(self, types: Sequence[str], tags: Sequence[str]) -> None:
        """The entries of these types that carry all of these tags."""
        count = len(types)
        self.types += types
        self.tags += [tags[-1] if tags else None] * count
        self.seconds += [tags[-2] if len(tags) > 1 else None] * count
        self.others += [orjson.dumps(tags[:-2]).decode() if len(tags) > 2 else None] * count  # noqa: PLR2004  first and second


@dataclass(frozen=True, slots=True)
class Query:
    """A question for entries of one ledger: what the branches find, or everything."""

    ledger: str
    branches: Branches | None
    labels: bool

    def calling(self, page: Page) -> tuple[Statement, Sequence[bytes | None]]:
        """What to call for the page's entries: position, type, entry (and labels, when asked for) of each."""
        found = self.branches
        chosen = (found.types, found.tags, found.seconds, found.others) if found else ()
        return _STATEMENTS[found is not None, self.labels], [
            self.ledger.encode(),
            page.after.to_bytes(8),
            page.until.to_bytes(8),
            page.limit.to_bytes(8),
            *map(texts, chosen),
        ]


def rows(result: PGresult) -> list[tuple[Any, ...]]:
    """What was found."""
    loading = Transformer()
    loading.set_pgresult(result)
    return loading.load_rows(0, result.ntuples, tuple)


def query(
    ledger: str, selections: Sequence[Selection], types_tagged: Callable[[str], Sequence[str]], *, labels: bool = False
) -> Query | None:
    """The question for what any of the selections covers (everything when there are none); nothing if nothing can.

    Where a selection names no type, those of the entries that carry its last tag are asked for.
    """
    if not selections or any(not (selection.types or selection.tags) for selection in selections):
        return Query(ledger, None, labels)
    branches = Branches()
    for selection in selections:
        branches.add(selection.types or types_tagged(selection.tags[-1]), selection.tags)
    return Query(ledger, branches, labels) if branches.types else None


def position_at(connection: Connection[Any], ledger: str, moment: datetime) -> int:
    """The last position that was recorded by the moment."""
    row = connection.cursor(row_factory=tuple_row).execute(_POSITION_AT, (ledger, moment)).fetchone()
    return int(row[0]) if row else 0
