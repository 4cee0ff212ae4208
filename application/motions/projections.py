"""The motions of the ledger, and what became of each."""

from datetime import datetime
from enum import StrEnum

from application.projections.declaration import Projection
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, MeetingId, MotionId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.motions.events import BallotOpened, DecisionMade, MotionPut, MotionWithdrawn
from domain.motions.values import Ground, InWriting, Outcome
from domain.purchasing_groups.values import MajorityRule, Matter


class Standing(StrEnum):
    """How far a motion has come."""

    PUT = "put"
    WITHDRAWN = "withdrawn"
    VOTED_ON = "voted-on"
    CARRIED = "carried"
    FAILED = "failed"


class Result(Written):
    """The count by weight: votes for, against and abstained, how many were needed, and by which rule."""

    rule: MajorityRule
    in_favour: int
    against: int
    abstained: int
    needed: int
    quorum_met: bool


class MotionOutcome(Written):
    """A motion, how far it has come, and its outcome with the ground and the count."""

    group: GroupId
    motion: MotionId
    meeting: MeetingId | None
    matter: Matter
    title: Title
    proposed_by: MemberId
    put_at: Instant
    standing: Standing
    withdrawn_because: Text | None = None
    answer_by: Instant | None = None
    decided_at: Instant | None = None
    ground: Ground | None = None
    result: Result | None = None
    reverses: MotionId | None = None
    reversed_by: MotionId | None = None


def _motions(event: Event) -> tuple[str, ...]:
    match event:
        case DecisionMade(reverses=MotionId() as earlier):
            return (event.motion, earlier)
        case MotionPut() | MotionWithdrawn() | BallotOpened() | DecisionMade():
            return (event.motion,)
        case _:
            return ()


def _outcome(row: MotionOutcome | None, key: str, recorded: Recorded[Event]) -> MotionOutcome | None:
    match recorded.event, row:
        case MotionPut() as put, _:
            return MotionOutcome(
                group=put.group,
                motion=put.motion,
                meeting=put.meeting,
                matter=put.matter,
                title=put.title,
                proposed_by=put.proposed_by,
                put_at=recorded.occurred_at,
                standing=Standing.PUT,
                reverses=put.reverses,
            )
        case MotionWithdrawn() as withdrawn, MotionOutcome():
            return row.model_copy(update={"standing": Standing.WITHDRAWN, "withdrawn_because": withdrawn.reason})
        case BallotOpened() as ballot, MotionOutcome():
            deadline = ballot.procedure.deadline if isinstance(ballot.procedure, InWriting) else None
            return row.model_copy(update={"standing": Standing.VOTED_ON, "answer_by": deadline})
        case DecisionMade() as decision, MotionOutcome() if key == decision.motion:
            return _decided(row, decision, recorded.occurred_at)
        case DecisionMade(outcome=Outcome.CARRIED) as decision, MotionOutcome():
            return row.model_copy(update={"reversed_by": decision.motion})
        case _:
            return row


def _decided(row: MotionOutcome, decision: DecisionMade, decided_at: datetime) -> MotionOutcome:
    count = decision.tally.count
    result = Result(
        rule=count.rule,
        in_favour=count.in_favour,
        against=count.against,
        abstained=count.abstained,
        needed=count.needed,
        quorum_met=decision.tally.quorum.met,
    )
    carried = decision.outcome is Outcome.CARRIED
    return row.model_copy(
        update={
            "standing": Standing.CARRIED if carried else Standing.FAILED,
            "decided_at": decided_at,
            "ground": decision.ground,
            "result": result,
        }
    )


MOTION_OUTCOMES = Projection(
    name="motion-outcomes",
    version=1,
    tells="A motion, how far it has come, and whether it was carried: on which ground, by which count.",
    handles=(MotionPut, MotionWithdrawn, BallotOpened, DecisionMade),
    keys=_motions,
    row=MotionOutcome,
    evolve=_outcome,
    listed_by=("group", "meeting", "standing"),
)
