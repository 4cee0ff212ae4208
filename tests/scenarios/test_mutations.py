"""The scenario of the demo, bent in one place: what may not be is refused, and what was forged is found."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from adapters.demo.scenario import LEDGER, PROCUREMENT, SCRIPT, scenario
from adapters.scripts.playing import Played, Player
from adapters.scripts.reading import read_script
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, ChecksAsked
from application.questions.declaring import Moment
from application.recording.catalogue import catalogue
from domain.evaluations.events import ScoreGiven
from tests.support.hosts import MemoryHost
from tests.support.ledgers import Place

Line = dict[str, Any]
FOSSMO = "314913000"


def without_fossmo(line: Line) -> Line:
    return {**line, "buyers": [buyer for buyer in line["buyers"] if buyer != FOSSMO]}


def prepared_by_the_approver(line: Line) -> Line:
    return {**line, "prepared_by": line["by"]["person"]}


def with_field(name: str, value: object) -> Callable[[Line], Line]:
    def bend(line: Line) -> Line:
        return {**line, name: value}

    return bend


def as_it_is(line: Line) -> Line:
    return dict(line)


def bent(command: str, bend: Callable[[Line], Line]) -> str:
    """The script with its first line of a command bent, and nothing after it."""
    lines: list[str] = []
    for text in SCRIPT.read_text(encoding="utf-8").splitlines():
        line: Line = json.loads(text) if text.startswith("{") else {}
        if line.get("command") == command:
            bending = bend(line)
            bending.pop("expect", None)
            return "\n".join([*lines, json.dumps(bending)])
        lines.append(text)
    raise AssertionError(command)


@pytest.mark.parametrize(
    ("command", "bend", "rejection"),
    [
        ("sign-contract", as_it_is, "SignedWithinStandstill"),
        ("open-bids", as_it_is, "OpenedBeforeDeadline"),
        ("send-notice", without_fossmo, "BuyersNotNamed"),
        ("approve-announcement", prepared_by_the_approver, "ApprovedByPreparer"),
        ("fix-submission-deadline", with_field("deadline", "2026-08-02T12:00:00+02:00"), "DeadlineTooShort"),
        ("choose-procedure", with_field("part", "part-ii"), "PartContradictsThresholds"),
        ("publish-answer", with_field("to_all", value=False), "AnsweredToSomeOnly"),
        ("adopt-cost-key", with_field("motion", "kostnadsnokkel-1"), "CostsWithoutCarriedMotion"),
    ],
    ids=[
        "signed within the standstill",
        "opened a minute early",
        "a buyer left out of the notice",
        "approved by the preparer",
        "a deadline on the thirtieth day, a Sunday",
        "a part below the threshold",
        "answered to some only",
        "a key that was voted down",
    ],
)
def test_what_may_not_be_is_refused(command: str, bend: Callable[[Line], Line], rejection: str) -> None:
    book, answers = MemoryHost().create(LEDGER), list[Played]()
    lines = read_script(SCRIPT, bent(command, bend), catalogue())
    assert not Player({LEDGER: book}, answers.append).play(lines)
    last = answers[-1]
    assert last.line == lines[-1]
    assert type(last.rejection).__name__ == rejection


def test_an_edited_score_is_found_by_the_proof_and_by_the_check(place: Place) -> None:
    book = place.ledger()
    assert Player({LEDGER: book}, lambda _: None).play(scenario())
    book.evidence.publish()
    assert book.evidence.verify().sound
    forged = [one for one in book.journal.read() if isinstance(one.event, ScoreGiven)][-1]
    replaced = "replace(encode(entry, 'escape'), '\"score\":800', '\"score\":900')::bytea"
    statement = f"UPDATE ledger.entries SET entry = {replaced} WHERE position = %s"  # noqa: S608
    assert place.superuser.do(statement, forged.position) == 1
    report = book.evidence.verify()
    assert (report.findings[0].kind.value, report.findings[0].position) == ("entries-altered", forged.position)
    answer = book.ask(FAIRNESS, PROCUREMENT, ChecksAsked(check="FC-22"), Moment(date(2026, 10, 30)))
    assert answer is not None
    assert answer.view.checks[0].verdict is Verdict.FAILED
    assert forged.position in answer.view.checks[0].evidence
