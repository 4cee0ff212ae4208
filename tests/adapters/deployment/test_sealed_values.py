"""A bid's content in a real database: encrypted, and shut to every clearance until its opening is recorded."""

from application.ledgers.ledger import Ledger
from application.recording.ports import EVERYTHING, Request, Until
from domain.bids.events import BidReceived
from domain.kernel.boundaries import Boundary
from domain.kernel.commands import Command
from domain.kernel.guarded import Withheld
from domain.kernel.identifiers import BidId
from tests.domain.bids.scene import BEFORE_BIDS, A, B, at, by, opened, opening, received, receiving
from tests.support.ledgers import Place
from tests.support.submitting import new_command_id

SAYS = "Alfa asks for 8 650 000 kroner."


def record(ledger: Ledger, command: Command) -> int:
    return ledger.record(Request(new_command_id(), command)).positions[-1]


def contents(ledger: Ledger, until: Until | None = None) -> dict[BidId, object]:
    found = ledger.journal.read(until=until or Until(), clearance=EVERYTHING)
    return {one.event.bid: one.event.content for one in found if isinstance(one.event, BidReceived)}


def test_a_sealed_value_is_opened_by_the_recorded_opening_alone(place: Place) -> None:
    ledger = place.ledger()
    declared = Request(new_command_id(), Command(at=at(1, month=8), by=by()))
    ledger.journal.attempt(declared, Boundary(())).append(BEFORE_BIDS, after=0)
    for bid in (A, B):
        record(ledger, receiving(received(bid, content=SAYS)))
    assert all(isinstance(one, Withheld) for one in contents(ledger).values())
    position = record(ledger, opening(opened(A, B)))
    assert contents(ledger) == {A: SAYS, B: SAYS}
    assert all(isinstance(one, Withheld) for one in contents(ledger, Until(position=position - 1)).values())
    ledger.evidence.publish()
    assert ledger.evidence.verify().sound
