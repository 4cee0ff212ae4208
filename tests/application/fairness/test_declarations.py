"""Every check is declared in a way that people can read and programs can use."""

import importlib
from types import ModuleType

import pytest

from application.fairness.checks import decisions_by_the_rules
from application.fairness.declaring import checks
from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, Phrase


def phrases_of(check: str) -> list[Phrase]:
    return [value for value in vars(module_of(check)).values() if isinstance(value, Phrase)]


def module_of(check: str) -> ModuleType:
    return importlib.import_module(checks()[check].judge.__module__)


@pytest.mark.parametrize("check", checks())
def test_a_check_asks_in_three_languages_and_names_its_source(check: str) -> None:
    declared = checks()[check]
    asked = [declared.asks.templates[language] for language in Language]
    assert all(text.endswith("?") for text in asked)
    assert len(set(asked)) == len(Language)
    assert declared.basis


@pytest.mark.parametrize("check", checks())
def test_the_reasons_of_a_check_give_the_same_particulars_in_each_language(check: str) -> None:
    for phrase in phrases_of(check):
        particulars = {frozenset(PLACEHOLDER.findall(text)) for text in phrase.templates.values()}
        assert len(particulars) == 1, phrase.templates[Language.EN]


@pytest.mark.parametrize("check", checks())
def test_the_file_of_a_check_opens_with_its_id_and_its_question(check: str) -> None:
    opening = (module_of(check).__doc__ or "").split("\n\n", maxsplit=1)[0]
    assert opening.startswith(f"{check}: ")
    assert "?" in opening


@pytest.mark.parametrize("check", checks())
def test_a_check_whose_file_asks_the_dated_rules_declares_which(check: str) -> None:
    names = set(vars(module_of(check)))
    asks = names & {"RuleId", "rule", "version", "shortest", "answer_days", "judge_value", "minimum_for_bids"}
    assert bool(asks) == bool(checks()[check].consults)
    assert len(set(checks()[check].consults)) == len(checks()[check].consults)


def test_a_check_is_found_by_being_there() -> None:
    assert checks()["FC-39"] is decisions_by_the_rules.CHECK
