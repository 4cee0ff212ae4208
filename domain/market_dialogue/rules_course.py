"""How a dialogue begins and ends (FOA § 12-1; LOA § 4)."""

from collections.abc import Iterator, Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import Instant
from domain.market_dialogue.commands import (
    AdoptDialogueRules,
    CloseMarketDialogue,
    OpenMarketDialogue,
    PublishDialogueInvitation,
)
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    DialogueRulesAdopted,
    LevellingMeasureTaken,
    MarketDialogueClosed,
    MarketDialogueOpened,
    SupplierInputReceived,
)
from domain.market_dialogue.rejections import (
    ClosedBeforeLastAct,
    DialogueAfterAnnouncement,
    DialogueInUnknownProcurement,
    DialogueIsOver,
    DialogueNotOpen,
    DialogueOpenedBefore,
    DialogueRulesMissing,
)
from domain.market_dialogue.state import Closed, NotOpened, Open, State


def adopt_rules(command: AdoptDialogueRules, state: State) -> Sequence[Event]:
    """Rules are adopted, and may be replaced by a new version until the dialogue is closed.

    Raises:
        DialogueInUnknownProcurement: when there is no such procurement.
        DialogueIsOver: when it is closed.
    """
    if not state.known:
        raise DialogueInUnknownProcurement(command.procurement)
    now = state.rules
    if now is not None and (now.rules, now.minutes_each, now.document) == (
        command.rules,
        command.minutes_each,
        command.document,
    ):
        return ()
    _must_not_be_over(command.procurement, state, command.at)
    return (
        DialogueRulesAdopted(
            procurement=command.procurement,
            version=1 if now is None else now.version + 1,
            rules=command.rules,
            minutes_each=command.minutes_each,
            document=command.document,
            adopted_at=command.at,
        ),
    )


def open_dialogue(command: OpenMarketDialogue, state: State) -> Sequence[Event]:
    """A procurement has one dialogue, opened once its rules are there.

    Raises:
        DialogueOpenedBefore: when it was opened for another purpose.
        DialogueRulesMissing: when no rules were adopted by then.
        DialogueAfterAnnouncement: when the competition was announced by then.
    """
    match state.stage:
        case Open(opened) | Closed(opened) if opened.purpose == command.purpose:
            return ()
        case Open(opened) | Closed(opened):
            raise DialogueOpenedBefore(command.procurement, opened.opened_at)
        case NotOpened():
            pass
    if state.rules is None or command.at < state.rules.adopted_at:
        raise DialogueRulesMissing(command.procurement)
    _must_be_before_the_competition(command.procurement, state, command.at)
    return (
        MarketDialogueOpened(
            procurement=command.procurement,
            purpose=command.purpose,
            rules_version=state.rules.version,
            opened_at=command.at,
        ),
    )


def invite(command: PublishDialogueInvitation, state: State) -> Sequence[Event]:
    """Suppliers are invited while the dialogue is open.

    Raises:
        DialogueNotOpen: when it is not open yet.
        DialogueIsOver: when it is closed.
    """
    fact = DialogueInvitationPublished(
        procurement=command.procurement, published_at=command.at, where=command.where, to_all=command.to_all
    )
    if fact in state.done:
        return ()
    must_be_open(command.procurement, state, command.at)
    return (fact,)


def close_dialogue(command: CloseMarketDialogue, state: State) -> Sequence[Event]:
    """The dialogue is closed once, after everything that was done in it.

    Raises:
        DialogueNotOpen: when it was not opened.
        ClosedBeforeLastAct: when something was done in it later.
    """
    match state.stage:
        case Closed():
            return ()
        case NotOpened():
            raise DialogueNotOpen(command.procurement, command.at)
        case Open(opened):
            last_at = max((opened.opened_at, *_times(state)))
    if command.at < last_at:
        raise ClosedBeforeLastAct(command.procurement, last_at, command.at)
    return (MarketDialogueClosed(procurement=command.procurement, closed_at=command.at),)


def must_be_open(procurement: ProcurementId, state: State, at: Instant) -> None:
    """Let pass what was done while the dialogue was open, also when it is recorded later.

    Raises:
        DialogueNotOpen: when it was done before the dialogue was opened.
        DialogueIsOver: when it was done after it was closed.
        DialogueAfterAnnouncement: when it was done after the competition was announced.
    """
    match state.stage:
        case NotOpened():
            raise DialogueNotOpen(procurement, at)
        case Open(opened) | Closed(opened) if at < opened.opened_at:
            raise DialogueNotOpen(procurement, at, opened.opened_at)
        case _:
            _must_not_be_over(procurement, state, at)
            _must_be_before_the_competition(procurement, state, at)


def _must_be_before_the_competition(procurement: ProcurementId, state: State, at: Instant) -> None:
    if state.announced_at is not None and state.announced_at <= at:
        raise DialogueAfterAnnouncement(procurement, state.announced_at, at)


def _must_not_be_over(procurement: ProcurementId, state: State, at: Instant) -> None:
    if isinstance(state.stage, Closed) and at >= state.stage.closed_at:
        raise DialogueIsOver(procurement, state.stage.closed_at, at)


def _times(state: State) -> Iterator[Instant]:
    """When suppliers were invited, met and heard; a measure may be taken after the end."""
    for done in state.done:
        match done:
            case DialogueInvitationPublished():
                yield done.published_at
            case DialogueConferenceHeld() | DialogueMeetingHeld():
                yield done.held_at
            case SupplierInputReceived():
                yield done.received_at
            case LevellingMeasureTaken():
                pass
