"""Proofs are those of the definition, verify for every leaf and pair of sizes, and fail for any bit that is wrong."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.proofs import (
    IndexOutsideTree,
    NothingToProve,
    ProofRejected,
    RootNotReached,
    SizesOutOfOrder,
    WrongHashLength,
    WrongProofLength,
    verify_consistency,
    verify_inclusion,
)
from application.transparency.proving import prove_consistency, prove_inclusion, root_of
from application.transparency.tree import EMPTY_ROOT, TileUnusable, leaf_hash
from tests.application.transparency.definitions import Shelf, audit_path, consistency_path, entry, merkle_root

ENTRIES = [entry(number) for number in range(700)]
SHELF = Shelf.of(ENTRIES)
LARGE = Shelf.of([entry(number) for number in range(66_000)])
sizes = st.integers(1, 700)


def flipped(data: bytes, bit: int) -> bytes:
    return (int.from_bytes(data, "big") ^ 1 << bit % (8 * len(data))).to_bytes(len(data), "big")


def test_every_proof_of_every_small_tree_is_that_of_the_definition() -> None:
    for size in range(1, 33):
        for at in range(size):
            assert prove_inclusion(SHELF.read, index=at, size=size) == audit_path(at, ENTRIES[:size])
            assert prove_consistency(SHELF.read, size1=at + 1, size2=size) == consistency_path(at + 1, ENTRIES[:size])


@given(st.data(), sizes)
def test_every_leaf_is_proved_to_be_in_the_tree(data: st.DataObject, size: int) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = prove_inclusion(SHELF.read, index=index, size=size)
    assert proof == audit_path(index, ENTRIES[:size])
    root = root_of(SHELF.read, size)
    verify_inclusion(index=index, size=size, leaf=leaf_hash(ENTRIES[index]), proof=proof, root=root)


@given(st.data(), sizes)
def test_every_earlier_tree_is_proved_to_be_the_beginning(data: st.DataObject, size2: int) -> None:
    size1 = data.draw(st.integers(1, size2))
    proof = prove_consistency(SHELF.read, size1=size1, size2=size2)
    assert proof == consistency_path(size1, ENTRIES[:size2])
    root1, root2 = root_of(SHELF.read, size1), root_of(SHELF.read, size2)
    verify_consistency(size1=size1, size2=size2, root1=root1, root2=root2, proof=proof)


@given(st.integers(0, 65_999), st.integers(1, 65_999))
def test_proofs_reach_across_three_levels_of_tiles(index: int, size1: int) -> None:
    size, root = 66_000, LARGE.tree.root()
    proof = prove_inclusion(LARGE.read, index=index, size=size)
    verify_inclusion(index=index, size=size, leaf=leaf_hash(entry(index)), proof=proof, root=root)
    proof = prove_consistency(LARGE.read, size1=size1, size2=size)
    root1 = root_of(LARGE.read, size1)
    verify_consistency(size1=size1, size2=size, root1=root1, root2=root, proof=proof)


@given(st.data(), sizes, st.integers(0, 10_000))
def test_an_inclusion_proof_with_any_bit_changed_fails(data: st.DataObject, size: int, bit: int) -> None:
    index = data.draw(st.integers(0, size - 1))
    parts = [
        leaf_hash(ENTRIES[index]),
        root_of(SHELF.read, size),
        *prove_inclusion(SHELF.read, index=index, size=size),
    ]
    at = data.draw(st.integers(0, len(parts) - 1))
    parts[at] = flipped(parts[at], bit)
    leaf, root, *proof = parts
    with pytest.raises(RootNotReached):
        verify_inclusion(index=index, size=size, leaf=leaf, proof=proof, root=root)


@given(st.data(), sizes, st.integers(0, 10_000))
def test_a_consistency_proof_with_any_bit_changed_fails(data: st.DataObject, size2: int, bit: int) -> None:
    size1 = data.draw(st.integers(1, size2))
    parts = [
        root_of(SHELF.read, size1),
        root_of(SHELF.read, size2),
        *prove_consistency(SHELF.read, size1=size1, size2=size2),
    ]
    at = data.draw(st.integers(0, len(parts) - 1))
    parts[at] = flipped(parts[at], bit)
    root1, root2, *proof = parts
    with pytest.raises(RootNotReached):
        verify_consistency(size1=size1, size2=size2, root1=root1, root2=root2, proof=proof)


@given(st.data(), sizes)
def test_no_leaf_is_proved_to_stand_at_another_index(data: st.DataObject, size: int) -> None:
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(-1, size).filter(lambda given: given != index))
    proof, root = prove_inclusion(SHELF.read, index=index, size=size), root_of(SHELF.read, size)
    with pytest.raises(ProofRejected):
        verify_inclusion(index=other, size=size, leaf=leaf_hash(ENTRIES[index]), proof=proof, root=root)


def test_a_proof_that_is_too_long_or_too_short_says_so() -> None:
    root, proof = merkle_root(ENTRIES[:7]), list(audit_path(2, ENTRIES[:7]))
    for wrong in (proof[:-1], [*proof, root], [root, *proof]):
        with pytest.raises(WrongProofLength, match=f"has {len(wrong)} hashes instead of 3"):
            verify_inclusion(index=2, size=7, leaf=leaf_hash(ENTRIES[2]), proof=wrong, root=root)


def test_a_hash_that_is_no_hash_says_which() -> None:
    root, leaf, proof = merkle_root(ENTRIES[:2]), leaf_hash(ENTRIES[0]), audit_path(0, ENTRIES[:2])
    cases: list[tuple[str, Callable[[], None]]] = [
        ("leaf hash is 31", lambda: verify_inclusion(index=0, size=2, leaf=leaf[1:], proof=proof, root=root)),
        ("root is 33", lambda: verify_inclusion(index=0, size=2, leaf=leaf, proof=proof, root=root + b"\x00")),
        ("number 1 of the proof is 0", lambda: verify_inclusion(index=0, size=2, leaf=leaf, proof=[b""], root=root)),
        ("first root is 0", lambda: verify_consistency(size1=1, size2=2, root1=b"", root2=root, proof=proof)),
        ("second root is 0", lambda: verify_consistency(size1=1, size2=2, root1=leaf, root2=b"", proof=proof)),
    ]
    for words, verify in cases:
        with pytest.raises(WrongHashLength, match=words):
            verify()


def test_a_leaf_outside_the_tree_has_no_proof() -> None:
    for index in (-1, 7, 2**64 - 1):
        with pytest.raises(IndexOutsideTree, match=f"size 7 has no leaf {index}"):
            prove_inclusion(SHELF.read, index=index, size=7)
        with pytest.raises(IndexOutsideTree):
            verify_inclusion(index=index, size=7, leaf=bytes(32), proof=[], root=bytes(32))


def test_a_tree_neither_shrinks_nor_has_a_negative_size() -> None:
    for size1, size2 in ((8, 7), (-1, 7)):
        with pytest.raises(SizesOutOfOrder, match=f"from size {size1} to size {size2}"):
            prove_consistency(SHELF.read, size1=size1, size2=size2)
        with pytest.raises(SizesOutOfOrder):
            verify_consistency(size1=size1, size2=size2, root1=bytes(32), root2=bytes(32), proof=[])


def test_nothing_is_proved_from_the_empty_tree() -> None:
    assert prove_consistency(SHELF.read, size1=0, size2=7) == ()
    assert root_of(SHELF.read, 0) == EMPTY_ROOT
    for size2 in (0, 7):
        root2 = root_of(SHELF.read, size2)
        with pytest.raises(NothingToProve, match=f"with size {size2} says nothing"):
            verify_consistency(size1=0, size2=size2, root1=EMPTY_ROOT, root2=root2, proof=[])


def test_two_roots_of_one_size_are_no_proof_of_each_other() -> None:
    with pytest.raises(RootNotReached, match="the root 00"):
        verify_consistency(size1=7, size2=7, root1=bytes(32), root2=merkle_root(ENTRIES[:7]), proof=[])


def test_a_proof_cannot_be_made_without_its_tiles() -> None:
    with pytest.raises(TileUnusable, match=r"tile/0/002.p/188 is missing"):
        prove_inclusion(Shelf.of(ENTRIES[:512]).read, index=3, size=700)
