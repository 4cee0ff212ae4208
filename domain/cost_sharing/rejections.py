"""The rules of what members share, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.cost_sharing.values import Basis
from domain.kernel.identifiers import CostId, CostKeyId, GroupId, MotionId, PoolId, SettlementId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.purchasing_groups.values import Matter


@dataclass(eq=True)
class CostsInUnknownGroup(Unknown):
    """Costs are shared within a group that has been formed."""

    group: GroupId


@dataclass(eq=True)
class RecordsForNoMember(NotEntitled):
    """Whoever records what members share belongs to one of them or to the lead, or says that it is on its behalf."""

    group: GroupId
    organisation: OrganisationNumber


@dataclass(eq=True)
class CostReferenceTaken(AlreadyDecided):
    """The reference already stands for something else; each key, pool, entry and settlement has its own."""

    reference: CostKeyId | PoolId | CostId | SettlementId


@dataclass(eq=True)
class CostsWithoutCarriedMotion(Unfounded):
    """Keys and budgets rest on a motion on just that, and answers to disputes on a motion; carried and not reversed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 20-4",)

    group: GroupId
    motion: MotionId
    matter: Matter | None


@dataclass(eq=True)
class MotionUsedForOtherCosts(AlreadyDecided):
    """A motion adopts one version of one key, or approves one budget of one pool."""

    motion: MotionId
    used_for: CostKeyId | PoolId


@dataclass(eq=True)
class WeightsNotWhole(Unfounded):
    """The weights of a key's components sum to the whole, 10 000 basis points."""

    key: CostKeyId
    total: int


@dataclass(eq=True)
class FiguresIncomplete(Unfounded):
    """A component that is measured has one figure for each of those who share, and for nobody else."""

    basis: Basis
    missing: tuple[MemberId, ...]
    beyond: tuple[MemberId, ...]


@dataclass(eq=True)
class NothingCounted(Unfounded):
    """A component whose figures are all nought divides nothing."""

    basis: Basis


@dataclass(eq=True)
class FiguresNotYetCounted(OutOfTime):
    """The figures of a key are those of a day that has been, not of one to come."""

    basis: Basis
    counted_on: date
    decided_on: date


@dataclass(eq=True)
class LimitOutsideKey(Unfounded):
    """A cap or floor is stated once in general and once for each of those who share, at most."""

    member: MemberId | None


@dataclass(eq=True)
class ImpossibleLimits(Unfounded):
    """Caps and floors leave a way to divide: the caps reach the whole, the floors do not pass it, no floor its cap."""

    caps: int
    floors: int


@dataclass(eq=True)
class NotMemberOnTheDay(NotEntitled):
    """Those who share are members on the first day of the key and that of the cost; payers too, or lead the group."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1",)

    member: MemberId
    on: date


@dataclass(eq=True)
class KeyReachesBack(OutOfTime):
    """Only the first version of a key reaches back; a later one begins on the day it is decided at the earliest."""

    key: CostKeyId
    valid_from: date
    decided_on: date


@dataclass(eq=True)
class CostKeyUnknown(Unknown):
    """The group has adopted no such key."""

    group: GroupId
    key: CostKeyId


@dataclass(eq=True)
class NoCostKeyInForce(Unfounded):
    """Money is shared by a key that is in force on the day, adopted by a decision that still stands."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 20-4",)

    key: CostKeyId
    on: date


@dataclass(eq=True)
class PoolUnknown(Unknown):
    """The group has opened no such pool."""

    group: GroupId
    pool: PoolId


@dataclass(eq=True)
class EntryAhead(OutOfTime):
    """What is entered has happened: its day is not after the one on which it is noted."""

    on: date
    noted_on: date


@dataclass(eq=True)
class AdvanceToOneself(Unfounded):
    """An advance is paid by one member to another."""

    member: MemberId


@dataclass(eq=True)
class ReplacedCostStands(Unfounded):
    """A cost is replaced only when it has been taken back in this pool."""

    cost: CostId


@dataclass(eq=True)
class CostUnknown(Unknown):
    """No such entry stands in the pool."""

    pool: PoolId
    cost: CostId


@dataclass(eq=True)
class CostTakenBack(AlreadyDecided):
    """What has been taken back is neither shared nor taken back once more; what replaces it is."""

    cost: CostId
    correction: CostId


@dataclass(eq=True)
class GrantInUse(AlreadyDecided):
    """A grant that costs were reduced by is taken back after those costs have been."""

    grant: CostId
    costs: tuple[CostId, ...]


@dataclass(eq=True)
class NothingToDispute(Unfounded):
    """A member disputes a share that it bears of a cost that stands."""

    cost: CostId
    member: MemberId


@dataclass(eq=True)
class DisputesForAnother(NotEntitled):
    """A share is disputed by the member that bears it."""

    organisation: OrganisationNumber
    member: MemberId


@dataclass(eq=True)
class AlreadyDisputed(AlreadyDecided):
    """The member has disputed this share already, for another reason; the group decides on a share once."""

    cost: CostId
    member: MemberId


@dataclass(eq=True)
class NoSuchDispute(Unknown):
    """The member has not disputed its share of the cost."""

    cost: CostId
    member: MemberId


@dataclass(eq=True)
class DisputeDecidedOtherwise(AlreadyDecided):
    """The group has decided on the dispute already, by another motion."""

    cost: CostId
    member: MemberId
    motion: MotionId


@dataclass(eq=True)
class NothingToSettle(Unfounded):
    """A settlement nets what somebody owes; here nobody owes anything."""

    pool: PoolId
