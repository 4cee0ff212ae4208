"""What a dated rule, and a counted period, are made of."""

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.texts import Title


class RuleId(StrEnum):
    """A rule whose value the law changes from time to time."""

    ENTRY_THRESHOLD = "entry-threshold"
    NATIONAL_NOTICE_THRESHOLD = "national-notice-threshold"
    EEA_THRESHOLD_MUNICIPAL = "eea-threshold-municipal"
    EEA_THRESHOLD_STATE = "eea-threshold-state"
    EEA_THRESHOLD_WORKS = "eea-threshold-works"
    HEALTH_SOCIAL_THRESHOLD = "health-social-threshold"
    SMALL_LOT_EXCEPTION = "small-lot-exception"
    MINIMUM_DAYS_OPEN = "minimum-days-open"
    MINIMUM_DAYS_OPEN_NON_ELECTRONIC = "minimum-days-open-non-electronic"
    MINIMUM_DAYS_OPEN_SHORTENED = "minimum-days-open-shortened"
    MINIMUM_DAYS_REQUESTS = "minimum-days-requests"
    MINIMUM_DAYS_REQUESTS_SHORT = "minimum-days-requests-short"
    MINIMUM_DAYS_TENDERS = "minimum-days-tenders"
    MINIMUM_DAYS_TENDERS_NON_ELECTRONIC = "minimum-days-tenders-non-electronic"
    MINIMUM_DAYS_TENDERS_SHORT = "minimum-days-tenders-short"
    PRIOR_INFORMATION_DAYS = "prior-information-days"
    PRIOR_INFORMATION_MONTHS = "prior-information-months"
    EXTRA_DAYS_DOCUMENTS_NOT_FREE = "extra-days-documents-not-free"
    ANSWER_DAYS_BEFORE_DEADLINE = "answer-days-before-deadline"
    ANSWER_DAYS_URGENT = "answer-days-urgent"
    STANDSTILL_DAYS = "standstill-days"
    STANDSTILL_DAYS_NON_ELECTRONIC = "standstill-days-non-electronic"
    BID_VALIDITY_DAYS = "bid-validity-days"
    AWARD_NOTICE_DAYS = "award-notice-days"
    CLIMATE_WEIGHT = "climate-weight"
    STRATEGY_DUTY = "strategy-duty"
    TAX_CERTIFICATE_MONTHS = "tax-certificate-months"
    FRAMEWORK_MONTHS = "framework-months"
    FEWEST_SELECTED = "fewest-selected"
    FEWEST_SELECTED_RESTRICTED = "fewest-selected-restricted"
    LABOUR_CLAUSES = "labour-clauses"
    WORKSITE_CLAUSES = "worksite-clauses"
    BANK_PAYMENT_CLAUSE = "bank-payment-clause"
    APPRENTICE_CLAUSE = "apprentice-clause"
    SUPPLY_CHAIN_LINKS = "supply-chain-links"
    CLAUSE_CONTROL_DUTY = "clause-control-duty"
    CLAUSE_SANCTIONS_DUTY = "clause-sanctions-duty"


class Unit(StrEnum):
    """What a rule's value counts."""

    ORE = "ore"
    DAYS = "days"
    MONTHS = "months"
    BASIS_POINTS = "basis-points"
    DUTY = "duty"
    SUPPLIERS = "suppliers"
    LINKS = "links"


class RuleScope(StrEnum):
    """Which purchases a rule is for: all that the regulation covers, or those whose competition must be announced."""

    COVERED = "covered"
    NOTICE_DUTY = "notice-duty"


class AppliesBy(StrEnum):
    """Which day decides the version for a purchase that was begun before a change."""

    NOTICE_DATE = "notice-date"


class Confidence(StrEnum):
    """What was read in the source: the value and its first day, the value alone, or neither."""

    READ = "read"
    FIRST_DAY_UNCERTAIN = "first-day-uncertain"
    GENERAL_KNOWLEDGE = "general-knowledge"


class RuleVersion(Written):
    """The value of a rule from a day on, and from when to when it was held to be so.

    Amounts are in øre without VAT; a duty is 1 where it is one. `scope` says which purchases the rule is for, where
    that is said, and `above` which value they exceed (øre without VAT). `effective_to` is the last day that the value
    applied. `published_on` is when it became known, `superseded_on` when another version of the same days was
    published, because this one was wrong; `superseded_by` is whatever followed it, for either reason. `applies_by` is
    the day that decides for what was begun before, and `legal_uncertainty` says that the law does not settle it.
    """

    rule: RuleId
    version: str = Field(pattern=r"^[a-z-]+@[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    value: int = Field(ge=0)
    unit: Unit
    scope: RuleScope | None = None
    above: int | None = Field(default=None, ge=0)
    adopted_on: date
    published_on: date
    effective_from: date
    effective_to: date | None = None
    superseded_on: date | None = None
    superseded_by: str | None = None
    source: Title
    confidence: Confidence
    transition: Title | None = None
    applies_by: AppliesBy | None = None
    legal_uncertainty: bool = False

    def is_uncertain_for(self, begun_on: date) -> bool:
        """Whether the law leaves open that this version is for a purchase that was begun on the day."""
        return self.legal_uncertainty and begun_on < self.effective_from


class RulesUsed(Written):
    """The rule versions a fact was judged by: as they applied on a day, and as known when it was decided.

    `known_on` stands where they were taken as known on another day than that.
    """

    versions: tuple[str, ...] = Field(min_length=1)
    on: date
    known_on: date | None = None

    @classmethod
    def of(cls, *versions: RuleVersion, on: date, known_on: date | None = None) -> Self:
        """These versions, each once, in the order given."""
        return cls(versions=tuple(dict.fromkeys(one.version for one in versions)), on=on, known_on=known_on)

    @property
    def name(self) -> str:
        """The versions on one line, for the envelope of the fact."""
        return " ".join(self.versions)


class DayName(StrEnum):
    """What a day is in Norway: a working day, or why it is none."""

    WORKING_DAY = "working-day"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    NEW_YEARS_DAY = "new-years-day"
    MAUNDY_THURSDAY = "maundy-thursday"
    GOOD_FRIDAY = "good-friday"
    EASTER_SUNDAY = "easter-sunday"
    EASTER_MONDAY = "easter-monday"
    LABOUR_DAY = "labour-day"
    ASCENSION_DAY = "ascension-day"
    CONSTITUTION_DAY = "constitution-day"
    WHIT_SUNDAY = "whit-sunday"
    WHIT_MONDAY = "whit-monday"
    CHRISTMAS_DAY = "christmas-day"
    BOXING_DAY = "boxing-day"


class StepKind(StrEnum):
    """A step of counting a period (forskrift 1992-12-04-910 article 3)."""

    EVENT_DAY_NOT_COUNTED = "event-day-not-counted"
    COUNTED_TO = "counted-to"
    NOT_A_WORKING_DAY = "not-a-working-day"
    TWO_WORKING_DAYS_NEEDED = "two-working-days-needed"
    ENDS_ON = "ends-on"


class Step(Written):
    """One step: what was done, the day it came to, what that day is in Norway, and how many days were counted."""

    kind: StepKind
    day: date
    detail: DayName
    counted: int | None = None


class Calculation(Written):
    """A counted period: its last day (the first, where it was counted backwards), and each step that led to it."""

    ends_on: date
    steps: tuple[Step, ...] = Field(min_length=1)
