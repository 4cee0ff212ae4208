"""The vault as a verification sees it: every value opened, and what is wrong with it in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.vault.keyring import WrongMasterKey
from adapters.vault.vault import DamagedValue, Vault
from adapters.verification.values import OpenedValue


@dataclass(frozen=True, slots=True)
class InspectedVault:
    """Opens values for verification; a value that does not open is an answer, not an error."""

    vault: Vault

    def opened(self, commitments: Sequence[str]) -> dict[str, OpenedValue]:
        """Those of the commitments whose value is still there, opened and held against the commitment."""
        rows = self.vault.rows.sealed(commitments)
        keys = self.vault.rows.keys_of(sorted({subject for subject, _ in rows.values()}))
        found = {
            mark: self._opened(mark, subject, sealed, keys.get(subject)) for mark, (subject, sealed) in rows.items()
        }
        faulty = [mark for mark, value in found.items() if value.fault]
        gone = {*faulty} - {*self.vault.rows.sealed(faulty)}  # erased between reading the row and reading the key
        return {mark: value for mark, value in found.items() if mark not in gone}

    def _opened(self, commitment: str, subject: str, sealed: bytes, wrapped: bytes | None) -> OpenedValue:
        try:
            return OpenedValue(self.vault.unseal(commitment, subject, sealed, wrapped).opened.path)
        except DamagedValue as fault:
            return OpenedValue("", fault.why)
        except WrongMasterKey as fault:
            return OpenedValue("", f"its key does not belong to the master key of {fault.source}")
