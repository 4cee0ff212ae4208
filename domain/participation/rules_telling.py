"""How those who were selected are invited, and the others told (FOA §§ 16-12(4), 23-2(1))."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.participation.commands import InviteTenderers, NotifyNonSelection
from domain.participation.events import NonSelectionNotified, TenderersInvited
from domain.participation.rejections import (
    InvitationStands,
    InvitedSomeOnly,
    NonSelectionToldBefore,
    NotInSelection,
    ParticipationCalledOff,
)
from domain.participation.state import State


def invite(command: InviteTenderers, state: State) -> Sequence[Event]:
    """All who were selected, and nobody else, are invited at the same moment.

    Raises:
        ParticipationCalledOff: when the competition was called off.
        InvitationStands: when they were invited before.
        NotInSelection: when somebody is invited who was not selected, or nobody has been selected by then.
        InvitedSomeOnly: when somebody who was selected is left out.
    """
    invited, selection = set(command.suppliers), state.applicants.selection
    if state.invitation is not None:
        if (set(state.invitation.suppliers), state.invitation.invited_at) == (invited, command.at):
            return ()
        raise InvitationStands(command.procurement, state.invitation.invited_at)
    if state.called_off:
        raise ParticipationCalledOff(command.procurement)
    selected = set(selection.selected) if selection and selection.selected_at <= command.at else set[str]()
    if invited - selected:
        raise NotInSelection(tuple(sorted(invited - selected)))
    if selected != invited:
        raise InvitedSomeOnly(tuple(one for one in sorted(state.applicants.selected) if one not in invited))
    suppliers = tuple(sorted(invited))
    return (TenderersInvited(procurement=command.procurement, suppliers=suppliers, invited_at=command.at),)


def notify(command: NotifyNonSelection, state: State) -> Sequence[Event]:
    """A supplier that was left out is told once, after the selection.

    Raises:
        NonSelectionToldBefore: when it was told something else before.
        NotInSelection: when it was not left out by then.
    """
    told, selection = state.applicants.told.get(command.supplier), state.applicants.selection
    if told is not None:
        if (told.sent_at, told.reason) == (command.at, command.reason):
            return ()
        raise NonSelectionToldBefore(command.supplier, told.sent_at)
    if selection is None or command.supplier not in selection.others or command.at < selection.selected_at:
        raise NotInSelection((command.supplier,))
    return (
        NonSelectionNotified(
            procurement=command.procurement, supplier=command.supplier, sent_at=command.at, reason=command.reason
        ),
    )
