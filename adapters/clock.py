"""The clock and the source of new identifiers: the only place where time and chance come in."""

import os
import time
from datetime import UTC, datetime
from uuid import UUID

_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62
_RANDOM_BITS = (1 << 76) - 1 & ~(0xF << 76) & ~(0b11 << 62)


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A new identifier in order of time: milliseconds since 1970, then 74 random bits (UUIDv7, RFC 9562 § 5.7)."""
    milliseconds = time.time_ns() // 1_000_000
    return UUID(int=milliseconds << 80 | int.from_bytes(os.urandom(10)) & _RANDOM_BITS | _VERSION_7 | _VARIANT)
