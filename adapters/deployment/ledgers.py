"""A ledger put together: recorder, codec, vault, key, projections."""

from pathlib import Path

from adapters.clock import new_id
from adapters.deployment.settings import Settings
from adapters.entries.codec import Codec
from adapters.entries.journal import EntryJournal
from adapters.postgres.database import Database
from adapters.postgres.ledgers import LedgerListing
from adapters.postgres.projections.upkeep import Upkeep
from adapters.postgres.publications import PostgresPublications
from adapters.postgres.recorder import PostgresRecorder
from adapters.transparency.key_files import load_or_create_signer
from adapters.transparency.signer_memory import FileSignerMemory
from adapters.vault.inspection import InspectedVault
from adapters.vault.keyring import Keyring
from adapters.vault.rows import PostgresVaultRows
from adapters.vault.vault import Vault
from adapters.verification.evidence import LedgerEvidence
from application.ledgers.ledger import Ledger
from application.processes.erasing import Erasing
from application.projections.declaration import projections
from application.questions.asking import Asker
from application.recording.catalogue import catalogue
from application.recording.handler import Handler
from application.trails.names import KnownNames


def key_file(settings: Settings, name: str) -> Path:
    """Where the key lies that the ledger of this name signs its checkpoints with."""
    return settings.keys / f"{name}.key"


def assemble(settings: Settings, database: Database, keyring: Keyring, listing: LedgerListing) -> Ledger:
    """The ledger that is listed, ready for use.

    Raises:
        KeyFileUnusable: when its signing key cannot be used.
    """
    codec = Codec(listing.origin, catalogue().events)
    vault = Vault(listing.name, PostgresVaultRows(database.connection, listing.name), keyring)
    recorder = PostgresRecorder(database, listing.name)
    journal = EntryJournal(recorder, codec, vault, new_id)
    keeper = Upkeep(database.connection, listing.name, codec, projections())
    signer = load_or_create_signer(key_file(settings, listing.name), listing.origin)
    return Ledger(
        name=listing.name,
        origin=listing.origin,
        journal=journal,
        handler=Handler(journal, catalogue()),
        asker=Asker(journal),
        names=KnownNames(journal),
        rows=keeper.rows,
        evidence=LedgerEvidence(
            origin=listing.origin,
            connect=database.connection,
            store=recorder,
            publications=PostgresPublications(database.connection, listing.name),
            signer=signer,
            memory=FileSignerMemory(settings.keys / f"{listing.name}.signed"),
            vault=InspectedVault(vault),
        ),
        keeper=keeper,
        erasing=Erasing(journal, vault),
    )
