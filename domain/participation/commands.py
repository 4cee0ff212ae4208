"""What may be asked of the first stage. `at` is when a request came in, or when it was decided or sent."""

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.participation.grounds import LeftOut


class ReceiveParticipationRequest(Command):
    """Record that a supplier asked to take part, at this very moment."""

    procurement: ProcurementId
    supplier: SupplierId


class SelectParticipants(Command):
    """Decide who may give a bid; everybody who asked is either selected or left out for a reason."""

    procurement: ProcurementId
    selected: tuple[SupplierId, ...]
    left_out: tuple[LeftOut, ...] = ()
    fewest: int | None = Field(default=None, ge=1, description="The least number that the notice announced.")
    most: int | None = Field(default=None, ge=1, description="The greatest number that the notice announced.")


class InviteTenderers(Command):
    """Invite those who were selected to give a bid, all at the same moment."""

    procurement: ProcurementId
    suppliers: tuple[SupplierId, ...] = Field(min_length=1)


class NotifyNonSelection(Command):
    """Tell a supplier in writing that it is not selected."""

    procurement: ProcurementId
    supplier: SupplierId
    reason: Text = Field(description="The short reason that the supplier is given.")
