-- Records requests to a ledger that stands where it is presumed to stand, or does nothing.
-- $1 ledger, $2 its position, $3 number of entries
-- by condition:  $4 position after which nothing may stand, $5 of this type, $6 with this tag and $7 with this one too
-- by entry:      $8 place after the ledger's position, $9 request id, $10 digest and $11 size (of a request's first entry),
--                $12 type, $13 head, $14 tail
-- by tag:        $15 place after the ledger's position, $16 tag, $17 type

WITH moved AS (
    UPDATE ledger.heads h
    SET position = $2 + $3, recorded_at = clock_timestamp()
    WHERE h.ledger = $1 AND h.position = $2
      AND (h.xmax = '0' OR h.xmax = h.xmin)
      AND (h.recorded_at <= clock_timestamp()) IS NOT FALSE
      AND NOT EXISTS (
          SELECT FROM (
              SELECT unnest($4) AS after, unnest($5) AS type, unnest($6) AS tag, unnest($7) AS second
          ) AS c
          WHERE {conflict}
      )
      AND NOT EXISTS (
          SELECT FROM (SELECT unnest($9) AS id) AS r
          WHERE (SELECT true FROM ledger.entries e WHERE e.ledger = $1 AND e.request_id = r.id)
      )
    RETURNING
        h.recorded_at,
        ',"recorded_at":"' || to_char(h.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"' AS stamp
), recorded AS (
    INSERT INTO ledger.entries (ledger, position, recorded_at, type, request_id, digest, request_size, entry)
    SELECT
        $1, $2 + e.place, m.recorded_at, e.type, e.id, e.digest, e.size,
        e.head || convert_to('"position":' || $2 + e.place || m.stamp, 'UTF8') || e.tail
    FROM moved m, LATERAL (
        SELECT unnest($8) AS place, unnest($9) AS id, unnest($10) AS digest, unnest($11) AS size,
               unnest($12) AS type, unnest($13) AS head, unnest($14) AS tail
    ) AS e
), tagged AS (
    INSERT INTO ledger.tags (ledger, tag, type, position)
    SELECT $1, t.tag, t.type, $2 + t.place
    FROM moved m, LATERAL (SELECT unnest($15) AS place, unnest($16) AS tag, unnest($17) AS type) AS t
)
SELECT 1 FROM moved
