"""The checks on the scenario of the demo: the verdicts that it is made to lead to."""

from datetime import date

import pytest

from adapters.demo.scenario import LEDGER, PROCUREMENT, scenario
from adapters.scripts.playing import Player
from application.fairness.declaring import checks
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, ChecksAsked, CheckView
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from application.recording.ports import Until
from domain.kernel.events import Event
from domain.tenders.events import DeadlineExtended
from tests.support.hosts import MemoryHost

RANKED, NOTIFIED, RANKED_AGAIN, SIGNED = date(2026, 9, 15), date(2026, 9, 18), date(2026, 9, 29), date(2026, 10, 30)


@pytest.fixture(scope="module")
def book() -> Ledger:
    made = MemoryHost().create(LEDGER)
    assert Player({LEDGER: made}, lambda _: None).play(scenario())
    return made


def found(book: Ledger, check: str, on: date = SIGNED, until: Until | None = None) -> CheckView:
    answer = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(check=check), Moment(on, until or Until()))
    assert answer is not None
    (view,) = answer.view.checks
    return view


@pytest.mark.parametrize("on", [RANKED, NOTIFIED, RANKED_AGAIN])
def test_the_checks_have_one_answer_for_a_day_however_it_is_asked_for(book: Ledger, on: date) -> None:
    judged = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(), Moment(on))
    stood = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(), Moment(SIGNED, Until(stood_on=on)))
    earlier = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(), Moment(on, Until(stood_on=SIGNED)))
    assert judged is not None
    assert judged == stood == earlier


def position_of(book: Ledger, kind: type[Event]) -> int:
    return next(one.position for one in book.journal.read() if isinstance(one.event, kind))


NOT_NEGOTIATED = "FC-48"
"""The competition is an open one: that everybody was negotiated with alike is shown by the second scenario."""


@pytest.mark.parametrize("check", sorted({*checks()} - {NOT_NEGOTIATED}))
def test_when_the_contract_is_signed_everything_is_in_order(book: Ledger, check: str) -> None:
    view = found(book, check)
    assert view.verdict is Verdict.PASSED, view.reason.en
    assert view.evidence


def test_in_an_open_procedure_nobody_was_negotiated_with(book: Ledger) -> None:
    assert found(book, NOT_NEGOTIATED).verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("check", "on", "verdict"),
    [
        ("FC-20", RANKED, Verdict.FAILED),
        ("FC-20", NOTIFIED, Verdict.FAILED),
        ("FC-20", RANKED_AGAIN, Verdict.PASSED),
        ("FC-22", RANKED, Verdict.FAILED),
        ("FC-22", RANKED_AGAIN, Verdict.PASSED),
        ("FC-28", NOTIFIED, Verdict.PASSED),
        ("FC-30", NOTIFIED, Verdict.NOT_APPLICABLE),
        ("FC-30", date(2026, 10, 2), Verdict.UNKNOWN),
        ("FC-09", date(2026, 3, 6), Verdict.UNKNOWN),
        ("FC-14", date(2026, 7, 21), Verdict.UNKNOWN),
        ("FC-19", date(2026, 9, 1), Verdict.UNKNOWN),
        ("FC-32", NOTIFIED, Verdict.NOT_APPLICABLE),
    ],
)
def test_as_of_an_earlier_day_the_verdict_was_another(book: Ledger, check: str, on: date, verdict: Verdict) -> None:
    view = found(book, check, on)
    assert view.verdict is verdict, view.reason.en


def test_as_known_before_the_extension_was_recorded_the_deadline_was_the_first(book: Ledger) -> None:
    before = Until(position=position_of(book, DeadlineExtended) - 1)
    assert "24 August 2026, 12:00" in found(book, "FC-11", until=before).reason.en


@pytest.mark.parametrize(
    ("check", "says"),
    [
        ("FC-09", "Boreal Care AS knew 8 days before the others"),
        ("FC-14", "the deadline was extended"),
        ("FC-15", "Celsius Larm AB"),
        ("FC-20", "did not follow the formula; it was replaced"),
        ("FC-21", "legally uncertain"),
        ("FC-39", "Skogvatn kommune voted against"),
        ("FC-39", "Ytre Sund kommune voted against"),
        ("FC-42", "22 days late"),
    ],
)
def test_what_people_should_know_is_remarked(book: Ledger, check: str, says: str) -> None:
    view = found(book, check)
    assert any(says in remark.says.en for remark in view.remarks), view.remarks


def test_every_evidence_is_an_entry_of_the_ledger(book: Ledger) -> None:
    head = book.head().position
    answer = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(), Moment(SIGNED))
    assert answer is not None
    assert all(1 <= position <= head for view in answer.view.checks for position in view.evidence)


def test_nothing_is_known_of_a_procurement_that_the_ledger_never_named(book: Ledger) -> None:
    assert book.ask(FAIRNESS, type(PROCUREMENT)("another"), ChecksAsked(), Moment(SIGNED)) is None
