"""What the notice of an award is made of."""

from enum import StrEnum

from domain.evaluations.values import CriterionRef
from domain.kernel.events import Written
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class StandstillExemption(StrEnum):
    """Why no standstill is needed (FOA §§ 10-2(3), 25-2(2), 30-9(2))."""

    NO_NOTICE_DUTY = "no-notice-duty"
    SOLE_CONCERNED_SUPPLIER = "sole-concerned-supplier"


class Recipient(Written):
    """A supplier that the notice was sent to, and when."""

    supplier: SupplierId
    sent_at: Instant


class Advantage(Written):
    """The chosen bid's characteristics and relative advantages on one award criterion (FOA § 25-1(2))."""

    criterion: CriterionRef
    reason: Text


class BidFault(StrEnum):
    """Why a bid cannot be chosen."""

    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    REJECTED = "rejected"
    UNOPENED = "unopened"
