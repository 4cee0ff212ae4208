"""What suppliers prove about themselves (FOA §§ 17-1, 24-7)."""

from collections.abc import Sequence

from domain.clarifications.commands import ReceiveEvidence
from domain.clarifications.events import EvidenceReceived
from domain.clarifications.rejections import EvidenceFromTheFuture, EvidenceWithoutBid
from domain.clarifications.state import State
from domain.kernel.events import Event
from domain.kernel.instants import day_of


def receive(command: ReceiveEvidence, state: State) -> Sequence[Event]:
    """Evidence is recorded as it comes; whether it is fresh enough is asked when it is used.

    Raises:
        EvidenceWithoutBid: when the supplier has given no bid in the procurement.
        EvidenceFromTheFuture: when it is dated after it came in.
    """
    fact = EvidenceReceived(
        procurement=command.procurement,
        supplier=command.supplier,
        kind=command.kind,
        issued_on=command.issued_on,
        issued_by=command.issued_by,
        received_at=command.at,
        document=command.document,
        note=command.note,
    )
    if fact in state.evidence:
        return ()
    if command.supplier not in state.bidders:
        raise EvidenceWithoutBid(command.supplier, command.procurement)
    if command.issued_on > day_of(command.at):
        raise EvidenceFromTheFuture(command.issued_on, day_of(command.at))
    return (fact,)
