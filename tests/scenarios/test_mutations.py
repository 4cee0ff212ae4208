"""The scenario of the demo, bent in one place: what may not be is refused, and what was forged is found."""

import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from adapters.demo.scenario import LEDGER, PROCUREMENT, SCRIPT, scenario
from adapters.scripts.playing import Played, Player
from adapters.scripts.reading import read_script
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, ChecksAsked, CheckView
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from application.recording.catalogue import catalogue
from domain.cost_sharing.events import CostAllocated
from domain.evaluations.events import ScoreGiven
from domain.kernel.identifiers import ProcurementId
from domain.procurements.events import ProcedureChosen
from domain.procurements.rejections import PartContradictsThresholds
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


def asked(book: Ledger, what: ChecksAsked, of: ProcurementId = PROCUREMENT, on: date = date(2026, 10, 30)) -> CheckView:
    """What the one check finds in the book."""
    answer = book.ask(FAIRNESS, of, what, Moment(on))
    assert answer is not None
    return answer.view.checks[0]


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


def test_a_contact_without_minutes_is_recorded_and_found_by_the_check() -> None:
    book, answers = MemoryHost().create(LEDGER), list[Played]()
    lines = read_script(SCRIPT, bent("log-contact", with_field("minuted", value=False)), catalogue())
    assert Player({LEDGER: book}, answers.append).play(lines)
    found = asked(book, ChecksAsked(check="FC-15"))
    assert found.verdict is Verdict.FAILED
    assert "no minutes" in found.reason.en


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
    found = asked(book, ChecksAsked(check="FC-22"))
    assert found.verdict is Verdict.FAILED
    assert forged.position in found.evidence


def half_up(allocated: CostAllocated) -> dict[str, int]:
    """What each member would bear if its share were rounded half up by itself."""
    by = allocated.by.terms
    whole = sum(component.weight for component in by.components)
    shares = dict.fromkeys(by.members, Fraction(0))
    for component in by.components:
        figures = {one.member: one.figure for one in getattr(component, "figures", ())} or dict.fromkeys(by.members, 1)
        for member, figure in figures.items():
            shares[member] += Fraction(allocated.shared * component.weight * figure, whole * sum(figures.values()))
    return {member: int(share + Fraction(1, 2)) for member, share in shares.items()}


def test_shares_rounded_half_up_are_found_by_the_proof_and_by_the_check(place: Place) -> None:
    book = place.ledger()
    assert Player({LEDGER: book}, lambda _: None).play(scenario())
    book.evidence.publish()
    entries = [(one.position, one.event) for one in book.journal.read() if isinstance(one.event, CostAllocated)]
    position, share, rounded = next(
        (position, share, half_up(event)[share.member])
        for position, event in entries
        for share in event.shares
        if half_up(event)[share.member] != share.total
    )
    replaced = "replace(encode(entry, 'escape'), %s, %s)::bytea"
    statement = f"UPDATE ledger.entries SET entry = {replaced} WHERE position = %s"  # noqa: S608
    wrote = place.superuser.do(statement, f'"total":{share.total}', f'"total":{rounded}', position)
    assert wrote == 1
    report = book.evidence.verify()
    assert (report.findings[0].kind.value, report.findings[0].position) == ("entries-altered", position)
    found = asked(book, ChecksAsked(check="FC-38"))
    assert found.verdict is Verdict.FAILED
    assert position in found.evidence


PUBLISHED_WRONG, CORRECTED = date(2022, 3, 20), date(2022, 3, 31)
"""In between, the municipal threshold was 2.4 million kroner by what was published; it was 2.2."""


def of_2022(day: date, part: str) -> str:
    """A purchase of NOK 2.3 million, up to the choice of its procedure on a day of March 2022."""
    by = {"person": "p-elv-3", "role": "lead-purchaser", "organisation": "314910001"}
    estimates = [{"member": "314910001", "amount": 230_000_000}]
    lines: list[Line] = [
        {
            "command": "open-procurement",
            "title": "Beds",
            "subject": "Beds",
            "buyers": ["314910001"],
            "lead": "314910001",
        },
        {"command": "estimate-value", "estimates": estimates, "total": 230_000_000, "basis": "Offers"},
        {"command": "decide-classification", "main_kind": "goods", "cpv": "33192000-2", "reason": "Goods"},
        {"command": "choose-procedure", "procedure": "open", "part": part, "reason": "Many can deliver"},
    ]
    told = (
        {**line, "at": f"{day}T{hour:02}:00:00+02:00", "by": by, "procurement": "beds"}
        for hour, line in enumerate(lines, 8)
    )
    return "\n".join(json.dumps(line) for line in ({"ledger": LEDGER}, *told))


def played_of_2022(day: date, part: str) -> tuple[Ledger, Played]:
    book, answers = MemoryHost().create(LEDGER), list[Played]()
    Player({LEDGER: book}, answers.append).play(read_script(SCRIPT, of_2022(day, part), catalogue()))
    return book, answers[-1]


def test_who_followed_the_threshold_as_it_was_known_on_20_march_2022_is_not_refused() -> None:
    book, answer = played_of_2022(PUBLISHED_WRONG, "part-ii")
    assert answer.rejection is None
    chosen = next(one.event for one in book.journal.read() if isinstance(one.event, ProcedureChosen))
    assert "eea-threshold-municipal@2022-03-18" in chosen.rules.versions
    beds = ProcurementId("beds")
    as_known = asked(book, ChecksAsked(check="FC-04", rules_known_on=PUBLISHED_WRONG), beds, PUBLISHED_WRONG)
    assert as_known.verdict is Verdict.PASSED
    assert "eea-threshold-municipal@2022-03-18" in as_known.rules
    today = asked(book, ChecksAsked(check="FC-04"), beds, PUBLISHED_WRONG)
    assert today.verdict is Verdict.FAILED
    assert "eea-threshold-municipal@2022-03-31" in today.rules
    assert "corrected since" in today.remarks[0].says.en


def test_the_stricter_part_is_refused_until_the_threshold_is_corrected_and_the_other_from_then_on() -> None:
    for day, part in ((PUBLISHED_WRONG, "part-iii"), (CORRECTED, "part-ii")):
        assert isinstance(played_of_2022(day, part)[1].rejection, PartContradictsThresholds)
    assert played_of_2022(CORRECTED, "part-iii")[1].rejection is None
