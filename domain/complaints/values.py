"""Which petitions for an injunction await a court's answer. Read here by `complaints` and by `contracts`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from domain.complaints.events import InjunctionPetitionServed, SuspensionLifted
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId
from domain.kernel.organisations import SupplierId

PETITION_FACTS: tuple[EventType, ...] = (InjunctionPetitionServed, SuspensionLifted)
"""The facts of petitions."""

_Key = tuple[AwardId, SupplierId]


@dataclass(frozen=True, slots=True)
class Petitions:
    """The petitions that await an answer, and every fact about them in the order recorded."""

    pending: Mapping[_Key, InjunctionPetitionServed] = field(default_factory=dict[_Key, InjunctionPetitionServed])
    facts: tuple[InjunctionPetitionServed | SuspensionLifted, ...] = ()

    def after(self, event: Event) -> "Petitions":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case InjunctionPetitionServed():
                pending = {**self.pending, (event.award, event.supplier): event}
                return Petitions(pending, (*self.facts, event))
            case SuspensionLifted():
                answered = (event.award, event.supplier)
                pending = {key: one for key, one in self.pending.items() if key != answered}
                return Petitions(pending, (*self.facts, event))
            case _:
                return self

    def suspending(self, award: AwardId) -> tuple[SupplierId, ...]:
        """Whose petitions suspend the signing of a contract under the award (FOA § 25-3)."""
        return tuple(sorted(supplier for (of, supplier), one in self.pending.items() if of == award and one.suspends))

    def suspended_at(self, award: AwardId, moment: datetime) -> tuple[SupplierId, ...]:
        """Whose petitions suspended the signing at the moment: served by then, and not yet answered by the court."""
        return tuple(
            sorted(
                {
                    one.supplier
                    for one in self.facts
                    if isinstance(one, InjunctionPetitionServed)
                    and one.award == award
                    and one.suspends
                    and one.served_at <= moment
                    and not self._answered(one, moment)
                }
            )
        )

    def _answered(self, petition: InjunctionPetitionServed, by: datetime) -> bool:
        return any(
            isinstance(one, SuspensionLifted)
            and (one.award, one.supplier) == (petition.award, petition.supplier)
            and petition.served_at <= one.lifted_at <= by
            for one in self.facts
        )
