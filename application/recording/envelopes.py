"""Recorded: an event as it stands in a ledger, with who, when, why and where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Generic, TypeAlias, TypeVar
from uuid import UUID

from domain.kernel.commands import Actor
from domain.kernel.events import AccessClass, Event
from domain.kernel.instants import in_utc
from domain.kernel.organisations import MemberId

E_co = TypeVar("E_co", bound=Event, covariant=True)

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"


@dataclass(frozen=True)
class Recorded(Generic[E_co]):
    """An event at its position; the envelope's parts are read on demand, since a replay looks at few of them."""

    position: int
    event: E_co
    document: Mapping[str, Json] = field(repr=False)

    def _text(self, key: str) -> str:
        return str(self.document[key])

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self.document[key]
        return tuple(str(part) for part in value) if isinstance(value, list | tuple) else ()

    @cached_property
    def recorded_at(self) -> datetime:
        """When the ledger took it in (UTC, never before the entry ahead of it)."""
        return in_utc(datetime.fromisoformat(self._text("recorded_at")))

    @cached_property
    def occurred_at(self) -> datetime:
        """When it happened, by the word of the actor (UTC)."""
        return in_utc(datetime.fromisoformat(self._text("occurred_at")))

    @property
    def stored_as(self) -> str:
        """The versioned name the entry was written under."""
        return self._text("type")

    @cached_property
    def actor(self) -> Actor:
        """Who acted."""
        return Actor.model_validate(self.document["actor"], strict=False)

    @property
    def on_behalf_of(self) -> tuple[MemberId, ...]:
        """The members acted for."""
        return tuple(MemberId(number) for number in self._texts("on_behalf_of"))

    @property
    def id(self) -> UUID:
        """The event's own identifier (UUIDv7)."""
        return UUID(self._text("id"))

    @property
    def command_id(self) -> UUID:
        """The command that this event answers."""
        return UUID(self._text("command"))

    @property
    def because(self) -> int | None:
        """The position of the event that led to this one."""
        cause = self.document["because"]
        return cause if isinstance(cause, int) else None

    @property
    def correlation(self) -> str:
        """The identifier shared by everything that one intention set off."""
        return self._text("correlation")

    @property
    def legal_basis(self) -> tuple[str, ...]:
        """The provisions the fact rests on."""
        return self._texts("legal_basis")

    @property
    def rule_set(self) -> str | None:
        """The version of the dated rules it was judged by."""
        version = self.document["rule_set"]
        return str(version) if version is not None else None

    @property
    def access(self) -> AccessClass:
        """Who may read it."""
        return AccessClass(self._text("access"))

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """What it is about, `actor:` for who acted, and `because:` for the position of what led to it."""
        return self._texts("tags")

    @property
    def commitments(self) -> Mapping[str, str]:
        """The commitments to the guarded values, by field."""
        marks = self.document["pd"]
        return {name: str(mark) for name, mark in marks.items()} if isinstance(marks, Mapping) else {}
