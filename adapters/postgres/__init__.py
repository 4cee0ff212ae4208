"""What is kept in PostgreSQL: the entries above all, and what is computed from them.

A ledger's entries are recorded by one server call that locks one row, the ledger's head; no lock is shared between
ledgers. `ledger` leads every key. The application's role can insert entries, never change them.
"""
