"""Case files for the tests of the fairness checks: facts at given times, without a ledger."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from application.fairness.case_files import CaseFile, case_file
from application.fairness.declaring import checks
from application.fairness.findings import Finding
from application.fairness.questions import CheckView, found
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.rule_sets.reviewed import version
from domain.rule_sets.values import RuleId

OSLO = ZoneInfo("Europe/Oslo")
CASE = ProcurementId("alarms")


def moment(text: str) -> datetime:
    """A moment in Norway: `2026-07-03 12:00`, or the morning of a day."""
    return datetime.fromisoformat(text if " " in text else f"{text} 09:00").replace(tzinfo=OSLO)


def fact(event: Event, at: str, by: str = "p-elv-3") -> tuple[Event, str, str]:
    """Something that happened, when, and who did it."""
    return event, at, by


def case(*facts: tuple[Event, str, str], on: str = "2026-12-31", known_on: str | None = None) -> CaseFile:
    """The case file of these facts, recorded in the order given, one position each."""
    recorded = tuple(_recorded(position, *one) for position, one in enumerate(facts, start=1))
    known = date.fromisoformat(known_on) if known_on else None
    return case_file(CASE, recorded, date.fromisoformat(on), known)


def judged(check: str, of: CaseFile) -> Finding:
    """What a check finds; the versions that it names are of rules that it declares."""
    finding = checks()[check].judge(of)
    undeclared = rules_of(finding) - {*checks()[check].consults}
    assert not undeclared, f"{check} uses {undeclared} without declaring them"
    return finding


def rules_of(finding: Finding) -> set[RuleId]:
    """The dated rules whose versions the finding names; what a group's own terms say is none of them."""
    named = (version(name) for name in finding.rules)
    return {one.rule for one in named if one is not None}


def told(check: str, of: CaseFile) -> CheckView:
    """What a check finds, with its sentences."""
    judged(check, of)
    return found(checks()[check], of)


def _recorded(position: int, event: Event, at: str, by: str) -> Recorded[Event]:
    happened = moment(at).isoformat()
    document = {
        "position": position,
        "recorded_at": happened,
        "occurred_at": happened,
        "actor": {"person": by, "role": "lead-purchaser", "organisation": "314910001"},
        "rule_set": event.rule_set,
        "tags": list(event.tags),
    }
    return Recorded(position, event, document)
