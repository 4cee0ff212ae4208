-- How far each projection has come in each ledger. The rows themselves lie in tables made from the declarations.

CREATE SCHEMA projection;

CREATE TABLE projection.positions (
    ledger         text COLLATE "C" NOT NULL,
    projection     text COLLATE "C" NOT NULL,
    version        integer NOT NULL,
    position       bigint NOT NULL CHECK (position >= 0),
    revision       bigint NOT NULL DEFAULT 1,
    moved_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    fault_position bigint,
    fault_reason   text,
    PRIMARY KEY (ledger, projection, version),
    CHECK ((fault_position IS NULL) = (fault_reason IS NULL))
) WITH (fillfactor = 50);

CREATE TABLE projection.current (
    ledger     text COLLATE "C" NOT NULL,
    projection text COLLATE "C" NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (ledger, projection)
);

COMMENT ON SCHEMA projection IS 'Rows that answer questions about many things, computed from the entries. Made anew by `samkjop rebuild`.';
COMMENT ON TABLE projection.positions IS 'The position up to which the rows of a projection hold every event; the row is the lock of who moves it.';
COMMENT ON COLUMN projection.positions.revision IS 'Grows whenever the rows or the position change.';
COMMENT ON COLUMN projection.positions.fault_position IS 'The event that the projection stands before and cannot take.';
COMMENT ON TABLE projection.current IS 'The version of a projection whose rows a ledger''s readers are given.';

GRANT USAGE, CREATE ON SCHEMA projection TO samkjop_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON projection.positions, projection.current TO samkjop_app;
