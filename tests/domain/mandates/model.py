"""A simpler model of authority: every mandate is a set of powers, one for each act, procurement and day."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from domain.kernel.identifiers import MandateId
from domain.kernel.organisations import MemberId
from domain.mandates.commands import DelegateAuthority, GrantAuthority, WithdrawAuthority
from domain.mandates.values import ActKind, GrantingBody, Holder, OrganisationHolder, PersonHolder, Scope
from tests.domain.mandates.scene import DALHEIM, DAY, FRAMEWORK, GIVE_MANDATE, PILOT, YTRE_SUND, at

DAYS = 8
"""The days of the model, counted from the first; what has no last day goes on to the end and one day beyond."""

UNLIMITED = 10**9
LEAVES_AFTER = 4
"""Dalheim's last day as a member."""

LAW = {
    GrantingBody.COUNCIL: set(ActKind),
    GrantingBody.MAYOR: {ActKind.SIGN_CONTRACT},
    GrantingBody.CHIEF_EXECUTIVE: set[ActKind](),
    GrantingBody.EXECUTIVE_COMMITTEE: set[ActKind](),
}


@dataclass
class Power:
    """What one mandate gives, to whom, and from which other mandate."""

    told: GrantAuthority | DelegateAuthority
    holder: Holder
    days: set[int]
    remaining: set[int]
    withdrawals: list[WithdrawAuthority] = field(default_factory=list[WithdrawAuthority])


def number(day: date) -> int:
    """The number of the day in the model."""
    return (day - DAY).days


def day_number(count: int) -> date:
    """The day with this number."""
    return DAY + timedelta(days=count)


def days_of(command: GrantAuthority | DelegateAuthority) -> set[int]:
    """The numbers of the days that the command asks for."""
    last = DAYS + 1 if command.valid_to is None else number(command.valid_to)
    return set(range(number(command.valid_from), last + 1))


def places(scope: Scope) -> set[object]:
    """The procurements that a scope reaches, None standing for what belongs to no single one."""
    return {None, FRAMEWORK, PILOT} if scope.procurement is None else {scope.procurement}


class Model:
    """Says of each command whether it is accepted, already so, or refused."""

    def __init__(self) -> None:
        """Nothing has been given."""
        self.powers: dict[MandateId, Power] = {}

    def grants(self, command: GrantAuthority) -> bool | None:
        """True when authority is given, None when it is already so, False when it is refused."""
        if command.mandate in self.powers:
            return self._same(command)
        if not self._binds(command) or not self._sound(command):
            return False
        self._add(command)
        return True

    def delegates(self, command: DelegateAuthority) -> bool | None:
        """True when authority is passed on, None when it is already so, False when it is refused."""
        if command.mandate in self.powers:
            return self._same(command)
        parent = self.powers.get(command.of)
        if parent is None or parent.told.member != command.member or not parent.told.may_delegate:
            return False
        if not self._held_by_actor(parent, command) or command.grantee == parent.holder:
            return False
        if not self._sound(command) or not self._within(parent, command):
            return False
        self._add(command)
        return True

    def withdraws(self, command: WithdrawAuthority) -> bool | None:
        """True when authority is taken back, None when it is already so, False when it is refused."""
        power = self.powers.get(command.mandate)
        if power is None:
            return False
        if any(self._wish(one) == self._wish(command) for one in power.withdrawals):
            return None
        first = number(command.withdrawn_on)
        taken = min((number(one.withdrawn_on) for one in power.withdrawals), default=UNLIMITED)
        if power.told.member != command.member or not self._above(command) or at(command.withdrawn_on) < command.at:
            return False
        if first > max(power.days) or first >= taken:
            return False
        power.withdrawals.append(command)
        self._cut(command.mandate, first)
        return True

    def covers(self, holder: Holder, act: ActKind, amount: int, day: int, member: MemberId | None) -> bool:
        """Whether a holder may act on the day, in the framework."""
        return any(
            power.told.member == member
            and power.holder == holder
            and day in power.remaining
            and act in power.told.scope.acts
            and FRAMEWORK in places(power.told.scope)
            and amount <= self._cap(power.told)
            for power in self.powers.values()
        )

    def _add(self, command: GrantAuthority | DelegateAuthority) -> None:
        days = days_of(command)
        self.powers[command.mandate] = Power(command, command.grantee, days, set(days))

    def _same(self, command: GrantAuthority | DelegateAuthority) -> bool | None:
        told = self.powers[command.mandate].told
        return None if self._wish(told) == self._wish(command) else False

    def _binds(self, command: GrantAuthority) -> bool:
        grantor, member = command.granted_by.model_dump(), command.member
        if member is None:
            return grantor == {"motion": GIVE_MANDATE}
        last = {YTRE_SUND: DAYS + 1, DALHEIM: LEAVES_AFTER}.get(member, -1)
        body = grantor.get("body")
        ours = member == command.by.organisation or member in command.on_behalf_of
        return body is not None and ours and number(command.valid_from) <= last and self._empowered(body, command)

    def _empowered(self, body: GrantingBody, command: GrantAuthority | DelegateAuthority) -> bool:
        return command.empowered_by is not None or set(command.scope.acts) <= LAW[body]

    def _sound(self, command: GrantAuthority | DelegateAuthority) -> bool:
        for_itself = command.member is not None and command.grantee == OrganisationHolder(organisation=command.member)
        return bool(days_of(command)) and at(command.valid_from) >= command.at and not for_itself

    def _held_by_actor(self, parent: Power, command: DelegateAuthority) -> bool:
        if isinstance(parent.holder, PersonHolder):
            return command.by.person == parent.holder.person and command.decided_by is None
        ours = {command.by.organisation, *command.on_behalf_of}
        body = command.decided_by
        return parent.holder.organisation in ours and body is not None and self._empowered(body, command)

    def _within(self, parent: Power, command: DelegateAuthority) -> bool:
        scope, wider = command.scope, parent.told.scope
        return (
            set(scope.acts) <= set(wider.acts)
            and places(scope) <= places(wider)
            and self._cap(command) <= self._cap(parent.told)
            and days_of(command) <= parent.remaining
        )

    def _above(self, command: WithdrawAuthority) -> bool:
        ours = {command.by.organisation, *command.on_behalf_of}
        if command.member is not None and command.member in ours:
            return True
        told = self.powers[command.mandate].told
        while isinstance(told, DelegateAuthority):
            parent = self.powers[told.of]
            match parent.holder:
                case PersonHolder(person=person) if person == command.by.person:
                    return True
                case OrganisationHolder(organisation=organisation) if organisation in ours:
                    return True
                case _:
                    told = parent.told
        return command.member is None and command.motion == GIVE_MANDATE

    def _cut(self, mandate: MandateId, first: int) -> None:
        power = self.powers[mandate]
        power.remaining = {day for day in power.remaining if day < first}
        for child, other in self.powers.items():
            if isinstance(other.told, DelegateAuthority) and other.told.of == mandate:
                self._cut(child, first)

    def _cap(self, command: GrantAuthority | DelegateAuthority) -> int:
        return UNLIMITED if command.amount_cap is None else command.amount_cap

    def _wish(self, command: GrantAuthority | DelegateAuthority | WithdrawAuthority) -> dict[str, object]:
        return {**command.model_dump(exclude={"at", "by", "on_behalf_of", "because"}), "kind": type(command).__name__}
