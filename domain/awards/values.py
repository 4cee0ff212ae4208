"""Where each award stands: decided, told with a standstill, or reversed. Read by every slice that acts on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias

from domain.awards.events import AwardDecided, AwardNotified, AwardReversed, StandstillExtended
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, LotId, MotionId, ProcurementId
from domain.rule_sets.calendar import end_of

AWARD_FACTS: tuple[EventType, ...] = (AwardDecided, AwardNotified, StandstillExtended, AwardReversed)
"""The facts that move an award."""


@dataclass(frozen=True, slots=True)
class NotDecided:
    """Nothing was decided under the reference."""


@dataclass(frozen=True, slots=True)
class Decided:
    """It was decided, and nobody has been told."""

    decision: AwardDecided


@dataclass(frozen=True, slots=True)
class Notified:
    """Everybody concerned was told, perhaps more than once: the last notice and its standstill count.

    `standstill_until` is its last day, None where none is needed.
    """

    decision: AwardDecided
    notices: tuple[AwardNotified, ...]
    standstill_until: date | None

    @property
    def notice(self) -> AwardNotified:
        """The last notice."""
        return self.notices[-1]

    @property
    def free_from(self) -> datetime:
        """The first instant at which the standstill keeps nobody from signing."""
        return self.notice.sent_at if self.standstill_until is None else end_of(self.standstill_until)


@dataclass(frozen=True, slots=True)
class Reversed:
    """It was reversed; nothing of it stands."""

    decision: AwardDecided
    reversal: AwardReversed


Known: TypeAlias = Decided | Notified | Reversed
"""An award that was decided, however far it has come."""


@dataclass(frozen=True, slots=True)
class Awards:
    """The awards read, by reference, in the order in which they were decided."""

    known: Mapping[AwardId, Known] = field(default_factory=dict[AwardId, Known])

    def after(self, event: Event) -> "Awards":
        """The same with one more fact; a fact that fits nowhere changes nothing."""
        match event:
            case AwardDecided():
                return self if event.award in self.known else self._with(event.award, Decided(event))
            case AwardNotified() | StandstillExtended() | AwardReversed():
                found = self.known.get(event.award)
                return self if found is None else self._with(event.award, _moved(found, event))
            case _:
                return self

    def find(self, procurement: ProcurementId, award: AwardId) -> NotDecided | Known:
        """How far the procurement's award has come; another procurement's is none of this one's."""
        found = self.known.get(award)
        return NotDecided() if found is None or found.decision.procurement != procurement else found

    def taken(self, award: AwardId) -> AwardDecided | None:
        """What was decided under the reference, in whichever procurement."""
        found = self.known.get(award)
        return None if found is None else found.decision

    def standing(self, procurement: ProcurementId, lot: LotId | None) -> AwardDecided | None:
        """The award of the lot that has not been reversed."""
        return next(
            (one.decision for one in self._of(procurement, lot) if not isinstance(one, Reversed)),
            None,
        )

    def worth(self, procurement: ProcurementId) -> int:
        """What the procurement's standing awards are worth together."""
        standing = (one.decision for one in self.known.values() if not isinstance(one, Reversed))
        return sum(one.value for one in standing if one.procurement == procurement)

    def last_reversed(self, procurement: ProcurementId, lot: LotId | None) -> AwardId | None:
        """The award of the lot that was decided last among those reversed."""
        gone = [one.decision.award for one in self._of(procurement, lot) if isinstance(one, Reversed)]
        return gone[-1] if gone else None

    def made_by(self, motion: MotionId) -> tuple[AwardDecided, ...]:
        """The awards that the motion made."""
        return tuple(one.decision for one in self.known.values() if one.decision.motion == motion)

    def _of(self, procurement: ProcurementId, lot: LotId | None) -> tuple[Known, ...]:
        asked = (procurement, lot)
        return tuple(one for one in self.known.values() if (one.decision.procurement, one.decision.lot) == asked)

    def _with(self, award: AwardId, moved: Known) -> "Awards":
        return Awards({**self.known, award: moved})


def _moved(award: Known, event: Event) -> Known:
    match award, event:
        case Decided(decision=decision), AwardNotified():
            return Notified(decision, (event,), event.standstill_until)
        case Notified(), AwardNotified():
            return replace(award, notices=(*award.notices, event), standstill_until=event.standstill_until)
        case Notified(), StandstillExtended():
            return replace(award, standstill_until=event.standstill_until)
        case ((Decided() | Notified()), AwardReversed()):
            return Reversed(award.decision, event)
        case _:
            return award
