import re

import pytest

from adapters.demo.case import case_summary
from adapters.demo.scenario import LEDGER, SCRIPT, scenario
from adapters.demo.summary import summary
from adapters.scripts.playing import Player
from application.ledgers.ledger import Ledger
from domain.kernel.organisations import SupplierId
from tests.support.hosts import MemoryHost


@pytest.fixture(scope="module")
def book() -> Ledger:
    made = MemoryHost().create(LEDGER)
    assert Player({LEDGER: made}, lambda _: None).play(scenario())
    return made


def test_the_group_comes_out_as_the_scenario_says(book: Ledger) -> None:
    text = "\n".join(summary(book))
    assert text.count(" was not carried") == 2
    assert text.count(" was carried") == 7
    assert "first voted against, and then for" in text
    assert text.count(": yes, by ") == 5
    assert "Late: it happened on 18 December 2025" in text
    assert "Øyvær kommune was declined" in text


@pytest.mark.parametrize(
    "told",
    [
        "fixed at 24 August 2026, 12:00; the earliest allowed is 3 August 2026",
        "moved from 24 August 2026, 12:00 to 31 August 2026, 12:00",
        "Boreal Care AS knew 8 days before the others",
        "standstill until the end of 28 September 2026",
        "The choice of Boreal Care AS (valg-1) was reversed",
        "standstill until the end of 19 October 2026",
        "Celsius Larm AB was concluded at 21 October 2026, 10:00",
        "Elvnes kommune: NOK 190,414.99",
        "Ytre Sund kommune: NOK 129,256.32",
        "Dalheim kommune: NOK 69,066.93",
        "Fossmo kommune: NOK 55,433.97",
        "Skogvatn kommune: NOK 42,327.79",
        "FC-28 passed: The standstill lasted through 19 October 2026",
        "FC-20: The ranking of 15 September 2026, 10:00 does not follow the published formula",
    ],
)
def test_the_case_comes_out_as_the_scenario_says(book: Ledger, told: str) -> None:
    assert told in "\n".join(case_summary(book))


def test_some_of_its_lines_are_refused_by_rules() -> None:
    expected = [line.expect for line in scenario() if line.expect]
    assert expected == [
        "BallotClosed",
        "GrantWithoutBody",
        "LateAccessionNotAdmitted",
        "OpenedBeforeDeadline",
        "ActorIsRecused",
        "SignedWithinStandstill",
    ]


def test_its_organisations_are_synthetic() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    numbers = set(re.findall(r'"([0-9]{9})"', text))
    assert len(numbers) == 13
    assert all(SupplierId(number).startswith("3149") for number in numbers)
    assert set(re.findall(r'"([a-z]{2}-[0-9]{10})"', text)) == {"se-5560001234"}
