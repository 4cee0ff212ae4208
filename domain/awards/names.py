"""What each supplier is and was called in the register, by which the notice of an award names the chosen one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.organisations import SupplierId
from domain.suppliers.events import SupplierRegistered, SupplierRenamed

NAME_FACTS: tuple[EventType, ...] = (SupplierRegistered, SupplierRenamed)
"""The facts that give a supplier a name."""


@dataclass(frozen=True, slots=True)
class SupplierNames:
    """The names of each supplier, present and earlier ones, however their letters and spaces were written."""

    known: Mapping[SupplierId, frozenset[str]] = field(default_factory=dict[SupplierId, frozenset[str]])

    def after(self, event: Event) -> "SupplierNames":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case SupplierRegistered():
                return self._with(event.supplier, event.name)
            case SupplierRenamed():
                return self._with(event.supplier, event.earlier, event.name)
            case _:
                return self

    def fits(self, supplier: SupplierId, name: str) -> bool:
        """Whether the supplier is or was called so; of one that is not in the register nobody can say otherwise."""
        known = self.known.get(supplier)
        return known is None or _plain(name) in known

    def _with(self, supplier: SupplierId, *names: str) -> "SupplierNames":
        of_it = self.known.get(supplier, frozenset()) | {_plain(one) for one in names}
        return SupplierNames({**self.known, supplier: of_it})


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
