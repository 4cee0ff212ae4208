"""Who asked to take part, and what became of that: shared by every slice that must know who is concerned."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.kernel.events import Event
from domain.kernel.organisations import SupplierId
from domain.participation.events import NonSelectionNotified, ParticipantsSelected, ParticipationRequested


@dataclass(frozen=True, slots=True)
class Applicants:
    """The suppliers that asked to take part, the selection once it is made, and who was told that it is out."""

    asked: Mapping[SupplierId, ParticipationRequested] = field(default_factory=dict[SupplierId, ParticipationRequested])
    selection: ParticipantsSelected | None = None
    told: Mapping[SupplierId, NonSelectionNotified] = field(default_factory=dict[SupplierId, NonSelectionNotified])

    def after(self, event: Event) -> "Applicants":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case ParticipationRequested():
                return replace(self, asked={event.supplier: event, **self.asked})
            case ParticipantsSelected():
                return replace(self, selection=event)
            case NonSelectionNotified():
                return replace(self, told={event.supplier: event, **self.told})
            case _:
                return self

    @property
    def selected(self) -> frozenset[SupplierId]:
        """Who may give a bid."""
        return frozenset(self.selection.selected) if self.selection else frozenset()

    @property
    def untold(self) -> tuple[SupplierId, ...]:
        """Who asked, was not selected and has not been told that: concerned by the award as well (FOA § 4-5 f)."""
        return tuple(sorted(set(self.asked) - self.selected - set(self.told)))
