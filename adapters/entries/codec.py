"""The codec: an event and its envelope to the canonical bytes of an entry, and back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from uuid import UUID

from pydantic import ValidationError

from adapters.entries.canonical import parse, spelled
from adapters.entries.store import Disclosure, Draft, Stored
from adapters.entries.swift import ReadEntry, payload_of
from adapters.entries.upcasts import UPCASTS, Payload, Upcast
from application.recording.envelopes import Recorded
from application.recording.guards import guarded_fields, in_the_clear
from application.recording.ports import Request
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event

Seal = Callable[[str, str, object], Disclosure]
"""Takes subject, path and value; gives the commitment and the encrypted disclosure."""

Envelope: TypeAlias = Mapping[str, Any]

STAND_IN = "withheld"
_NOTHING_GUARDED = b'"pd":{}'


class UnknownEventType(Exception):
    """An entry has a type that this program does not know; it was written by a newer program."""

    def __init__(self, stored_as: str, position: int) -> None:
        """Name the type and where it was met."""
        super().__init__(
            f"entry {position} has the type {stored_as!r}, which this program does not know; use a newer one"
        )
        self.stored_as = stored_as
        self.position = position


@dataclass(frozen=True, slots=True)
class Codec:
    """Writes and reads the entries of one log, whose origin every entry binds."""

    origin: str
    events: Mapping[str, EventType]
    upcasts: Mapping[str, Upcast] = field(default_factory=lambda: UPCASTS)
    _names: dict[tuple[EventType, ...], tuple[str, ...]] = field(
        default_factory=dict[tuple[EventType, ...], tuple[str, ...]], init=False, repr=False, compare=False
    )

    def stored_names(self, *kinds: EventType) -> tuple[str, ...]:
        """Every name under which these events may stand in a ledger: the present ones and the older ones."""
        names = self._names.get(kinds)
        if names is None:
            present = [kind.stored_as for kind in kinds]
            names = tuple(
                name
                for one in present
                for name in (one, *(old for old in self.upcasts if self._present_name(old) == one))
            )
            self._names[kinds] = names
        return names

    def envelope(self, request: Request, command: Payload) -> Envelope:
        """What the entries of all events of a request say of it, as JSON; its command as it is written."""
        return {
            "actor": command["by"],
            "because": command.get("because"),
            "command": str(request.command_id),
            "correlation": request.correlation or str(request.command_id),
            "ledger": self.origin,
            "occurred_at": command["at"],
            "on_behalf_of": command.get("on_behalf_of", []),
        }

    def draft(
        self, envelope: Envelope, event: Event, event_id: UUID, seal: Seal
    ) -> tuple[Draft, tuple[Disclosure, ...]]:
        """The entry of an event but for position and recorded time, and the disclosures of its guarded values."""
        payload: Payload = event.model_dump(mode="json")
        disclosures = {
            guard.name: seal(guard.subject(event), guard.name, payload.pop(guard.name))
            for guard in guarded_fields(type(event))
            if in_the_clear(getattr(event, guard.name))
        }
        because = () if envelope["because"] is None else (f"because:{envelope['because']}",)
        tags = tuple(sorted({*event.tags, f"actor:{envelope['actor']['person']}", *because}))
        before = spelled(
            {
                **envelope,
                "access": event.access.value,
                "id": str(event_id),
                "legal_basis": list(event.legal_basis),
                "payload": payload,
                "pd": {name: disclosure.commitment for name, disclosure in disclosures.items()},
            }
        )
        behind = spelled({"rule_set": event.rule_set, "tags": list(tags), "type": event.stored_as})
        draft = Draft(type=event.stored_as, tags=tags, head=before[:-1] + b",", tail=b"," + behind[1:])
        return draft, tuple(disclosures.values())

    def read(self, stored: Stored, guarded: Mapping[str, object] | None = None) -> Recorded[Event]:
        """The event that an entry holds.

        `guarded` gives what to show for each commitment; without it every guarded value is withheld.

        Raises:
            UnknownEventType: when the program does not know the entry's type.
        """
        kind = self.events.get(stored.type)
        payload = payload_of(stored.entry, kind) if kind is not None else None
        if kind is None or payload is None:
            return self._read(stored, guarded or {})
        try:
            event = kind.__pydantic_validator__.validate_json(payload, strict=False)
        except ValidationError:  # what is wrong is told by the other way, in the same words for every entry
            return self._read(stored, guarded or {})
        return ReadEntry(stored.position, event, stored.entry)

    def _read(self, stored: Stored, shown: Mapping[str, object]) -> Recorded[Event]:
        document = parse(stored.entry)
        stored_as, payload = document["type"], document["payload"]
        commitments = document["pd"]
        if commitments:
            stand_ins = {name: shown.get(mark, {STAND_IN: mark}) for name, mark in commitments.items()}
            payload = {**payload, **stand_ins}
        kind = self.events.get(stored_as)
        if kind is None:
            kind, payload = self._present(stored_as, payload, stored.position)
        event = kind.__pydantic_validator__.validate_python(payload, strict=False)
        return Recorded(stored.position, event, document)

    def commitments(self, stored: Sequence[Stored]) -> list[str]:
        """The commitments that stand in these entries."""
        return [mark for one in stored if _NOTHING_GUARDED not in one.entry for mark in parse(one.entry)["pd"].values()]

    def sealed(self, stored: Sequence[Stored]) -> set[tuple[str, EventType]]:
        """The sealed items that have a value in these entries, by tag, and what must be recorded of each to open it."""
        kinds = {one.type: self.events.get(self._present_name(one.type)) for one in stored}
        sealing = {name for name, kind in kinds.items() if kind and any(one.opened_by for one in guarded_fields(kind))}
        events = [self.read(one).event for one in stored if one.type in sealing and _NOTHING_GUARDED not in one.entry]
        return {
            (guard.subject(event), guard.opened_by)
            for event in events
            for guard in guarded_fields(type(event))
            if guard.opened_by is not None
        }

    def _present(self, stored_as: str, payload: Payload, position: int) -> tuple[EventType, Payload]:
        name = stored_as
        while name in self.upcasts:
            payload = self.upcasts[name].change(payload)
            name = self.upcasts[name].newer
        if name not in self.events:
            raise UnknownEventType(stored_as, position)
        return self.events[name], payload

    def _present_name(self, name: str) -> str:
        while name in self.upcasts:
            name = self.upcasts[name].newer
        return name


def written(request: Request) -> Payload:
    """The content of a request as JSON: its command and the command's name, without what is as it is by default.

    So the same request is the same content to a newer program, whose command may have more fields to leave out.
    """
    command = request.command
    return {"command": command.command_name(), **command.model_dump(mode="json", exclude_defaults=True)}
