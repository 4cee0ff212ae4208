"""How a vote is begun, with everything that decides it frozen, and how it is closed and counted."""

from collections.abc import Sequence
from datetime import date

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.motions.ballot_rules import rules_for
from domain.motions.commands import CloseBallot, OpenBallot
from domain.motions.events import BallotOpened, DecisionMade
from domain.motions.rejections import (
    AnswerDeadlineNotAhead,
    AnswersOutstanding,
    BallotClosed,
    BallotNeedsOpenMeeting,
    BallotNotOpen,
    BallotOutOfOrder,
    MotionIsWithdrawn,
    NoAgreementToVoteBy,
    NobodyMayVote,
    VotersFrozen,
    WrittenProcedureNotAllowed,
)
from domain.motions.state import Closed, Open, Put, Sitting, State, Withdrawn
from domain.motions.tally import ground, tally
from domain.motions.values import InMeeting, InWriting, Recused, Voter
from domain.purchasing_groups.events import AgreementAdopted


def open_ballot(command: OpenBallot, stage: Put | Open | Closed | Withdrawn, state: State) -> Sequence[Event]:
    """The vote begins, in an open meeting or in writing.

    Raises:
        MotionIsWithdrawn: when the motion was withdrawn.
        BallotClosed: when the vote is over.
        VotersFrozen: when it has begun in another meeting, or with another deadline.
        NoAgreementToVoteBy: when no agreement binds that day.
        WrittenProcedureNotAllowed: when the agreement does not let the group decide in writing.
        AnswerDeadlineNotAhead: when the deadline does not lie ahead.
        BallotNeedsOpenMeeting: when the meeting is not open.
        NobodyMayVote: when nobody is left to vote.
    """
    match stage:
        case Put():
            return (_opened(command, stage, state),)
        case Open(ballot=ballot) if ballot.procedure == command.procedure:
            return ()
        case Open():
            raise VotersFrozen(command.motion)
        case Closed():
            raise BallotClosed(command.motion)
        case Withdrawn():
            raise MotionIsWithdrawn(command.motion)


def close_ballot(command: CloseBallot, stage: Put | Open | Closed | Withdrawn) -> Sequence[Event]:
    """The vote is closed and counted; in writing not before everybody has voted or the deadline has come.

    Raises:
        BallotNotOpen: when the vote has not begun.
        MotionIsWithdrawn: when the motion was withdrawn.
        BallotOutOfOrder: when it would be closed before a vote that was given in it.
        AnswersOutstanding: when the deadline has not come and somebody has not voted.
    """
    match stage:
        case Open():
            _must_be_complete(command, stage)
            return (_decided(stage),)
        case Closed():
            return ()
        case Put():
            raise BallotNotOpen(command.motion)
        case Withdrawn():
            raise MotionIsWithdrawn(command.motion)


def _opened(command: OpenBallot, stage: Put, state: State) -> BallotOpened:
    day = day_of(command.at)
    agreement = state.body.agreement_on(day)
    if agreement is None:
        raise NoAgreementToVoteBy(command.group, day)
    recused = tuple(
        Recused(member=one.member, person=one.person, ground=one.ground)
        for one in sorted(stage.recusals, key=lambda one: (one.member, one.person))
    )
    voters = _voters(state, day, agreement, {one.member for one in recused})
    if not voters:
        raise NobodyMayVote(command.motion, day)
    match command.procedure:
        case InMeeting(meeting=meeting):
            sitting = _sitting(state, command.group, meeting)
            chair, absent = sitting.chair, tuple(one.member for one in voters if one.member not in sitting.present)
        case InWriting(deadline=deadline):
            if not agreement.terms.written_procedure_allowed:
                raise WrittenProcedureNotAllowed(agreement.version)
            if deadline <= command.at:
                raise AnswerDeadlineNotAhead(deadline, command.at)
            chair, absent = state.body.chair_on(day), ()
    may_preside = chair in {one.member for one in voters} - set(absent)
    return BallotOpened(
        group=command.group,
        motion=command.motion,
        procedure=command.procedure,
        opened_at=command.at,
        voters=voters,
        absent=absent,
        recused=recused,
        rules=rules_for(
            agreement, stage.motion.matter, command.procedure, state.body.form, chair if may_preside else None
        ),
    )


def _voters(state: State, day: date, agreement: AgreementAdopted, recused: set[MemberId]) -> tuple[Voter, ...]:
    members = sorted(state.body.members_on(day) - recused)
    return tuple(Voter(member=one, votes=votes) for one in members if (votes := agreement.terms.votes_of(one)))


def _sitting(state: State, group: GroupId, meeting: MeetingId) -> Sitting:
    match state.meetings.get(meeting):
        case Sitting() as sitting if sitting.group == group:
            return sitting
        case _:
            raise BallotNeedsOpenMeeting(meeting)


def _must_be_complete(command: CloseBallot, stage: Open) -> None:
    voted = (vote.cast_at for vote in stage.votes.values())
    earliest = max((stage.ballot.opened_at, *voted, *(one.voided_at for one in stage.voided)))
    if command.at < earliest:
        raise BallotOutOfOrder(earliest, command.at)
    not_voted = tuple(voter.member for voter in stage.ballot.voters if voter.member not in stage.votes)
    match stage.ballot.procedure:
        case InWriting(deadline=deadline) if not_voted and command.at < deadline:
            raise AnswersOutstanding(deadline, not_voted)
        case _:
            pass


def _decided(stage: Open) -> DecisionMade:
    result = tally(stage.ballot, stage.votes.values())
    why = ground(result, stage.ballot.rules.casting_vote)
    return DecisionMade(
        group=stage.motion.group,
        motion=stage.motion.motion,
        matter=stage.motion.matter,
        outcome=why.outcome,
        ground=why,
        procedure=stage.ballot.procedure,
        rules=stage.ballot.rules,
        tally=result,
        reverses=stage.motion.reverses,
        procurement=stage.motion.procurement,
    )
