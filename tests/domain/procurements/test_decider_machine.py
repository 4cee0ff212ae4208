"""The decider against a simpler model, whatever is asked in whatever order."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId, PersonId
from domain.procurements.decider import DECIDER, ProcurementCommand
from domain.procurements.values import MainKind, MemberEstimate, Part
from domain.purchasing_groups.values import Matter
from tests.domain.procurements.case import (
    APPROVE,
    CANCEL,
    CHOOSE,
    CLASSIFY,
    CRITERIA,
    ESTIMATE,
    ESTIMATES,
    KEEP_WHOLE,
    LOCK,
    LOTS,
    OPEN,
)
from tests.domain.procurements.model import Answer, Model
from tests.domain.procurements.scene import (
    BIDS_OPENED,
    CALL_OFF,
    CHAIR,
    GROUP_FACTS,
    LET_OUT,
    NURSE,
    PURCHASER,
    by,
    decided,
    recused,
    sent,
)
from tests.support.growing_history import outcome

UNDONE = MotionId("undone")
BEFORE: tuple[Event, ...] = (
    *GROUP_FACTS,
    decided(LET_OUT),
    decided(CALL_OFF, Matter.CANCELLATION),
    decided(UNDONE),
    decided(MotionId("undoing"), reverses=UNDONE),
)
SETS = (CRITERIA, CRITERIA[::-1], (CRITERIA[1], CRITERIA[0], CRITERIA[2]))

people = st.sampled_from([PURCHASER, CHAIR, NURSE])
motions = st.sampled_from([LET_OUT, CALL_OFF, UNDONE, None])
values = st.sampled_from([2_000_000_00, 2_499_999_99, 2_500_000_00, 8_700_000_00, 20_000_000_00])
kinds = st.sampled_from([MainKind.GOODS, MainKind.SERVICES, MainKind.HEALTH_SOCIAL_SERVICES])


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive, and things happen around the case; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = BEFORE
        self.state = DECIDER.fold(BEFORE)
        self.model = Model()
        self.accepted: list[ProcurementCommand] = []

    def happens(self, *facts: Event) -> None:
        """Facts of this slice or another are recorded."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)

    def answer(self, command: ProcurementCommand) -> Answer:
        """True when facts were recorded, None when it was already so, False when it was refused."""
        facts = outcome(DECIDER, command, self.history)
        if facts is None:
            return False
        self.happens(*facts)
        self.accepted.append(command)
        return True if facts else None

    @rule()
    def open(self) -> None:
        assert self.answer(OPEN) == self.model.opens()

    @rule(who=people, value=values)
    def estimate(self, who: PersonId, value: int) -> None:
        first = MemberEstimate(member=ESTIMATES[0].member, amount=value)
        rest = tuple(MemberEstimate(member=one.member, amount=0) for one in ESTIMATES[1:])
        wanted = {"estimates": (first, *rest), "total": value, "maximum": None, "by": by(who)}
        assert self.answer(ESTIMATE.model_copy(update=wanted)) == self.model.estimates(who, value)

    @rule(who=people, kind=kinds)
    def classify(self, who: PersonId, kind: MainKind) -> None:
        command = CLASSIFY.model_copy(update={"main_kind": kind, "by": by(who)})
        assert self.answer(command) == self.model.classifies(who, kind)

    @rule(who=people, part=st.sampled_from(Part))
    def choose(self, who: PersonId, part: Part) -> None:
        command = CHOOSE.model_copy(update={"part": part, "by": by(who)})
        assert self.answer(command) == self.model.chooses(who, part)

    @rule(who=people, divided=st.booleans())
    def divide(self, who: PersonId, *, divided: bool) -> None:
        command = KEEP_WHOLE.model_copy(update={"lots": LOTS if divided else (), "by": by(who)})
        assert self.answer(command) == self.model.divides(who, divided=divided)

    @rule(who=people, number=st.integers(0, len(SETS) - 1), explained=st.booleans())
    def lock(self, who: PersonId, number: int, *, explained: bool) -> None:
        reason = "Better so" if explained else None
        command = LOCK.model_copy(update={"criteria": SETS[number], "reason": reason, "by": by(who)})
        assert self.answer(command) == self.model.locks(who, number, explained=explained)

    @rule(who=people, prepared_by=people, motion=motions)
    def approve(self, who: PersonId, prepared_by: PersonId, motion: MotionId | None) -> None:
        command = APPROVE.model_copy(update={"by": by(who), "prepared_by": prepared_by, "motion": motion})
        assert self.answer(command) == self.model.approves(who, prepared_by, motion)

    @rule(who=people, motion=motions, reason=st.sampled_from(["Too dear", "No need"]))
    def cancel(self, who: PersonId, motion: MotionId | None, reason: str) -> None:
        command = CANCEL.model_copy(update={"by": by(who), "motion": motion, "reason": reason})
        assert self.answer(command) == self.model.cancels(who, motion, reason)

    @precondition(lambda self: self.model.opened)
    @rule()
    def announce(self) -> None:
        self.happens(sent())
        self.model.announced = self.model.announced or self.model.cancelled is None

    @precondition(lambda self: self.model.opened)
    @rule()
    def open_bids(self) -> None:
        self.happens(BIDS_OPENED)
        self.model.bids_opened = True

    @rule(who=people, out=st.booleans())
    def recuse(self, who: PersonId, *, out: bool) -> None:
        self.happens(recused(who, recused=out))
        (self.model.recused.add if out else self.model.recused.discard)(who)

    @precondition(lambda self: self.accepted)
    @rule()
    def repeat_the_last(self) -> None:
        command = self.accepted[-1]
        assert not outcome(DECIDER, command, self.history), "a repeated command added something"

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @rule(data=st.data())
    def folding_in_any_order_never_fails(self, data: st.DataObject) -> None:
        DECIDER.fold(data.draw(st.permutations(self.history)))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
