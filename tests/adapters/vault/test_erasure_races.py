"""Erasing and recording at the same moment, on connections of their own: whoever is second sees what the first did."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import cast

import psycopg
import pytest

from adapters.clock import new_id
from adapters.deployment.host import open_host
from adapters.entries.journal import EntryJournal
from adapters.entries.store import Disclosure
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder
from adapters.vault.keyring import Keyring
from adapters.vault.master_key import MasterKey
from adapters.vault.rows import PostgresVaultRows
from adapters.vault.vault import Vault
from application.recording.catalogue import catalogue
from application.recording.handler import Handler
from application.recording.ports import EVERYTHING, BoundaryConflict
from tests.support.entry_samples import CAST, draft, request
from tests.support.ledgers import Place
from tests.support.submitting import ELVNES, appoint, form_group, join

KARI = "person:p-kari"
_KEEP = "INSERT INTO ledger.vault (ledger, commitment, subject, sealed) VALUES (%s, %s, %s, %s)"
_FORGET = "DELETE FROM ledger.vault_keys WHERE ledger = %s AND subject = %s"
_HELD_UP = "SELECT count(*) FROM pg_stat_activity WHERE %s = ANY (pg_blocking_pids(pid))"


@pytest.fixture
def vault(database: Database) -> Vault:
    create_ledger(database, "ledger", "example.no/ledger")
    rows = PostgresVaultRows(database.connection, "ledger")
    return Vault("ledger", rows, Keyring(MasterKey(b"m" * 32, "the tests")))


@pytest.fixture
def other(database: Database) -> Iterator[psycopg.Connection]:
    """A connection of another program."""
    with psycopg.connect(str(database.address)) as connection:
        yield connection


def let_another_wait_for(connection: psycopg.Connection, database: Database) -> None:
    """Go on when somebody waits for what this connection's transaction holds."""
    with psycopg.connect(str(database.address), autocommit=True) as watch:
        while watch.execute(_HELD_UP, (connection.info.backend_pid,)).fetchone() == (0,):
            pass


def erase_what_is_there(vault: Vault, subject: str) -> int:
    return vault.forget(subject, [])


@pytest.mark.parametrize("erasing", [Vault.erase, erase_what_is_there])
def test_an_erasure_waits_for_a_value_on_its_way_and_leaves_none_without_a_key(
    vault: Vault, database: Database, other: psycopg.Connection, erasing: Callable[[Vault, str], int]
) -> None:
    late = vault.seal(KARI, "name", "Kari")
    other.execute(_KEEP, ("ledger", late.commitment, late.subject, late.sealed))
    with ThreadPoolExecutor(1) as pool:
        erased: Future[int] = pool.submit(erasing, vault, KARI)
        let_another_wait_for(other, database)
        other.commit()
        gone = erased.result()
    mark = late.commitment
    assert vault.reveal([mark], EVERYTHING) == {mark: {"erased": mark} if gone else "Kari"}
    assert bool(vault.rows.keys_of([KARI])) == (not gone)


def test_a_value_that_comes_while_its_key_is_being_erased_is_refused_with_its_entry(
    vault: Vault, database: Database, other: psycopg.Connection
) -> None:
    store = PostgresRecorder(database, "ledger")
    late = vault.seal(KARI, "name", "Kari")
    other.execute(_FORGET, ("ledger", KARI))
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(store.submit, request(1, draft(CAST), disclosures=[late]))
        let_another_wait_for(other, database)
        other.commit()
        with pytest.raises(BoundaryConflict, match="erased"):
            answer.result()
    assert store.head().position == 0
    assert store.sealed([late.commitment]) == {}


@dataclass
class ErasedMeanwhile:
    """A vault whose subject another program erases as soon as the first value is sealed."""

    vault: Vault
    elsewhere: Vault
    sealed: int = 0

    def seal(self, subject: str, path: str, value: object) -> Disclosure:
        disclosure = self.vault.seal(subject, path, value)
        self.sealed += 1
        if self.sealed == 1:
            self.elsewhere.erase(subject)
        return disclosure

    def digest(self, content: bytes) -> bytes:
        return self.vault.digest(content)


def test_a_command_whose_value_lost_its_key_is_taken_again_under_a_new_one(place: Place) -> None:
    book = place.ledger()
    for done in (form_group(), join(ELVNES, "Elvnes")):
        book.record(done)
    second = open_host(place.settings)
    journal, elsewhere = cast("EntryJournal", book.journal), cast("EntryJournal", second.open("namdal").journal)
    meanwhile = ErasedMeanwhile(cast("Vault", journal.vault), cast("Vault", elsewhere.vault))
    racing = EntryJournal(journal.store, journal.codec, cast("Vault", meanwhile), new_id)
    answer = replace(book, handler=Handler(racing, catalogue())).record(appoint(ELVNES, "p-1", "Kari Nes"))
    second.close()
    (recorded,) = book.journal.read(after=answer.positions[0] - 1, clearance=EVERYTHING)
    assert meanwhile.sealed == 2
    assert "Kari Nes" in repr(recorded.event)
    assert book.evidence.verify().sound
