"""What an award's notice, a complaint and a court's answer are made of."""

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


class ComplaintGround(StrEnum):
    """What a supplier says is wrong."""

    EVALUATION = "evaluation"
    PUBLISHED_CRITERIA = "published-criteria"
    REJECTION = "rejection"
    IMPARTIALITY = "impartiality"
    TENDER_DOCUMENTS = "tender-documents"
    REASONS_OR_ACCESS = "reasons-or-access"
    PROCEDURE = "procedure"
    OTHER = "other"


class CourtAnswer(StrEnum):
    """How a petition for an injunction ended without one."""

    NOT_GRANTED = "not-granted"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"
