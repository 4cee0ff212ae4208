"""The rules of a day, as known now and then, and a counted period told in words."""

from datetime import date

from application.questions.declaring import Moment
from application.rule_sets.explaining import explained
from application.rule_sets.questions import RULES, KnownOn, RulesView
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
