"""Was the procurement fair, check by check, as of a day and as known at a moment?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated

from pydantic import Field

from application.fairness.case_files import CaseFile, case_file
from application.fairness.declaring import Check, checks
from application.fairness.findings import Verdict
from application.fairness.published import as_far_as_known
from application.questions.declaring import Moment, Question
from application.recording.envelopes import Recorded
from application.trails.in_languages import InLanguages, in_languages
from application.trails.sentences import phrasebook
from domain.kernel.boundaries import Criterion, EventType
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import Instant, day_of
from domain.rule_sets.values import RuleId

_BEYOND = frozenset({"group", "motion", "pool", "supplier"})
"""Kinds of things that a procurement names, whose own facts the checks read as well."""


class RemarkView(Written):
    """Something that people should know beside the verdict, and the positions of its facts."""

    says: InLanguages
    evidence: tuple[int, ...]


class CheckView(Written):
    """What one check found: the verdict with its reason, and the positions of the facts it rests on.

    `consults` are the dated rules that the check may hold the facts against, `rules` the versions that it used.
    """

    check: str
    asks: InLanguages
    verdict: Verdict
    reason: InLanguages
    remarks: tuple[RemarkView, ...]
    evidence: tuple[int, ...]
    legal_basis: tuple[str, ...]
    consults: tuple[RuleId, ...]
    rules: tuple[str, ...]


class FairnessView(Written):
    """The findings of all checks on a procurement, as of the end of a day."""

    procurement: ProcurementId
    as_of: Annotated[str, Field(description="The day, as YYYY-MM-DD: what had happened by its end.")]
    known_at: Annotated[
        Instant | None,
        Field(
            description="What was recorded by then counts: the moment asked for, or that of the position; now if none."
        ),
    ]
    rules_known_on: date | None = Field(description="The day whose knowledge of the dated rules was used; now if none.")
    checks: tuple[CheckView, ...]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdicts that were found, in the order of gravity."""
        return tuple(one for one in Verdict if any(check.verdict is one for check in self.checks))


class ChecksAsked(Written):
    """Which check to make, all of them when none is named, and by the rules as known on which day."""

    check: str | None = Field(default=None, pattern=r"^FC-[0-9]{2}$", description="One check only, e.g. FC-09.")
    rules_known_on: date | None = Field(
        default=None,
        description="By the dated rules as they were known on this day, right or wrong; left out: as known at the "
        "moment that is asked for.",
    )


@dataclass(frozen=True, slots=True)
class History:
    """Facts that bear on a procurement, the newest first; the earlier ones are shared with earlier histories."""

    procurement: ProcurementId
    newest: Recorded[Event] | None = None
    earlier: "History | None" = None

    def __iter__(self) -> Iterator[Recorded[Event]]:
        """The facts, the newest first."""
        history: History | None = self
        while history is not None and history.newest is not None:
            yield history.newest
            history = history.earlier


def _evolve(history: History, recorded: Recorded[Event]) -> History:
    return History(history.procurement, recorded, history)


def _further(history: History) -> tuple[Criterion, ...]:
    tags = {tag for fact in history for tag in fact.tags if tag.partition(":")[0] in _BEYOND}
    return tuple(Criterion(_types(), (tag,)) for tag in sorted(tags))


@cache
def _types() -> tuple[EventType, ...]:
    read = {kind for check in checks().values() for kind in check.reads}
    named = {naming.event for naming in phrasebook().namings}
    return tuple(sorted(read | named, key=lambda kind: kind.stored_as))


def _answer(history: History, asked: ChecksAsked, moment: Moment) -> FairnessView | None:
    if history.newest is None:
        return None
    known_at = moment.until.recorded_by
    rules_known_on = asked.rules_known_on or (day_of(known_at) if known_at else None)
    case = case_file(history.procurement, history, moment.on, rules_known_on)
    wanted = [check for check in checks().values() if asked.check in {None, check.id}]
    return FairnessView(
        procurement=history.procurement,
        as_of=moment.on.isoformat(),
        known_at=known_at,
        rules_known_on=rules_known_on,
        checks=tuple(found(check, case) for check in wanted),
    )


def found(check: Check, case: CaseFile) -> CheckView:
    """What the check finds in the case."""
    finding = as_far_as_known(check.judge(case), case)
    return CheckView(
        check=check.id,
        asks=in_languages(check.asks, {}, case.names),
        verdict=finding.verdict,
        reason=in_languages(finding.says, finding.facts, case.names),
        remarks=tuple(
            RemarkView(says=in_languages(remark.says, remark.facts, case.names), evidence=remark.evidence)
            for remark in finding.remarks
        ),
        evidence=finding.evidence,
        legal_basis=check.basis,
        consults=check.consults,
        rules=finding.rules,
    )


FAIRNESS = Question(
    name="fairness",
    asks="Was the procurement fair, check by check, and on which evidence?",
    identifier=ProcurementId,
    types=(),
    begin=History,
    evolve=_evolve,
    answer=_answer,
    view=FairnessView,
    parameters=ChecksAsked,
    further=_further,
    judges_by_day=True,
)
