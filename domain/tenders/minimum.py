"""The earliest day a deadline may fall on: by part, procedure and ground, counted by the rules of the day it began."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.kernel.instants import day_of
from domain.kernel.periods import months_after
from domain.notices.events import NoticeSent
from domain.procurements.values import AuthorityLevel, Part, ProcedureKind
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId, RulesUsed, RuleVersion, Step
from domain.tenders.rejections import DeadlineRulesUnknown, ShorteningNotAllowed
from domain.tenders.values import Shortening, ShorteningGround

BIDS_COUNTED = frozenset({ProcedureKind.RESTRICTED, ProcedureKind.NEGOTIATED})
"""The procedures of two stages that give bids a minimum, counted from the invitation (FOA §§ 20-3(2), 20-4(2))."""

_WITHOUT_NOTICE = frozenset({ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, ProcedureKind.WITHOUT_COMPETITION})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a deadline is wanted for: the procedure, the notice, the day the count begins and why it is shorter.

    `known_on` is the day whose knowledge of the rules counts, today where it is left out; `informed_on` is the day the
    prior information notice was published that would shorten it, if it is one that may.
    """

    part: Part
    procedure: ProcedureKind
    level: AuthorityLevel
    notice: NoticeSent
    counted_from: date
    shortening: Shortening | None
    informed_on: date | None = None
    known_on: date | None = None

    @property
    def ground(self) -> ShorteningGround | None:
        """Why it is shorter than the ordinary minimum."""
        return self.shortening.ground if self.shortening else None


@dataclass(frozen=True, slots=True)
class Minimum:
    """The earliest day, how it was counted and by which rules; without a day the deadline need only be sufficient."""

    on: date | None = None
    steps: tuple[Step, ...] = ()
    rules: RulesUsed | None = None


def minimum_for_bids(wanted: Wanted) -> Minimum:
    """The earliest day for bids (FOA §§ 20-2, 20-3, 20-4).

    Raises:
        ShorteningNotAllowed: when the ground is not one for this deadline.
        DeadlineRulesUnknown: when the reviewed rules hold no periods for the day.
    """
    grounds: Mapping[ShorteningGround | None, RuleId | None]
    if wanted.procedure is ProcedureKind.OPEN:
        ordinary, by_hand = RuleId.MINIMUM_DAYS_OPEN, RuleId.MINIMUM_DAYS_OPEN_NON_ELECTRONIC
        shorter = RuleId.MINIMUM_DAYS_OPEN_SHORTENED
        grounds = {ShorteningGround.PRIOR_INFORMATION: shorter, ShorteningGround.URGENCY: shorter}
    elif wanted.procedure in BIDS_COUNTED:
        ordinary, by_hand = RuleId.MINIMUM_DAYS_TENDERS, RuleId.MINIMUM_DAYS_TENDERS_NON_ELECTRONIC
        shorter = RuleId.MINIMUM_DAYS_TENDERS_SHORT
        grounds = {ShorteningGround.PRIOR_INFORMATION: shorter, ShorteningGround.URGENCY: shorter}
        if wanted.level is not AuthorityLevel.CENTRAL_STATE:
            grounds = {**grounds, ShorteningGround.AGREED: None}
    else:
        return _sufficient(wanted)
    usual = ordinary if wanted.notice.electronically else by_hand
    return _counted(wanted, {None: usual, **grounds})


def minimum_for_requests(wanted: Wanted) -> Minimum:
    """The earliest day for requests to take part (FOA §§ 20-3(1)(5), 20-4(1)(3), 20-5).

    Raises:
        ShorteningNotAllowed: when the ground is not one for this deadline.
        DeadlineRulesUnknown: when the reviewed rules hold no periods for the day.
    """
    grounds: Mapping[ShorteningGround | None, RuleId | None] = {None: RuleId.MINIMUM_DAYS_REQUESTS}
    if wanted.procedure in BIDS_COUNTED:
        grounds = {**grounds, ShorteningGround.URGENCY: RuleId.MINIMUM_DAYS_REQUESTS_SHORT}
    return _counted(wanted, grounds)


def rule_on(rule_id: RuleId, on: date, known_on: date | None = None) -> RuleVersion:
    """The version of a period that applied on the day, as known today or on `known_on`.

    Raises:
        DeadlineRulesUnknown: when the reviewed rules hold none.
    """
    try:
        return rule(rule_id, on, known_on)
    except NoRuleInForce as fault:
        raise DeadlineRulesUnknown(on) from fault


def _counted(wanted: Wanted, grounds: Mapping[ShorteningGround | None, RuleId | None]) -> Minimum:
    if wanted.part is not Part.PART_III:
        return _sufficient(wanted)
    if wanted.ground not in grounds:
        raise _not_allowed(wanted)
    rule_id = grounds[wanted.ground]
    if rule_id is None:
        return Minimum()
    versions = [rule_on(rule_id, wanted.counted_from, wanted.known_on)]
    if not wanted.notice.documents_freely_available and wanted.ground is not ShorteningGround.URGENCY:
        versions.append(rule_on(RuleId.EXTRA_DAYS_DOCUMENTS_NOT_FREE, wanted.counted_from, wanted.known_on))
    calculation = days_after(wanted.counted_from, sum(version.value for version in versions))
    if wanted.ground is ShorteningGround.PRIOR_INFORMATION:
        versions += _informed_in_time(wanted)
    rules = RulesUsed.of(*versions, on=wanted.counted_from)
    return Minimum(calculation.ends_on, calculation.steps, rules)


def _informed_in_time(wanted: Wanted) -> list[RuleVersion]:
    """The rules by which the prior information notice came early, and late, enough (FOA § 20-2(2) a)."""
    sent_on = day_of(wanted.notice.sent_at)
    days, months = (
        rule_on(rule_id, sent_on, wanted.known_on)
        for rule_id in (RuleId.PRIOR_INFORMATION_DAYS, RuleId.PRIOR_INFORMATION_MONTHS)
    )
    informed_on = wanted.informed_on
    if informed_on is None or (sent_on - informed_on).days < days.value:
        raise _not_allowed(wanted)
    if months_after(informed_on, months.value) < sent_on:
        raise _not_allowed(wanted)
    return [days, months]


def _sufficient(wanted: Wanted) -> Minimum:
    if wanted.shortening is not None:
        raise _not_allowed(wanted)
    return Minimum()


def _not_allowed(wanted: Wanted) -> ShorteningNotAllowed:
    shortening = wanted.shortening
    ground = shortening.ground if shortening else ShorteningGround.AGREED
    return ShorteningNotAllowed(ground, wanted.procedure, shortening.notice if shortening else None)
