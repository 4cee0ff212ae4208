"""How a motion is put and withdrawn."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId, MotionId
from domain.kernel.instants import day_of
from domain.motions.commands import PutMotion, WithdrawMotion
from domain.motions.events import MotionPut, MotionWithdrawn
from domain.motions.rejections import (
    BallotClosed,
    DecisionReversed,
    MotionReferenceTaken,
    NoMeetingForMotion,
    NothingToReverse,
    ProposerNotMember,
    ReversalUndecided,
    VotersFrozen,
)
from domain.motions.rejections_case import AwardMotionWithoutProcurement, MotionAboutUnknownProcurement
from domain.motions.state import Awaited, Closed, NotPut, Open, Put, Sitting, State, Withdrawn
from domain.motions.values import Outcome
from domain.purchasing_groups.values import Matter


def put(command: PutMotion, state: State) -> Sequence[Event]:
    """A member of the group puts a motion, under a reference of its own.

    Raises:
        MotionReferenceTaken: when the reference was used for another motion.
        ProposerNotMember: when the proposer is no member of the group that day.
        NoMeetingForMotion: when the meeting named does not await the group.
        NothingToReverse: when the decision to be reversed is not one the group carried.
        DecisionReversed: when it has been reversed before.
        ReversalUndecided: when another motion to reverse it awaits a decision.
        AwardMotionWithoutProcurement: when it is about an award, and names no procurement.
        MotionAboutUnknownProcurement: when the ledger knows no such procurement.
        ActorIsRecused: when the actor is recused from it.
    """
    fact = MotionPut(
        group=command.group,
        motion=command.motion,
        meeting=command.meeting,
        matter=command.matter,
        title=command.title,
        text=command.text,
        alternatives=command.alternatives,
        recommendation=command.recommendation,
        proposed_by=command.proposed_by,
        reverses=command.reverses,
        procurement=command.procurement,
    )
    state.standing(command.procurement).must_be_free_to_act(command.by.person)
    stage = state.motion(command.motion)
    if not isinstance(stage, NotPut):
        if stage.motion == fact:
            return ()
        raise MotionReferenceTaken(command.motion)
    day = day_of(command.at)
    if command.proposed_by not in state.body.members_on(day):
        raise ProposerNotMember(command.proposed_by, day)
    if command.meeting:
        _must_await_the_group(command.meeting, command.group, state)
    if command.reverses:
        _must_be_reversible(command.reverses, command.group, state)
    _must_name_its_case(command, state)
    return (fact,)


def withdraw(command: WithdrawMotion, stage: Put | Open | Closed | Withdrawn) -> Sequence[Event]:
    """A motion is withdrawn before the vote on it begins.

    Raises:
        VotersFrozen: when the vote is going on.
        BallotClosed: when it is over.
    """
    match stage:
        case Put(motion=motion):
            return (
                MotionWithdrawn(
                    group=command.group, motion=command.motion, reason=command.reason, reverses=motion.reverses
                ),
            )
        case Withdrawn():
            return ()
        case Open():
            raise VotersFrozen(command.motion)
        case Closed():
            raise BallotClosed(command.motion)


def _must_name_its_case(command: PutMotion, state: State) -> None:
    if command.procurement is None:
        if command.matter is Matter.AWARD:
            raise AwardMotionWithoutProcurement(command.motion)
    elif command.procurement not in state.procurements:
        raise MotionAboutUnknownProcurement(command.procurement)


def _must_await_the_group(meeting: MeetingId, group: GroupId, state: State) -> None:
    match state.meetings.get(meeting):
        case (Awaited() | Sitting()) as awaited if awaited.group == group:
            pass
        case _:
            raise NoMeetingForMotion(meeting)


def _must_be_reversible(decision: MotionId, group: GroupId, state: State) -> None:
    match state.motion(decision):
        case Closed(decision=made) if made.group == group and made.outcome is Outcome.CARRIED:
            pass
        case _:
            raise NothingToReverse(decision)
    by = state.reversals.get(decision)
    if by is None:
        return
    if isinstance(state.motion(by), Closed):
        raise DecisionReversed(decision, by)
    raise ReversalUndecided(decision, by)
