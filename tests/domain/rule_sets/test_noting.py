"""A group notes which dated rules changed under it."""

from datetime import UTC, date, datetime

from domain.kernel.commands import Actor
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.rule_sets.commands import ActivateRuleSet
from domain.rule_sets.decider import DECIDER
from domain.rule_sets.events import RuleSetActivated
from domain.rule_sets.rejections import (
    RuleNotedBeforePublished,
    RulesBeginOnDifferentDays,
    RulesNotedInUnknownGroup,
    UnknownRuleVersion,
)
from domain.rule_sets.state import State
from tests.support.group_facts import group_formed
from tests.support.specification import Specification

GROUP = GroupId("alarms")
MUNICIPAL = "eea-threshold-municipal@2026-04-21"
STATE = "eea-threshold-state@2026-04-21"
ENTRY = "entry-threshold@2026-07-01"
SPRING = datetime(2026, 4, 21, 10, tzinfo=UTC)

FORMED = group_formed(GROUP, MemberId("314910001"))
NOTED = RuleSetActivated(
    group=GROUP, rules=(MUNICIPAL,), effective_from=date(2026, 4, 21), what="The purchase stays in Part III"
)


def note(*rules: str, at: datetime = SPRING) -> ActivateRuleSet:
    return ActivateRuleSet(
        at=at,
        by=Actor(person=PersonId("elvnes-lawyer"), role="legal", organisation=OrganisationNumber("314910001")),
        group=GROUP,
        rules=rules,
        what="The purchase stays in Part III",
    )


def given(*facts: Event) -> Specification[ActivateRuleSet, State]:
    return Specification(DECIDER).given(*facts)


def test_a_change_of_rules_is_noted_with_its_first_day() -> None:
    given(FORMED).when(note(MUNICIPAL)).then(NOTED)


def test_the_note_names_the_versions_as_its_rule_set() -> None:
    assert NOTED.rule_set == MUNICIPAL


def test_noting_the_same_again_records_nothing() -> None:
    given(FORMED, NOTED).when(note(MUNICIPAL)).then_nothing()


def test_only_what_was_not_noted_before_is_noted() -> None:
    (fact,) = given(FORMED, NOTED).when(note(MUNICIPAL, STATE, STATE)).facts()
    assert isinstance(fact, RuleSetActivated)
    assert fact.rules == (STATE,)


def test_a_group_that_was_not_formed_notes_nothing() -> None:
    assert given().when(note(MUNICIPAL)).then_rejected(RulesNotedInUnknownGroup).group == GROUP


def test_a_version_that_nobody_reviewed_takes_no_effect() -> None:
    rejection = given(FORMED).when(note("eea-threshold-municipal@2030-01-01")).then_rejected(UnknownRuleVersion)
    assert rejection.version == "eea-threshold-municipal@2030-01-01"


def test_nobody_notes_a_rule_before_it_was_published() -> None:
    early = note(ENTRY, at=datetime(2026, 3, 5, 12, tzinfo=UTC))
    rejection = given(FORMED).when(early).then_rejected(RuleNotedBeforePublished)
    assert (rejection.published_on, rejection.noted_on) == (date(2026, 3, 6), date(2026, 3, 5))


def test_a_rule_is_noted_from_the_day_it_was_published() -> None:
    (fact,) = given(FORMED).when(note(ENTRY, at=datetime(2026, 3, 6, 12, tzinfo=UTC))).facts()
    assert isinstance(fact, RuleSetActivated)
    assert fact.effective_from == date(2026, 7, 1)


def test_rules_noted_together_begin_on_the_same_day() -> None:
    rejection = given(FORMED).when(note(MUNICIPAL, ENTRY)).then_rejected(RulesBeginOnDifferentDays)
    assert rejection.days == (date(2026, 4, 21), date(2026, 7, 1))
