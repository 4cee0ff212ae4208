"""Tamper evidence, as bytes: the RFC 6962 tree in C2SP tiles, proofs, signed notes and checkpoints, verification.

Pure: bytes in, bytes or findings out. Keys, folders and databases lie in the adapters; they meet this room through
small protocols (`TileReader`, `NoteSigner`, `NoteVerifier`). A position counts from 1, a leaf index from 0.

A signed checkpoint decides what is true. Stored tiles only help to say where a history was changed, because whoever
can rewrite entries can rewrite tiles as well.
"""
