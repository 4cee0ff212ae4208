"""The vault's rows in PostgreSQL, in the tables `ledger.vault` and `ledger.vault_keys`."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, LiteralString, TypeAlias

from psycopg import Connection
from psycopg.errors import ForeignKeyViolation
from psycopg.rows import tuple_row

Connect: TypeAlias = Callable[[], AbstractContextManager[Connection[Any]]]
"""Gives a connection for the time of a `with`, which commits at its end."""

_Deletion: TypeAlias = tuple[LiteralString, Sequence[object]]

_FETCH = 5_000
_KEYS = "SELECT subject, wrapped FROM ledger.vault_keys WHERE ledger = %s AND subject = ANY(%s)"
_ADD_KEY = "INSERT INTO ledger.vault_keys (ledger, subject, wrapped) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
_SEALED = "SELECT commitment, subject, sealed FROM ledger.vault WHERE ledger = %s AND commitment = ANY(%s)"
_ERASE_KEY = "DELETE FROM ledger.vault_keys WHERE ledger = %s AND subject = %s"
_ERASE = "DELETE FROM ledger.vault WHERE ledger = %s AND subject = %s"
_FORGET = "DELETE FROM ledger.vault WHERE ledger = %s AND subject = %s AND commitment = ANY(%s)"
_FORGET_KEY = f"{_ERASE_KEY} AND NOT EXISTS (SELECT FROM ledger.vault WHERE ledger = %s AND subject = %s)"
_COMMITMENTS = "SELECT commitment FROM ledger.vault WHERE ledger = %s"


@dataclass(frozen=True, slots=True)
class PostgresVaultRows:
    """One ledger's rows."""

    connect: Connect
    ledger: str

    def keys_of(self, subjects: Sequence[str]) -> dict[str, bytes]:
        """The wrapped keys of those of the subjects that have one."""
        return {subject: bytes(wrapped) for subject, wrapped in self._all(_KEYS, list(subjects))}

    def add_key(self, subject: str, wrapped: bytes) -> bytes:
        """Keep a subject's first wrapped key; the one that stands, which is another writer's who came first."""
        while True:
            with self.connect() as connection:
                connection.execute(_ADD_KEY, (self.ledger, subject, wrapped))
            standing = self.keys_of([subject]).get(subject)
            if standing is not None:  # otherwise it was erased meanwhile
                return standing

    def sealed(self, commitments: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """Subject and encrypted disclosure, for those of the commitments that still have one."""
        return {mark: (subject, bytes(sealed)) for mark, subject, sealed in self._all(_SEALED, list(commitments))}

    def erase(self, subject: str) -> int:
        """Delete a subject's key and disclosures, all or nothing; the number of disclosures deleted."""
        whose = (self.ledger, subject)
        return self._deleted((_ERASE, whose), (_ERASE_KEY, whose))

    def forget(self, subject: str, commitments: Sequence[str]) -> int:
        """Delete these disclosures of a subject, and its key with the last of them; the number deleted."""
        whose = (self.ledger, subject)
        return self._deleted((_FORGET, (*whose, list(commitments))), (_FORGET_KEY, (*whose, *whose)))

    def all_commitments(self) -> Iterator[str]:
        """Every commitment that has a disclosure, streamed from one moment's state of the database."""
        with (
            self.connect() as connection,
            connection.transaction(),
            connection.cursor("commitments", row_factory=tuple_row) as cursor,
        ):
            cursor.itersize = _FETCH
            cursor.execute(_COMMITMENTS, (self.ledger,))
            for (commitment,) in cursor:
                yield commitment

    def _deleted(self, values: _Deletion, key: _Deletion) -> int:
        """Delete values and then the key; anew when a value of the subject was recorded meanwhile. Values deleted."""
        while True:
            try:
                with self.connect() as connection, connection.transaction():
                    deleted = connection.execute(*values).rowcount
                    connection.execute(*key)
                    return deleted
            except ForeignKeyViolation:
                continue

    def _all(self, query: LiteralString, wanted: list[str]) -> list[tuple[Any, ...]]:
        if not wanted:
            return []
        with self.connect() as connection, connection.cursor(row_factory=tuple_row) as cursor:
            return cursor.execute(query, (self.ledger, wanted), binary=True).fetchall()
