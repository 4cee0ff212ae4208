"""The decider against a simpler model, whatever is asked in whatever order."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.purchasing_groups.boundary import GroupCommand
from domain.purchasing_groups.commands import (
    AdoptAgreement,
    DeclineAccession,
    FormGroup,
    HandOverLead,
    InviteMember,
    JoinGroup,
    NotifyWithdrawal,
    RequestAccession,
    SetOptInDeadline,
)
from domain.purchasing_groups.decider import DECIDER
from domain.purchasing_groups.events import AccessionRequested
from domain.purchasing_groups.membership import register
from domain.purchasing_groups.values import DecidingBody, Matter
from tests.domain.purchasing_groups import asking
from tests.domain.purchasing_groups.known import ELVNES, YTRE_SUND, join
from tests.domain.purchasing_groups.model import DAY_ZERO, Model, day_number
from tests.support.growing_history import outcome

C = TypeVar("C", bound=GroupCommand)

DAYS = (-1, 0, 1, 2, 27, 28, 29, 30, 59, 60, 365, 366)


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.state = DECIDER.initial
        self.model = Model()

    @initialize(formation=asking.formations, settled=st.booleans())
    def begin(self, formation: FormGroup, settled: bool) -> None:  # noqa: FBT001
        at = asking.noon_of(DAY_ZERO)
        self.ask(formation.model_copy(update={"at": at}), self.model.forms)
        if settled:
            for member in (ELVNES, YTRE_SUND):
                self.ask(asking.invitation(at, member, None), self.model.invites)
                self.ask(join(member, at).model_copy(update={"valid_from": DAY_ZERO}), self.model.joins)

    @rule(command=asking.formations)
    def form(self, command: FormGroup) -> None:
        self.ask(command, self.model.forms)

    @rule(anything=asking.agreements, data=st.data())
    def adopt(self, anything: AdoptAgreement, data: st.DataObject) -> None:
        right = {
            "version": len(self.model.versions) + 1,
            "terms": anything.terms.model_copy(update={"weights": (), "majorities": ()}),
            "valid_from": day_of(anything.at),
            "motion": self.model.decided(Matter.AGREEMENT, Outcome.CARRIED),
        }
        self.ask(asking.nearly_right(anything, data, right), self.model.adopts)

    @rule(anything=asking.hand_overs, data=st.data())
    def hand_over(self, anything: HandOverLead, data: st.DataObject) -> None:
        right = {
            "lead": data.draw(st.sampled_from(self.members)),
            "motion": self.model.decided(Matter.AGREEMENT, Outcome.CARRIED) or anything.motion,
            "valid_from": day_of(anything.at),
        }
        self.ask(asking.nearly_right(anything, data, right), self.model.hands_over)

    @rule(anything=asking.deadlines, data=st.data())
    def set_deadline(self, anything: SetOptInDeadline, data: st.DataObject) -> None:
        right = {"at": asking.noon_of(DAY_ZERO)}
        self.ask(asking.nearly_right(anything, data, right), self.model.sets_deadline)

    @rule(command=asking.invitations)
    def invite(self, command: InviteMember) -> None:
        self.ask(command, self.model.invites)

    @rule(anything=asking.accessions, data=st.data())
    def join(self, anything: JoinGroup, data: st.DataObject) -> None:
        welcome = sorted({*self.model.invited, *self.model.asking, anything.member})
        right = {
            "member": data.draw(st.sampled_from(welcome)),
            "motion": self.model.decided(Matter.ACCESSION, Outcome.CARRIED),
            "decided_by": DecidingBody.COUNCIL,
            "decided_on": day_of(anything.at),
            "valid_from": max(anything.valid_from, day_of(anything.at)),
            "valid_to": None,
        }
        self.ask(asking.nearly_right(anything, data, right), self.model.joins)

    @rule(command=asking.requests)
    def request(self, command: RequestAccession) -> None:
        late = self.model.deadline is not None and command.at > asking.noon_of(day_number(self.model.deadline))
        for fact in self.ask(command, self.model.asks):
            assert isinstance(fact, AccessionRequested)
            assert fact.late == late

    @rule(anything=asking.refusals, data=st.data())
    def decline(self, anything: DeclineAccession, data: st.DataObject) -> None:
        waiting = sorted({*self.model.asking, *self.model.declined}) or [anything.member]
        right = {
            "member": data.draw(st.sampled_from(waiting)),
            "motion": self.model.decided(Matter.ACCESSION, Outcome.FAILED),
        }
        self.ask(asking.nearly_right(anything, data, right), self.model.declines)

    @rule(anything=asking.notices, data=st.data())
    def leave(self, anything: NotifyWithdrawal, data: st.DataObject) -> None:
        earliest = self.model.earliest_exit(anything.at)
        right = {
            "member": data.draw(st.sampled_from(self.members)),
            "effective_on": day_number(earliest + data.draw(st.sampled_from([0, 0, -1, 30]))),
        }
        self.ask(asking.nearly_right(anything, data, right), self.model.leaves)

    @rule(decision=asking.decisions())
    def decide_a_motion(self, decision: DecisionMade) -> None:
        known = {fact.motion for fact in self.history if isinstance(fact, DecisionMade)}
        reversal_of_nothing = decision.reverses is not None and decision.reverses not in known
        if decision.motion not in known and not reversal_of_nothing:
            self.record(decision)
            self.model.votes_on(decision)

    @rule(data=st.data())
    def read_in_any_order(self, data: st.DataObject) -> None:
        DECIDER.fold(data.draw(st.permutations(self.history)))

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def the_register_tells_what_the_model_tells(self) -> None:
        told = register(self.history)
        for count in DAYS:
            day: date = day_number(count)
            assert set(told.members_on(day)) == self.model.members(count)
            assert told.terms_on(day) == self.model.terms(count)
            assert told.lead_on(day) == self.model.leads.get(count)

    @property
    def members(self) -> list[MemberId]:
        """Those who ever joined, or somebody who did not when nobody has."""
        return sorted(member for member, stays in self.model.stays.items() if stays) or [YTRE_SUND]

    def ask(self, command: C, model: Callable[[C], bool | None]) -> tuple[Event, ...]:
        """The facts that the command records, once decider and model have agreed, and a repetition added nothing."""
        facts = outcome(DECIDER, command, self.history)
        assert model(command) == (False if facts is None else bool(facts) or None)
        self.record(*(facts or ()))
        assert facts is None or outcome(DECIDER, command, self.history) == ()
        return facts or ()

    def record(self, *facts: Event) -> None:
        """The facts become history."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
