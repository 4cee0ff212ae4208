"""What the rules of contracts rest on: the case and its buyers, the awards, the bids' validity, and the authority."""

from dataclasses import dataclass, field, replace

from domain.authority.held import Mandates
from domain.awards.values import Awards
from domain.bids.events import BidRejected, BidWithdrawn
from domain.complaints.values import Petitions
from domain.contracts.events import ContractSigned
from domain.contracts.validity import Validity
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, BidId, GroupId
from domain.kernel.organisations import MemberId
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcurementCancelled, ProcurementOpened


@dataclass(frozen=True, slots=True)
class Case:
    """The buyers as the case was opened, as a notice was sent, and as the latest published notice names them."""

    group: GroupId | None = None
    cancelled: bool = False
    opened: tuple[MemberId, ...] = ()
    sent: tuple[MemberId, ...] = ()
    published: tuple[MemberId, ...] = ()

    def after(self, event: Event) -> "Case":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case ProcurementOpened():
                return replace(self, group=event.group, opened=event.buyers)
            case ProcurementCancelled():
                return replace(self, cancelled=True)
            case NoticeSent(kind=NoticeKind.COMPETITION):
                return replace(self, sent=event.buyers)
            case NoticePublished(kind=NoticeKind.COMPETITION):
                named = tuple(one.number for one in event.buyers if one.number is not None)
                return replace(self, published=named)
            case _:
                return self

    @property
    def named(self) -> tuple[MemberId, ...]:
        """The buyers that the market was told of; those of the case where there was no notice."""
        return self.published or self.sent or self.opened


@dataclass(frozen=True, slots=True)
class State:
    """Everything within the boundary."""

    case: Case = field(default_factory=Case)
    awards: Awards = field(default_factory=Awards)
    petitions: Petitions = field(default_factory=Petitions)
    lost: frozenset[BidId] = frozenset()
    validity: Validity = field(default_factory=Validity)
    contracts: tuple[ContractSigned, ...] = ()
    held: Mandates = field(default_factory=Mandates)
    standing: Standing = field(default_factory=Standing)

    def under(self, award: AwardId) -> tuple[ContractSigned, ...]:
        """The contracts signed under the award."""
        return tuple(one for one in self.contracts if one.award == award)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    state = replace(
        state,
        case=state.case.after(event),
        awards=state.awards.after(event),
        petitions=state.petitions.after(event),
        validity=state.validity.after(event),
        held=state.held.after(event),
        standing=state.standing.after(event),
    )
    match event:
        case BidWithdrawn() | BidRejected():
            return replace(state, lost=state.lost | {event.bid})
        case ContractSigned():
            return replace(state, contracts=(*state.contracts, event))
        case _:
            return state
