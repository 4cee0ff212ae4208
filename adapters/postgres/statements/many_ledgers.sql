-- Records requests to those of several ledgers that stand where they are presumed to stand, and says which.
-- by ledger:     $1 name, $2 its position, $3 number of entries
-- by condition:  $4 position after which nothing may stand, $5 of this type, $6 with this tag
--                and $7 with this one too, $18 in this ledger
-- by entry:      $8 place after the ledger's position, $9 request id, $10 digest and $11 size (of a request's first entry),
--                $12 type, $13 head, $14 tail, $19 ledger, $20 the ledger's number among those of $1
-- by tag:        $15 place after the ledger's position, $16 tag, $17 type, $21 ledger, $22 its number

WITH clock AS MATERIALIZED (
    SELECT clock_timestamp() AS moment
), moved AS (
    UPDATE ledger.heads h
    SET position = q.position + q.size, recorded_at = clock.moment
    FROM clock, (
        SELECT unnest($1) AS ledger, unnest($2) AS position, unnest($3) AS size,
               generate_series(1, cardinality($1)) AS number
    ) AS q
    WHERE h.ledger = q.ledger AND h.position = q.position
      AND (h.xmax = '0' OR h.xmax = h.xmin)
      AND (h.recorded_at <= clock.moment) IS NOT FALSE
      AND NOT EXISTS (
          SELECT FROM (
              SELECT unnest($4) AS after, unnest($5) AS type, unnest($6) AS tag, unnest($7) AS second,
                     unnest($18) AS ledger
          ) AS c
          WHERE {conflict}
      )
      AND NOT EXISTS (
          SELECT FROM (SELECT unnest($9) AS id, unnest($19) AS ledger) AS r
          WHERE (SELECT true FROM ledger.entries e WHERE e.ledger = r.ledger AND e.request_id = r.id)
      )
    RETURNING q.number
), settled AS MATERIALIZED (
    SELECT
        (SELECT array_agg(number) FROM moved) AS numbers, moment,
        ',"recorded_at":"' || to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"' AS stamp
    FROM clock
), recorded AS (
    INSERT INTO ledger.entries (ledger, position, recorded_at, type, request_id, digest, request_size, entry)
    SELECT
        e.ledger, ($2)[e.number] + e.place, s.moment, e.type, e.id, e.digest, e.size,
        e.head || convert_to('"position":' || ($2)[e.number] + e.place || s.stamp, 'UTF8') || e.tail
    FROM settled s, LATERAL (
        SELECT unnest($8) AS place, unnest($9) AS id, unnest($10) AS digest, unnest($11) AS size,
               unnest($12) AS type, unnest($13) AS head, unnest($14) AS tail,
               unnest($19) AS ledger, unnest($20) AS number
    ) AS e
    WHERE e.number = ANY (s.numbers)
), tagged AS (
    INSERT INTO ledger.tags (ledger, tag, type, position)
    SELECT t.ledger, t.tag, t.type, ($2)[t.number] + t.place
    FROM settled s, LATERAL (
        SELECT unnest($15) AS place, unnest($16) AS tag, unnest($17) AS type,
               unnest($21) AS ledger, unnest($22) AS number
    ) AS t
    WHERE t.number = ANY (s.numbers)
)
SELECT numbers FROM settled
