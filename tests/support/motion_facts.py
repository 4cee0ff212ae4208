"""Facts of what a group decides, for the tests of the fairness checks."""

from collections.abc import Mapping
from datetime import date

from domain.kernel.identifiers import MeetingId, MotionId, PersonId
from domain.motions.events import BallotOpened, DecisionMade, VoteCast
from domain.motions.tally import ground as ground_of
from domain.motions.tally import tally
from domain.motions.values import (
    BallotRules,
    Choice,
    CountedVote,
    Ground,
    InMeeting,
    Quorum,
    Tally,
    VoteCount,
    Voter,
)
from domain.purchasing_groups.events import AgreementAdopted
from domain.purchasing_groups.values import AgreementTerms, Majority, MajorityRule, Matter, Weight
from domain.representatives.values import Capacity
from tests.support.case_facts import ELVNES, FOSSMO, GROUP, Fact
from tests.support.cases import fact, moment

RULES = BallotRules(
    agreement_version=1, majority=MajorityRule.SIMPLE, quorum_percent=50, recused_count_towards_quorum=False
)


def made(
    at: str,
    motion: str = "on-the-award",
    *choices: Choice,
    ground: Ground = Ground.MAJORITY_REACHED,
) -> Fact:
    """Elvnes, then Fossmo voted, both in favour unless said; only the decision is told."""
    votes = tuple(
        CountedVote(
            member=member, person=PersonId(f"p-{member}"), capacity=Capacity.REPRESENTATIVE, choice=choice, votes=1
        )
        for member, choice in zip((ELVNES, FOSSMO), choices or (Choice.FOR, Choice.FOR), strict=False)
    )
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
            quorum=Quorum(percent=50, counted_from=2, needed=2, present=2),
            count=VoteCount(
                rule=MajorityRule.SIMPLE,
                entitled=2,
                in_favour=sum(vote.choice is Choice.FOR for vote in votes),
                against=sum(vote.choice is Choice.AGAINST for vote in votes),
                abstained=0,
                needed=2,
            ),
        ),
    )
    return fact(event, at)


def agreed(
    *majorities: Majority,
    version: int = 1,
    quorum: int = 50,
    casting: bool = False,
    valid_from: str = "2026-01-01",
    weights: tuple[Weight, ...] = (),
) -> Fact:
    """The members agreed on how they decide: by a simple majority, half of them taking part, unless said."""
    terms = AgreementTerms(
        quorum_percent=quorum,
        majorities=majorities,
        weights=weights,
        chair_has_casting_vote=casting,
        recused_count_towards_quorum=False,
        written_procedure_allowed=True,
        late_accession_allowed=False,
        exit_notice_months=12,
    )
    event = AgreementAdopted(group=GROUP, version=version, terms=terms, valid_from=date.fromisoformat(valid_from))
    return fact(event, "2025-12-01")


def voted_on(
    at: str,
    motion: str = "on-the-award",
    *choices: Choice | None,
    rules: BallotRules = RULES,
    forged: Mapping[str, object] | None = None,
) -> tuple[Fact, ...]:
    """The ballot, the votes of Elvnes and Fossmo (for, unless said), and the decision with what was forged in it."""
    meeting, votes = InMeeting(meeting=MeetingId("meeting-1")), list[VoteCast]()
    for member, choice in zip((ELVNES, FOSSMO), choices or (Choice.FOR, Choice.FOR), strict=True):
        if choice is not None:
            vote = VoteCast(
                group=GROUP,
                motion=MotionId(motion),
                member=member,
                person=PersonId(f"p-{member}"),
                capacity=Capacity.REPRESENTATIVE,
                choice=choice,
                votes=1,
                cast_at=moment(at),
            )
            votes.append(vote)
    ballot = BallotOpened(
        group=GROUP,
        motion=MotionId(motion),
        procedure=meeting,
        opened_at=moment(at),
        voters=(Voter(member=ELVNES, votes=1), Voter(member=FOSSMO, votes=1)),
        rules=rules,
    )
    count = tally(ballot, votes)
    why = ground_of(count, rules.casting_vote)
    decision = DecisionMade(
        group=GROUP,
        motion=MotionId(motion),
        matter=Matter.ORDINARY,
        outcome=why.outcome,
        ground=why,
        procedure=meeting,
        rules=rules,
        tally=count,
    ).model_copy(update=forged)
    return fact(ballot, at), *(fact(one, at, one.person) for one in votes), fact(decision, at)
