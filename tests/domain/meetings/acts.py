"""Short ways to say what befell a meeting and its minutes."""

from domain.kernel.identifiers import MeetingId, PersonId
from domain.kernel.organisations import MemberId
from domain.meetings.decider import DECIDER
from domain.meetings.events import (
    MeetingCalled,
    MeetingClosed,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
    MinutesConfirmed,
    MinutesContested,
    MinutesDrafted,
    MinutesFinalised,
)
from domain.meetings.values import Attendance, Chair, MinutesRecord
from domain.motions.events import BallotOpened, DecisionMade
from domain.motions.values import (
    BallotRules,
    Choice,
    CountedVote,
    Ground,
    InMeeting,
    Outcome,
    Procedure,
    Quorum,
    RecusalGround,
    Recused,
    Tally,
    VoteCount,
    Voter,
)
from domain.purchasing_groups.values import MajorityRule, Matter
from domain.representatives.values import Capacity
from tests.domain.meetings.scene import (
    ALARMS,
    ANNA,
    COST_KEY,
    DAG,
    DALHEIM,
    ELVNES,
    FIVE,
    FOSSMO,
    MEETING,
    ON_BUDGET,
    ON_COST_KEY,
    SIRI,
    SKOGVATN,
    SPEAKS,
    TEXT,
    TOWN_HALL,
    YTRE_SUND,
    at,
)
from tests.support.specification import Specification

meetings = Specification(DECIDER)


def called(meeting: MeetingId = MEETING, number: int = 1) -> MeetingCalled:
    """The members were called ten days ahead, to two matters."""
    return MeetingCalled(
        group=ALARMS,
        meeting=meeting,
        number=number,
        called_at=at(9, day=5),
        called_by=ANNA,
        starts_at=at(10),
        venue=TOWN_HALL,
        agenda=(ON_COST_KEY, ON_BUDGET),
    )


def there(member: MemberId, person: PersonId | None = None) -> Attendance:
    """The member is there by its representative, or by the deputy."""
    capacity = Capacity.DEPUTY if person == DAG else Capacity.REPRESENTATIVE
    return Attendance(member=member, person=person or SPEAKS[member], capacity=capacity)


def opened(*present: MemberId, chair: Chair | None = None) -> MeetingOpened:
    """The meeting opened at ten with these present (all five when none is named)."""
    members = present or FIVE
    return MeetingOpened(
        group=ALARMS,
        meeting=MEETING,
        opened_at=at(10),
        present=tuple(there(member) for member in members),
        absent=tuple(member for member in FIVE if member not in members),
        chair=chair or Chair(member=ELVNES, person=ANNA, elected=False),
    )


def arrived(member: MemberId, minute: int, person: PersonId | None = None) -> MemberArrived:
    attendance = there(member, person)
    return MemberArrived(
        group=ALARMS,
        meeting=MEETING,
        member=member,
        person=attendance.person,
        capacity=attendance.capacity,
        arrived_at=at(10, minute),
    )


def left(member: MemberId, minute: int) -> MemberLeft:
    return MemberLeft(group=ALARMS, meeting=MEETING, member=member, left_at=at(10, minute))


CLOSED = MeetingClosed(group=ALARMS, meeting=MEETING, closed_at=at(12))


RULES = BallotRules(
    agreement_version=1, majority=MajorityRule.SIMPLE, quorum_percent=50, recused_count_towards_quorum=False
)
RECUSED = Recused(member=SKOGVATN, person=SIRI, ground=RecusalGround.WEAKENED_TRUST)


def balloted(procedure: Procedure | None = None) -> BallotOpened:
    """The vote on the cost key began in the meeting."""
    return BallotOpened(
        group=ALARMS,
        motion=COST_KEY,
        procedure=procedure or InMeeting(meeting=MEETING),
        opened_at=at(10, 30),
        voters=(Voter(member=ELVNES, votes=1), Voter(member=FOSSMO, votes=1)),
        rules=RULES,
    )


def decided(procedure: Procedure | None = None) -> DecisionMade:
    """The cost key was carried, Fossmo dissenting, Skogvatn recused."""
    cast = ((ELVNES, Choice.FOR, 2), (DALHEIM, Choice.ABSTAIN, 1), (FOSSMO, Choice.AGAINST, 1))
    votes = tuple(
        CountedVote(member=member, person=SPEAKS[member], capacity=Capacity.REPRESENTATIVE, choice=choice, votes=votes)
        for member, choice, votes in cast
    )
    return DecisionMade(
        group=ALARMS,
        motion=COST_KEY,
        matter=Matter.COST_KEY,
        outcome=Outcome.CARRIED,
        ground=Ground.MAJORITY_REACHED,
        procedure=procedure or InMeeting(meeting=MEETING),
        rules=RULES,
        tally=Tally(
            votes=votes,
            not_voted=(YTRE_SUND,),
            recused=(RECUSED,),
            quorum=Quorum(percent=50, counted_from=4, needed=2, present=3),
            count=VoteCount(rule=MajorityRule.SIMPLE, entitled=5, in_favour=2, against=1, abstained=1, needed=2),
        ),
    )


def record(*present: MemberId) -> MinutesRecord:
    """What the minutes of the plain meeting must tell."""
    members = present or FIVE
    return MinutesRecord(
        number=1,
        venue=TOWN_HALL,
        opened_at=at(10),
        closed_at=at(12),
        chair=Chair(member=ELVNES, person=ANNA, elected=False),
        present=tuple(there(member) for member in members),
        absent=tuple(member for member in FIVE if member not in members),
        matters=(ON_COST_KEY, ON_BUDGET),
        decisions=(),
        recusals=(),
    )


def drafted(version: int = 1, digest: str = TEXT, told: MinutesRecord | None = None) -> MinutesDrafted:
    return MinutesDrafted(
        group=ALARMS,
        meeting=MEETING,
        version=version,
        digest=digest,
        document="minutes-1.pdf",
        record=told or record(),
    )


def confirmed(member: MemberId, version: int = 1) -> MinutesConfirmed:
    return MinutesConfirmed(group=ALARMS, meeting=MEETING, member=member, person=SPEAKS[member], version=version)


def contested(member: MemberId, version: int = 1) -> MinutesContested:
    return MinutesContested(
        group=ALARMS,
        meeting=MEETING,
        member=member,
        person=SPEAKS[member],
        version=version,
        reason="My dissent is missing",
    )


FINAL = MinutesFinalised(group=ALARMS, meeting=MEETING, version=1, digest=TEXT, confirmed_by=FIVE)
