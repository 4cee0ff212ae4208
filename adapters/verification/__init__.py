"""Verification of a ledger where it lies: entries, index, guarded values and checkpoints, all recomputed."""
