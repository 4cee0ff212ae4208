-- Single entries are recorded by a statement that presumes where the ledger stands (adapters/postgres/statements), and
-- by ledger.append where that does not do.
DROP FUNCTION ledger.append_one(
    text, uuid, bytea, bigint, text[], text[], text[], jsonb, text, bytea, bytea, text, text[]
);
