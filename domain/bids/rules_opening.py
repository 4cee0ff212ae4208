"""Who opens bids, when, and which (FOA § 22-3)."""

from collections.abc import Sequence

from domain.bids.commands import BidAtOpening, OpenBids
from domain.bids.events import BidsOpened
from domain.bids.rejections import (
    BidAlreadyOpened,
    BidListedTwice,
    BidOutOfCompetition,
    BidsLeftUnopened,
    CompetitionCalledOff,
    LateBidStaysUnopened,
    NoBidDeadline,
    OpenedAlone,
    OpenedBeforeDeadline,
    OpenerNotAuthorised,
    SealBroken,
)
from domain.bids.rules_known import must_be_known
from domain.bids.stages import Opened, Sealed
from domain.bids.state import State
from domain.bids.values import OpenedBid
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId

FEWEST_OPENERS = 2


def open_bids(command: OpenBids, state: State) -> Sequence[Event]:
    """All that came in on time is opened together by two who may, after the deadline: at it a bid may still come.

    Raises:
        NoBidDeadline, OpenedBeforeDeadline: when no deadline is fixed, or it has not passed.
        CompetitionCalledOff: when the competition was called off.
        OpenedAlone, OpenerNotAuthorised, ActorIsRecused: when not at least two open who may.
        BidUnknown, BidListedTwice, BidAlreadyOpened, BidOutOfCompetition, LateBidStaysUnopened: when one cannot be.
        SealBroken: when what was opened is not what came in.
        BidsLeftUnopened: when others are left sealed.
    """
    if _is_recorded(command, state):
        return ()
    deadline = state.deadlines.last
    if deadline is None:
        raise NoBidDeadline(command.procurement)
    if command.at <= deadline:
        raise OpenedBeforeDeadline(command.at, deadline)
    if state.called_off:
        raise CompetitionCalledOff(command.procurement)
    _must_be_allowed(command, state)
    opened = tuple(_opened(command, one, state) for one in command.bids)
    _must_be_all(tuple(one.bid for one in opened), state)
    return (
        BidsOpened(procurement=command.procurement, opened_at=command.at, opened_by=command.opened_by, bids=opened),
    )


def _must_be_allowed(command: OpenBids, state: State) -> None:
    if len(set(command.opened_by)) < max(FEWEST_OPENERS, len(command.opened_by)):
        raise OpenedAlone(command.opened_by)
    for person in command.opened_by:
        state.standing.must_have_been_free(person, command.at)
        if not state.cleared.by(person, command.at):
            raise OpenerNotAuthorised(person)


def _opened(command: OpenBids, one: BidAtOpening, state: State) -> OpenedBid:
    bid = must_be_known(command.procurement, one.bid, state)
    received = bid.received
    if received.late:
        raise LateBidStaysUnopened(one.bid, received.received_at, received.deadline)
    match bid:
        case Sealed():
            if received.digest != one.digest:
                raise SealBroken(one.bid, received.digest, one.digest)
            return OpenedBid(
                bid=one.bid, supplier=received.supplier, lot=received.lot, price=one.price, digest=one.digest
            )
        case Opened(opening=opening):
            raise BidAlreadyOpened(one.bid, opening.opened_at)
        case _:
            raise BidOutOfCompetition(one.bid, bid.standing)


def _must_be_all(opened: tuple[BidId, ...], state: State) -> None:
    for bid in opened:
        if opened.count(bid) > 1:
            raise BidListedTwice(bid)
    left = tuple(bid for bid in state.bids.to_be_opened() if bid not in opened)
    if left:
        raise BidsLeftUnopened(left)


def _is_recorded(command: OpenBids, state: State) -> bool:
    asked = (command.at, command.opened_by, [(one.bid, one.price, one.digest) for one in command.bids])
    return any(
        asked == (one.opened_at, one.opened_by, [(found.bid, found.price, found.digest) for found in one.bids])
        for one in state.openings
    )
