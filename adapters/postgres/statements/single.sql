-- Records one entry in a ledger that stands where it is presumed to stand, unless something stands in its way.
-- $1 ledger, $2 its position, $3 request id, $4 digest, $5 type, $6 head and $7 tail of the entry, $8 tags

WITH moved AS (
    UPDATE ledger.heads h
    SET position = $2 + 1, recorded_at = clock_timestamp()
    WHERE h.ledger = $1 AND h.position = $2
      AND (h.xmax = '0' OR h.xmax = h.xmin)
      AND (h.recorded_at <= clock_timestamp()) IS NOT FALSE
      AND NOT EXISTS (SELECT FROM ledger.entries e WHERE e.ledger = $1 AND e.request_id = $3)
      {unless}
    RETURNING h.position, h.recorded_at
), recorded AS (
    INSERT INTO ledger.entries (ledger, position, recorded_at, type, request_id, digest, request_size, entry)
    SELECT
        $1, m.position, m.recorded_at, $5, $3, $4, 1,
        $6
        || convert_to(
            '"position":' || m.position
            || ',"recorded_at":"' || to_char(m.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"',
            'UTF8'
        )
        || $7
    FROM moved m
)
INSERT INTO ledger.tags (ledger, tag, type, position)
SELECT $1, unnest($8), $5, m.position FROM moved m
RETURNING 1
