"""What is usually recorded and asked when costs are shared."""

from domain.cost_sharing.boundary import CostCommand
from domain.cost_sharing.commands import (
    AdoptCostKey,
    AllocateCost,
    ApproveBudget,
    CloseSettlement,
    CorrectCost,
    DecideDispute,
    DisputeShare,
    IncurCost,
    OpenCostPool,
    PayAdvance,
    ReceiveGrant,
)
from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.events import (
    AdvancePaid,
    CostAllocated,
    CostCorrected,
    CostIncurred,
    CostKeyAdopted,
    CostPoolOpened,
    DisputeDecided,
    GrantReceived,
    ShareDisputed,
)
from domain.cost_sharing.state import State
from domain.cost_sharing.values import VatTreatment
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.scene import (
    ACTUAL,
    ADVANCE,
    BUDGET,
    CONSULTANT,
    DECIDED_ON,
    ELVNES,
    FIVE,
    FORMED,
    GRANT,
    GROUP,
    INCURRED_ON,
    KEY,
    NOTED_ON,
    ON_BUDGET,
    ON_DISPUTE,
    ON_KEY,
    POOL,
    SETTLEMENT,
    SKOGVATN,
    TAKEN_BACK,
    THIRTY_SEVENTY,
    YTRE_SUND,
    at,
    by,
    decided,
    joined,
)
from tests.support.specification import Specification

ADOPTED = CostKeyAdopted(
    group=GROUP, key=KEY, version=1, members=FIVE, components=THIRTY_SEVENTY, valid_from=DECIDED_ON, motion=ON_KEY
)
ADOPT = AdoptCostKey(
    at=at(DECIDED_ON),
    by=by(),
    group=GROUP,
    key=KEY,
    members=FIVE,
    components=THIRTY_SEVENTY,
    valid_from=DECIDED_ON,
    motion=ON_KEY,
)
OPENED = CostPoolOpened(group=GROUP, pool=POOL, procurement=ProcurementId("alarms-2026"), title="The process", key=KEY)
OPEN = OpenCostPool(
    at=at(DECIDED_ON),
    by=by(),
    group=GROUP,
    pool=POOL,
    procurement=ProcurementId("alarms-2026"),
    title="The process",
    key=KEY,
)
APPROVE = ApproveBudget(at=at(DECIDED_ON), by=by(), group=GROUP, pool=POOL, amount=BUDGET, motion=ON_BUDGET)
INCURRED = CostIncurred(
    group=GROUP,
    pool=POOL,
    cost=CONSULTANT,
    amount=ACTUAL,
    vat=128_095_00,
    vat_treatment=VatTreatment.RECOVERED,
    incurred_on=INCURRED_ON,
    paid_by=ELVNES,
    what="project manager and legal help",
)
INCUR = IncurCost(
    at=at(NOTED_ON),
    by=by(),
    group=GROUP,
    pool=POOL,
    cost=CONSULTANT,
    amount=ACTUAL,
    vat=128_095_00,
    incurred_on=INCURRED_ON,
    paid_by=ELVNES,
    what="project manager and legal help",
)
GRANTED = GrantReceived(
    group=GROUP,
    pool=POOL,
    grant=GRANT,
    amount=100_000_00,
    received_on=INCURRED_ON,
    received_by=ELVNES,
    source="The national programme",
)
RECEIVE = ReceiveGrant(
    at=at(NOTED_ON),
    by=by(),
    group=GROUP,
    pool=POOL,
    grant=GRANT,
    amount=100_000_00,
    received_on=INCURRED_ON,
    received_by=ELVNES,
    source="The national programme",
)
ADVANCED = AdvancePaid(
    group=GROUP, pool=POOL, advance=ADVANCE, amount=50_000_00, paid_on=INCURRED_ON, payer=YTRE_SUND, payee=ELVNES
)
PAY = PayAdvance(
    at=at(NOTED_ON),
    by=by(),
    group=GROUP,
    pool=POOL,
    advance=ADVANCE,
    amount=50_000_00,
    paid_on=INCURRED_ON,
    payer=YTRE_SUND,
    payee=ELVNES,
)
ALLOCATE = AllocateCost(at=at(NOTED_ON), by=by(), group=GROUP, pool=POOL, cost=CONSULTANT)
CORRECT = CorrectCost(
    at=at(NOTED_ON),
    by=by(),
    group=GROUP,
    pool=POOL,
    correction=TAKEN_BACK,
    corrects=CONSULTANT,
    reason="The invoice was for another project.",
)
DISPUTED = ShareDisputed(
    group=GROUP, pool=POOL, cost=CONSULTANT, member=SKOGVATN, reason="The complaint concerned the lead alone."
)
DISPUTE = DisputeShare(
    at=at(NOTED_ON),
    by=by(SKOGVATN),
    group=GROUP,
    pool=POOL,
    cost=CONSULTANT,
    member=SKOGVATN,
    reason="The complaint concerned the lead alone.",
)
DECIDE = DecideDispute(
    at=at(NOTED_ON), by=by(), group=GROUP, pool=POOL, cost=CONSULTANT, member=SKOGVATN, motion=ON_DISPUTE
)
SETTLE = CloseSettlement(at=at(NOTED_ON), by=by(), group=GROUP, pool=POOL, settlement=SETTLEMENT)

AGREED: tuple[Event, ...] = (FORMED, *(joined(member) for member in FIVE), decided(ON_KEY, Matter.COST_KEY), ADOPTED)
"""The group, its members, and the key they adopted."""

SET_UP: tuple[Event, ...] = (*AGREED, OPENED)
"""The pool is open too."""


def given(*facts: Event) -> Specification[CostCommand, State]:
    """The pool is open and these facts are recorded; of all of it a command is given what it reads."""
    return Specification(DECIDER).given_any(*SET_UP, *facts)


def allocated(*facts: Event, command: AllocateCost = ALLOCATE) -> CostAllocated:
    """How a cost is shared after these facts."""
    (fact,) = given(*facts).when(command).facts()
    assert isinstance(fact, CostAllocated)
    return fact


def corrected(*facts: Event, command: CorrectCost = CORRECT) -> CostCorrected:
    """How an entry is taken back after these facts."""
    (fact,) = given(*facts).when(command).facts()
    assert isinstance(fact, CostCorrected)
    return fact


ALLOCATED = allocated(INCURRED)
CORRECTED = corrected(INCURRED, ALLOCATED)
DISPUTE_DECIDED = DisputeDecided(group=GROUP, pool=POOL, cost=CONSULTANT, member=SKOGVATN, motion=ON_DISPUTE)
