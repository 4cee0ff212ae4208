"""Upcasts: how an entry written under an older version of a name is read as the present event.

An upcast takes the payload of the older version and gives that of the next. Stored samples of every version
that was ever written stay in `tests/contracts/samples`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Payload: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upcast:
    """One step: entries of the older name are read as the newer name, their payload changed."""

    newer: str
    change: Callable[[Payload], Payload]


UPCASTS: Mapping[str, Upcast] = {}
"""By the older name. Every chain ends at the name of an event in the catalogue."""
