"""The composition root: settings become a database, keys and ledgers, and a thread for what follows each ledger."""
