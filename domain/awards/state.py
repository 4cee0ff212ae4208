"""What the rules of awards rest on: the case, its bids and rankings, the group's decisions, and earlier awards."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.awards.bidders import Bidders
from domain.awards.names import SupplierNames
from domain.awards.values import Awards
from domain.complaints.events import ComplaintReceived
from domain.contracts.events import ContractSigned
from domain.evaluations.events import ConsensusReached, RankingComputed, ScoreGiven, ScoreRevised
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, ComplaintId, GroupId, LotId, MotionId
from domain.kernel.organisations import SupplierId
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.participation.values import Applicants
from domain.procurements.events import (
    CriteriaLocked,
    LotsDecided,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
)
from domain.purchasing_groups.values import Matter


@dataclass(frozen=True, slots=True)
class Case:
    """The procurement as far as awards depend on it; the latest of each step counts.

    `maximum` is the framework's published one, which covers all lots.
    """

    opened: ProcurementOpened | None = None
    cancelled: ProcurementCancelled | None = None
    lots: LotsDecided | None = None
    criteria: CriteriaLocked | None = None
    procedure: ProcedureChosen | None = None
    maximum: int | None = None

    def after(self, event: Event) -> "Case":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case ProcurementOpened():
                return replace(self, opened=event)
            case ProcurementCancelled():
                return replace(self, cancelled=event)
            case LotsDecided():
                return replace(self, lots=event)
            case CriteriaLocked():
                return replace(self, criteria=event)
            case ProcedureChosen():
                return replace(self, procedure=event)
            case NoticeSent(kind=NoticeKind.COMPETITION):
                return replace(self, maximum=event.maximum)
            case _:
                return self

    @property
    def awarded_separately(self) -> tuple[LotId | None, ...]:
        """What is awarded by itself: the lots, or the whole where there are none."""
        divided = self.lots.lots if self.lots else ()
        return tuple(one.lot for one in divided) or (None,)

    @property
    def criterion_keys(self) -> tuple[str, ...]:
        """The award criteria, as they were locked last."""
        return tuple(one.key for one in self.criteria.criteria) if self.criteria else ()


@dataclass(frozen=True, slots=True)
class State:
    """Everything within the boundary; `scored_since` are the lots of which a score is later than the ranking."""

    case: Case = field(default_factory=Case)
    bidders: Bidders = field(default_factory=Bidders)
    applicants: Applicants = field(default_factory=Applicants)
    rankings: Mapping[LotId | None, RankingComputed] = field(default_factory=dict[LotId | None, RankingComputed])
    scored_since: frozenset[LotId | None] = frozenset()
    decisions: tuple[DecisionMade, ...] = ()
    awards: Awards = field(default_factory=Awards)
    complaints: frozenset[ComplaintId] = frozenset()
    contracts: tuple[ContractSigned, ...] = ()
    names: SupplierNames = field(default_factory=SupplierNames)
    standing: Standing = field(default_factory=Standing)

    def carried(self, group: GroupId, motion: MotionId | None) -> DecisionMade | None:
        """The group's decision on an award by this motion, when it carried it and has not reversed it."""
        carried = [one for one in self.decisions if one.outcome is Outcome.CARRIED and one.group == group]
        if any(one.reverses == motion for one in carried):
            return None
        return next((one for one in carried if one.motion == motion and one.matter is Matter.AWARD), None)

    def concerned(self, lot: LotId | None) -> tuple[SupplierId, ...]:
        """Everybody who gave a bid for the lot, and who asked to take part and was not told no (FOA § 4-5 f)."""
        return tuple(sorted({*self.bidders.concerned(lot), *self.applicants.untold}))

    def signed(self, award: AwardId) -> ContractSigned | None:
        """The first contract under the award."""
        return next((one for one in self.contracts if one.award == award), None)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    state = replace(
        state,
        case=state.case.after(event),
        bidders=state.bidders.after(event),
        applicants=state.applicants.after(event),
        awards=state.awards.after(event),
        names=state.names.after(event),
        standing=state.standing.after(event),
    )
    match event:
        case RankingComputed():
            rankings, since = {**state.rankings, event.lot: event}, state.scored_since - {event.lot}
            return replace(state, rankings=rankings, scored_since=since)
        case ScoreGiven() | ScoreRevised() | ConsensusReached():
            return replace(state, scored_since=state.scored_since | {event.lot})
        case DecisionMade():
            return replace(state, decisions=(*state.decisions, event))
        case ComplaintReceived():
            return replace(state, complaints=state.complaints | {event.complaint})
        case ContractSigned():
            return replace(state, contracts=(*state.contracts, event))
        case _:
            return state
