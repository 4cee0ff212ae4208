"""Motions and what became of them, as rows."""

from application.motions.projections import MOTION_OUTCOMES, MotionOutcome, Standing
from application.projections.folding import fold
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId, MotionId
from domain.kernel.organisations import MemberId
from domain.motions.events import BallotOpened, DecisionMade, MotionPut, MotionWithdrawn
from domain.motions.values import (
    BallotRules,
    Ground,
    InMeeting,
    InWriting,
    Procedure,
    Quorum,
    Tally,
    VoteCount,
    Voter,
)
from domain.purchasing_groups.values import MajorityRule, Matter
from tests.application.projections.history import at, recorded

AGDER, MEETING = GroupId("agder"), MeetingId("meeting-1")
NAM = MemberId("974760673")
FIRST, SECOND = MotionId("m-1"), MotionId("m-2")
RULES = BallotRules(
    agreement_version=1, majority=MajorityRule.SIMPLE, quorum_percent=50, recused_count_towards_quorum=False
)
IN_MEETING = InMeeting(meeting=MEETING)


def put(motion: MotionId, reverses: MotionId | None = None) -> MotionPut:
    return MotionPut(
        group=AGDER,
        motion=motion,
        meeting=MEETING,
        matter=Matter.COST_KEY,
        title="Cost key",
        text="Adopt 30/70.",
        proposed_by=NAM,
        reverses=reverses,
    )


def opened(motion: MotionId, procedure: Procedure = IN_MEETING) -> BallotOpened:
    return BallotOpened(
        group=AGDER,
        motion=motion,
        procedure=procedure,
        opened_at=at(2),
        voters=(Voter(member=NAM, votes=1),),
        rules=RULES,
    )


def decided(motion: MotionId, ground: Ground, reverses: MotionId | None = None) -> DecisionMade:
    carried = ground is Ground.MAJORITY_REACHED
    count = VoteCount(
        rule=MajorityRule.SIMPLE, entitled=1, in_favour=int(carried), against=1 - carried, abstained=0, needed=1
    )
    return DecisionMade(
        group=AGDER,
        motion=motion,
        matter=Matter.COST_KEY,
        outcome=ground.outcome,
        ground=ground,
        procedure=IN_MEETING,
        rules=RULES,
        tally=Tally(
            votes=(),
            not_voted=(),
            recused=(),
            quorum=Quorum(percent=50, counted_from=1, needed=1, present=1),
            count=count,
        ),
        reverses=reverses,
    )


def outcomes(*events: Event) -> dict[str, MotionOutcome]:
    return fold(MOTION_OUTCOMES, recorded(*events))


def test_a_motion_is_listed_from_when_it_was_put() -> None:
    row = outcomes(put(FIRST))[FIRST]
    assert (row.standing, row.title, row.put_at) == (Standing.PUT, "Cost key", at(1))


def test_a_motion_that_is_voted_on_in_writing_shows_by_when_to_answer() -> None:
    row = outcomes(put(FIRST), opened(FIRST, InWriting(deadline=at(200))))[FIRST]
    assert (row.standing, row.answer_by) == (Standing.VOTED_ON, at(200))


def test_a_carried_motion_shows_the_ground_and_the_count() -> None:
    row = outcomes(put(FIRST), opened(FIRST), decided(FIRST, Ground.MAJORITY_REACHED))[FIRST]
    assert (row.standing, row.ground, row.decided_at) == (Standing.CARRIED, Ground.MAJORITY_REACHED, at(3))
    assert row.result is not None
    assert (row.result.in_favour, row.result.against, row.result.quorum_met) == (1, 0, True)


def test_a_failed_motion_says_so() -> None:
    row = outcomes(put(FIRST), opened(FIRST), decided(FIRST, Ground.MAJORITY_NOT_REACHED))[FIRST]
    assert row.standing is Standing.FAILED


def test_a_withdrawn_motion_shows_why() -> None:
    row = outcomes(put(FIRST), MotionWithdrawn(group=AGDER, motion=FIRST, reason="Too early"))[FIRST]
    assert (row.standing, row.withdrawn_because) == (Standing.WITHDRAWN, "Too early")


def test_a_carried_reversal_is_shown_on_the_decision_that_it_reverses() -> None:
    first = (put(FIRST), opened(FIRST), decided(FIRST, Ground.MAJORITY_REACHED), put(SECOND, reverses=FIRST))
    carried = outcomes(*first, decided(SECOND, Ground.MAJORITY_REACHED, reverses=FIRST))
    assert carried[FIRST].reversed_by == SECOND
    assert carried[FIRST].standing is Standing.CARRIED
    assert carried[SECOND].reverses == FIRST
    failed = outcomes(*first, decided(SECOND, Ground.TIED, reverses=FIRST))
    assert failed[FIRST].reversed_by is None
