"""The facts that each decision in a dialogue rests on."""

from typing import TypeAlias

from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, EventType, about, boundary
from domain.market_dialogue.commands import (
    AdoptDialogueRules,
    CloseMarketDialogue,
    DiscloseInformation,
    EqualiseInformation,
    HoldDialogueConference,
    HoldDialogueMeeting,
    OpenMarketDialogue,
    PublishDialogueInvitation,
    ReceiveSupplierInput,
    TakeLevellingMeasure,
)
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
from domain.procurements.events import ProcurementOpened

DialogueCommand: TypeAlias = (
    AdoptDialogueRules
    | OpenMarketDialogue
    | PublishDialogueInvitation
    | HoldDialogueConference
    | HoldDialogueMeeting
    | ReceiveSupplierInput
    | DiscloseInformation
    | EqualiseInformation
    | TakeLevellingMeasure
    | CloseMarketDialogue
)

_STAGE: tuple[EventType, ...] = (MarketDialogueOpened, MarketDialogueClosed)
_WHILE_OPEN: tuple[EventType, ...] = (*_STAGE, NoticeSent)
_HELD: tuple[EventType, ...] = (DialogueInvitationPublished, DialogueConferenceHeld, DialogueMeetingHeld)
_TOLD: tuple[EventType, ...] = (InformationDisclosed, InformationEqualised)
_KNOWN: tuple[EventType, ...] = (ProcurementOpened, PublishedNoticeImported)


def boundary_of(command: DialogueCommand) -> Boundary:
    """The facts that the command's rules read, and always who may act."""
    standing = standing_facts(command.procurement)
    if isinstance(command, DiscloseInformation):
        return boundary(
            standing,
            about(command.procurement, types=_KNOWN),
            about(command.disclosure, types=(InformationDisclosed,)),
        )
    return boundary(standing, about(command.procurement, types=_read_by(command)))


def _read_by(command: DialogueCommand) -> tuple[EventType, ...]:
    match command:
        case AdoptDialogueRules():
            return (*_KNOWN, *_STAGE, DialogueRulesAdopted)
        case OpenMarketDialogue():
            return (*_WHILE_OPEN, DialogueRulesAdopted)
        case PublishDialogueInvitation():
            return (*_WHILE_OPEN, DialogueInvitationPublished)
        case HoldDialogueConference() | HoldDialogueMeeting():
            return (*_WHILE_OPEN, *_HELD)
        case ReceiveSupplierInput():
            return (*_WHILE_OPEN, SupplierInputReceived)
        case DiscloseInformation() | EqualiseInformation():
            return _TOLD
        case TakeLevellingMeasure():
            return (*_STAGE, LevellingMeasureTaken)
        case CloseMarketDialogue():
            return (*_STAGE, *_HELD, SupplierInputReceived)
