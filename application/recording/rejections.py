"""Rejections that any command may meet, whatever its slice."""

from dataclasses import dataclass

from domain.kernel.identifiers import PersonId
from domain.kernel.rejections import Unknown


@dataclass(eq=True)
class CauseNotRecorded(Unknown):
    """The command says it is because of a position that the ledger does not have."""

    position: int


@dataclass(eq=True)
class NoValuesThere(Unknown):
    """Some of the entries named hold no values about the person."""

    person: PersonId
    positions: tuple[int, ...]
