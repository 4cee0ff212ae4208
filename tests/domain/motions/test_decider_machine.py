"""Any sequence of commands leads where the model says; every decision rests on its boundary alone."""

from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId, PersonId
from domain.kernel.organisations import MemberId
from domain.motions.boundary import MotionCommand
from domain.motions.commands import CastVote, CloseBallot, OpenBallot, RecuseMember, VoidVote, WithdrawMotion
from domain.motions.decider import DECIDER
from domain.motions.state import Closed, NotPut, Open, Put, Withdrawn
from domain.motions.values import ByBody, Choice, RecusalGround
from domain.purchasing_groups.values import Majority, MajorityRule, Matter, Weight
from tests.domain.motions.acts import put, putting
from tests.domain.motions.model import QUORUM_PERCENT, WEIGHT, Model
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    APPOINTED,
    BO,
    CALLED,
    CASE_OPENED,
    CHAIRED,
    DAG,
    DINA,
    ELVNES,
    FIVE,
    IN_MEETING,
    IN_WRITING,
    JOINED,
    OUR_CASE,
    SKOGVATN,
    SPEAKS,
    STRANGER,
    agreed,
    at,
    by,
    formed,
    out_of_the_case,
    seated,
    terms,
)
from tests.support.growing_history import GrowingHistory

TERMS = terms(Majority(matter=Matter.COST_KEY, rule=MajorityRule.UNANIMOUS), quorum_percent=QUORUM_PERCENT).model_copy(
    update={"weights": tuple(Weight(member=member, votes=votes) for member, votes in WEIGHT.items())}
)
WORLD: tuple[Event, ...] = (
    formed(),
    CASE_OPENED,
    agreed(TERMS),
    *JOINED,
    *APPOINTED,
    CHAIRED,
    CALLED,
    seated(*(member for member in FIVE if member != SKOGVATN)),
)
REFERENCES = tuple(MotionId(f"motion-{number}") for number in range(1, 7))
MOTIONS = st.sampled_from(REFERENCES)
MEMBERS = st.sampled_from(FIVE)
PERSONS = st.sampled_from([None, None, None, DAG, DINA, STRANGER])
CHOICES = st.sampled_from([Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.ABSTAIN])


class Deciding(RuleBasedStateMachine):
    """One group deciding on motions that may reverse each other."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, WORLD)
        self.model = Model(absent=SKOGVATN, chair=ELVNES, deadline=IN_WRITING.deadline)
        self.now: datetime = at(10, 30)

    @rule(days=st.sampled_from([0] * 9 + [7]), minutes=st.integers(0, 30))
    def time_passes(self, days: int, minutes: int) -> None:
        self.now += timedelta(days=days, minutes=minutes)

    @rule(motion=MOTIONS, reverses=st.none() | MOTIONS, needs_all=st.booleans(), in_case=st.booleans())
    def put(self, motion: MotionId, reverses: MotionId | None, *, needs_all: bool, in_case: bool) -> None:
        matter = Matter.COST_KEY if needs_all else Matter.ORDINARY
        fact = put(motion, matter, reverses, OUR_CASE if in_case else None)
        expected = self.model.put(motion, BO, needs_all=needs_all, reverses=reverses, in_case=in_case)
        assert self.history.decide(putting(fact)) == expected

    @rule(person=st.sampled_from([BO, BO, DINA, DAG, ANNA]), recused=st.booleans())
    def it_is_decided_who_stays_out(self, person: PersonId, *, recused: bool) -> None:
        self.history.facts.append(out_of_the_case(person, recused=recused))
        (self.model.out_of_the_case.add if recused else self.model.out_of_the_case.discard)(person)

    def decide(self, command: MotionCommand, motion: MotionId, ought: Callable[[], str]) -> None:
        """Nobody who stays out of the motion's case does anything to it; else it is as the model says."""
        expected = "rejected" if self.model.barred(motion, command.by.person) else ought()
        assert self.history.decide(command) == expected

    @rule(motion=MOTIONS)
    def withdraw(self, motion: MotionId) -> None:
        command = WithdrawMotion(at=self.now, by=by(ANNA), group=ALARMS, motion=motion, reason="Not ripe")
        self.decide(command, motion, lambda: self.model.withdraw(motion))

    @rule(motion=MOTIONS, member=MEMBERS, deciding=st.sets(MEMBERS, min_size=1, max_size=2))
    def recuse(self, motion: MotionId, member: MemberId, deciding: set[MemberId]) -> None:
        command = RecuseMember(
            at=self.now,
            by=by(STRANGER),
            group=ALARMS,
            motion=motion,
            member=member,
            person=SPEAKS[member],
            ground=RecusalGround.PARTY_OR_KIN,
            decided_by=ByBody(members=tuple(sorted(deciding))),
        )
        self.decide(command, motion, lambda: self.model.recuse(motion, member, frozenset(deciding)))

    @rule(motion=MOTIONS, in_writing=st.booleans())
    def open(self, motion: MotionId, *, in_writing: bool) -> None:
        procedure = IN_WRITING if in_writing else IN_MEETING
        command = OpenBallot(at=self.now, by=by(ANNA), group=ALARMS, motion=motion, procedure=procedure)
        self.decide(command, motion, lambda: self.model.open(motion, self.now, in_writing=in_writing))

    @rule(motion=MOTIONS, member=MEMBERS, other=PERSONS, choice=CHOICES)
    def vote(self, motion: MotionId, member: MemberId, other: PersonId | None, choice: Choice) -> None:
        person = other or SPEAKS[member]
        command = CastVote(at=self.now, by=by(person), group=ALARMS, motion=motion, member=member, choice=choice)
        self.decide(command, motion, lambda: self.model.vote(motion, member, person, choice, self.now))

    @rule(motion=MOTIONS, member=MEMBERS, other=PERSONS)
    def void(self, motion: MotionId, member: MemberId, other: PersonId | None) -> None:
        person = other or SPEAKS[member]
        command = VoidVote(at=self.now, by=by(STRANGER), group=ALARMS, motion=motion, member=member, person=person)
        self.decide(command, motion, lambda: self.model.void(motion, member, person))

    @rule(motion=MOTIONS)
    def close(self, motion: MotionId) -> None:
        command = CloseBallot(at=self.now, by=by(ANNA), group=ALARMS, motion=motion)
        self.decide(command, motion, lambda: self.model.close(motion, self.now))

    @rule(
        motion=MOTIONS,
        reverses=st.none() | MOTIONS,
        in_writing=st.booleans(),
        in_case=st.booleans(),
        choices=st.lists(CHOICES, min_size=3, max_size=5),
    )
    def a_whole_case(
        self, motion: MotionId, reverses: MotionId | None, choices: list[Choice], *, in_writing: bool, in_case: bool
    ) -> None:
        self.put(motion, reverses, needs_all=False, in_case=in_case)
        self.open(motion, in_writing=in_writing)
        for member, choice in zip(FIVE, choices, strict=False):
            self.vote(motion, member, None, choice)
        self.close(motion)

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        state = self.history.state
        for motion in REFERENCES:
            sheet = self.model.sheets.get(motion)
            match state.motion(motion):
                case NotPut():
                    assert sheet is None
                case Put(recusals=recusals):
                    assert sheet is not None
                    assert (sheet.stage, sheet.recused) == ("put", {one.member for one in recusals})
                case Withdrawn():
                    assert sheet is not None
                    assert sheet.stage == "withdrawn"
                case Open(votes=votes):
                    assert sheet is not None
                    cast = {member: (vote.person, vote.choice) for member, vote in votes.items()}
                    assert (sheet.stage, sheet.votes) == ("open", cast)
                case Closed(decision=decision):
                    assert sheet is not None
                    assert sheet.stage == decision.outcome


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Deciding, settings=settings(stateful_step_count=30))
