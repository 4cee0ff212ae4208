from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from psycopg.errors import ForeignKeyViolation

from adapters.entries.store import Disclosure
from adapters.vault.disclosures import open_disclosure, opens
from adapters.vault.keyring import Keyring, WrongMasterKey
from adapters.vault.master_key import MasterKey
from adapters.vault.vault import DamagedValue, Vault
from application.recording.ports import EVERYTHING, NOBODY, BoundaryConflict, Clearance
from tests.adapters.vault.shelves import Shelf

KARI, OLA = "person:p-kari", "person:p-ola"
KARIS = Clearance(subjects=frozenset({KARI}))
MASTER = MasterKey(b"m" * 32, "keys/master.key")


def vault_of(shelf: Shelf, master: MasterKey = MASTER) -> Vault:
    return Vault(shelf.ledger, shelf.rows, Keyring(master))


def recorded(shelf: Shelf, subject: str = KARI, value: object = "Kari Nordmann", path: str = "name") -> Disclosure:
    disclosure = vault_of(shelf).seal(subject, path, value)
    shelf.keep(disclosure)
    return disclosure


@pytest.mark.parametrize("value", ["Kari Nordmann", "", 0, True, ["a", 1], {"street": "Kaia 1", "floors": [1, 2]}])
def test_a_sealed_value_is_revealed_to_who_may_have_it(shelf: Shelf, value: object) -> None:
    mark = recorded(shelf, value=value).commitment
    assert vault_of(shelf).reveal([mark], KARIS) == {mark: value}


def test_what_a_reader_may_not_have_is_withheld(shelf: Shelf) -> None:
    karis, olas = recorded(shelf).commitment, recorded(shelf, OLA, "Ola Nordmann").commitment
    vault = vault_of(shelf)
    assert vault.reveal([karis, olas], KARIS) == {karis: "Kari Nordmann", olas: {"withheld": olas}}
    assert vault.reveal([karis, olas], NOBODY) == {karis: {"withheld": karis}, olas: {"withheld": olas}}
    assert vault.reveal([karis, olas], EVERYTHING) == {karis: "Kari Nordmann", olas: "Ola Nordmann"}
    assert vault.reveal([], EVERYTHING) == {}


def test_a_released_disclosure_proves_the_value(shelf: Shelf) -> None:
    karis, olas = recorded(shelf).commitment, recorded(shelf, OLA).commitment
    released = vault_of(shelf).release([karis, olas], KARIS)
    assert released.keys() == {karis}
    assert opens(released[karis], karis)
    assert (open_disclosure(released[karis]).path, open_disclosure(released[karis]).value) == ("name", "Kari Nordmann")


def test_the_rows_show_nothing_of_the_value_nor_that_two_are_equal(shelf: Shelf) -> None:
    first, second = recorded(shelf), recorded(shelf)
    assert first.commitment != second.commitment
    assert first.sealed != second.sealed
    assert b"Kari" not in first.sealed


def test_an_erased_subject_is_unreadable_for_good_and_others_are_not_touched(shelf: Shelf) -> None:
    vault = vault_of(shelf)
    first, second, olas = recorded(shelf), recorded(shelf, value="K.", path="alias"), recorded(shelf, OLA, "Ola")
    marks = [first.commitment, second.commitment, olas.commitment]
    assert vault.reveal(marks, EVERYTHING)[marks[0]] == "Kari Nordmann"
    assert vault.erase(KARI) == 2
    assert vault.reveal(marks, EVERYTHING) == {
        marks[0]: {"erased": marks[0]},
        marks[1]: {"erased": marks[1]},
        marks[2]: "Ola",
    }
    assert list(shelf.rows.all_commitments()) == [olas.commitment]
    assert shelf.rows.keys_of([KARI, OLA]).keys() == {OLA}
    assert vault.erase(KARI) == 0


def test_values_put_back_from_a_backup_after_erasure_cannot_be_opened(shelf: Shelf) -> None:
    vault = vault_of(shelf)
    old = recorded(shelf)
    vault.erase(KARI)
    shelf.put_back(old)
    with pytest.raises(DamagedValue, match="its key is gone"):
        vault.reveal([old.commitment], EVERYTHING)
    new = recorded(shelf, value="Kari Hansen")
    assert vault.reveal([new.commitment], EVERYTHING) == {new.commitment: "Kari Hansen"}
    with pytest.raises(DamagedValue, match="changed"):
        vault.reveal([old.commitment], EVERYTHING)


def test_a_value_is_not_kept_without_the_key_it_was_sealed_with(shelf: Shelf) -> None:
    vault = vault_of(shelf)
    late = vault.seal(KARI, "name", "Kari Nordmann")
    vault.erase(KARI)
    with pytest.raises((BoundaryConflict, ForeignKeyViolation)):
        shelf.keep(late)
    assert list(shelf.rows.all_commitments()) == []


def test_a_value_sealed_after_another_process_erased_has_a_key_that_stands(shelf: Shelf) -> None:
    here, elsewhere = vault_of(shelf), vault_of(shelf)
    here.seal(KARI, "name", "Kari Nordmann")
    elsewhere.erase(KARI)
    new = here.seal(KARI, "name", "Kari Hansen")
    shelf.keep(new)
    assert elsewhere.reveal([new.commitment], EVERYTHING) == {new.commitment: "Kari Hansen"}


def test_writers_of_a_subjects_first_value_at_the_same_moment_share_one_key(shelf: Shelf) -> None:
    vaults = [vault_of(shelf) for _ in range(8)]
    with ThreadPoolExecutor(len(vaults)) as pool:
        sealing = [pool.submit(vault.seal, KARI, "name", "Kari") for vault in vaults]
    marks = [one.result().commitment for one in sealing]
    for one in sealing:
        shelf.keep(one.result())
    assert vault_of(shelf).reveal(marks, EVERYTHING) == dict.fromkeys(marks, "Kari")


def test_the_wrong_master_key_is_named_and_gives_no_garbage(shelf: Shelf) -> None:
    mark = recorded(shelf).commitment
    wrong = vault_of(shelf, MasterKey(b"n" * 32, "keys/other.key"))
    with pytest.raises(WrongMasterKey, match=r"keys/other\.key"):
        wrong.reveal([mark], EVERYTHING)
    with pytest.raises(WrongMasterKey, match=r"keys/other\.key"):
        wrong.seal(KARI, "name", "Kari")


def test_a_value_moved_to_another_commitment_is_noticed(shelf: Shelf) -> None:
    first, second = vault_of(shelf).seal(KARI, "name", "Kari"), vault_of(shelf).seal(KARI, "name", "Ola")
    shelf.keep(replace(first, sealed=second.sealed))
    with pytest.raises(DamagedValue, match="changed"):
        vault_of(shelf).reveal([first.commitment], EVERYTHING)


def test_a_value_moved_to_another_subject_is_noticed(shelf: Shelf) -> None:
    recorded(shelf, OLA, "Ola")
    karis = vault_of(shelf).seal(KARI, "name", "Kari")
    shelf.keep(replace(karis, subject=OLA))
    with pytest.raises(DamagedValue, match="changed"):
        vault_of(shelf).reveal([karis.commitment], EVERYTHING)


def test_values_and_keys_moved_to_another_ledger_are_noticed(new_shelf: Callable[[], Shelf]) -> None:
    shelf, other = new_shelf(), new_shelf()
    sealed = recorded(shelf)
    other.rows.add_key(KARI, shelf.rows.keys_of([KARI])[KARI])
    other.keep(sealed)
    with pytest.raises(DamagedValue, match="changed"):
        vault_of(other).reveal([sealed.commitment], EVERYTHING)


def test_ledgers_on_one_database_do_not_see_each_others_rows(new_shelf: Callable[[], Shelf]) -> None:
    shelf, other = new_shelf(), new_shelf()
    mark = recorded(shelf).commitment
    assert vault_of(other).reveal([mark], EVERYTHING) == {mark: {"erased": mark}}
    assert other.rows.erase(KARI) == 0
    assert vault_of(shelf).reveal([mark], EVERYTHING) == {mark: "Kari Nordmann"}


def test_a_keys_first_writer_wins(shelf: Shelf) -> None:
    assert shelf.rows.add_key(KARI, b"first") == b"first"
    assert shelf.rows.add_key(KARI, b"second") == b"first"
    assert shelf.rows.keys_of([KARI, OLA]) == {KARI: b"first"}
