"""Which dated rules apply on a day, as they are known now or were known then, and what the group noted of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from pydantic import Field, model_validator

from application.questions.declaring import Moment, Question, always
from application.recording.envelopes import Recorded
from application.trails.counting import explained
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId
from domain.kernel.instants import Instant
from domain.purchasing_groups.events import PurchasingGroupFormed
from domain.rule_sets.calendar import days_after, days_before
from domain.rule_sets.events import RuleSetActivated
from domain.rule_sets.reviewed import NoRuleInForce, rule, versions
from domain.rule_sets.values import RuleId, RuleVersion, Step, Unit


class KnownOn(Written):
    """On which day the rules were known; left out: everything that was published up to now."""

    known_on: date | None = Field(default=None, description="As the rules were known on this day, right or wrong.")


class NotedRules(Written):
    """What the group noted about rules that changed under it."""

    rules: tuple[str, ...]
    effective_from: date
    what: str
    noted_at: Instant


class RulesView(Written):
    """The rules in force on the day, and what the group has noted of their changes. Amounts in øre without VAT."""

    group: GroupId
    on: date
    known_on: date | None
    in_force: tuple[RuleVersion, ...]
    noted: tuple[NotedRules, ...]


class PeriodAsked(Written):
    """A period of so many days, or as long as a rule says, after an event or backwards from it."""

    event_on: date = Field(description="The day of the event, which is not counted.")
    days: int | None = Field(default=None, ge=0, le=3_650, description="How many days.")
    rule: RuleId | None = Field(default=None, description="The rule that says how many, in force on that day.")
    backwards: bool = Field(default=False, description="Whether it is counted backwards from the event.")
    language: Language = Language.NB

    @model_validator(mode="after")
    def _one_length(self) -> Self:
        if (self.days is None) == (self.rule is None):
            raise ValueError("say either how many days, or the rule that does")
        if self.rule is not None and versions(self.rule)[0].unit is not Unit.DAYS:
            raise ValueError(f"{self.rule} says nothing about days")
        return self


class PeriodView(Written):
    """The day that a period leads to, each step of the count, and the same in words."""

    event_on: date
    days: int
    rule: RuleVersion | None
    ends_on: date
    steps: tuple[Step, ...]
    counted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    group: GroupId | None = None
    noted: tuple[NotedRules, ...] = ()


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    match recorded.event:
        case PurchasingGroupFormed(group=group):
            return replace(story, group=group)
        case RuleSetActivated() as event:
            noted = NotedRules(
                rules=event.rules,
                effective_from=event.effective_from,
                what=event.what,
                noted_at=recorded.occurred_at,
            )
            return replace(story, noted=(*story.noted, noted))
        case _:
            return story


def _answer(story: _Story, asked: KnownOn, moment: Moment) -> RulesView | None:
    if story.group is None:
        return None
    return RulesView(
        group=story.group,
        on=moment.on,
        known_on=asked.known_on,
        in_force=tuple(_in_force(moment.on, asked.known_on)),
        noted=story.noted,
    )


def _in_force(on: date, known_on: date | None) -> Iterator[RuleVersion]:
    for rule_id in RuleId:
        try:
            yield rule(rule_id, on, known_on)
        except NoRuleInForce:
            continue


def _period(story: _Story, asked: PeriodAsked, _moment: Moment) -> PeriodView | None:
    used = next(_of_the_day(asked), None)
    days = used.value if used else asked.days
    if story.group is None or days is None:
        return None
    counted = days_before(asked.event_on, days) if asked.backwards else days_after(asked.event_on, days)
    return PeriodView(
        event_on=asked.event_on,
        days=days,
        rule=used,
        ends_on=counted.ends_on,
        steps=counted.steps,
        counted=explained(counted, Teller(asked.language)),
    )


def _of_the_day(asked: PeriodAsked) -> Iterator[RuleVersion]:
    if asked.rule is not None:
        try:
            yield rule(asked.rule, asked.event_on)
        except NoRuleInForce:
            return


RULES = Question(
    name="rules",
    asks="Which thresholds, deadlines and duties apply on the day, as known now or then, and what did the group note?",
    identifier=GroupId,
    types=(PurchasingGroupFormed, RuleSetActivated),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_answer,
    view=RulesView,
    parameters=KnownOn,
)

PERIODS = Question(
    name="periods",
    asks="On which day does a period end, or begin when counted backwards, and how is that counted?",
    identifier=GroupId,
    types=(PurchasingGroupFormed,),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_period,
    view=PeriodView,
    parameters=PeriodAsked,
)
