"""Events as CloudEvents 1.0: the envelope as attributes, the payload as data."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal, Self
from urllib.parse import quote
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, RootModel

from application.recording.envelopes import Recorded
from domain.kernel.events import Event

BATCH = "application/cloudevents-batch+json"
TYPE_PREFIX = "no.samkjop."


class CloudEvent(BaseModel):
    """An event of the ledger as a CloudEvent. Lists among the attributes are written with commas."""

    model_config = ConfigDict(frozen=True)

    specversion: Literal["1.0"] = "1.0"
    id: UUID
    source: str = Field(description="The ledger's origin.")
    type: str = Field(description="`no.samkjop.` and the stored name, with its version.")
    time: datetime = Field(description="When it happened, by the word of the actor.")
    datacontenttype: Literal["application/json"] = "application/json"
    position: int = Field(description="Where it stands in the ledger.")
    recordedat: datetime = Field(description="When the ledger took it in.")
    actor: str = Field(description="A reference to the person who acted.")
    actorrole: str
    actororganisation: str
    onbehalfof: str | None
    commandid: UUID
    because: int | None = Field(description="The position of the event that led to this one.")
    correlationid: str
    legalbasis: str | None
    ruleset: str | None
    access: str
    tags: str
    data: dict[str, Any] = Field(description="What happened. A guarded value may be withheld or erased.")

    @classmethod
    def of(cls, recorded: Recorded[Event], origin: str) -> Self:
        """The CloudEvent of an event, as the present program reads it."""
        actor = recorded.actor
        return cls(
            id=recorded.id,
            source=quote(origin, safe="/:.-_~"),
            type=f"{TYPE_PREFIX}{recorded.event.stored_as}",
            time=recorded.occurred_at,
            position=recorded.position,
            recordedat=recorded.recorded_at,
            actor=actor.person,
            actorrole=actor.role,
            actororganisation=actor.organisation,
            onbehalfof=",".join(recorded.on_behalf_of) or None,
            commandid=recorded.command_id,
            because=recorded.because,
            correlationid=recorded.correlation,
            legalbasis="; ".join(recorded.legal_basis) or None,
            ruleset=recorded.rule_set,
            access=recorded.access.value,
            tags=",".join(recorded.tags),
            data=recorded.event.model_dump(mode="json"),
        )


class CloudEvents(RootModel[Sequence[CloudEvent]]):
    """A batch of CloudEvents, in order of position."""
