-- Recording: one call locks the heads, judges every request, stamps, inserts and answers.

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

-- Records the requests of one or more ledgers, each on its own condition, at the next positions of its ledger.
--
-- Arrays run in parallel: request_… by request, probe_… by condition on one type and one tag (and others, as JSON),
-- entry_… by entry, tag_… by tag, sealed_… by guarded value; rules are all other conditions. Numbers that name a
-- ledger, a request or an entry count from 1 within the call; request_start says which of its ledger's new entries is
-- the request's first, entry_step how many of the request stand before it. A follower lies in the path of a leader: it
-- conflicts if the leader is recorded. An entry without a tail is stored as it is, one with a tail is stamped.
--
-- Answers with the position before the first new entry of each ledger. If some request was not recorded, a verdict (see
-- ledger.judge), the first position and the number of entries follow for every request. A ledger that another
-- transaction is writing to is waited for when it is alone in the call, and passed over when it is not.
CREATE FUNCTION ledger.append(
    ledgers text[], sizes int[],
    request_ledger int[], request_id uuid[], request_digest bytea[], request_start int[], request_size int[],
    leader int[], follower int[],
    probe_request int[], probe_after bigint[], probe_type text[], probe_tag text[], probe_others text[],
    rules jsonb,
    entry_request int[], entry_step int[], entry_type text[], entry_head bytea[], entry_tail bytea[],
    entry_labels text[],
    tag_entry int[], tag_name text[],
    sealed_request int[], sealed_commitment text[], sealed_subject text[], sealed_value bytea[]
) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE
    bases    bigint[];
    times    timestamptz[];
    answer   bigint[];
    verdicts int[];
    firsts   bigint[];
    counts   int[];
    l        int;
BEGIN
    IF cardinality(ledgers) = 1 THEN
        UPDATE ledger.heads h
        SET position = h.position + sizes[1], recorded_at = greatest(h.recorded_at, clock_timestamp())
        WHERE h.ledger = ledgers[1]
        RETURNING array[h.position - sizes[1]], array[h.recorded_at] INTO bases, times;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'there is no ledger %', ledgers[1] USING ERRCODE = 'no_data_found';
        END IF;
    ELSE
        WITH free AS MATERIALIZED (
            SELECT h.ledger FROM ledger.heads h WHERE h.ledger = ANY (ledgers) FOR UPDATE SKIP LOCKED
        ), moving AS (
            UPDATE ledger.heads h
            SET position = h.position + q.size, recorded_at = greatest(h.recorded_at, clock_timestamp())
            FROM unnest(ledgers, sizes) AS q(ledger, size), free
            WHERE h.ledger = q.ledger AND free.ledger = q.ledger
            RETURNING h.ledger, h.position - q.size AS base, h.recorded_at
        )
        SELECT array_agg(m.base ORDER BY q.n), array_agg(m.recorded_at ORDER BY q.n)
        INTO bases, times
        FROM unnest(ledgers) WITH ORDINALITY AS q(ledger, n) LEFT JOIN moving m ON m.ledger = q.ledger;
    END IF;
    answer := bases;

    IF cardinality(follower) > 0
        OR rules <> '[]'
        OR array_position(bases, NULL) IS NOT NULL
        OR EXISTS (
            SELECT FROM (SELECT unnest(request_ledger) AS l, unnest(request_id) AS id) AS q
            WHERE (SELECT true FROM ledger.entries e WHERE e.ledger = ledgers[q.l] AND e.request_id = q.id)
        )
        OR EXISTS (
            SELECT FROM (
                SELECT unnest(probe_request) AS request, unnest(probe_after) AS after,
                       unnest(probe_type) AS type, unnest(probe_tag) AS tag
            ) AS p
            WHERE p.after < bases[request_ledger[p.request]] AND (
                SELECT max(t.position) FROM ledger.tags t
                WHERE t.ledger = ledgers[request_ledger[p.request]] AND t.tag = p.tag AND t.type = p.type
            ) > p.after
        )
    THEN
        SELECT j.* INTO verdicts, firsts, counts
        FROM ledger.judge(
            ledgers, bases, request_ledger, request_id, request_digest, request_size, leader, follower,
            probe_request, probe_after, probe_type, probe_tag, probe_others, rules
        ) AS j;
    END IF;

    IF 0 < ANY (verdicts) THEN
        sizes := array_fill(0, array[cardinality(ledgers)]);
        FOR n IN 1 .. cardinality(verdicts) LOOP
            l := request_ledger[n];
            IF verdicts[n] = 0 THEN
                request_start[n] := sizes[l] + 1;
                firsts[n] := bases[l] + request_start[n];
                sizes[l] := sizes[l] + request_size[n];
            ELSE
                request_start[n] := NULL;
            END IF;
            answer := answer || array[verdicts[n], firsts[n], counts[n]];
        END LOOP;

        UPDATE ledger.heads h
        SET position = q.base + q.size,
            recorded_at = CASE WHEN q.size > 0 THEN h.recorded_at ELSE (
                SELECT e.recorded_at FROM ledger.entries e WHERE e.ledger = q.ledger AND e.position = q.base
            ) END
        FROM unnest(ledgers, bases, sizes) AS q(ledger, base, size)
        WHERE h.ledger = q.ledger AND q.base IS NOT NULL;
    END IF;

    INSERT INTO ledger.entries (
        ledger, position, recorded_at, type, request_id, digest, request_size, labels, entry
    )
    SELECT
        ledgers[q.l], bases[q.l] + q.start + q.step, times[q.l], q.type,
        CASE WHEN q.step = 0 THEN request_id[q.request] END,
        CASE WHEN q.step = 0 THEN request_digest[q.request] END,
        CASE WHEN q.step = 0 THEN request_size[q.request] END,
        q.labels::jsonb,
        CASE WHEN q.tail IS NULL THEN q.head ELSE
            q.head
            || convert_to(
                '"position":' || bases[q.l] + q.start + q.step
                || ',"recorded_at":"' || to_char(times[q.l] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"',
                'UTF8'
            )
            || q.tail
        END
    FROM (
        SELECT
            e.request, e.step, e.type, e.head, e.tail, e.labels,
            request_ledger[e.request] AS l, request_start[e.request] AS start
        FROM (
            SELECT unnest(entry_request) AS request, unnest(entry_step) AS step, unnest(entry_type) AS type,
                   unnest(entry_head) AS head, unnest(entry_tail) AS tail, unnest(entry_labels) AS labels
        ) AS e
    ) AS q
    WHERE q.start IS NOT NULL;

    INSERT INTO ledger.tags (ledger, tag, type, position)
    SELECT ledgers[q.l], q.tag, entry_type[q.entry], bases[q.l] + q.start + entry_step[q.entry]
    FROM (
        SELECT
            t.tag, t.entry,
            request_ledger[entry_request[t.entry]] AS l, request_start[entry_request[t.entry]] AS start
        FROM (SELECT unnest(tag_name) AS tag, unnest(tag_entry) AS entry) AS t
    ) AS q
    WHERE q.start IS NOT NULL;

    IF cardinality(sealed_request) > 0 THEN
        INSERT INTO ledger.vault (ledger, commitment, subject, sealed)
        SELECT ledgers[request_ledger[s.request]], s.commitment, s.subject, s.sealed
        FROM unnest(sealed_request, sealed_commitment, sealed_subject, sealed_value)
            AS s(request, commitment, subject, sealed)
        WHERE request_start[s.request] IS NOT NULL;
    END IF;
    RETURN answer;
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
