"""Projections kept in tables: a batch of events, the rows they change and the position commit together, exactly once.

The row of `projection.positions` is the lock: who moves a projection holds it, so two processes never apply an event
twice. Rows are derived, so these transactions do not wait for the disk; what a lost server forgets is applied again.
"""
