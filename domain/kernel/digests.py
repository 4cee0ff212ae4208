"""Digests of documents that lie outside the ledger."""

from typing import Annotated, TypeAlias

from pydantic import Field

Sha256: TypeAlias = Annotated[
    str, Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256, 64 lower-case hexadecimal digits.")
]
"""What proves that a document is the one that was meant."""
