"""An award that rests on the scores, its reversal, and a contract."""

from datetime import date

from domain.awards.events import AwardDecided, AwardReversed
from domain.contracts.events import ContractSigned
from domain.contracts.values import Signature
from domain.kernel.identifiers import AwardId, ContractId, LotId
from domain.kernel.organisations import MemberId
from tests.domain.bids.scene import ALARMS, ANNA, CELSIUS, PRICES, C, at

ELVNES = MemberId("314910001")


def awarded(lot: LotId | None = None) -> AwardDecided:
    return AwardDecided(
        procurement=ALARMS,
        award=AwardId("award-1"),
        lot=lot,
        bid=C,
        supplier=CELSIUS,
        value=PRICES[C],
        prepared_by=ANNA,
        ranking=1,
        decided_at=at(20),
    )


REVERSED = AwardReversed(
    procurement=ALARMS,
    award=AwardId("award-1"),
    supplier=CELSIUS,
    prepared_by=ANNA,
    reason="A score was overlooked.",
    reversed_at=at(25),
)
SIGNED = ContractSigned(
    procurement=ALARMS,
    award=AwardId("award-1"),
    contract=ContractId("contract-1"),
    supplier=CELSIUS,
    value=PRICES[C],
    buyers=(ELVNES,),
    signed_by=(ANNA,),
    signatures=(Signature(person=ANNA, members=(ELVNES,), signed_at=at(28)),),
    supplier_signed_at=at(28),
    signed_at=at(28),
    standstill_until=date(2026, 9, 27),
    mandates=(),
)
