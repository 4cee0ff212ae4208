"""Tamper evidence in the world: Ed25519 keys in files, and logs as folders that other people's tools can read.

A folder is a C2SP tlog-tiles log as any web server could publish it: `checkpoint`, `tile/…`, `tile/entries/…`, and
beside them `verifier-key`, the key that the checkpoint is signed with. Whoever checks a folder should have that key
from somewhere else: a key that lies in the folder proves only that the folder agrees with itself.
"""
