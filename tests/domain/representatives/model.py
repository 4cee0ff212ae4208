"""A simpler model of people: who does what is a set of days, and what may not meet is a day in two such sets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.events import MemberInvited, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.representatives.commands import AppointRepresentative, AssignRole, EndRole, RelieveRepresentative
from domain.representatives.values import Capacity, GroupRole

DAY_ZERO = date(2026, 1, 1)
HORIZON = 12
"""What has no last day goes on to this one."""


def number(day: date) -> int:
    """The number of the day in the model."""
    return (day - DAY_ZERO).days


def day_number(count: int) -> date:
    """The day with this number."""
    return DAY_ZERO + timedelta(days=count)


@dataclass
class Stint:
    """What one person was asked to do for one member, on which days, and where it was cut short."""

    person: PersonId
    member: MemberId
    what: Capacity | GroupRole
    asked: tuple[int, int]
    days: set[int]
    cut: int | None = None


class Model:
    """Says of each command whether it is accepted (True), already so (None) or refused (False)."""

    def __init__(self) -> None:
        """Nobody has been named, and no organisation belongs to the group."""
        self.last_day: dict[MemberId, int] = {}
        self.expected: set[MemberId] = set()
        self.stints: list[Stint] = []

    def learns(self, fact: Event) -> None:
        """A fact about the group's members was recorded."""
        match fact:
            case PurchasingGroupFormed():
                self.expected.add(fact.lead)
            case MemberInvited():
                self.expected.add(fact.member)
            case MemberJoined():
                self.expected.discard(fact.member)
                self.last_day[fact.member] = HORIZON if fact.valid_to is None else number(fact.valid_to)
            case WithdrawalNotified() if fact.member not in self.expected and fact.member in self.last_day:
                self.last_day[fact.member] = min(self.last_day[fact.member], number(fact.effective_on))
            case _:
                pass

    def appoints(self, command: AppointRepresentative) -> bool | None:
        def meets(other: Stint) -> bool:
            seat = command.capacity == other.what == Capacity.REPRESENTATIVE and other.member == command.member
            return isinstance(other.what, Capacity) and (other.person == command.person or seat)

        return self._begins(command, command.capacity, meets)

    def assigns(self, command: AssignRole) -> bool | None:
        def meets(other: Stint) -> bool:
            return other.what == command.role and (other.person == command.person or command.role == GroupRole.CHAIR)

        return self._begins(command, command.role, meets)

    def relieves(self, command: RelieveRepresentative) -> bool | None:
        own = [
            stint
            for stint in self.stints
            if (stint.person, stint.member) == (command.person, command.member) and isinstance(stint.what, Capacity)
        ]
        return self._cuts(own, number(command.relieved_on))

    def ends(self, command: EndRole) -> bool | None:
        own = [stint for stint in self.stints if (stint.person, stint.what) == (command.person, command.role)]
        return self._cuts(own, number(command.ended_on))

    def doing(self, what: Capacity | GroupRole, day: int, member: MemberId | None = None) -> list[PersonId]:
        """Those who do it on the day, for the member where one is named."""
        return [
            stint.person
            for stint in self.stints
            if stint.what == what and day in stint.days and member in (None, stint.member)
        ]

    def _begins(
        self,
        command: AppointRepresentative | AssignRole,
        what: Capacity | GroupRole,
        meets: Callable[[Stint], bool],
    ) -> bool | None:
        first = number(command.valid_from)
        last = HORIZON if command.valid_to is None else number(command.valid_to)
        days = set(range(first, last + 1))
        for stint in self.stints:
            same = (stint.person, stint.member, stint.what) == (command.person, command.member, what)
            if same and stint.asked == (first, last):
                return None
        belongs = command.member in self.expected or self.last_day.get(command.member, -1) >= first
        free = not any(meets(stint) and days & stint.days for stint in self.stints)
        if not (days and belongs and free):
            return False
        self.stints.append(Stint(command.person, command.member, what, (first, last), days))
        return True

    def _cuts(self, own: Sequence[Stint], last: int) -> bool | None:
        if any(stint.cut == last for stint in own):
            return None
        for stint in own:
            if stint.cut is None and last in stint.days:
                stint.cut = last
                stint.days = {day for day in stint.days if day <= last}
                return True
        return False
