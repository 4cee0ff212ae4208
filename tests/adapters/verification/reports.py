"""What a report comes to."""

from application.ledgers.ledger import LedgerReport
from application.transparency.findings import FindingKind


def first(report: LedgerReport) -> tuple[str, int | None]:
    """The kind and the place of the first finding."""
    assert not report.sound
    return report.findings[0].kind.value, report.findings[0].position


def kinds(report: LedgerReport) -> set[FindingKind]:
    """The kinds of all findings."""
    return {finding.kind for finding in report.findings}
