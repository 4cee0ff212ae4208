"""What the rules of deciding rest on: each motion's stage, the body that decides, and the meetings it sits in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.values import Standing, Standings
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId, MotionId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.meetings.events import (
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
)
from domain.motions.body import Body
from domain.motions.events import (
    BallotOpened,
    DecisionMade,
    MotionPut,
    MotionWithdrawn,
    RecusalDecided,
    VoteCast,
    VoteVoided,
)
from domain.motions.values import Outcome
from domain.notices.events import PublishedNoticeImported
from domain.procurements.events import ProcurementOpened


@dataclass(frozen=True, slots=True)
class NotPut:
    """No motion bears the reference."""


@dataclass(frozen=True, slots=True)
class Put:
    """The motion is before the group."""

    motion: MotionPut
    recusals: tuple[RecusalDecided, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The motion was withdrawn."""

    motion: MotionPut


@dataclass(frozen=True, slots=True)
class Open:
    """The vote is going on; the votes are each member's last, without those that fell away, the `voided`."""

    motion: MotionPut
    ballot: BallotOpened
    votes: Mapping[MemberId, VoteCast] = field(default_factory=dict[MemberId, VoteCast])
    voided: tuple[VoteVoided, ...] = ()


@dataclass(frozen=True, slots=True)
class Closed:
    """The motion is decided."""

    motion: MotionPut
    decision: DecisionMade


Motion: TypeAlias = NotPut | Put | Withdrawn | Open | Closed


@dataclass(frozen=True, slots=True)
class Awaited:
    """The group has been called to the meeting."""

    group: GroupId


@dataclass(frozen=True, slots=True)
class Sitting:
    """The meeting is open, with these members present and this one's person in the chair."""

    group: GroupId
    present: frozenset[MemberId]
    chair: MemberId


@dataclass(frozen=True, slots=True)
class Over:
    """The meeting was closed or cancelled."""


Meeting: TypeAlias = Awaited | Sitting | Over


@dataclass(frozen=True, slots=True)
class State:
    """The motions and meetings that the boundary reaches, and the body; `reversals` maps a decision to its undoing.

    `procurements` are those that are known, `standings` who is recused from which.
    """

    motions: Mapping[MotionId, Motion] = field(default_factory=dict[MotionId, Motion])
    reversals: Mapping[MotionId, MotionId] = field(default_factory=dict[MotionId, MotionId])
    meetings: Mapping[MeetingId, Meeting] = field(default_factory=dict[MeetingId, Meeting])
    body: Body = field(default_factory=Body)
    procurements: frozenset[ProcurementId] = frozenset()
    standings: Standings = field(default_factory=Standings)

    def standing(self, procurement: ProcurementId | None) -> Standing:
        """Who is recused from what a motion is about; nobody where it is about no procurement."""
        return self.standings.in_case(procurement)

    def motion(self, motion: MotionId) -> Motion:
        """The stage that the motion has come to."""
        return self.motions.get(motion, NotPut())


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that fits nowhere changes nothing."""
    match event:
        case MotionPut() | MotionWithdrawn() | DecisionMade():
            moved = _moved(state, event)
            return moved if event.reverses is None else replace(moved, reversals=_reversals(state.reversals, event))
        case RecusalDecided() | BallotOpened() | VoteCast() | VoteVoided():
            return _moved(state, event)
        case MeetingCalled() | MeetingCancelled() | MeetingOpened() | MemberArrived() | MemberLeft() | MeetingClosed():
            meeting = _met(state.meetings.get(event.meeting), event)
            return replace(state, meetings={**state.meetings, event.meeting: meeting}) if meeting else state
        case RecusalInCaseDecided():
            return replace(state, standings=state.standings.after(event))
        case ProcurementOpened() | PublishedNoticeImported():
            return replace(state, procurements=state.procurements | {event.procurement})
        case _:
            return replace(state, body=state.body.after(event))


def _moved(
    state: State,
    event: MotionPut | RecusalDecided | MotionWithdrawn | BallotOpened | VoteCast | VoteVoided | DecisionMade,
) -> State:
    stage = _stage(state.motion(event.motion), event)
    return replace(state, motions={**state.motions, event.motion: stage})


def _stage(motion: Motion, event: Event) -> Motion:
    match motion, event:
        case NotPut(), MotionPut():
            return Put(event)
        case Put(recusals=recusals), RecusalDecided():
            return replace(motion, recusals=(*recusals, event))
        case Put(), MotionWithdrawn():
            return Withdrawn(motion.motion)
        case Put(), BallotOpened():
            return Open(motion.motion, event)
        case Open(votes=votes), VoteCast():
            return replace(motion, votes={**votes, event.member: event})
        case Open(votes=votes, voided=voided), VoteVoided():
            standing = {member: vote for member, vote in votes.items() if member != event.member}
            return replace(motion, votes=standing, voided=(*voided, event))
        case ((Put() | Open()), DecisionMade()):
            return Closed(motion.motion, event)
        case _:
            return motion


def _reversals(
    reversals: Mapping[MotionId, MotionId], event: MotionPut | MotionWithdrawn | DecisionMade
) -> Mapping[MotionId, MotionId]:
    match event:
        case MotionPut() | DecisionMade(outcome=Outcome.CARRIED) if event.reverses is not None:
            return {**reversals, event.reverses: event.motion}
        case _:
            return {decision: by for decision, by in reversals.items() if by != event.motion}


def _met(meeting: Meeting | None, event: Event) -> Meeting | None:
    match meeting, event:
        case None, MeetingCalled(group=group):
            return Awaited(group)
        case Awaited(group=group), MeetingOpened(present=present, chair=chair):
            return Sitting(group, frozenset(one.member for one in present), chair.member)
        case Sitting(present=present), MemberArrived(member=member):
            return replace(meeting, present=present | {member})
        case Sitting(present=present), MemberLeft(member=member):
            return replace(meeting, present=present - {member})
        case _, (MeetingClosed() | MeetingCancelled()):
            return Over()
        case _:
            return meeting
