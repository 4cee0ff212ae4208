"""The decider against a simpler model, whatever is asked in whatever order."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.contracts.commands import ExtendBidValidity, SignContract
from domain.contracts.decider import DECIDER, ContractCommand
from domain.contracts.events import ContractSigned
from domain.kernel.events import Event
from domain.kernel.identifiers import ContractId, MandateId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityWithdrawn
from tests.domain.awards.course import CANCELLED, REVERSED, VALUE, recused
from tests.domain.awards.scene import BUYERS, SECRETARY, TO_CELSIUS, moment
from tests.domain.complaints.scene import LIFTED, SERVED
from tests.domain.contracts.scene import AUTHORITY, BID, EXTEND, READY, sign
from tests.domain.mandates.scene import ALARMS
from tests.support.growing_history import outcome

C = TypeVar("C", bound=ContractCommand)

STRANGER = MemberId("314915003")
STANDSTILL_ENDS = date(2026, 10, 19)
SUSPENDED_FROM, LIFTED_ON = SERVED.served_at.date(), LIFTED.lifted_at.date()
contracts = st.sampled_from((ContractId("first"), ContractId("second"), ContractId("third")))
members = st.lists(st.sampled_from(BUYERS), min_size=1, max_size=3, unique=True).map(tuple) | st.just(BUYERS)
moments = st.integers(15, 60).map(lambda days: moment(10, 1) + timedelta(days=days))


class Model:
    """Plain flags: may it be signed, who is bound, what is left."""

    def __init__(self) -> None:
        self.over = False
        self.suspended = False
        self.was_suspended = False
        self.recused = False
        self.valid_until = date(2026, 11, 30)
        self.withdrawn: dict[MemberId, date] = {}
        self.signed: dict[ContractId, SignContract] = {}

    def signs(self, command: SignContract) -> bool | None:
        if self.recused:
            return False
        known = self.signed.get(command.contract)
        if known is not None:
            return None if known == command else False
        (signature,) = command.signatures
        day = signature.signed_at.date()
        bound = {member for one in self.signed.values() for member in one.signatures[0].members}
        total = sum(one.value for one in self.signed.values()) + command.value
        explained = any(one.value_reason for one in (command, *self.signed.values()))
        possible = (
            not self.over
            and not self.suspended
            and not (self.was_suspended and SUSPENDED_FROM <= day < LIFTED_ON)
            and STANDSTILL_ENDS < day <= self.valid_until
            and not bound & set(signature.members)
            and STRANGER not in signature.members
            and total <= VALUE
            and (total == VALUE or explained or bound | {*signature.members} != {*BUYERS})
            and all(day < self.withdrawn.get(member, date.max) for member in signature.members)
        )
        if possible:
            self.signed[command.contract] = command
        return possible

    def extends(self, command: ExtendBidValidity) -> bool | None:
        if self.recused:
            return False
        if command.valid_until == self.valid_until:
            return None
        if command.valid_until < self.valid_until:
            return False
        self.valid_until = command.valid_until
        return True


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = (*READY, BID)
        self.state = DECIDER.fold(self.history)
        self.model = Model()

    @rule(contract=contracts, signing=members, at=moments, parts=st.integers(1, 4), luck=st.integers(0, 9))
    def somebody_signs(
        self, contract: ContractId, signing: tuple[MemberId, ...], at: datetime, parts: int, luck: int
    ) -> None:
        named = (*signing, STRANGER) if luck == 0 else signing
        reason = "Some options were not taken" if luck == 1 else None
        command = sign(at, named, VALUE // parts).model_copy(update={"contract": contract, "value_reason": reason})
        self.ask(command, self.model.signs)

    @rule(days=st.integers(-2, 40))
    def the_bid_is_made_to_bind_longer(self, days: int) -> None:
        until = date(2026, 11, 30) + timedelta(days=days)
        self.ask(EXTEND.model_copy(update={"valid_until": until}), self.model.extends)

    @rule()
    def the_court_is_asked_or_answers(self) -> None:
        self.learn(LIFTED if self.model.suspended else SERVED)
        self.model.suspended = not self.model.suspended
        self.model.was_suspended = True

    @rule(grant=st.sampled_from(AUTHORITY), day=st.integers(15, 50), luck=st.integers(0, 3))
    def a_buyer_takes_its_authority_back(self, grant: Event, day: int, luck: int) -> None:
        mandate, member = getattr(grant, "mandate", None), getattr(grant, "member", None)
        if luck == 0 and isinstance(mandate, MandateId) and isinstance(member, MemberId):
            withdrawn_on = date(2026, 10, 1) + timedelta(days=day)
            self.learn(
                AuthorityWithdrawn(
                    mandate=mandate, group=ALARMS, member=member, withdrawn_on=withdrawn_on, reason="A new council"
                )
            )
            self.model.withdrawn[member] = min(withdrawn_on, self.model.withdrawn.get(member, date.max))

    @rule(luck=st.integers(0, 15))
    def it_comes_to_an_end(self, luck: int) -> None:
        if luck < 2:
            self.learn((CANCELLED, REVERSED.model_copy(update={"award": TO_CELSIUS}))[luck])
            self.model.over = True

    @rule(luck=st.integers(0, 15))
    def the_secretary_is_recused(self, luck: int) -> None:
        if luck == 0:
            self.learn(recused(SECRETARY))
            self.model.recused = True

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))

    @invariant()
    def no_buyer_is_bound_twice_and_every_one_by_a_chain(self) -> None:
        signed = [fact for fact in self.history if isinstance(fact, ContractSigned)]
        bound = [buyer for fact in signed for buyer in fact.buyers]
        assert len(bound) == len(set(bound))
        assert all(
            len(fact.mandates) == len(fact.buyers) and all(one.mandates for one in fact.mandates) for fact in signed
        )
        assert sum(fact.value for fact in signed) <= VALUE

    def ask(self, command: C, model: Callable[[C], bool | None]) -> None:
        """Decider and model agree, and a repetition adds nothing."""
        facts = outcome(DECIDER, command, self.history)
        assert model(command) == (False if facts is None else bool(facts) or None)
        self.learn(*(facts or ()))
        assert facts is None or outcome(DECIDER, command, self.history) == ()

    def learn(self, *facts: Event) -> None:
        """The facts become history."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
