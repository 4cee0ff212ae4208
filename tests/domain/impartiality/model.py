"""A simpler model of impartiality: one record per person, and the rules as plain conditions."""

from dataclasses import dataclass, field
from typing import TypeAlias

from domain.impartiality.grounds import CaseCapacity, DeciderStanding
from domain.kernel.identifiers import PersonId
from tests.support.growing_history import Verdict

Declared: TypeAlias = tuple[CaseCapacity, PersonId | None, bool]


@dataclass
class Record:
    """What the model knows of one person."""

    declared: Declared | None = None
    member: bool = False
    questions: set[tuple[CaseCapacity, bool]] = field(default_factory=set[tuple[CaseCapacity, bool]])
    interests: bool = False
    recused: bool = False
    by_another: bool = False
    replacement: PersonId | None = None
    voided: set[str] = field(default_factory=set[str])


class Model:
    """Says of each command whether it records something, nothing, or is refused."""

    def __init__(self, people: tuple[PersonId, ...]) -> None:
        """Nobody has declared anything, and nobody is in question."""
        self.records = {person: Record() for person in people}

    def declares(self, person: PersonId, declared: Declared) -> Verdict:
        record = self.records[person]
        if record.declared == declared:
            return "nothing"
        capacity, _, interests = declared
        record.declared, record.member, record.interests = declared, capacity == CaseCapacity.BODY_MEMBER, interests
        return "recorded"

    def is_asked_about(self, person: PersonId, capacity: CaseCapacity, *, demanded: bool) -> Verdict:
        record = self.records[person]
        if (capacity, demanded) in record.questions:
            return "nothing"
        record.questions.add((capacity, demanded))
        record.member = capacity == CaseCapacity.BODY_MEMBER
        return "recorded"

    def is_decided(
        self, person: PersonId, decider: PersonId, standing: DeciderStanding, others: set[PersonId], *, recused: bool
    ) -> Verdict:
        record = self.records[person]
        body, alone = standing == DeciderStanding.BODY, decider == person
        in_question = {who for who, one in self.records.items() if one.questions}
        demanded = any(demanded for _, demanded in record.questions) or (record.recused and record.by_another)
        right = (
            (alone or self._free(decider))
            and bool(record.questions or record.interests)
            and alone == (standing == DeciderStanding.SELF)
            and bool(others) == body
            and record.member == body
            and not (alone and demanded)
            and not (body and {decider, *others} & (self._recused() | in_question | {person}))
            and not (standing == DeciderStanding.SUPERIOR and self._below(decider, person))
            and not (standing == DeciderStanding.SUPERIOR and self._above(person) not in {None, decider})
        )
        if not right:
            return "rejected"
        record.recused, record.by_another, record.interests = recused, not alone, False
        record.questions.clear()
        return "recorded"

    def is_replaced(self, person: PersonId, replacement: PersonId, actor: PersonId) -> Verdict:
        record = self.records[person]
        if not self._may_decide(actor) or not record.recused or replacement in self._recused():
            return "rejected"
        if record.replacement == replacement:
            return "nothing"
        if record.replacement is not None and record.replacement not in self._recused():
            return "rejected"
        record.replacement = replacement
        return "recorded"

    def is_voided(self, person: PersonId, what: str, actor: PersonId) -> Verdict:
        record = self.records[person]
        if not self._may_decide(actor) or not record.recused:
            return "rejected"
        if what in record.voided:
            return "nothing"
        record.voided.add(what)
        return "recorded"

    def _recused(self) -> set[PersonId]:
        return {who for who, one in self.records.items() if one.recused}

    def _free(self, person: PersonId) -> bool:
        return person not in self._recused()

    def _superior(self, person: PersonId) -> PersonId | None:
        declared = self.records[person].declared
        return declared[1] if declared else None

    def _above(self, person: PersonId) -> PersonId | None:
        above = [person]
        while (superior := self._superior(above[-1])) not in {None, *above}:
            assert superior is not None
            above.append(superior)
        return next((one for one in above[1:] if self._free(one)), None)

    def _may_decide(self, person: PersonId) -> bool:
        return self._free(person) and self._superior(person) not in self._recused()

    def _below(self, decider: PersonId, person: PersonId) -> bool:
        return self._superior(decider) == person or not self._may_decide(decider)
