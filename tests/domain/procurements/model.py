"""The course of a case, said more simply. True: it is recorded; None: it is already so; False: it is refused."""

from dataclasses import dataclass, field

from domain.kernel.identifiers import MotionId, PersonId
from domain.procurements.values import MainKind, Part
from tests.domain.procurements.scene import CALL_OFF, LET_OUT

Answer = bool | None


def part_of(value: int, kind: MainKind) -> Part:
    """The part by the thresholds of June 2026, for values from two to twenty million kroner."""
    if kind is MainKind.HEALTH_SOCIAL_SERVICES:
        return Part.PART_IV if value >= 8_700_000_00 else Part.PART_I
    return Part.PART_III if value >= 2_500_000_00 else Part.PART_II


@dataclass
class Model:
    """What was last decided of each step, and what has happened around the case."""

    opened: bool = False
    value: int | None = None
    kind: MainKind | None = None
    judged: tuple[Part, int, MainKind] | None = None
    divided: bool | None = None
    criteria: int | None = None
    locked_by: PersonId | None = None
    approved: tuple[object, ...] | None = None
    cancelled: str | None = None
    announced: bool = False
    bids_opened: bool = False
    recused: set[PersonId] = field(default_factory=set[PersonId])

    def opens(self) -> Answer:
        """The case is opened, once."""
        before, self.opened = self.opened, True
        return None if before else True

    def _stops(self, who: PersonId) -> bool:
        return not self.opened or who in self.recused or self.cancelled is not None

    def estimates(self, who: PersonId, value: int) -> Answer:
        """A value is estimated."""
        if self._stops(who):
            return False
        if self.value == value:
            return None
        if self.announced:
            return False
        self.value = value
        return True

    def classifies(self, who: PersonId, kind: MainKind) -> Answer:
        """The kind is decided."""
        if self._stops(who):
            return False
        if self.kind is kind:
            return None
        if self.announced:
            return False
        self.kind = kind
        return True

    def chooses(self, who: PersonId, part: Part) -> Answer:
        """The part is claimed, with a procedure that every part knows."""
        if self._stops(who) or self.value is None or self.kind is None:
            return False
        if self.judged == (part, self.value, self.kind):
            return None
        if self.announced or part is not part_of(self.value, self.kind):
            return False
        self.judged = (part, self.value, self.kind)
        return True

    def divides(self, who: PersonId, *, divided: bool) -> Answer:
        """The purchase is divided, or it is said why not."""
        if self._stops(who):
            return False
        if self.divided is divided:
            return None
        if self.announced:
            return False
        self.divided = divided
        return True

    def locks(self, who: PersonId, criteria: int, *, explained: bool) -> Answer:
        """One of several sets of criteria is locked."""
        if self._stops(who):
            return False
        if self.criteria == criteria:
            return None
        if self.bids_opened or (self.criteria is not None and not explained):
            return False
        self.criteria, self.locked_by = criteria, who
        return True

    def approves(self, who: PersonId, prepared_by: PersonId, motion: MotionId | None) -> Answer:
        """The case is let out."""
        if self._stops(who) or self.judged is None or self.divided is None or self.criteria is None:
            return False
        if self.judged[1:] != (self.value, self.kind):
            return False
        told = (who, prepared_by, motion, self.criteria)
        if self.approved == told:
            return None
        if self.announced or who in {prepared_by, self.locked_by} or motion != LET_OUT:
            return False
        self.approved = told
        return True

    def cancels(self, who: PersonId, motion: MotionId | None, reason: str) -> Answer:
        """The competition is called off."""
        if self.opened and who not in self.recused and self.cancelled == f"{motion} {reason}":
            return None
        if self._stops(who) or motion != CALL_OFF:
            return False
        self.cancelled = f"{motion} {reason}"
        return True
