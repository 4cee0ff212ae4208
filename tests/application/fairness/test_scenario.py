"""The checks on the scenario of the demo."""

import pytest

from adapters.demo.scenario import LEDGER, PROCUREMENT, SIGNED_ON, scenario
from adapters.scripts.playing import Player
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, Asked, CheckView
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from tests.support.hosts import MemoryHost


@pytest.fixture(scope="module")
def book() -> Ledger:
    made = MemoryHost().create(LEDGER)
    assert Player({LEDGER: made}, lambda _: None).play(scenario())
    return made


def found(book: Ledger, check: str) -> CheckView:
    answer = book.ask(FAIRNESS, PROCUREMENT, Asked(check=check), Moment(SIGNED_ON))
    assert answer is not None
    (view,) = answer.view.checks
    return view


def test_every_decision_followed_the_agreement(book: Ledger) -> None:
    view = found(book, "FC-39")
    assert view.verdict is Verdict.PASSED
    assert any("Skogvatn" in remark.says.en for remark in view.remarks)


def test_the_accession_that_was_recorded_late_is_listed_with_its_days(book: Ledger) -> None:
    view = found(book, "FC-42")
    assert view.verdict is Verdict.PASSED
    assert any("18 days late" in remark.says.en for remark in view.remarks), view.remarks


def test_nothing_is_known_of_a_procurement_that_the_ledger_never_named(book: Ledger) -> None:
    assert book.ask(FAIRNESS, type(PROCUREMENT)("another"), Asked(), Moment(SIGNED_ON)) is None
