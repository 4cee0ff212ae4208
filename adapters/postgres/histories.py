"""What a decision rests on, in one call: the entries that bear on it, and the head that they are complete up to."""

from collections.abc import Sequence
from typing import Final

import orjson
import psycopg
from psycopg.pq.abc import PGresult

from adapters.entries.store import Selection, Stored
from adapters.postgres.failures import stands_in_the_way, unavailable
from adapters.postgres.lines import Lines, Statement
from adapters.postgres.wire import ARRAY_OF, INT4, INT8, NULL, TEXT, header, integers, octets, text

_TEXT: Final = b"""
SELECT h.position, c.position, c.type, c.entry
FROM ledger.heads h LEFT JOIN (
    SELECT found.position, e.type, e.entry
    FROM (
        SELECT DISTINCT found.position
        FROM (
            SELECT unnest($5) AS first, unnest($6) AS last,
                   unnest($7) AS tag, unnest($8) AS second, unnest($9) AS others
        ) AS wanted,
        LATERAL (
            SELECT t.position FROM ledger.tags t
            WHERE t.ledger = $1 AND t.tag = wanted.tag AND t.type = ANY ($4[wanted.first:wanted.last])
              AND t.position > $2
              AND (wanted.second IS NULL OR (
                  SELECT true FROM ledger.tags o
                  WHERE o.ledger = $1 AND o.tag = wanted.second AND o.type = t.type AND o.position = t.position
              ))
              AND (wanted.others IS NULL OR (
                  SELECT bool_and((
                      SELECT true FROM ledger.tags o
                      WHERE o.ledger = $1 AND o.tag = other.tag AND o.type = t.type AND o.position = t.position
                  ) IS NOT NULL)
                  FROM jsonb_array_elements_text(wanted.others::jsonb) AS other(tag)
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
HISTORY: Final = Statement(b"history", _TEXT, _TYPES)


def history(
    lines: Lines, ledger: str, selections: Sequence[Selection], after: int, most: int
) -> tuple[int, list[Stored]]:
    """The head, and the first so many selected entries after a position, all as of the same moment.

    Every selection names types and tags.

    Raises:
        LedgerUnavailable: the database cannot be reached, or cannot be worked with just now.
        psycopg.Error: any other fault.
    """
    parameters = _parameters(ledger, selections, after, most)
    try:
        line = lines.take()
        try:
            line.send(HISTORY, parameters)
            return _found(line.receive())
        finally:
            lines.give(line)
    except psycopg.Error as fault:
        if stands_in_the_way(fault):
            raise unavailable(fault) from fault
        raise


def _parameters(ledger: str, selections: Sequence[Selection], after: int, most: int) -> list[bytes]:
    types = tags = seconds = others = b""
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
        others += octets(orjson.dumps(further)) if further else NULL
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
        each + others,
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
