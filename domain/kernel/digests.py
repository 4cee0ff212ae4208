"""Digests of documents that lie outside the ledger, and of what a decision rests on."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Annotated, TypeAlias

from pydantic import Field

Sha256: TypeAlias = Annotated[
    str, Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256, 64 lower-case hexadecimal digits.")
]
"""What proves that a document is the one that was meant."""

Digestible: TypeAlias = "str | int | bool | Sequence[Digestible] | Mapping[str, Digestible] | None"
"""What can be written as JSON without loss; no floats."""


def digest_of(written: Digestible) -> Sha256:
    """The SHA-256 of the canonical JSON of a value: sorted keys, no spaces, ASCII."""
    return sha256(json.dumps(written, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()).hexdigest()
