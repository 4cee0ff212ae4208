"""How facts get into a ledger: one handler reads, folds, decides and appends for every command in the catalogue."""
