"""The decider against a simpler model, whatever is asked in whatever order."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.authority.answers import Covered
from domain.authority.held import mandates
from domain.authority.signing import Signing, may_sign
from domain.kernel.commands import Actor
from domain.kernel.events import Event
from domain.kernel.identifiers import MandateId
from domain.kernel.organisations import MemberId
from domain.mandates.commands import DelegateAuthority, GrantAuthority, WithdrawAuthority
from domain.mandates.decider import DECIDER, MandateCommand
from domain.mandates.values import ActKind, GrantingBody, Holder, OrganisationHolder, PersonHolder
from domain.motions.values import Ground
from tests.domain.mandates import asking
from tests.domain.mandates.model import DAYS, LEAVES_AFTER, Model, day_number
from tests.domain.mandates.scene import (
    ALARMS,
    DALHEIM,
    DEPUTY,
    ELVNES,
    FORMED,
    FRAMEWORK,
    GIVE_MANDATE,
    MAYOR,
    TAKE_BACK,
    YTRE_SUND,
    at,
    by,
    decided,
    joined,
    leaves,
)
from tests.support.growing_history import outcome

BEFORE: tuple[Event, ...] = (
    FORMED,
    joined(YTRE_SUND),
    joined(DALHEIM),
    leaves(DALHEIM, day_number(LEAVES_AFTER)),
    decided(GIVE_MANDATE),
    decided(TAKE_BACK, Ground.TIED),
)


def somebody_of(holder: Holder) -> Actor:
    """A person who may act as the holder."""
    if isinstance(holder, PersonHolder):
        return by(holder.person, ELVNES)
    return by(DEPUTY, holder.organisation)


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = BEFORE
        self.state = DECIDER.fold(BEFORE)
        self.model = Model()
        self.accepted: list[MandateCommand] = []

    def answer(self, command: MandateCommand) -> bool | None:
        """True when facts were recorded, None when it was already so, False when it was refused."""
        facts = outcome(DECIDER, command, self.history)
        if facts is None:
            return False
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)
        self.accepted.append(command)
        return True if facts else None

    def fresh(self, data: st.DataObject) -> MandateId:
        """A reference that has not been taken, while there is one."""
        free = [one for one in asking.REFERENCES if one not in self.model.powers]
        return data.draw(st.sampled_from(free or asking.REFERENCES))

    @rule(anything=asking.grants, member=asking.members, data=st.data())
    def grant(self, anything: GrantAuthority, member: MemberId | None, data: st.DataObject) -> None:
        who = (
            {"granted_by": asking.MOTION} if member is None else {"granted_by": asking.COUNCIL, "by": by(MAYOR, member)}
        )
        when = {"at": at(day_number(0)), "valid_to": None, "may_delegate": True}
        right = {"mandate": self.fresh(data), "member": member, **who, **when}
        command = asking.nearly_right(anything.model_copy(update=right), anything, data)
        assert self.answer(command) == self.model.grants(command)

    @precondition(lambda self: self.model.powers)
    @rule(anything=asking.delegations, data=st.data())
    def delegate(self, anything: DelegateAuthority, data: st.DataObject) -> None:
        of = data.draw(st.sampled_from(sorted(self.model.powers)))
        parent = self.model.powers[of].told
        others = [holder for holder in asking.HOLDERS if holder != parent.grantee]
        body = None if isinstance(parent.grantee, PersonHolder) else GrantingBody.COUNCIL
        right = {
            **{name: getattr(parent, name) for name in ("member", "scope", "amount_cap", "valid_from", "valid_to")},
            "mandate": self.fresh(data),
            "of": of,
            "by": somebody_of(parent.grantee),
            "decided_by": body,
            "at": at(day_number(0)),
            "grantee": data.draw(st.sampled_from(others)),
        }
        command = asking.nearly_right(anything.model_copy(update=right), anything, data)
        assert self.answer(command) == self.model.delegates(command)

    @precondition(lambda self: self.model.powers)
    @rule(anything=asking.withdrawals, data=st.data())
    def withdraw(self, anything: WithdrawAuthority, data: st.DataObject) -> None:
        mandate = data.draw(st.sampled_from(sorted(self.model.powers)))
        member = self.model.powers[mandate].told.member
        actor = anything.by if member is None else by(MAYOR, member)
        right = {"mandate": mandate, "member": member, "by": actor, "at": at(anything.withdrawn_on)}
        command = asking.nearly_right(anything.model_copy(update=right), anything, data)
        assert self.answer(command) == self.model.withdraws(command)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        command = data.draw(st.sampled_from(self.accepted))
        assert outcome(DECIDER, command, self.history) == ()

    @rule(
        holder=st.sampled_from(asking.HOLDERS),
        act=st.sampled_from([ActKind.SIGN_CONTRACT, ActKind.AWARD]),
        amount=st.sampled_from([5, 6, 11]),
        day=st.integers(0, DAYS),
        member=asking.members,
    )
    def ask(self, holder: Holder, act: ActKind, amount: int, day: int, member: MemberId | None) -> None:
        signing = Signing(ALARMS, holder, act, amount, day_number(day), FRAMEWORK)
        itself = member is not None and holder == OrganisationHolder(organisation=member)
        covered = isinstance(may_sign(mandates(self.history), signing, member), Covered)
        assert covered == (itself or self.model.covers(holder, act, amount, day, member))

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))
        DECIDER.fold(sorted(self.history, key=repr))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
