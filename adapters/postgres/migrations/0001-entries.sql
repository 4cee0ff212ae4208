-- The book itself: ledgers, their heads, their entries, and what is looked up when an entry is appended.
-- The ledger's name leads every key, so that the tables can be distributed by ledger without changing a query.
-- Collation "C" keeps the indexes valid when the operating system's sorting rules change.

CREATE TABLE ledger.ledgers (
    ledger     text COLLATE "C" PRIMARY KEY CHECK (ledger ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    origin     text COLLATE "C" NOT NULL UNIQUE CHECK (origin <> ''),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE ledger.heads (
    ledger      text COLLATE "C" PRIMARY KEY REFERENCES ledger.ledgers,
    position    bigint NOT NULL DEFAULT 0,
    recorded_at timestamptz
) WITH (fillfactor = 10);

CREATE TABLE ledger.entries (
    ledger       text COLLATE "C" NOT NULL,
    position     bigint NOT NULL,
    recorded_at  timestamptz NOT NULL,
    type         text COLLATE "C" NOT NULL,
    request_id   uuid,
    digest       bytea,
    request_size int,
    labels       jsonb,
    entry        bytea NOT NULL,
    PRIMARY KEY (ledger, position)
);

CREATE INDEX entries_by_type ON ledger.entries (ledger, type, position);
CREATE UNIQUE INDEX entries_by_request ON ledger.entries (ledger, request_id) WHERE request_id IS NOT NULL;

CREATE TABLE ledger.tags (
    ledger   text COLLATE "C" NOT NULL,
    tag      text COLLATE "C" NOT NULL,
    type     text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (ledger, tag, type, position)
);

CREATE TABLE ledger.vault (
    ledger     text COLLATE "C" NOT NULL,
    commitment text COLLATE "C" NOT NULL,
    subject    text COLLATE "C" NOT NULL,
    sealed     bytea NOT NULL,
    PRIMARY KEY (ledger, commitment)
);

CREATE INDEX vault_by_subject ON ledger.vault (ledger, subject);

CREATE TABLE ledger.vault_keys (
    ledger  text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (ledger, subject)
);

COMMENT ON TABLE ledger.ledgers IS 'One collaboration''s book each, and the origin its checkpoints name.';
COMMENT ON TABLE ledger.heads IS 'Where each ledger stands; the row an append locks.';
COMMENT ON TABLE ledger.entries IS 'What was recorded, as the very bytes that are hashed. Never changed, never deleted.';
COMMENT ON COLUMN ledger.entries.request_id IS 'The request that the entry begins; sent again, it adds nothing.';
COMMENT ON COLUMN ledger.entries.digest IS 'Of the request that the entry begins: the same id for other content is refused.';
COMMENT ON COLUMN ledger.entries.request_size IS 'How many entries the request recorded, this one included.';
COMMENT ON COLUMN ledger.entries.labels IS 'Tags in the order given, where the entry''s own bytes do not tell them.';
COMMENT ON TABLE ledger.tags IS 'Where the entries of a type that carry a tag stand. Never changed, never deleted.';
COMMENT ON TABLE ledger.vault IS 'Guarded values, encrypted, by the commitment that stands in the entry. Erasable.';
COMMENT ON TABLE ledger.vault_keys IS 'The key of each subject, wrapped by a master key that is not in the database.';
