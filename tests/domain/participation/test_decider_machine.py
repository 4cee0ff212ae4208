"""Any sequence of commands leads where a simpler model says; every decision rests on its boundary alone."""

from datetime import datetime, timedelta

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.kernel.organisations import SupplierId
from domain.participation.decider import DECIDER
from domain.participation.grounds import NotSelectedGround
from tests.domain.bids.scene import ALFA, BOREAL, CELSIUS, NEGOTIATED
from tests.domain.participation.scene import (
    FIXED,
    REQUESTS_DUE,
    asked,
    asking,
    invited,
    inviting,
    out,
    selected,
    selecting,
    telling,
    told,
)
from tests.support.growing_history import GrowingHistory, Verdict

SUPPLIERS = (ALFA, BOREAL, CELSIUS)
ONE = st.sampled_from(SUPPLIERS)
SOME = st.sets(ONE)


class Selecting(RuleBasedStateMachine):
    """Three suppliers around the deadline for requests; who is not wanted is not qualified."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (NEGOTIATED, FIXED))
        self.now: datetime = REQUESTS_DUE - timedelta(hours=1)
        self.asked: dict[SupplierId, datetime] = {}
        self.selection: tuple[datetime, set[SupplierId]] | None = None
        self.invited_at: datetime | None = None
        self.told: dict[SupplierId, datetime] = {}

    @rule(hours=st.sampled_from([0, 1, 12]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(supplier=ONE)
    def ask(self, supplier: SupplierId) -> None:
        verdict: Verdict = "recorded"
        if supplier in self.asked:
            verdict = "nothing" if self.asked[supplier] == self.now else "rejected"
        assert self.history.decide(asking(asked(supplier, self.now))) == verdict
        self.asked.setdefault(supplier, self.now)

    @rule(wanted=SOME)
    def select(self, wanted: set[SupplierId]) -> None:
        chosen = wanted & {one for one, on in self.asked.items() if on <= REQUESTS_DUE}
        grounds = {
            one: NotSelectedGround.LATE if on > REQUESTS_DUE else NotSelectedGround.NOT_QUALIFIED
            for one, on in self.asked.items()
        }
        left_out = tuple(out(one, grounds[one]) for one in sorted(set(self.asked) - chosen))
        fact = selected(on=self.now, left_out=left_out).model_copy(update={"selected": tuple(sorted(chosen))})
        verdict: Verdict = "rejected"
        if self.selection is None and self.now >= REQUESTS_DUE:
            verdict = "recorded"
            self.selection = (self.now, chosen)
        elif self.selection == (self.now, chosen) and self.history.state.applicants.selection is not None:
            same = self.history.state.applicants.selection.left_out == left_out
            verdict = "nothing" if same else "rejected"
        assert self.history.decide(selecting(fact)) == verdict

    @rule(suppliers=st.sets(ONE, min_size=1))
    def invite(self, suppliers: set[SupplierId]) -> None:
        verdict: Verdict = "rejected"
        if self.selection is not None and self.selection[1] == suppliers:
            if self.invited_at is None:
                verdict = "recorded"
                self.invited_at = self.now
            elif self.invited_at == self.now:
                verdict = "nothing"
        assert self.history.decide(inviting(invited(*suppliers, on=self.now))) == verdict

    @rule(supplier=ONE)
    def tell(self, supplier: SupplierId) -> None:
        selection = self.history.state.applicants.selection
        verdict: Verdict = "rejected"
        if supplier in self.told:
            verdict = "nothing" if self.told[supplier] == self.now else "rejected"
        elif selection is not None and supplier in selection.others:
            verdict = "recorded"
            self.told[supplier] = self.now
        assert self.history.decide(telling(told(supplier, self.now))) == verdict

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        applicants = self.history.state.applicants
        assert set(applicants.asked) == set(self.asked)
        assert applicants.selected == (self.selection[1] if self.selection else set())
        assert set(applicants.untold) == set(self.asked) - applicants.selected - set(self.told)


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Selecting, settings=settings(stateful_step_count=30))
