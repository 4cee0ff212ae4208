"""Inclusion and consistency proofs, verified strictly: RFC 9162 sections 2.1.3 and 2.1.4."""

from collections.abc import Sequence
from dataclasses import dataclass

from application.transparency.tiles import HASH_BYTES
from application.transparency.tree import node_hash


class ProofRejected(Exception):
    """The proof does not show what it should; the class says why, the fields are the facts."""


@dataclass(eq=False)
class IndexOutsideTree(ProofRejected):
    """There is no such leaf in a tree of this size."""

    index: int
    size: int

    def __str__(self) -> str:
        return f"A tree of size {self.size} has no leaf {self.index}."


@dataclass(eq=False)
class SizesOutOfOrder(ProofRejected):
    """The older tree cannot be the larger one, and no size is negative."""

    size1: int
    size2: int

    def __str__(self) -> str:
        return f"A tree does not grow from size {self.size1} to size {self.size2}."


@dataclass(eq=False)
class NothingToProve(ProofRejected):
    """Every tree continues the empty one, so a proof from size 0 proves nothing."""

    size2: int

    def __str__(self) -> str:
        return f"Consistency of size 0 with size {self.size2} says nothing."


@dataclass(eq=False)
class WrongHashLength(ProofRejected):
    """A hash is 32 bytes long."""

    which: str
    length: int

    def __str__(self) -> str:
        return f"The {self.which} is {self.length} bytes long, not {HASH_BYTES}."


@dataclass(eq=False)
class WrongProofLength(ProofRejected):
    """A proof has exactly as many hashes as sizes and index ask for."""

    expected: int
    found: int

    def __str__(self) -> str:
        return f"The proof has {self.found} hashes instead of {self.expected}."


@dataclass(eq=False)
class RootNotReached(ProofRejected):
    """The hashes lead to another root than the one given."""

    which: str
    expected: bytes
    computed: bytes

    def __str__(self) -> str:
        return f"The proof leads to {self.computed.hex()}, not to the {self.which} {self.expected.hex()}."


def verify_inclusion(*, index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes) -> None:
    """Return when the leaf hash stands at the index (from 0) of the tree of this size and root.

    Raises:
        ProofRejected: in every other case.
    """
    if not 0 <= index < size:
        raise IndexOutsideTree(index, size)
    _check_lengths(leaf, "leaf hash")
    _check_lengths(root, "root")
    inside = (index ^ (size - 1)).bit_length()
    _check_proof(proof, inside + (index >> inside).bit_count())
    computed = leaf
    for level, sibling in enumerate(proof):
        left = level >= inside or index >> level & 1
        computed = node_hash(sibling, computed) if left else node_hash(computed, sibling)
    _check_root("root", root, computed)


def verify_consistency(*, size1: int, size2: int, root1: bytes, root2: bytes, proof: Sequence[bytes]) -> None:
    """Return when the tree of size and root 2 begins with the tree of size and root 1.

    For equal sizes the roots are compared as they are; nothing is hashed.

    Raises:
        ProofRejected: in every other case, and for size 0, of which nothing can be proved.
    """
    if not 0 <= size1 <= size2:
        raise SizesOutOfOrder(size1, size2)
    if size1 == 0:
        raise NothingToProve(size2)
    if size1 == size2:
        _check_proof(proof, 0)
        _check_root("root", root1, root2)
        return
    _check_lengths(root1, "first root")
    _check_lengths(root2, "second root")
    # The last perfect subtree that ends exactly where the old tree ends: the path starts there, not at a leaf.
    lowest = (size1 & -size1).bit_length() - 1
    node, last = (size1 - 1) >> lowest, (size2 - 1) >> lowest
    inside = (node ^ last).bit_length()
    seeded = 0 if size1 == 1 << lowest else 1
    _check_proof(proof, seeded + inside + (node >> inside).bit_count())
    old = new = proof[0] if seeded else root1
    for level, sibling in enumerate(proof[seeded:]):
        if level >= inside or node >> level & 1:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
        else:
            new = node_hash(new, sibling)
    _check_root("first root", root1, old)
    _check_root("second root", root2, new)


def _check_lengths(given: bytes, which: str) -> None:
    if len(given) != HASH_BYTES:
        raise WrongHashLength(which, len(given))


def _check_proof(proof: Sequence[bytes], expected: int) -> None:
    if len(proof) != expected:
        raise WrongProofLength(expected, len(proof))
    for number, given in enumerate(proof, start=1):
        _check_lengths(given, f"hash number {number} of the proof")


def _check_root(which: str, expected: bytes, computed: bytes) -> None:
    if expected != computed:
        raise RootNotReached(which, expected, computed)
