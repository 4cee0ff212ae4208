"""How long each bid binds: as the documents state, as the supplier agreed, or by the law's default (FOA § 20-6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from domain.bids.events import BidReceived
from domain.bids.values import Deadlines
from domain.contracts.events import BidValidityExtended
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId
from domain.kernel.instants import day_of
from domain.negotiations.events import FinalBidsCalled
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId, RulesUsed
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed


@dataclass(frozen=True, slots=True)
class Binding:
    """The last day on which a bid binds, None where nothing says; `rules` names the default where it was used."""

    until: date | None = None
    rules: RulesUsed | None = None


@dataclass(frozen=True, slots=True)
class Validity:
    """When each bid was due, the last day that the documents state, and what single suppliers agreed."""

    deadlines: Deadlines = field(default_factory=Deadlines)
    bids: Mapping[BidId, BidReceived] = field(default_factory=dict[BidId, BidReceived])
    stated: date | None = None
    agreed: Mapping[BidId, date] = field(default_factory=dict[BidId, date])

    def after(self, event: Event) -> "Validity":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case SubmissionDeadlineFixed():
                return replace(self, deadlines=self.deadlines.after(event), stated=event.bids_valid_until)
            case DeadlineExtended():
                stated = event.bids_valid_until or self.stated
                return replace(self, deadlines=self.deadlines.after(event), stated=stated)
            case FinalBidsCalled():
                return replace(self, deadlines=self.deadlines.after(event))
            case BidReceived():
                return replace(self, bids={event.bid: event, **self.bids})
            case BidValidityExtended():
                return replace(self, agreed={**self.agreed, event.bid: event.valid_until})
            case _:
                return self

    def of(self, bid: BidId, known_on: date) -> Binding:
        """How long the bid binds, a final one counted from the deadline for final bids.

        A day that the documents state and that has passed by then says nothing about it. The default is the law's of
        the day of the deadline, as it was known on the day asked.
        """
        deadline = self._deadline(bid)
        stated = None if self._lapsed(deadline) else self.stated
        known = self.agreed.get(bid) or stated
        if known is not None or deadline is None:
            return Binding(known)
        ends_on = day_of(deadline)
        try:
            days = rule(RuleId.BID_VALIDITY_DAYS, ends_on, known_on)
        except NoRuleInForce:
            return Binding()
        return Binding(days_after(ends_on, days.value).ends_on, RulesUsed.of(days, on=ends_on))

    def _deadline(self, bid: BidId) -> datetime | None:
        received = self.bids.get(bid)
        return self.deadlines.of(received.supplier, received.received_at) if received else self.deadlines.first

    def _lapsed(self, deadline: datetime | None) -> bool:
        return self.stated is not None and deadline is not None and self.stated < day_of(deadline)
