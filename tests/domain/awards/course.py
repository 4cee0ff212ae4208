"""What became of the award: told, complained of, reversed, decided anew and told again."""

from datetime import date

from domain.awards.commands import DecideAward, ExtendStandstill, ReverseAward
from domain.awards.events import AwardDecided, AwardReversed, StandstillExtended
from domain.contracts.events import ContractSigned
from domain.contracts.values import BuyerAuthority, Signature
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.identifiers import ContractId, PersonId
from domain.procurements.events import ProcurementCancelled
from domain.procurements.values import CancellationGround
from tests.domain.awards.scene import (
    BIDS,
    BOREAL,
    BUYERS,
    CELSIUS,
    COMPLAINT,
    DECIDE,
    DECIDED,
    FIRST_VOTE,
    MILLION,
    PURCHASER,
    REVERSAL_VOTE,
    SECOND_VOTE,
    SECRETARY,
    TO_BOREAL,
    TO_CELSIUS,
    by,
    moment,
    tell,
    told,
)
from tests.domain.mandates.scene import ALARMS, FRAMEWORK

VALUE = 811 * MILLION // 100

TOLD_AT = moment(9, 18)
TOLD = told(DECIDED, TOLD_AT, date(2026, 9, 28))
TELL = tell(TO_BOREAL, TOLD_AT)

EXTENDED = StandstillExtended(
    procurement=FRAMEWORK,
    award=TO_BOREAL,
    earlier=date(2026, 9, 28),
    standstill_until=date(2026, 10, 9),
    reason="A complaint is being looked into",
    extended_at=moment(9, 25),
)
EXTEND = ExtendStandstill(
    at=moment(9, 25),
    by=by(),
    procurement=FRAMEWORK,
    award=TO_BOREAL,
    standstill_until=date(2026, 10, 9),
    reason="A complaint is being looked into",
)

REVERSED = AwardReversed(
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_BOREAL,
    supplier=BOREAL,
    reverses=FIRST_VOTE,
    motion=REVERSAL_VOTE,
    prepared_by=PURCHASER,
    complaint=COMPLAINT,
    reason="The price formula was not the published one",
    reversed_at=moment(10, 1),
)
REVERSE = ReverseAward(
    at=moment(10, 1),
    by=by(),
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_BOREAL,
    motion=REVERSAL_VOTE,
    prepared_by=PURCHASER,
    complaint=COMPLAINT,
    reason="The price formula was not the published one",
)

DECIDED_ANEW = AwardDecided(
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_CELSIUS,
    bid=BIDS[CELSIUS],
    supplier=CELSIUS,
    value=VALUE,
    motion=SECOND_VOTE,
    prepared_by=PURCHASER,
    ranking=2,
    replaces=TO_BOREAL,
    decided_at=moment(10, 6),
)
DECIDE_ANEW = DecideAward(
    at=moment(10, 6),
    by=DECIDE.by,
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_CELSIUS,
    bid=BIDS[CELSIUS],
    value=VALUE,
    motion=SECOND_VOTE,
    prepared_by=PURCHASER,
    ranking=2,
)
TOLD_ANEW_AT = moment(10, 7)
TOLD_ANEW = told(DECIDED_ANEW, TOLD_ANEW_AT, date(2026, 10, 19))
TELL_ANEW = tell(TO_CELSIUS, TOLD_ANEW_AT)

CANCELLED = ProcurementCancelled(
    procurement=FRAMEWORK,
    group=ALARMS,
    ground=CancellationGround.NEED_CHANGED,
    reason="The response centre is reorganised",
    repeated=False,
)


def recused(person: PersonId) -> RecusalInCaseDecided:
    """The person stays out of the case."""
    return RecusalInCaseDecided(
        procurement=FRAMEWORK,
        person=person,
        recused=True,
        decided_by=PersonId("dalheim-chief"),
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        reason="A sibling sells for a bidder",
        decided_at=moment(9, 2),
    )


SIGNED_AT = moment(10, 21)
SIGNED = ContractSigned(
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_CELSIUS,
    contract=ContractId("alarms-framework"),
    supplier=CELSIUS,
    value=VALUE,
    buyers=tuple(sorted(BUYERS)),
    signed_by=(SECRETARY,),
    signatures=(Signature(person=SECRETARY, members=BUYERS, signed_at=SIGNED_AT),),
    supplier_signed_at=moment(10, 21, 8),
    signed_at=SIGNED_AT,
    standstill_until=date(2026, 10, 19),
    bid_valid_until=date(2026, 11, 30),
    mandates=tuple(BuyerAuthority(member=one, signer=SECRETARY, mandates=()) for one in BUYERS),
)
