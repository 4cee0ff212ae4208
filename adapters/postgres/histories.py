"""What a decision rests on, in one call: the entries that bear on it, and the head that they are complete up to."""

from collections.abc import Callable, Sequence
from typing import Final

from psycopg.pq.abc import PGresult

from adapters.entries.store import Selection, Stored, nothing
from adapters.postgres.failures import database_faults
from adapters.postgres.lines import Lines, Statement
from adapters.postgres.wire import ARRAY_OF, INT4, INT8, NULL, TEXT, header, integers, text

_TEXT: Final = b"""
SELECT h.position, c.position, c.type, c.entry
FROM ledger.heads h LEFT JOIN (
    SELECT found.position, e.type, e.entry
    FROM (
        SELECT DISTINCT found.position
        FROM (
            SELECT unnest($5) AS first, unnest($6) AS last,
                   unnest($7) AS tag, unnest($8) AS second, unnest($9) AS third
        ) AS wanted,
        LATERAL (
            SELECT t.position FROM ledger.tags t
            WHERE t.ledger = $1 AND t.tag = wanted.tag AND t.type = ANY ($4[wanted.first:wanted.last])
              AND t.position > $2
              AND (wanted.second IS NULL OR (
                  SELECT true FROM ledger.tags o
                  WHERE o.ledger = $1 AND o.tag = wanted.second AND o.type = t.type AND o.position = t.position
              ))
              AND (wanted.third IS NULL OR (
                  SELECT true FROM ledger.tags o
                  WHERE o.ledger = $1 AND o.tag = wanted.third AND o.type = t.type AND o.position = t.position
              ))
            OFFSET 0
        ) AS found
        ORDER BY found.position LIMIT $3
    ) AS found,
    LATERAL (
        SELECT e.type, e.entry FROM ledger.entries e WHERE e.ledger = $1 AND e.position = found.position OFFSET 0
    ) AS e
) AS c ON true
WHERE h.ledger = $1 ORDER BY c.position
"""
_TYPES: Final = (TEXT, INT8, INT8, ARRAY_OF[TEXT], *[ARRAY_OF[INT4]] * 2, *[ARRAY_OF[TEXT]] * 3)
_MOST_TAGS: Final = 3
HISTORY: Final = Statement(b"history", _TEXT, _TYPES)


def within_reach(selection: Selection) -> bool:
    """Whether the call can find what the selection covers: it names types, and one to three tags."""
    return bool(selection.types) and 0 < len(selection.tags) <= _MOST_TAGS


def history(
    lines: Lines,
    ledger: str,
    selections: Sequence[Selection],
    after: int,
    most: int,
    meanwhile: Callable[[], object] = nothing,
) -> tuple[int, list[Stored]]:
    """The head, and the first so many selected entries after a position, all as of the same moment.

    Every selection is `within_reach`. While the answer is on its way, something else is done.

    Raises:
        LedgerUnavailable: the database cannot be reached, or cannot be worked with just now.
        psycopg.Error: any other fault.
    """
    parameters = _parameters(ledger, selections, after, most)
    with database_faults():
        sent = lines.send(lambda: (HISTORY, parameters))
        try:
            meanwhile()
        except BaseException:
            sent.abandon()
            raise
        return _found(sent.receive())


def _parameters(ledger: str, selections: Sequence[Selection], after: int, most: int) -> list[bytes]:
    types = tags = seconds = thirds = b""
    firsts: list[int] = []
    lasts: list[int] = []
    last = 0
    for selection in selections:
        *further, main = selection.tags
        firsts.append(last + 1)
        last += len(selection.types)
        lasts.append(last)
        types += b"".join(map(text, selection.types))
        tags += text(main)
        seconds += text(further.pop()) if further else NULL
        thirds += text(further.pop()) if further else NULL
    each = header(TEXT, len(selections))
    return [
        ledger.encode(),
        after.to_bytes(8),
        most.to_bytes(8),
        header(TEXT, last) + types,
        integers(firsts),
        integers(lasts),
        each + tags,
        each + seconds,
        each + thirds,
    ]


def _found(result: PGresult) -> tuple[int, list[Stored]]:
    value = result.get_value
    if not result.ntuples:
        return 0, []
    return int.from_bytes(value(0, 0) or b""), [
        Stored(int.from_bytes(position), (value(row, 2) or b"").decode(), value(row, 3) or b"")
        for row in range(result.ntuples)
        if (position := value(row, 1)) is not None
    ]
