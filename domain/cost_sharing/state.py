"""What the rules of shared costs rest on: before the group is formed, and after."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from domain.cost_sharing.books import Book, Entry, reference_of
from domain.cost_sharing.events import (
    AdvancePaid,
    CostCorrected,
    CostIncurred,
    CostKeyAdopted,
    CostPoolOpened,
    GrantReceived,
    SettlementClosed,
)
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.values import Standings
from domain.kernel.events import Event
from domain.kernel.identifiers import CostId, CostKeyId, MotionId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.kernel.tenures import Tenures
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.purchasing_groups.events import LeadHandedOver, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.purchasing_groups.values import Matter


@dataclass(frozen=True, slots=True)
class NotFormed:
    """Nothing read says that the group exists; who is recused may still have been read."""

    standings: Standings = field(default_factory=Standings)


@dataclass(frozen=True, slots=True)
class NotOpened:
    """No such pool has been opened."""


Pool: TypeAlias = NotOpened | Book


@dataclass(frozen=True, slots=True)
class Formed:
    """The group exists, with members, leads, decisions and keys, in the order they were recorded.

    `introduced` are the entries and counter-entries that were read, in whichever pool; `standings` who is recused.
    """

    formation: PurchasingGroupFormed
    leads: tuple[LeadHandedOver, ...] = ()
    members: Tenures[MemberId] = field(default_factory=Tenures)
    decisions: tuple[DecisionMade, ...] = ()
    keys: tuple[CostKeyAdopted, ...] = ()
    pool: Pool = NotOpened()
    introduced: tuple[Entry | CostCorrected, ...] = ()
    settlements: tuple[SettlementClosed, ...] = ()
    standings: Standings = field(default_factory=Standings)

    def introduced_by(self, reference: CostId) -> Entry | CostCorrected | None:
        """The entry or counter-entry that the reference stands for."""
        return next((one for one in self.introduced if reference_of(one) == reference), None)

    def belongs(self, organisation: OrganisationNumber, day: date) -> bool:
        """Whether the organisation is a member on the day, or leads the group then without being one."""
        begun = (lead.lead for lead in reversed(self.leads) if lead.valid_from <= day)
        return str(organisation) in {*self.members.on(day), next(begun, self.formation.lead)}

    def carried(self, motion: MotionId, matter: Matter | None = None) -> bool:
        """Whether the group carried the motion, on this matter if one is named, and has not reversed it."""
        carried = [one for one in self.decisions if one.outcome is Outcome.CARRIED]
        decided = any(one.motion == motion and matter in {None, one.matter} for one in carried)
        return decided and not any(one.reverses == motion for one in carried)

    def key_on(self, key: CostKeyId, day: date) -> CostKeyAdopted | None:
        """The version of the key that is in force on the day: the highest that has begun and was not reversed."""
        begun = (one for one in self.keys if one.key == key and one.valid_from <= day)
        stands = (one for one in begun if self.carried(one.motion, Matter.COST_KEY))
        return max(stands, key=lambda one: one.version, default=None)

    def knows(self, key: CostKeyId) -> bool:
        """Whether the group has adopted a version of the key."""
        return any(one.key == key and one.group == self.formation.group for one in self.keys)


State: TypeAlias = NotFormed | Formed


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match state, event:
        case _, RecusalInCaseDecided():
            return replace(state, standings=state.standings.after(event))
        case NotFormed(), PurchasingGroupFormed():
            return Formed(event, standings=state.standings)
        case Formed(), event:
            return _of_group(_of_pool(state, event), event)
        case _:
            return state


def _of_pool(state: Formed, event: Event) -> Formed:
    match state.pool, event:
        case NotOpened(), CostPoolOpened():
            state = replace(state, pool=Book(event))
        case Book() as book, _:
            state = replace(state, pool=book.after(event))
        case _:
            pass
    match event:
        case CostIncurred() | GrantReceived() | AdvancePaid() | CostCorrected():
            return replace(state, introduced=(*state.introduced, event))
        case SettlementClosed():
            return replace(state, settlements=(*state.settlements, event))
        case _:
            return state


def _of_group(state: Formed, event: Event) -> Formed:
    match event:
        case LeadHandedOver():
            return replace(state, leads=(*state.leads, event))
        case MemberJoined():
            return replace(state, members=state.members.begun(event.member, event.valid_from, event.valid_to))
        case WithdrawalNotified():
            return replace(state, members=state.members.latest_ended(event.effective_on, event.member))
        case DecisionMade():
            return replace(state, decisions=(*state.decisions, event))
        case CostKeyAdopted():
            return replace(state, keys=(*state.keys, event))
        case _:
            return state
