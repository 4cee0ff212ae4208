"""How far the dialogue about one procurement has come, and who was told what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import DisclosureId
from domain.kernel.instants import Instant
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    DialogueRulesAdopted,
    InformationDisclosed,
    InformationEqualised,
    LevellingMeasureTaken,
    MarketDialogueClosed,
    MarketDialogueOpened,
    SupplierInputReceived,
)
from domain.notices.events import NoticeSent, PublishedNoticeImported
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcurementOpened


@dataclass(frozen=True, slots=True)
class NotOpened:
    """Nobody has begun to talk with the market."""


@dataclass(frozen=True, slots=True)
class Open:
    """The dialogue goes on."""

    opened: MarketDialogueOpened


@dataclass(frozen=True, slots=True)
class Closed:
    """The dialogue went on from its opening until it was closed."""

    opened: MarketDialogueOpened
    closed_at: Instant


Stage: TypeAlias = NotOpened | Open | Closed

Done: TypeAlias = (
    DialogueInvitationPublished
    | DialogueConferenceHeld
    | DialogueMeetingHeld
    | SupplierInputReceived
    | LevellingMeasureTaken
)
"""What is done in a dialogue, each once."""


@dataclass(frozen=True, slots=True)
class State:
    """The dialogue, what was done in it, and what was told to some and to all."""

    known: bool = False
    stage: Stage = field(default_factory=NotOpened)
    rules: DialogueRulesAdopted | None = None
    invited_at: Instant | None = None
    announced_at: Instant | None = None
    done: tuple[Done, ...] = ()
    disclosed: Mapping[DisclosureId, InformationDisclosed] = field(
        default_factory=dict[DisclosureId, InformationDisclosed]
    )
    equalised: frozenset[DisclosureId] = frozenset()
    standing: Standing = field(default_factory=Standing)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; facts that do not concern it change nothing."""
    match event:
        case ProcurementOpened() | PublishedNoticeImported():
            return replace(state, known=True)
        case NoticeSent(kind=NoticeKind.COMPETITION):
            return replace(state, announced_at=min(event.sent_at, state.announced_at or event.sent_at))
        case DialogueRulesAdopted():
            return replace(state, rules=event)
        case MarketDialogueOpened():
            return replace(state, stage=Open(event))
        case MarketDialogueClosed():
            return replace(state, stage=_closed(state.stage, event))
        case InformationDisclosed():
            return replace(state, disclosed={**state.disclosed, event.disclosure: event})
        case InformationEqualised():
            return replace(state, equalised=state.equalised.union(event.disclosures))
        case DialogueInvitationPublished(to_all=True):
            invited_at = min(event.published_at, state.invited_at or event.published_at)
            return replace(state, done=(*state.done, event), invited_at=invited_at)
        case (
            DialogueInvitationPublished()
            | DialogueConferenceHeld()
            | DialogueMeetingHeld()
            | SupplierInputReceived()
            | LevellingMeasureTaken()
        ):
            return replace(state, done=(*state.done, event))
        case _:
            return replace(state, standing=state.standing.after(event))


def _closed(stage: Stage, event: MarketDialogueClosed) -> Stage:
    return Closed(stage.opened, event.closed_at) if isinstance(stage, Open) else stage
