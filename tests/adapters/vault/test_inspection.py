from dataclasses import replace

from adapters.vault.inspection import InspectedVault
from adapters.vault.keyring import Keyring
from adapters.vault.master_key import MasterKey
from adapters.vault.vault import Vault
from tests.adapters.vault.shelves import Shelf

KARI = "person:p-kari"


def vault_of(shelf: Shelf, secret: bytes = b"m" * 32) -> Vault:
    return Vault(shelf.ledger, shelf.rows, Keyring(MasterKey(secret, "keys/master.key")))


def test_every_value_is_opened_and_what_does_not_open_is_told_in_words(shelf: Shelf) -> None:
    vault = vault_of(shelf)
    good, bad, gone = (vault.seal(KARI, path, "Kari") for path in ("name", "alias", "title"))
    shelf.keep(good)
    shelf.keep(replace(bad, sealed=good.sealed))
    found = InspectedVault(vault).opened([good.commitment, bad.commitment, gone.commitment])
    assert found.keys() == {good.commitment, bad.commitment}
    assert (found[good.commitment].path, found[good.commitment].fault) == ("name", "")
    assert found[bad.commitment].fault == "it was changed, or made for another place"


def test_a_value_whose_key_is_gone_or_belongs_to_another_master_key_is_told_in_words(shelf: Shelf) -> None:
    vault = vault_of(shelf)
    sealed = vault.seal(KARI, "name", "Kari")
    shelf.keep(sealed)
    wrong = InspectedVault(vault_of(shelf, b"n" * 32)).opened([sealed.commitment])
    assert "keys/master.key" in wrong[sealed.commitment].fault
    vault.erase(KARI)
    shelf.put_back(sealed)
    orphan = InspectedVault(vault).opened([sealed.commitment])
    assert orphan[sealed.commitment].fault == "its key is gone"
