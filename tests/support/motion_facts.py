"""Facts of what a group decides, for the tests of the fairness checks."""

from domain.kernel.identifiers import MeetingId, MotionId, PersonId
from domain.motions.events import DecisionMade
from domain.motions.values import (
    BallotRules,
    Choice,
    CountedVote,
    Ground,
    InMeeting,
    Quorum,
    Tally,
    VoteCount,
)
from domain.purchasing_groups.values import MajorityRule, Matter
from domain.representatives.values import Capacity
from tests.support.case_facts import ELVNES, FOSSMO, GROUP, Fact
from tests.support.cases import fact

RULES = BallotRules(
    agreement_version=1, majority=MajorityRule.SIMPLE, quorum_percent=50, recused_count_towards_quorum=False
)


def made(
    at: str,
    motion: str = "on-the-award",
    *choices: Choice,
    ground: Ground = Ground.MAJORITY_REACHED,
    present: int = 2,
    needed: int = 2,
    counted: int | None = None,
) -> Fact:
    """Elvnes, then Fossmo voted, both in favour unless said; `counted` is what was written down as in favour."""
    votes = tuple(
        CountedVote(
            member=member, person=PersonId(f"p-{member}"), capacity=Capacity.REPRESENTATIVE, choice=choice, votes=1
        )
        for member, choice in zip((ELVNES, FOSSMO), choices or (Choice.FOR, Choice.FOR), strict=False)
    )
    in_favour = sum(vote.choice is Choice.FOR for vote in votes)
    event = DecisionMade(
        group=GROUP,
        motion=MotionId(motion),
        matter=Matter.ORDINARY,
        outcome=ground.outcome,
        ground=ground,
        procedure=InMeeting(meeting=MeetingId("meeting-1")),
        rules=RULES,
        tally=Tally(
            votes=votes,
            not_voted=(),
            recused=(),
            quorum=Quorum(percent=50, counted_from=2, needed=2, present=present),
            count=VoteCount(
                rule=MajorityRule.SIMPLE,
                entitled=2,
                in_favour=in_favour if counted is None else counted,
                against=sum(vote.choice is Choice.AGAINST for vote in votes),
                abstained=0,
                needed=needed,
            ),
        ),
    )
    return fact(event, at)
