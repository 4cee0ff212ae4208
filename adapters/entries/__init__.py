"""Entries: the canonical bytes of an event, stored and hashed verbatim, and the store that keeps them in order."""
