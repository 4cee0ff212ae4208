-- The program works as this role, whoever it connects as: it can record and read, and erase from the vault.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samkjop_app') THEN
        CREATE ROLE samkjop_app NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- made for another database of this server just now
END
$$;

DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'samkjop_app', 'MEMBER') THEN
        EXECUTE format('GRANT samkjop_app TO %I', current_user);
    END IF;
END
$$;

GRANT USAGE ON SCHEMA ledger TO samkjop_app;
GRANT SELECT ON ledger.migrations TO samkjop_app;
GRANT SELECT, INSERT ON ledger.ledgers, ledger.heads, ledger.entries, ledger.tags TO samkjop_app;
GRANT UPDATE (position, recorded_at) ON ledger.heads TO samkjop_app;
GRANT SELECT, INSERT, DELETE ON ledger.vault, ledger.vault_keys TO samkjop_app;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ledger TO samkjop_app;
