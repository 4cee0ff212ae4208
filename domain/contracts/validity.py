"""How long each bid binds: as the documents state, as the supplier agreed, or by the law's default (FOA § 20-6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from domain.contracts.events import BidValidityExtended
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId
from domain.kernel.instants import day_of
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
    """The deadline, the last day that the documents state, and what single suppliers agreed."""

    deadline: datetime | None = None
    stated: date | None = None
    agreed: Mapping[BidId, date] = field(default_factory=dict[BidId, date])

    def after(self, event: Event) -> "Validity":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case SubmissionDeadlineFixed():
                return replace(self, deadline=event.deadline, stated=event.bids_valid_until)
            case DeadlineExtended():
                return replace(self, deadline=event.deadline, stated=event.bids_valid_until or self.stated)
            case BidValidityExtended():
                return replace(self, agreed={**self.agreed, event.bid: event.valid_until})
            case _:
                return self

    def of(self, bid: BidId) -> Binding:
        """How long the bid binds."""
        known = self.agreed.get(bid) or self.stated
        if known is not None or self.deadline is None:
            return Binding(known)
        ends_on = day_of(self.deadline)
        try:
            days = rule(RuleId.BID_VALIDITY_DAYS, ends_on)
        except NoRuleInForce:
            return Binding()
        return Binding(days_after(ends_on, days.value).ends_on, RulesUsed.of(days, on=ends_on))
