-- Entries and their tags are written once. A superuser can switch triggers off; the tree of hashes finds what they did then.

CREATE FUNCTION ledger.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: what is recorded stays as it is', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entries
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER tags_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.tags
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER ledgers_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.ledgers
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
