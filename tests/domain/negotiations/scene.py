"""Two suppliers whose bids were opened are negotiated with: what is usually true, and commands to vary."""

from domain.kernel.identifiers import PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.negotiations.commands import CallFinalBids, HoldNegotiation
from domain.negotiations.decider import DECIDER
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.negotiations.values import NegotiationSubject
from tests.domain.bids.scene import ALARMS, ALFA, ANNA, BO, BOREAL, NEGOTIATED, A, B, at, by, opened
from tests.support.specification import Specification

CAME = opened(A, B)
FINAL_DEADLINE = at(25, 12)


def held(
    supplier: SupplierId = ALFA,
    number: int = 1,
    *,
    on: Instant | None = None,
    subjects: tuple[NegotiationSubject, ...] = (NegotiationSubject.PRICE, NegotiationSubject.DELIVERY),
) -> NegotiationHeld:
    return NegotiationHeld(
        procurement=ALARMS,
        supplier=supplier,
        round=number,
        held_at=on or at(7),
        minutes=90,
        held_by=(ANNA, BO),
        subjects=subjects,
        minutes_sha256=f"{number:064x}",
    )


def holding(fact: NegotiationHeld, person: PersonId = ANNA) -> HoldNegotiation:
    return HoldNegotiation(
        at=fact.held_at,
        by=by(person),
        procurement=fact.procurement,
        supplier=fact.supplier,
        minutes=fact.minutes,
        held_by=fact.held_by,
        subjects=fact.subjects,
        minutes_sha256=fact.minutes_sha256,
    )


def called(
    *suppliers: SupplierId,
    on: Instant | None = None,
    deadline: Instant = FINAL_DEADLINE,
    earlier: Instant | None = None,
    reason: str | None = None,
) -> FinalBidsCalled:
    return FinalBidsCalled(
        procurement=ALARMS,
        suppliers=tuple(sorted(suppliers or (ALFA, BOREAL))),
        called_at=on or at(10),
        deadline=deadline,
        earlier=earlier,
        reason=reason,
    )


def calling(fact: FinalBidsCalled, person: PersonId = ANNA) -> CallFinalBids:
    return CallFinalBids(
        at=fact.called_at,
        by=by(person),
        procurement=fact.procurement,
        suppliers=fact.suppliers,
        deadline=fact.deadline,
        reason=fact.reason,
    )


NEGOTIATING = Specification(DECIDER).given_any(NEGOTIATED, CAME)
"""A negotiated procedure in which two bids were opened."""

MET = NEGOTIATING.given_any(held(ALFA), held(BOREAL))
"""Both have been negotiated with."""
