"""Why a supplier that asked to take part was not selected."""

from enum import StrEnum

from domain.kernel.events import Written
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class NotSelectedGround(StrEnum):
    """Why a supplier was left out; `surplus` are qualified suppliers beyond the announced number (FOA § 16-12)."""

    LATE = "late"
    NOT_QUALIFIED = "not-qualified"
    SURPLUS = "surplus"


class LeftOut(Written):
    """A supplier that was not selected, and the short reason that it is given."""

    supplier: SupplierId
    ground: NotSelectedGround
    reason: Text
