"""What a cooperation agreement says about deciding, joining and leaving."""

from enum import StrEnum

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.organisations import MemberId


class CooperationForm(StrEnum):
    """The legal form of the cooperation (FOA §§ 4-3, 7-8, 29-1; KOML ch. 18, 19, 20)."""

    JOINT_PROCUREMENT = "joint-procurement"
    CENTRAL_PURCHASING_BODY = "central-purchasing-body"
    HOST_MUNICIPALITY = "host-municipality"
    POLITICAL_COUNCIL = "political-council"
    TASK_COMMUNITY = "task-community"
    CONTRACT = "contract"


class DecidingBody(StrEnum):
    """The body of a municipality that made a decision (KOML §§ 5-1, 6-1, 13-1)."""

    COUNCIL = "council"
    EXECUTIVE_COMMITTEE = "executive-committee"
    CHIEF_EXECUTIVE = "chief-executive"


class Matter(StrEnum):
    """The kinds of matter that an agreement may give majorities of their own."""

    ORDINARY = "ordinary"
    COST_KEY = "cost-key"
    ACCESSION = "accession"
    BUDGET = "budget"
    MANDATE = "mandate"
    ANNOUNCEMENT = "announcement"
    AWARD = "award"
    CANCELLATION = "cancellation"
    AGREEMENT = "agreement"


class MajorityRule(StrEnum):
    """How much of the vote a motion needs: of the votes cast, or of all who are entitled."""

    SIMPLE = "simple"
    ABSOLUTE = "absolute"
    TWO_THIRDS = "two-thirds"
    UNANIMOUS = "unanimous"


class Majority(Written):
    """The majority that one kind of matter needs."""

    matter: Matter
    rule: MajorityRule


class Weight(Written):
    """The number of votes a member holds, where it is not one member one vote."""

    member: MemberId
    votes: int = Field(ge=1, le=1_000)


class AgreementTerms(Written):
    """The terms that bind from a date.

    `quorum_percent` is the share of the entitled members that must take part, rounded up; `majorities` override the
    simple majority; `weights` are votes per member (empty: one member one vote); `recused_count_towards_quorum` says
    whether a recused member counts among those who take part; `exit_notice_months` runs from the notice.
    """

    quorum_percent: int = Field(ge=1, le=100)
    majorities: tuple[Majority, ...] = ()
    weights: tuple[Weight, ...] = ()
    chair_has_casting_vote: bool
    recused_count_towards_quorum: bool
    written_procedure_allowed: bool
    late_accession_allowed: bool
    exit_notice_months: int = Field(ge=0, le=36)

    def majority_for(self, matter: Matter) -> MajorityRule:
        """The majority that the matter needs."""
        return next((majority.rule for majority in self.majorities if majority.matter == matter), MajorityRule.SIMPLE)

    def votes_of(self, member: MemberId) -> int:
        """The number of votes that the member holds."""
        if not self.weights:
            return 1
        return next((weight.votes for weight in self.weights if weight.member == member), 0)
