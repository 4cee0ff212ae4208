-- Judging: whether a request may be recorded, and what else an append or a reader asks of the index.

-- Whether an entry of these types (any, when NULL) that carries all of these tags stands after a position.
CREATE FUNCTION ledger.stands_after(in_ledger text, after bigint, types text[], tags text[]) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    main_tag text := tags[1];
    others  text[] := tags[2:];
BEGIN
    IF main_tag IS NULL AND types IS NULL THEN
        RETURN EXISTS (SELECT FROM ledger.entries e WHERE e.ledger = in_ledger AND e.position > after);
    ELSIF main_tag IS NULL THEN
        RETURN EXISTS (
            SELECT FROM unnest(types) AS wanted(type)
            WHERE (
                SELECT max(e.position) FROM ledger.entries e WHERE e.ledger = in_ledger AND e.type = wanted.type
            ) > after
        );
    END IF;
    RETURN EXISTS (
        SELECT FROM unnest(coalesce(types, ledger.types_tagged(in_ledger, main_tag))) AS wanted(type),
        LATERAL (
            SELECT t.position FROM ledger.tags t
            WHERE t.ledger = in_ledger AND t.tag = main_tag AND t.type = wanted.type AND t.position > after
              AND NOT EXISTS (
                  SELECT FROM unnest(others) AS other(tag)
                  WHERE (
                      SELECT true FROM ledger.tags o
                      WHERE o.ledger = in_ledger AND o.tag = other.tag AND o.type = wanted.type
                        AND o.position = t.position
                  ) IS NULL
              )
            LIMIT 1
        ) AS found
    );
END
$$;

-- The types of the entries that carry a tag: one step in the index per type, however many entries there are.
CREATE FUNCTION ledger.types_tagged(in_ledger text, in_tag text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known(type) AS (
        SELECT min(t.type) FROM ledger.tags t WHERE t.ledger = in_ledger AND t.tag = in_tag
        UNION ALL
        SELECT (
            SELECT min(t.type) FROM ledger.tags t
            WHERE t.ledger = in_ledger AND t.tag = in_tag AND t.type > known.type
        )
        FROM known
        WHERE known.type IS NOT NULL
    )
    SELECT coalesce(array_agg(type), '{}') FROM known WHERE type IS NOT NULL
$$;

-- Judges the requests of a call, one after the other. Verdicts: 0 to be recorded, 1 recorded before (firsts and counts
-- say where), 2 id used for other content, 3 conflict, 4 ledger busy. The parameters are those of ledger.append.
CREATE FUNCTION ledger.judge(
    ledgers text[], bases bigint[],
    request_ledger int[], request_id uuid[], request_digest bytea[], request_size int[],
    leader int[], follower int[],
    probe_request int[], probe_after bigint[], probe_type text[], probe_tag text[], probe_others text[],
    rules jsonb,
    OUT verdicts int[], OUT firsts bigint[], OUT counts int[]
)
LANGUAGE plpgsql AS $$
DECLARE
    conflict record;
BEGIN
    SELECT
        array_agg(
            CASE
                WHEN bases[q.l] IS NULL THEN 4
                WHEN e.request_id IS NULL THEN 0
                WHEN e.digest = q.digest THEN 1
                ELSE 2
            END ORDER BY q.n
        ),
        array_agg(coalesce(e.position, 0) ORDER BY q.n),
        array_agg(coalesce(e.request_size, q.size) ORDER BY q.n)
    INTO verdicts, firsts, counts
    FROM unnest(request_ledger, request_id, request_digest, request_size) WITH ORDINALITY AS q(l, id, digest, size, n)
    LEFT JOIN ledger.entries e ON e.ledger = ledgers[q.l] AND e.request_id = q.id;

    FOR conflict IN
        SELECT p.request
        FROM unnest(probe_request, probe_after, probe_type, probe_tag, probe_others)
            AS p(request, after, type, tag, others)
        WHERE ledger.stands_after(
            ledgers[request_ledger[p.request]], p.after, array[p.type],
            array(SELECT p.tag UNION ALL SELECT jsonb_array_elements_text(p.others::jsonb))
        )
        UNION
        SELECT r.request
        FROM jsonb_to_recordset(rules) AS r(request int, after bigint, types text[], tags text[])
        WHERE ledger.stands_after(ledgers[request_ledger[r.request]], r.after, r.types, r.tags)
    LOOP
        IF verdicts[conflict.request] = 0 THEN
            verdicts[conflict.request] := 3;
        END IF;
    END LOOP;

    FOR conflict IN
        SELECT p.leader, p.follower FROM unnest(leader, follower) AS p(leader, follower) ORDER BY p.follower
    LOOP
        IF verdicts[conflict.leader] = 0 AND verdicts[conflict.follower] = 0 THEN
            verdicts[conflict.follower] := 3;
        END IF;
    END LOOP;
END
$$;

-- The last position recorded by a moment; times never go back within a ledger, so that it can be bisected.
CREATE FUNCTION ledger.position_at(in_ledger text, moment timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    low  bigint := 0;
    high bigint := (SELECT position FROM ledger.heads WHERE ledger = in_ledger);
    mid  bigint;
BEGIN
    WHILE low < high LOOP
        mid := (low + high + 1) / 2;
        IF (SELECT recorded_at FROM ledger.entries WHERE ledger = in_ledger AND position = mid) <= moment THEN
            low := mid;
        ELSE
            high := mid - 1;
        END IF;
    END LOOP;
    RETURN low;
END
$$;
