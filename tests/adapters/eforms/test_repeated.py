"""What a notice says once is read once: where it is said several times and not alike, that is told."""

import pytest

from adapters.eforms.findings import Level
from adapters.eforms.notice import read_bytes
from tests.adapters.eforms.writing import Notice, estimated, lot, project

ONE_ESTIMATE = estimated("100.00")
OTHER_ESTIMATE = estimated("100.00", "EUR")
ENDS = "<cbc:EndDate>2026-10-12+02:00</cbc:EndDate><cbc:EndTime>12:00:00+02:00</cbc:EndTime>"
PERIOD = f"<cac:TenderSubmissionDeadlinePeriod>{ENDS}</cac:TenderSubmissionDeadlinePeriod>"


def found(text: str) -> list[tuple[str, str]]:
    findings = read_bytes(text.encode()).findings
    assert all(one.level is Level.WARNING for one in findings)
    return [(str(one.where), str(one.what)) for one in findings if "stands" in one.what]


@pytest.mark.parametrize(
    ("once", "twice", "where"),
    [
        ("<cbc:VersionID>01</cbc:VersionID>", "<cbc:VersionID>02</cbc:VersionID>", "VersionID in ContractNotice"),
        (
            "<cbc:IssueTime>10:15:00+02:00</cbc:IssueTime>",
            "<cbc:IssueTime>09:00:00+02:00</cbc:IssueTime>",
            "IssueTime in ContractNotice",
        ),
        (ONE_ESTIMATE, OTHER_ESTIMATE, "EstimatedOverallContractAmount in RequestedTenderTotal"),
    ],
)
def test_what_is_said_twice_and_not_alike_is_told_and_the_first_counts(once: str, twice: str, where: str) -> None:
    text = Notice(of=project(value=ONE_ESTIMATE)).text()
    assert once in text
    assert found(text.replace(once, once + twice)) == [(where, "It stands 2 times, and not alike.")]
    assert found(text.replace(once, once + once)) == []
    assert read_bytes(text.replace(once, once + twice).encode()).content == read_bytes(text.encode()).content


def test_two_deadlines_of_a_lot_are_told() -> None:
    two = Notice(lots=(lot(process=PERIOD),)).text()
    assert found(two) == [("TenderSubmissionDeadlinePeriod in TenderingProcess", "It stands 2 times, and not alike.")]
