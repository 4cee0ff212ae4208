"""The course of a competition, said more simply. True: it is recorded; None: it is already so; False: refused."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.kernel.identifiers import PersonId

Answer = bool | None

EARLIEST_DAY = 3
"""The earliest day of August on which bids may be due, for the notice of 3 July."""


@dataclass
class Model:
    """What stands; documents and criteria are numbered variants, moments are those of the commands."""

    opened: bool = False
    called_off: bool = False
    criteria: int | None = None
    chosen: bool = False
    announced: bool = False
    approver: PersonId | None = None
    documents: tuple[int, int | None] | None = None
    amended_at: datetime | None = None
    fixed: datetime | None = None
    deadline: datetime | None = None
    asked: set[int] = field(default_factory=set[int])
    bids_opened: bool = False
    answers: set[tuple[int, datetime]] = field(default_factory=set[tuple[int, datetime]])
    recused: set[PersonId] = field(default_factory=set[PersonId])

    def _stops(self, who: PersonId) -> bool:
        return not self.opened or who in self.recused or self.called_off

    def _passed(self, at: datetime) -> bool:
        return self.deadline is not None and at >= self.deadline

    def freezes(self, who: PersonId, documents: int) -> Answer:
        """A set of documents is frozen."""
        if self._stops(who) or self.criteria is None:
            return False
        if self.documents == (documents, self.criteria):
            return None
        if self.announced or who == self.approver:
            return False
        self.documents, self.amended_at = (documents, self.criteria), None
        return True

    def amends(self, who: PersonId, documents: int, at: datetime) -> Answer:
        """A set of documents takes the place of the one before, without a material change."""
        if self._stops(who) or self.criteria is None or self.documents is None or not self.announced:
            return False
        same = self.documents == (documents, self.criteria)
        if same and self.amended_at == at and self.amended_by == who:
            return None
        if self._passed(at) or same:
            return False
        self.documents, self.amended_at, self.amended_by = (documents, self.criteria), at, who
        return True

    amended_by: PersonId | None = None

    def fixes(self, who: PersonId, deadline: datetime, *, long_enough: bool) -> Answer:
        """The deadline is fixed in July."""
        if self._stops(who) or not self.chosen or not self.announced:
            return False
        if self.fixed is not None:
            return None if self.fixed == deadline else False
        if not long_enough:
            return False
        self.fixed = self.deadline = deadline
        return True

    def extends(self, who: PersonId, deadline: datetime, at: datetime) -> Answer:
        """The deadline moves."""
        if self._stops(who) or self.deadline is None:
            return False
        if self.deadline == deadline and self.deadline != self.fixed:
            return None
        if self._passed(at) or self.bids_opened or deadline <= self.deadline:
            return False
        self.deadline = deadline
        return True

    def asks(self, who: PersonId, inquiry: int) -> Answer:
        """A question is recorded, also when the competition was called off."""
        if not self.opened or who in self.recused:
            return False
        if inquiry in self.asked:
            return None
        self.asked.add(inquiry)
        return True

    def tells(self, who: PersonId, inquiry: int, at: datetime, *, asked_first: bool) -> Answer:
        """An answer is published to all."""
        if self._stops(who) or inquiry not in self.asked:
            return False
        if (inquiry, at) in self.answers:
            return None
        if self._passed(at) or not asked_first:
            return False
        self.answers.add((inquiry, at))
        return True
