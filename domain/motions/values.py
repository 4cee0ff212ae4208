"""What a motion, a ballot and its count are made of."""

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import MeetingId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Title
from domain.purchasing_groups.values import MajorityRule
from domain.representatives.values import Capacity


class Choice(StrEnum):
    """What a member answers; who abstains takes part but casts no vote."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


class Outcome(StrEnum):
    """What became of a motion."""

    CARRIED = "carried"
    FAILED = "failed"


class Ground(StrEnum):
    """Why a motion was carried or failed."""

    MAJORITY_REACHED = "majority-reached"
    CASTING_VOTE_FOR = "casting-vote-for"
    NO_QUORUM = "no-quorum"
    MAJORITY_NOT_REACHED = "majority-not-reached"
    TIED = "tied"
    CASTING_VOTE_AGAINST = "casting-vote-against"

    @property
    def outcome(self) -> Outcome:
        """The outcome that this ground leads to."""
        carried = self in {Ground.MAJORITY_REACHED, Ground.CASTING_VOTE_FOR}
        return Outcome.CARRIED if carried else Outcome.FAILED


class RecusalGround(StrEnum):
    """Why a person may not take part in a matter."""

    PARTY_OR_KIN = "party-or-kin"
    WEAKENED_TRUST = "weakened-trust"
    PREPARED_AS_EMPLOYEE = "prepared-as-employee"

    @property
    def legal_basis(self) -> str:
        """The provision, which the minutes must name (KOML § 11-4)."""
        return {
            RecusalGround.PARTY_OR_KIN: "FVL § 6(1)",
            RecusalGround.WEAKENED_TRUST: "FVL § 6(2)",
            RecusalGround.PREPARED_AS_EMPLOYEE: "KOML § 11-10",
        }[self]


class ByBody(Written):
    """The body decided the recusal; these members took part in deciding it."""

    decider: Literal["body"] = "body"
    members: tuple[MemberId, ...] = Field(min_length=1)


class BySuperior(Written):
    """A superior decided the recusal."""

    decider: Literal["superior"] = "superior"
    person: PersonId


RecusalDecider: TypeAlias = Annotated[ByBody | BySuperior, Field(discriminator="decider")]
"""Who decided that somebody is recused (FVL § 8)."""


class InMeeting(Written):
    """The vote is taken in a meeting."""

    procedure: Literal["meeting"] = "meeting"
    meeting: MeetingId


class InWriting(Written):
    """The motion is sent round and answered in writing, up to and including the deadline."""

    procedure: Literal["written"] = "written"
    deadline: Instant


Procedure: TypeAlias = Annotated[InMeeting | InWriting, Field(discriminator="procedure")]
"""How a vote is taken."""


class Voter(Written):
    """A member entitled to vote, with the number of votes it holds."""

    member: MemberId
    votes: int = Field(ge=1)


class Recused(Written):
    """A member that takes no part, the person it is about, and why."""

    member: MemberId
    person: PersonId
    ground: RecusalGround


class BallotRules(Written):
    """The rules that a ballot is counted by, as they stood when it opened.

    `casting_vote` is the member whose vote decides a tie, where there is one; `required_by_law` names the provisions
    that bind whatever the agreement says.
    """

    agreement_version: int = Field(ge=1)
    majority: MajorityRule
    quorum_percent: int = Field(ge=1, le=100)
    recused_count_towards_quorum: bool
    casting_vote: MemberId | None = None
    required_by_law: tuple[Title, ...] = ()


class CountedVote(Written):
    """A member's final vote, with its weight and who gave it."""

    member: MemberId
    person: PersonId
    capacity: Capacity
    choice: Choice
    votes: int = Field(ge=1)


class Quorum(Written):
    """How many members had to take part, counted from how many, and how many did."""

    percent: int = Field(ge=1, le=100)
    counted_from: int = Field(ge=0)
    needed: int = Field(ge=0)
    present: int = Field(ge=0)

    @property
    def met(self) -> bool:
        """Whether enough members took part."""
        return self.present >= self.needed


class VoteCount(Written):
    """The votes by weight, and how many in favour the rule needed."""

    rule: MajorityRule
    entitled: int = Field(ge=0)
    in_favour: int = Field(ge=0)
    against: int = Field(ge=0)
    abstained: int = Field(ge=0)
    needed: int = Field(ge=1)

    @property
    def cast(self) -> int:
        """The votes for or against."""
        return self.in_favour + self.against

    @property
    def reached(self) -> bool:
        """Whether the votes in favour are enough by themselves, without a casting vote."""
        return self.in_favour >= self.needed


class Tally(Written):
    """The whole count: every vote by name, who did not vote, who was recused, quorum and majority."""

    votes: tuple[CountedVote, ...]
    not_voted: tuple[MemberId, ...]
    recused: tuple[Recused, ...]
    quorum: Quorum
    count: VoteCount
