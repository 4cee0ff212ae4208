"""A second scenario: nothing is wired to the first. A central purchasing body, lots, negotiation, and calling off."""

from datetime import date
from pathlib import Path

import pytest

from adapters.scripts.playing import Player
from adapters.scripts.reading import read_script
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, ChecksAsked, CheckView
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from application.recording.catalogue import catalogue
from domain.kernel.identifiers import ProcurementId
from tests.support.hosts import MemoryHost

SCRIPT = Path(__file__).parent / "fjordkjop.jsonl"
SCREENS, FURNITURE = ProcurementId("skjermer-2025"), ProcurementId("moblar-2025")
LATER = date(2025, 12, 31)


@pytest.fixture(scope="module")
def book() -> Ledger:
    made = MemoryHost().create("fjordkjop")
    script = read_script(SCRIPT, SCRIPT.read_text(encoding="utf-8"), catalogue())
    assert Player({"fjordkjop": made}, lambda _: None).play(script)
    return made


def verdicts(book: Ledger, procurement: ProcurementId) -> dict[str, CheckView]:
    answer = book.ask(FAIRNESS, procurement, ChecksAsked(), Moment(LATER))
    assert answer is not None
    return {view.check: view for view in answer.view.checks}


def test_every_check_passes_or_does_not_apply(book: Ledger) -> None:
    for procurement in (SCREENS, FURNITURE):
        for view in verdicts(book, procurement).values():
            assert view.verdict in {Verdict.PASSED, Verdict.NOT_APPLICABLE}, view.reason.en


@pytest.mark.parametrize(
    ("check", "says"),
    [
        ("FC-01", "All 3 buyers"),
        ("FC-04", "negotiation is allowed"),
        ("FC-11", "25 days after 1 April 2025"),
        ("FC-20", "lowest-price-proportion"),
        ("FC-27", "All 3 who bid"),
        ("FC-28", "through 5 June 2025"),
        ("FC-32", "p-s-3 had power from all 3 buyers"),
    ],
)
def test_the_competition_in_lots_is_judged_by_its_own_facts(book: Ledger, check: str, says: str) -> None:
    assert says in verdicts(book, SCREENS)[check].reason.en


def test_of_what_was_called_off_most_does_not_apply(book: Ledger) -> None:
    applies = {name for name, view in verdicts(book, FURNITURE).items() if view.verdict is not Verdict.NOT_APPLICABLE}
    assert applies == {"FC-04", "FC-42"}
