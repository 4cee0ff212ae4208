"""Ledgers as the doors see them: record, ask, tell, publish, verify; and the host that keeps many of them."""
