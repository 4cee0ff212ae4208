"""A bounded store of what was found out lately, so that it need not be found out again."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, Protocol, TypeVar


class UpTo(Protocol):
    """Something that is so up to a position."""

    @property
    def position(self) -> int:
        """The last position that it takes into account."""
        ...


K = TypeVar("K", bound=Hashable)
V = TypeVar("V", bound=UpTo)


class Recent(Generic[K, V]):
    """Values by key, the least recently used thrown away first. Safe for threads.

    A value gives way only to one that takes more into account.
    """

    def __init__(self, capacity: int) -> None:
        """Keep at most this many values."""
        self._capacity = capacity
        self._values: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K) -> V | None:
        """The value kept for the key, if any."""
        with self._lock:
            value = self._values.get(key)
            if value is not None:
                self._values.move_to_end(key)
            return value

    def keep(self, key: K, value: V) -> None:
        """Keep the value, unless a later one is kept already."""
        with self._lock:
            kept = self._values.get(key)
            if kept is None or kept.position <= value.position:
                self._values[key] = value
                self._values.move_to_end(key)
                if len(self._values) > self._capacity:
                    self._values.popitem(last=False)

    def drop(self, key: K) -> None:
        """Keep nothing for the key."""
        with self._lock:
            self._values.pop(key, None)
