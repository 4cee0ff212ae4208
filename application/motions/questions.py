"""What was decided in a motion, who voted what, and why it was carried or failed."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.motions.events import (
    BallotOpened,
    DecisionMade,
    MotionPut,
    MotionWithdrawn,
    RecusalDecided,
    VoteCast,
    VoteVoided,
)
from domain.motions.values import BallotRules, Choice, Ground, Outcome, Procedure, Quorum, Recused, VoteCount, Voter
from domain.purchasing_groups.values import Matter
from domain.representatives.values import Capacity


class Stage(StrEnum):
    """How far a motion has come."""

    PUT = "put"
    OPEN = "open"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


class Vote(Written):
    """A member's vote as it stands, the reason given, and the choices it replaced, first to last."""

    member: MemberId
    person: PersonId
    capacity: Capacity
    choice: Choice
    votes: int
    reason: str | None
    cast_at: Instant
    replaced: tuple[Choice, ...]


class VoidedVote(Written):
    """A vote that fell away before the count, because who gave it was recused, and when it did."""

    member: MemberId
    person: PersonId
    choice: Choice
    voided_at: Instant


class Motion(Written):
    """A motion with its text, its voters, every vote by name, and the outcome with its ground."""

    group: GroupId
    motion: MotionId
    meeting: MeetingId | None
    matter: Matter
    title: str
    text: str
    alternatives: tuple[str, ...]
    recommendation: str | None
    proposed_by: MemberId
    reverses: MotionId | None
    procurement: ProcurementId | None
    stage: Stage
    recused: tuple[Recused, ...]
    procedure: Procedure | None
    rules: BallotRules | None
    voters: tuple[Voter, ...]
    absent: tuple[MemberId, ...]
    votes: tuple[Vote, ...]
    voided: tuple[VoidedVote, ...]
    outcome: Outcome | None
    ground: Ground | None
    quorum: Quorum | None
    count: VoteCount | None
    not_voted: tuple[MemberId, ...]
    decided_at: Instant | None
    withdrawn_because: str | None


@dataclass(frozen=True, slots=True)
class _Story:
    put: MotionPut | None = None
    withdrawn: MotionWithdrawn | None = None
    recusals: tuple[RecusalDecided, ...] = ()
    ballot: BallotOpened | None = None
    votes: dict[MemberId, Vote] = field(default_factory=dict[MemberId, Vote])
    voided: tuple[VoidedVote, ...] = ()
    decision: Recorded[DecisionMade] | None = None

    @property
    def stage(self) -> Stage:
        if self.withdrawn:
            return Stage.WITHDRAWN
        if self.decision:
            return Stage.DECIDED
        return Stage.OPEN if self.ballot else Stage.PUT


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    match recorded.event:
        case MotionPut() as put:
            return replace(story, put=put)
        case MotionWithdrawn() as withdrawn:
            return replace(story, withdrawn=withdrawn)
        case RecusalDecided() as recusal:
            return replace(story, recusals=(*story.recusals, recusal))
        case BallotOpened() as ballot:
            return replace(story, ballot=ballot)
        case VoteCast() as vote:
            return replace(story, votes={**story.votes, vote.member: _vote(vote, story.votes.get(vote.member))})
        case VoteVoided() as voided:
            return _without(story, voided)
        case DecisionMade() as decision:
            return replace(story, decision=Recorded(recorded.position, decision, recorded.document))
        case _:
            return story


def _without(story: _Story, event: VoteVoided) -> _Story:
    voided = VoidedVote(member=event.member, person=event.person, choice=event.choice, voided_at=event.voided_at)
    standing = {member: vote for member, vote in story.votes.items() if member != event.member}
    return replace(story, votes=standing, voided=(*story.voided, voided))


def _vote(vote: VoteCast, before: Vote | None) -> Vote:
    return Vote(
        member=vote.member,
        person=vote.person,
        capacity=vote.capacity,
        choice=vote.choice,
        votes=vote.votes,
        reason=vote.reason,
        cast_at=vote.cast_at,
        replaced=(*before.replaced, before.choice) if before else (),
    )


def _answer(story: _Story, _parameters: NoParameters, _moment: Moment) -> Motion | None:
    put, ballot = story.put, story.ballot
    if put is None:
        return None
    decision = story.decision.event if story.decision else None
    tally = decision.tally if decision else None
    decided = tuple(Recused(member=one.member, person=one.person, ground=one.ground) for one in story.recusals)
    return Motion(
        group=put.group,
        motion=put.motion,
        meeting=put.meeting,
        matter=put.matter,
        title=put.title,
        text=put.text,
        alternatives=put.alternatives,
        recommendation=put.recommendation,
        proposed_by=put.proposed_by,
        reverses=put.reverses,
        procurement=put.procurement,
        stage=story.stage,
        recused=ballot.recused if ballot else decided,
        procedure=ballot.procedure if ballot else None,
        rules=ballot.rules if ballot else None,
        voters=ballot.voters if ballot else (),
        absent=ballot.absent if ballot else (),
        votes=tuple(story.votes[member] for member in sorted(story.votes)),
        voided=story.voided,
        outcome=decision.outcome if decision else None,
        ground=decision.ground if decision else None,
        quorum=tally.quorum if tally else None,
        count=tally.count if tally else None,
        not_voted=tally.not_voted if tally else (),
        decided_at=story.decision.occurred_at if story.decision else None,
        withdrawn_because=story.withdrawn.reason if story.withdrawn else None,
    )


MOTIONS = Question(
    name="motions",
    asks="What was decided, who voted what, by which rule and quorum, and why was it carried or not?",
    identifier=MotionId,
    types=(MotionPut, MotionWithdrawn, RecusalDecided, BallotOpened, VoteCast, VoteVoided, DecisionMade),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_answer,
    view=Motion,
    parameters=NoParameters,
)
