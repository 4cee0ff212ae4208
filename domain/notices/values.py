"""What a notice names: its kind, buyers, amounts, deadlines and award criteria."""

from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import NoticeId
from domain.kernel.instants import Instant
from domain.kernel.money import Ore
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title


class NoticeKind(StrEnum):
    """What a notice is for; a change of another notice is of the kind of the notice that it changes."""

    PRIOR_INFORMATION = "prior-information"
    COMPETITION = "competition"
    VOLUNTARY_EX_ANTE = "voluntary-ex-ante"
    AWARD = "award"
    MODIFICATION = "modification"
    COMPLETION = "completion"
    OTHER = "other"


class DeadlineKind(StrEnum):
    """What a time in a notice limits."""

    TENDERS = "tenders"
    REQUESTS_TO_PARTICIPATE = "requests-to-participate"
    INTEREST = "expressions-of-interest"
    QUESTIONS = "questions"
    OPENING = "opening"


class CriterionKind(StrEnum):
    """What an award criterion is about."""

    PRICE = "price"
    COST = "cost"
    QUALITY = "quality"
    OTHER = "other"


class NoticePart(StrEnum):
    """What two files of one notice may say differently."""

    KIND = "kind"
    LANGUAGE = "language"
    PROCEDURE = "procedure"
    DISPATCH = "dispatch"
    TITLE = "title"
    DESCRIPTION = "description"
    CASE_REFERENCE = "case-reference"
    CODES = "codes"
    VALUES = "values"
    EARLIER = "earlier-notices"
    CHANGE = "change"
    BUYERS = "buyers"
    LOTS = "lots"
    TECHNIQUES = "techniques"
    PERIOD = "period"
    DEADLINES = "deadlines"
    CRITERIA = "criteria"
    RESULTS = "results"


Code: TypeAlias = Annotated[str, Field(pattern=r"^[!-~]{1,64}$", description="A code of the notice's own lists.")]
"""A code or technical reference as the notice has it: printable ASCII without spaces."""

Cpv: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{8}$", description="Common procurement vocabulary, 8 digits.")]
"""What is bought, by the common procurement vocabulary."""


class NoticeAmount(Written):
    """An amount excluding VAT, in hundredths of its currency: øre for NOK, cents for EUR."""

    hundredths: Ore
    currency: str = Field(pattern=r"^[A-Z]{3}$")


class NoticeBuyer(Written):
    """A buyer that a notice names. `number` is left out where what was written is no organisation number."""

    name: Title | None = None
    number: MemberId | None = None
    written_number: Title | None = None
    country: Code | None = None
    leads: bool = False
    central_purchasing: bool = False


class NoticeDeadline(Written):
    """A time limit: the instant where the notice says one, and what it wrote."""

    kind: DeadlineKind
    at: Instant | None = None
    on: date | None = None
    written: Title


class NoticeCriterion(Written):
    """An award criterion. `weight_bp` is in basis points; what is no exact share stands in `written_weight` alone."""

    kind: CriterionKind
    name: Title | None = None
    description: Text | None = None
    weight_bp: int | None = Field(default=None, ge=0, le=10_000)
    written_weight: Title | None = None


class ChangedNotice(Written):
    """The notice that another one changes: as it was written, and its reference where it can be told."""

    written: Title
    notice: NoticeId | None = None
    version: Code | None = None
    reason: Code | None = None
    explanation: Text | None = None
