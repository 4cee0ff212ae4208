"""Which dated rules apply on a day, as they are known now or were known then, and what the group noted of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from pydantic import Field

from application.questions.declaring import Moment, Question
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId
from domain.kernel.instants import Instant
from domain.purchasing_groups.events import PurchasingGroupFormed
from domain.rule_sets.events import RuleSetActivated
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId, RuleVersion


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


RULES = Question(
    name="rules",
    asks="Which thresholds, deadlines and duties apply on the day, as known now or then, and what did the group note?",
    identifier=GroupId,
    types=(PurchasingGroupFormed, RuleSetActivated),
    initial=_Story(),
    evolve=_evolve,
    answer=_answer,
    view=RulesView,
    parameters=KnownOn,
)
