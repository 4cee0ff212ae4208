-- What makes a single entry conditional: $9 position after which nothing may stand, $10 of this type, $11 with this tag
-- and $12 with this one too
AND NOT EXISTS (
    SELECT FROM (
        SELECT unnest($9) AS after, unnest($10) AS type, unnest($11) AS tag, unnest($12) AS second
    ) AS c
    WHERE {conflict}
)
