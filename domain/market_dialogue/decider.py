"""How the dialogue with the market is decided; who is recused does nothing in it."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.market_dialogue import rules_course, rules_information, rules_meeting
from domain.market_dialogue.boundary import DialogueCommand, boundary_of
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
from domain.market_dialogue.state import State, evolve


def decide(command: DialogueCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken.
    """
    state.standing.must_be_free_to_act(command.by.person)
    match command:
        case AdoptDialogueRules():
            return rules_course.adopt_rules(command, state)
        case OpenMarketDialogue():
            return rules_course.open_dialogue(command, state)
        case PublishDialogueInvitation():
            return rules_course.invite(command, state)
        case CloseMarketDialogue():
            return rules_course.close_dialogue(command, state)
        case HoldDialogueConference():
            return rules_meeting.hold_conference(command, state)
        case HoldDialogueMeeting():
            return rules_meeting.hold_meeting(command, state)
        case ReceiveSupplierInput():
            return rules_meeting.receive_input(command, state)
        case DiscloseInformation():
            return rules_information.disclose(command, state)
        case EqualiseInformation():
            return rules_information.equalise(command, state)
        case TakeLevellingMeasure():
            return rules_information.level(command, state)


DECIDER: Decider[DialogueCommand, State] = Decider(
    name="market-dialogue",
    commands=(
        AdoptDialogueRules,
        OpenMarketDialogue,
        PublishDialogueInvitation,
        HoldDialogueConference,
        HoldDialogueMeeting,
        ReceiveSupplierInput,
        DiscloseInformation,
        EqualiseInformation,
        TakeLevellingMeasure,
        CloseMarketDialogue,
    ),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
