"""What motions ought to do, told once more and as simply as possible: words for stages, dicts for votes."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.kernel.identifiers import MotionId, PersonId
from domain.kernel.organisations import MemberId
from domain.motions.values import Choice
from tests.domain.motions.scene import (
    ANNA,
    BO,
    DAG,
    DALHEIM,
    DINA,
    ELVNES,
    FINN,
    FIVE,
    FOSSMO,
    SIRI,
    SKOGVATN,
    YTRE_SUND,
)

WEIGHT = {ELVNES: 2, YTRE_SUND: 1, DALHEIM: 1, FOSSMO: 1, SKOGVATN: 1}
MAY_SPEAK = {(ELVNES, ANNA), (YTRE_SUND, BO), (DALHEIM, DINA), (DALHEIM, DAG), (FOSSMO, FINN), (SKOGVATN, SIRI)}
QUORUM_PERCENT = 60


@dataclass
class Sheet:
    """One motion."""

    needs_all: bool
    reverses: MotionId | None
    in_case: bool = False
    stage: str = "put"
    in_writing: bool = False
    recusals: set[tuple[MemberId, frozenset[MemberId]]] = field(
        default_factory=set[tuple[MemberId, frozenset[MemberId]]]
    )
    votes: dict[MemberId, tuple[PersonId, Choice]] = field(default_factory=dict[MemberId, tuple[PersonId, Choice]])

    voided: set[tuple[MemberId, PersonId]] = field(default_factory=set[tuple[MemberId, PersonId]])

    @property
    def recused(self) -> set[MemberId]:
        return {member for member, _ in self.recusals}

    @property
    def electorate(self) -> list[MemberId]:
        return [member for member in FIVE if member not in self.recused]

    def carried(self, chair: MemberId) -> bool:
        """Count from scratch."""
        total = {
            choice: sum(WEIGHT[who] for who, (_, what) in self.votes.items() if what == choice) for choice in Choice
        }
        if len(self.votes) * 100 < QUORUM_PERCENT * len(self.electorate):
            return False
        if self.needs_all:
            return total[Choice.FOR] == sum(WEIGHT[member] for member in self.electorate)
        if total[Choice.FOR] != total[Choice.AGAINST]:
            return total[Choice.FOR] > total[Choice.AGAINST]
        return chair in self.votes and self.votes[chair][1] is Choice.FOR


@dataclass
class Model:
    """All motions; each method says what ought to happen (`recorded`, `nothing`, `rejected`) and lets it happen."""

    absent: MemberId
    chair: MemberId
    deadline: datetime
    sheets: dict[MotionId, Sheet] = field(default_factory=dict[MotionId, Sheet])
    out_of_the_case: set[PersonId] = field(default_factory=set[PersonId])

    def barred(self, motion: MotionId, person: PersonId) -> bool:
        """Whether the person stays out of the case that the motion is about."""
        sheet = self.sheets.get(motion)
        return sheet is not None and sheet.in_case and person in self.out_of_the_case

    def put(
        self, motion: MotionId, person: PersonId, *, needs_all: bool, reverses: MotionId | None, in_case: bool
    ) -> str:
        if in_case and person in self.out_of_the_case:
            return "rejected"
        if motion in self.sheets:
            sheet = self.sheets[motion]
            same = (sheet.needs_all, sheet.reverses, sheet.in_case) == (needs_all, reverses, in_case)
            return "nothing" if same else "rejected"
        if reverses is not None:
            rivals = [one for one in self.sheets.values() if one.reverses == reverses]
            free = all(one.stage in {"failed", "withdrawn"} for one in rivals)
            if reverses not in self.sheets or self.sheets[reverses].stage != "carried" or not free:
                return "rejected"
        self.sheets[motion] = Sheet(needs_all, reverses, in_case)
        return "recorded"

    def withdraw(self, motion: MotionId) -> str:
        sheet = self.sheets.get(motion)
        if sheet is None or sheet.stage in {"open", "carried", "failed"}:
            return "rejected"
        if sheet.stage == "withdrawn":
            return "nothing"
        sheet.stage = "withdrawn"
        return "recorded"

    def recuse(self, motion: MotionId, member: MemberId, deciding: frozenset[MemberId]) -> str:
        sheet = self.sheets.get(motion)
        if sheet is None or sheet.stage != "put" or member in deciding:
            return "rejected"
        if (member, deciding) in sheet.recusals:
            return "nothing"
        sheet.recusals.add((member, deciding))
        return "recorded"

    def open(self, motion: MotionId, when: datetime, *, in_writing: bool) -> str:
        sheet = self.sheets.get(motion)
        if sheet is not None and sheet.stage == "open" and sheet.in_writing == in_writing:
            return "nothing"
        if sheet is None or sheet.stage != "put" or not sheet.electorate or (in_writing and when >= self.deadline):
            return "rejected"
        sheet.stage, sheet.in_writing = "open", in_writing
        return "recorded"

    def vote(self, motion: MotionId, member: MemberId, person: PersonId, choice: Choice, when: datetime) -> str:
        sheet = self.sheets.get(motion)
        if sheet is None or sheet.stage != "open" or member in sheet.recused or (member, person) not in MAY_SPEAK:
            return "rejected"
        if (sheet.in_writing and when > self.deadline) or (not sheet.in_writing and member == self.absent):
            return "rejected"
        before = sheet.votes.get(member)
        if before is not None and before[1] == choice:
            return "nothing"
        if before is not None and before[0] != DAG and person == DAG:
            return "rejected"
        sheet.votes[member] = (person, choice)
        return "recorded"

    def void(self, motion: MotionId, member: MemberId, person: PersonId) -> str:
        sheet = self.sheets.get(motion)
        if sheet is None or sheet.stage != "open":
            return "rejected"
        if member not in sheet.votes or sheet.votes[member][0] != person:
            return "nothing" if (member, person) in sheet.voided else "rejected"
        if not self.barred(motion, person):
            return "rejected"
        del sheet.votes[member]
        sheet.voided.add((member, person))
        return "recorded"

    def close(self, motion: MotionId, when: datetime) -> str:
        sheet = self.sheets.get(motion)
        if sheet is None or sheet.stage in {"put", "withdrawn"}:
            return "rejected"
        if sheet.stage in {"carried", "failed"}:
            return "nothing"
        if sheet.in_writing and when < self.deadline and len(sheet.votes) < len(sheet.electorate):
            return "rejected"
        sheet.stage = "carried" if sheet.carried(self.chair) else "failed"
        return "recorded"
