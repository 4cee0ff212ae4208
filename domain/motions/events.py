"""The facts of how the group decides."""

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.motions.values import (
    BallotRules,
    Choice,
    Ground,
    Outcome,
    Procedure,
    RecusalDecider,
    RecusalGround,
    Recused,
    Tally,
    Voter,
)
from domain.purchasing_groups.values import Matter
from domain.representatives.values import Capacity


class MotionPut(Event):
    """A motion was put before the group; `reverses` names the earlier decision that it would reverse.

    `procurement` is the case that it is about: who is recused from that one takes no part in it.
    """

    stored_as = "motion-put.v1"

    group: GroupId
    motion: MotionId
    meeting: MeetingId | None = None
    matter: Matter
    title: Title
    text: Text
    alternatives: tuple[Text, ...] = ()
    recommendation: Text | None = None
    proposed_by: MemberId
    reverses: MotionId | None = None
    procurement: ProcurementId | None = None


class RecusalDecided(Event):
    """It was decided that a member takes no part in a motion, because of its person."""

    stored_as = "recusal-decided.v1"
    legal_basis = ("FVL §§ 6, 8", "KOML § 11-10")

    group: GroupId
    motion: MotionId
    member: MemberId
    person: PersonId
    ground: RecusalGround
    decided_by: RecusalDecider


class MotionWithdrawn(Event):
    """A motion was withdrawn before anybody voted."""

    stored_as = "motion-withdrawn.v1"

    group: GroupId
    motion: MotionId
    reason: Text
    reverses: MotionId | None = None


class BallotOpened(Event):
    """The vote began; who may vote and by which rules was frozen.

    `absent` are those entitled who are not at the meeting in which the vote is taken; they take no part in it.
    """

    stored_as = "ballot-opened.v1"
    legal_basis = ("KOML §§ 11-8, 11-9",)

    group: GroupId
    motion: MotionId
    procedure: Procedure
    opened_at: Instant
    voters: tuple[Voter, ...]
    absent: tuple[MemberId, ...] = ()
    recused: tuple[Recused, ...] = ()
    rules: BallotRules

    @property
    def rule_set(self) -> str:
        """The version of the agreement that the ballot follows."""
        return f"agreement.v{self.rules.agreement_version}"


class VoteCast(Event):
    """A member voted, by its representative or by a deputy as proxy; `earlier` is the vote that this one replaces."""

    stored_as = "vote-cast.v1"

    group: GroupId
    motion: MotionId
    member: MemberId
    person: PersonId
    capacity: Capacity
    choice: Choice
    votes: int
    reason: Text | None = None
    cast_at: Instant
    earlier: Choice | None = None


class VoteVoided(Event):
    """A vote fell away before the count: who gave it was recused from the procurement after voting.

    The vote stays in the book and is not counted; the member may vote anew, by its other person.
    """

    stored_as = "vote-voided.v1"
    legal_basis = ("FVL § 6", "KOML § 11-10")

    group: GroupId
    motion: MotionId
    member: MemberId
    person: PersonId
    choice: Choice
    voided_at: Instant


class DecisionMade(Event):
    """The ballot was closed and counted: carried or failed, on which ground, with the whole count."""

    stored_as = "decision-made.v1"
    legal_basis = ("KOML §§ 11-4, 11-9",)

    group: GroupId
    motion: MotionId
    matter: Matter
    outcome: Outcome
    ground: Ground
    procedure: Procedure
    rules: BallotRules
    tally: Tally
    reverses: MotionId | None = None
    procurement: ProcurementId | None = None

    @property
    def rule_set(self) -> str:
        """The version of the agreement that the votes were counted by."""
        return f"agreement.v{self.rules.agreement_version}"
