-- The published side of a ledger: tiles of the tree, and the checkpoints that were signed.

CREATE TABLE ledger.tiles (
    ledger text COLLATE "C" NOT NULL REFERENCES ledger.ledgers,
    level  smallint NOT NULL,
    tile   bigint NOT NULL,
    hashes bytea NOT NULL,
    PRIMARY KEY (ledger, level, tile)
);

CREATE TABLE ledger.checkpoints (
    ledger    text COLLATE "C" NOT NULL REFERENCES ledger.ledgers,
    size      bigint NOT NULL,
    root      bytea NOT NULL,
    note      bytea NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (ledger, size)
);

COMMENT ON TABLE ledger.tiles IS 'The hashes of the tree, 256 to a tile; a tile at the right edge grows until it is full.';
COMMENT ON TABLE ledger.checkpoints IS 'What the ledger has signed for: never two roots for one size. Never changed.';

CREATE TRIGGER checkpoints_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON ledger.checkpoints TO samkjop_app;
GRANT SELECT, INSERT, UPDATE ON ledger.tiles TO samkjop_app;
