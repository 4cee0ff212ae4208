-- Recording one entry: what ledger.append does, for the call that carries a single request of a single entry.

-- Such a call is the rule wherever callers are few, and needs no arrays but for tags and probes; the answer is that of
-- ledger.append. It judges by itself that nothing stands in the way, and leaves everything else to ledger.append.
CREATE FUNCTION ledger.append_one(
    in_ledger text, in_id uuid, in_digest bytea, after bigint,
    probe_type text[], probe_tag text[], probe_others text[], rules jsonb,
    in_type text, head bytea, tail bytea, in_labels text, tags text[]
) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE
    place  bigint;
    moment timestamptz;
BEGIN
    UPDATE ledger.heads h
    SET position = h.position + 1, recorded_at = greatest(h.recorded_at, clock_timestamp())
    WHERE h.ledger = in_ledger
    RETURNING h.position, h.recorded_at INTO place, moment;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no ledger %', in_ledger USING ERRCODE = 'no_data_found';
    END IF;

    IF (after < place - 1 AND (
            rules <> '[]'
            OR EXISTS (
                SELECT FROM (SELECT unnest(probe_type) AS type, unnest(probe_tag) AS tag) AS p
                WHERE (
                    SELECT max(t.position) FROM ledger.tags t
                    WHERE t.ledger = in_ledger AND t.tag = p.tag AND t.type = p.type
                ) > after
            )
        ))
        OR (SELECT true FROM ledger.entries e WHERE e.ledger = in_ledger AND e.request_id = in_id)
    THEN
        UPDATE ledger.heads h SET position = place - 1 WHERE h.ledger = in_ledger;
        RETURN ledger.append(
            array[in_ledger], '{1}', '{1}', array[in_id], array[in_digest], '{1}', '{1}', '{}', '{}',
            array_fill(1, array[cardinality(probe_type)]), array_fill(after, array[cardinality(probe_type)]),
            probe_type, probe_tag, probe_others, rules,
            '{1}', '{0}', array[in_type], array[head], array[tail], array[in_labels],
            array_fill(1, array[cardinality(tags)]), tags, '{}', '{}', '{}', '{}'
        );
    END IF;

    INSERT INTO ledger.entries (
        ledger, position, recorded_at, type, request_id, digest, request_size, labels, entry
    ) VALUES (
        in_ledger, place, moment, in_type, in_id, in_digest, 1, in_labels::jsonb,
        CASE WHEN tail IS NULL THEN head ELSE
            head
            || convert_to(
                '"position":' || place
                || ',"recorded_at":"' || to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"',
                'UTF8'
            )
            || tail
        END
    );
    INSERT INTO ledger.tags (ledger, tag, type, position) SELECT in_ledger, unnest(tags), in_type, place;
    RETURN array[place - 1];
END
$$;

GRANT EXECUTE ON FUNCTION ledger.append_one TO samkjop_app;
