import hashlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from adapters.vault.keyring import Keyring, Undecipherable, WrongMasterKey, decrypt, encrypt
from adapters.vault.master_key import MasterKey

LEDGER, SUBJECT, COMMITMENT, DISCLOSURE = "kystregionen", "person:p-7", "c" * 43, "WyJzYWx0Il0"
RING = Keyring(MasterKey(b"m" * 32, "keys/master.key"))
OTHER = Keyring(MasterKey(b"n" * 32, "keys/other.key"))
KEY = AESGCM(b"k" * 32)


def test_a_subjects_key_is_the_same_each_time_it_is_unwrapped() -> None:
    wrapped = RING.new_key(LEDGER, SUBJECT)
    sealed = encrypt(RING.unwrap(LEDGER, SUBJECT, wrapped), LEDGER, COMMITMENT, DISCLOSURE)
    assert decrypt(RING.unwrap(LEDGER, SUBJECT, wrapped), LEDGER, COMMITMENT, sealed) == DISCLOSURE


def test_a_key_wrapped_for_one_subject_or_ledger_is_none_for_another() -> None:
    wrapped = RING.new_key(LEDGER, SUBJECT)
    for ledger, subject in ((LEDGER, "person:p-8"), ("innlandet", SUBJECT), (SUBJECT, LEDGER)):
        with pytest.raises(Undecipherable):
            RING.unwrap(ledger, subject, wrapped)


def test_another_master_key_is_recognised_and_named() -> None:
    with pytest.raises(WrongMasterKey, match=r"^keys/other\.key: this is not the master key"):
        OTHER.unwrap(LEDGER, SUBJECT, RING.new_key(LEDGER, SUBJECT))


def test_what_is_sealed_for_one_commitment_ledger_or_key_is_nothing_elsewhere() -> None:
    sealed = encrypt(KEY, LEDGER, COMMITMENT, DISCLOSURE)
    assert decrypt(KEY, LEDGER, COMMITMENT, sealed) == DISCLOSURE
    for key, ledger, commitment in (
        (KEY, LEDGER, "d" * 43),
        (KEY, "innlandet", COMMITMENT),
        (KEY, COMMITMENT, LEDGER),
        (AESGCM(b"l" * 32), LEDGER, COMMITMENT),
    ):
        with pytest.raises(Undecipherable):
            decrypt(key, ledger, commitment, sealed)


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_no_bit_of_what_is_sealed_can_be_turned(place: int, bit: int) -> None:
    sealed = bytearray(encrypt(KEY, LEDGER, COMMITMENT, DISCLOSURE))
    sealed[place % len(sealed)] ^= 1 << bit
    with pytest.raises(Undecipherable):
        decrypt(KEY, LEDGER, COMMITMENT, bytes(sealed))


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_no_bit_of_a_wrapped_key_can_be_turned(place: int, bit: int) -> None:
    wrapped = bytearray(RING.new_key(LEDGER, SUBJECT))
    wrapped[place % len(wrapped)] ^= 1 << bit
    with pytest.raises((Undecipherable, WrongMasterKey)):
        RING.unwrap(LEDGER, SUBJECT, bytes(wrapped))


@pytest.mark.parametrize("length", range(0, 60, 7))
def test_what_is_cut_short_is_refused(length: int) -> None:
    with pytest.raises(Undecipherable):
        decrypt(KEY, LEDGER, COMMITMENT, encrypt(KEY, LEDGER, COMMITMENT, "")[:length][:-1])
    with pytest.raises((Undecipherable, WrongMasterKey)):
        RING.unwrap(LEDGER, SUBJECT, RING.new_key(LEDGER, SUBJECT)[:length])


def test_nothing_is_encrypted_twice_in_the_same_way() -> None:
    assert len({encrypt(KEY, LEDGER, COMMITMENT, DISCLOSURE)[:13] for _ in range(200)}) == 200
    assert len({RING.new_key(LEDGER, SUBJECT) for _ in range(200)}) == 200


def test_a_digest_repeats_itself_and_tells_nothing_without_the_key() -> None:
    content = b'{"name":"Kari Nordmann"}'
    digest = RING.command_digest(LEDGER, content)
    assert digest == Keyring(MasterKey(b"m" * 32, "elsewhere")).command_digest(LEDGER, content)
    assert len(digest) == 32
    others = {
        OTHER.command_digest(LEDGER, content),
        RING.command_digest("innlandet", content),
        RING.command_digest(LEDGER, content + b" "),
        hashlib.sha256(content).digest(),
    }
    assert len(others | {digest}) == 5
