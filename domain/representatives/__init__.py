"""Who speaks for a member, and who holds which role in the group, from when to when.

A person stands in the ledger as a pseudonymous reference; the name is personal data and lies in the vault.
A deputy may act when the representative does not.
"""
