-- Recording: one call locks the heads, lets every request be judged, stamps, inserts and answers.

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
