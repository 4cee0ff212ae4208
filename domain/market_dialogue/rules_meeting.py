"""Meeting suppliers and hearing them, once everybody could know of it (FOA § 12-1; LOA § 4)."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import Instant
from domain.market_dialogue.commands import HoldDialogueConference, HoldDialogueMeeting, ReceiveSupplierInput
from domain.market_dialogue.events import DialogueConferenceHeld, DialogueMeetingHeld, SupplierInputReceived
from domain.market_dialogue.rejections import NotInvitedPublicly
from domain.market_dialogue.rules_course import must_be_open
from domain.market_dialogue.state import State


def hold_conference(command: HoldDialogueConference, state: State) -> Sequence[Event]:
    """All who want to come are met together, in the dialogue and after a public invitation; rules as for a meeting."""
    fact = DialogueConferenceHeld(
        procurement=command.procurement,
        suppliers=command.suppliers,
        held_at=command.at,
        minutes=command.minutes,
        mode=command.mode,
        minutes_document=command.minutes_document,
        recording=command.recording,
    )
    if fact in state.done:
        return ()
    _must_be_invited(command.procurement, state, command.at)
    return (fact,)


def hold_meeting(command: HoldDialogueMeeting, state: State) -> Sequence[Event]:
    """Suppliers are met in the dialogue, after a public invitation, by people who are not recused.

    Raises:
        DialogueNotOpen: when the dialogue was not opened by then.
        DialogueIsOver: when it was closed by then.
        NotInvitedPublicly: when nobody could know of it by then.
        ActorIsRecused: when one of those who met was recused by then.
    """
    fact = DialogueMeetingHeld(
        procurement=command.procurement,
        suppliers=command.suppliers,
        held_at=command.at,
        minutes=command.minutes,
        mode=command.mode,
        held_by=command.held_by,
        minutes_document=command.minutes_document,
    )
    if fact in state.done:
        return ()
    _must_be_invited(command.procurement, state, command.at)
    for person in command.held_by:
        state.standing.must_have_been_free(person, command.at)
    return (fact,)


def receive_input(command: ReceiveSupplierInput, state: State) -> Sequence[Event]:
    """What suppliers say in the dialogue is taken in while it is open.

    Raises:
        DialogueNotOpen: when the dialogue was not opened by then.
        DialogueIsOver: when it was closed by then.
    """
    fact = SupplierInputReceived(
        procurement=command.procurement,
        supplier=command.supplier,
        about=command.about,
        advised=command.advised,
        document=command.document,
        received_at=command.at,
    )
    if fact in state.done:
        return ()
    must_be_open(command.procurement, state, command.at)
    return (fact,)


def _must_be_invited(procurement: ProcurementId, state: State, at: Instant) -> None:
    must_be_open(procurement, state, at)
    if state.invited_at is None or at < state.invited_at:
        raise NotInvitedPublicly(procurement, at, state.invited_at)
