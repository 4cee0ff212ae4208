"""What the rules of authority rest on: before the group is formed, and after."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from domain.authority.held import Mandates
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.values import Standings
from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId
from domain.kernel.organisations import MemberId
from domain.kernel.tenures import Tenures
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.purchasing_groups.events import MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.purchasing_groups.values import Matter


@dataclass(frozen=True, slots=True)
class NotFormed:
    """Nothing read says that the group exists; authority and recusals may still have been read."""

    held: Mandates = field(default_factory=Mandates)
    standings: Standings = field(default_factory=Standings)


@dataclass(frozen=True, slots=True)
class Formed:
    """The group exists, with members, decisions and who is recused, in the order they were recorded."""

    held: Mandates
    members: Tenures[MemberId] = field(default_factory=Tenures)
    decisions: tuple[DecisionMade, ...] = ()
    standings: Standings = field(default_factory=Standings)

    def is_member(self, member: MemberId, day: date) -> bool:
        """Whether the organisation is a member on the day."""
        return member in self.members.on(day)

    def carried(self, motion: MotionId) -> bool:
        """Whether the group carried the motion, on a mandate, and has not reversed it."""
        carried = [one for one in self.decisions if one.outcome is Outcome.CARRIED]
        decided = any(one.motion == motion and one.matter is Matter.MANDATE for one in carried)
        return decided and not any(one.reverses == motion for one in carried)


State: TypeAlias = NotFormed | Formed


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    state = replace(state, held=state.held.after(event))
    match state, event:
        case NotFormed(), PurchasingGroupFormed():
            return Formed(state.held, standings=state.standings)
        case _, RecusalInCaseDecided():
            return replace(state, standings=state.standings.after(event))
        case Formed(), MemberJoined():
            return replace(state, members=state.members.begun(event.member, event.valid_from, event.valid_to))
        case Formed(), WithdrawalNotified():
            return replace(state, members=state.members.latest_ended(event.effective_on, event.member))
        case Formed(), DecisionMade():
            return replace(state, decisions=(*state.decisions, event))
        case _:
            return state
