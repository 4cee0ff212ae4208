"""The rules of a day, as known now and then, and a counted period told in words."""

from datetime import date

import pytest
from pydantic import ValidationError

from application.questions.declaring import Moment
from application.rule_sets.questions import PERIODS, RULES, KnownOn, PeriodAsked, PeriodView, RulesView
from application.trails.counting import explained
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.kernel.identifiers import GroupId
from domain.rule_sets.calendar import days_after
from domain.rule_sets.values import RuleId
from tests.support.hosts import MemoryHost
from tests.support.submitting import form_group

WRONG_DAY = date(2022, 3, 20)


def asked(known_on: date | None = None) -> RulesView:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    found = ledger.ask(RULES, GroupId("namdal"), KnownOn(known_on=known_on), Moment(WRONG_DAY))
    assert found is not None
    return found.view


def threshold(view: RulesView) -> int:
    return next(one.value for one in view.in_force if one.rule is RuleId.EEA_THRESHOLD_MUNICIPAL)


def test_the_rules_of_a_day_are_told_as_they_are_known_now() -> None:
    assert threshold(asked()) == 2_200_000_00


def test_the_rules_of_a_day_are_told_as_they_were_known_then() -> None:
    assert threshold(asked(known_on=WRONG_DAY)) == 2_400_000_00


def test_a_duty_that_did_not_exist_is_not_told() -> None:
    assert RuleId.STRATEGY_DUTY not in {one.rule for one in asked().in_force}


def test_of_a_group_that_was_never_formed_nothing_is_told() -> None:
    ledger = MemoryHost().create("namdal")
    assert ledger.ask(RULES, GroupId("namdal"), KnownOn(), Moment(WRONG_DAY)) is None


def period(asked: PeriodAsked) -> PeriodView | None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    found = ledger.ask(PERIODS, GroupId("namdal"), asked, Moment(WRONG_DAY))
    return found.view if found else None


def test_a_period_is_counted_as_long_as_the_rule_of_the_day_says() -> None:
    view = period(PeriodAsked(event_on=date(2026, 7, 3), rule=RuleId.MINIMUM_DAYS_OPEN))
    assert view is not None
    assert (view.days, view.ends_on) == (30, date(2026, 8, 3))
    assert view.rule is not None
    assert view.rule.version == "minimum-days-open@2017-01-01"
    assert len(view.counted) == len(view.steps)


def test_a_period_is_counted_backwards() -> None:
    view = period(PeriodAsked(event_on=date(2026, 8, 24), days=6, backwards=True, language=Language.EN))
    assert view is not None
    assert (view.ends_on, view.rule) == (date(2026, 8, 18), None)
    assert view.counted[-1] == "The day is 18 August 2026 (a working day)"


def test_where_no_rule_says_how_long_nothing_is_counted() -> None:
    assert period(PeriodAsked(event_on=date(2016, 7, 3), rule=RuleId.MINIMUM_DAYS_OPEN)) is None


@pytest.mark.parametrize(
    "parts", [{}, {"days": 3, "rule": RuleId.STANDSTILL_DAYS}, {"rule": RuleId.ENTRY_THRESHOLD}, {"days": -1}]
)
def test_a_period_has_one_length_in_days(parts: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PeriodAsked.model_validate({"event_on": date(2026, 7, 3), **parts})


def test_a_counted_period_is_explained_in_each_language() -> None:
    calculation = days_after(date(2026, 10, 7), 10)
    assert explained(calculation, Teller(Language.EN)) == (
        "The day it happens, 7 October 2026, is not counted",
        "10 days lead to 17 October 2026 (a Saturday)",
        "17 October 2026 is a Saturday; the period moves to the next working day",
        "18 October 2026 is a Sunday; the period moves to the next working day",
        "The day is 19 October 2026 (a working day)",
    )
    assert explained(calculation.steps, Teller(Language.NB))[-1] == "Dagen er 19. oktober 2026 (virkedag)"
    assert explained(calculation.steps, Teller(Language.NN))[-1] == "Dagen er 19. oktober 2026 (vyrkedag)"
