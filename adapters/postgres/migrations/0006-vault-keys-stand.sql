-- A guarded value is kept only while its subject has a key, so that none is recorded that was sealed with an erased one.
-- Not valid: what an earlier program left without a key stays, for a verification to find. Everything new is checked.

ALTER TABLE ledger.vault ADD CONSTRAINT vault_keys_stand
    FOREIGN KEY (ledger, subject) REFERENCES ledger.vault_keys NOT VALID;
