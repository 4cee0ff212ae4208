import re

from adapters.demo.scenario import LEDGER, SCRIPT, scenario
from adapters.demo.summary import summary
from adapters.scripts.playing import Player
from domain.kernel.organisations import MemberId
from tests.support.hosts import MemoryHost


def test_the_scenario_comes_out_as_it_says() -> None:
    book = MemoryHost().create(LEDGER)
    assert Player({LEDGER: book}, lambda _: None).play(scenario())
    text = "\n".join(summary(book))
    assert text.count(" was not carried") == 2
    assert text.count(" was carried") == 2
    assert "first voted against, and then for" in text
    assert text.count(": yes, by ") == 5
    assert "Late: it happened on 18 December 2025" in text
    assert "Øyvær kommune was declined" in text


def test_some_of_its_lines_are_refused_by_rules() -> None:
    expected = [line.expect for line in scenario() if line.expect]
    assert expected == ["BallotClosed", "GrantWithoutBody", "LateAccessionNotAdmitted"]


def test_its_organisations_are_synthetic() -> None:
    numbers = set(re.findall(r'"([0-9]{9})"', SCRIPT.read_text(encoding="utf-8")))
    assert len(numbers) == 6
    assert all(MemberId(number).startswith("31491") for number in numbers)
