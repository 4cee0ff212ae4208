"""Taking in a complaint, and answering it with reasons."""

from domain.awards.values import NotDecided
from domain.complaints.commands import AnswerComplaint, ReceiveComplaint
from domain.complaints.events import ComplaintAnswered, ComplaintReceived
from domain.complaints.rejections import (
    AnsweredBeforeReceived,
    ComplaintAboutUnknownAward,
    ComplaintAlreadyAnswered,
    ComplaintReferenceTaken,
    ComplaintUnknown,
)
from domain.complaints.state import State


def receive(command: ReceiveComplaint, state: State) -> tuple[ComplaintReceived, ...]:
    """The complaint, or nothing when this very complaint was taken in before."""
    state.standing.must_be_free_to_act(command.by.person)
    received = ComplaintReceived(
        procurement=command.procurement,
        award=command.award,
        complaint=command.complaint,
        supplier=command.supplier,
        ground=command.ground,
        what=command.what,
        received_at=command.at,
    )
    earlier = state.received.get(command.complaint)
    if earlier is not None:
        if earlier == received:
            return ()
        raise ComplaintReferenceTaken(command.complaint)
    known = command.procurement in state.opened
    if command.award is not None:
        known = not isinstance(state.awards.find(command.procurement, command.award), NotDecided)
    if not known:
        raise ComplaintAboutUnknownAward(command.procurement, command.award)
    return (received,)


def answer(command: AnswerComplaint, state: State) -> tuple[ComplaintAnswered, ...]:
    """The answer, or nothing when it was answered just so before."""
    state.standing.must_be_free_to_decide(command.by.person)
    received = state.received.get(command.complaint)
    if received is None or received.procurement != command.procurement:
        raise ComplaintUnknown(command.complaint)
    earlier = state.answered.get(command.complaint)
    if earlier is not None:
        if (earlier.upheld, earlier.reason) == (command.upheld, command.reason):
            return ()
        raise ComplaintAlreadyAnswered(command.complaint, earlier.upheld)
    if command.at < received.received_at:
        raise AnsweredBeforeReceived(command.complaint, received.received_at, command.at)
    return (
        ComplaintAnswered(
            procurement=command.procurement,
            award=received.award,
            complaint=command.complaint,
            supplier=received.supplier,
            upheld=command.upheld,
            reason=command.reason,
            answered_at=command.at,
        ),
    )
