"""A mapping that grows fact by fact while a question is folded, every earlier stage of which may still be in use."""

from collections.abc import Iterator, Mapping, ValuesView
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Gathered(Mapping[K, V]):
    """An immutable mapping in the order in which its keys came; one key more costs the logarithm of its size.

    It lies in layers, each at least twice as large as the one above it. A new key becomes a layer on top, and layers
    that are too much alike are made one; a plain dict would be copied whole for every fact.
    """

    __slots__ = ("layers",)

    def __init__(self, *layers: dict[K, V]) -> None:
        """Lay the layers on each other; what is higher counts."""
        self.layers = layers

    def including(self, key: K, value: V) -> "Gathered[K, V]":
        """The same with this value under the key."""
        layers = [*self.layers, {key: value}]
        while len(layers) > 1 and len(layers[-2]) < 2 * len(layers[-1]):
            above = layers.pop()
            layers[-1] = {**layers[-1], **above}
        return Gathered(*layers)

    def __getitem__(self, key: K) -> V:
        """The value under the key."""
        for layer in reversed(self.layers):
            if key in layer:
                return layer[key]
        raise KeyError(key)

    def __iter__(self) -> Iterator[K]:
        """The keys, in the order in which they came."""
        return iter(self._as_one())

    def __len__(self) -> int:
        """How many keys there are."""
        return len(self._as_one())

    def values(self) -> ValuesView[V]:
        """The values, in the order in which their keys came."""
        return self._as_one().values()

    def _as_one(self) -> dict[K, V]:
        one = dict[K, V]()
        for layer in self.layers:
            one.update(layer)
        return one
