"""The milestones of a case that several checks reckon from."""

from datetime import date, datetime
from functools import reduce

from application.fairness.case_files import CaseFile
from application.recording.envelopes import Recorded
from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.bids.stages import Bids
from domain.bids.values import Deadlines
from domain.kernel.events import Event
from domain.kernel.organisations import MemberId
from domain.negotiations.events import FinalBidsCalled
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcedureChosen, ProcurementOpened
from domain.procurements.values import Part
from domain.rule_sets.calendar import day_ended_by, days_before
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId, RuleVersion
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed
from domain.tenders.values import ShorteningGround

ANSWER_DAYS = (RuleId.ANSWER_DAYS_BEFORE_DEADLINE, RuleId.ANSWER_DAYS_URGENT)
"""The rules that `answer_days` consults."""


def competition_sent(case: CaseFile) -> Recorded[NoticeSent] | None:
    """The notice by which the competition began, when it was sent."""
    calls = (one for one in case.all(NoticeSent) if one.event.kind is NoticeKind.COMPETITION)
    return next((one for one in calls if one.event.changes is None), None)


def buyers(case: CaseFile) -> frozenset[MemberId]:
    """The organisations that buy together in the case; none when it was never opened here."""
    opened = case.first(ProcurementOpened)
    return frozenset(opened.event.buyers) if opened else frozenset()


def deadline(case: CaseFile) -> tuple[datetime | None, tuple[Recorded[Event], ...]]:
    """The deadline for the first bids as it stood last, and the facts that fixed and moved it.

    What is due before anybody bids is held against it; what may come after, against the `deadlines`.
    """
    fixed, moved = case.last(SubmissionDeadlineFixed), case.all(DeadlineExtended)
    facts: tuple[Recorded[Event], ...] = (*((fixed,) if fixed else ()), *moved)
    return reduce(_moved, facts, Deadlines()).first, facts


def deadlines(case: CaseFile) -> tuple[Deadlines, tuple[Recorded[Event], ...]]:
    """The deadlines for bids and for final bids, and the facts that fixed and moved them."""
    facts = (*deadline(case)[1], *case.all(FinalBidsCalled))
    return reduce(_moved, facts, Deadlines()), facts


def _moved(known: Deadlines, fact: Recorded[Event]) -> Deadlines:
    return known.after(fact.event)


def answer_days(case: CaseFile) -> RuleVersion | None:
    """How many days before the deadline answers must be out (FOA § 14-2(2)).

    None outside Part III, which alone counts them, and where the rules of the day are not known.
    """
    chosen, fixed = case.last(ProcedureChosen), case.last(SubmissionDeadlineFixed)
    if fixed is None or (chosen is not None and chosen.event.part is not Part.PART_III):
        return None
    told = fixed.event
    urgent = told.shortening is not None and told.shortening.ground is ShorteningGround.URGENCY
    try:
        rule_id = RuleId.ANSWER_DAYS_URGENT if urgent else RuleId.ANSWER_DAYS_BEFORE_DEADLINE
        return rule(rule_id, told.counted_from, case.known_on)
    except NoRuleInForce:
        return None


def last_day(until: datetime, held_to: RuleVersion | None) -> date:
    """The last day on which suppliers may be told something; that of the deadline where no days are counted."""
    until_on = day_ended_by(until)
    return days_before(until_on, held_to.value).ends_on if held_to else until_on


def left_unopened(case: CaseFile) -> tuple[Recorded[BidReceived], ...]:
    """The bids that came in on time and lie sealed, neither rejected nor given up."""
    bids, received = Bids(), case.all(BidReceived)
    course = (*received, *case.all(BidsOpened), *case.all(BidWithdrawn), *case.all(BidRejected))
    for fact in sorted(course, key=lambda one: (one.occurred_at, one.position)):
        bids = bids.after(fact.event)
    sealed = set(bids.to_be_opened())
    return tuple(one for one in received if one.event.bid in sealed)
