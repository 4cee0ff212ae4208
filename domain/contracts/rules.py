"""When a contract may be concluded, for whom and by whom; and how a bid is made to bind longer."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.awards.values import NotDecided, Notified, Reversed
from domain.contracts.authorising import authorities
from domain.contracts.commands import ExtendBidValidity, SignContract
from domain.contracts.events import BidValidityExtended, ContractSigned
from domain.contracts.rejections import (
    BidBindsNoLonger,
    BuyerBoundAlready,
    BuyerNotInNotice,
    ContractAboveAward,
    ContractAfterCancellation,
    ContractBelowAward,
    ContractReferenceTaken,
    ContractUnderReversedAward,
    ContractUnderUnknownAward,
    SignedAhead,
    SignedBeforeNotice,
    SignedWithinStandstill,
    SigningSuspended,
    ValidityNotExtended,
    ValidityOfLostBid,
    ValidityOfUnknownBid,
)
from domain.contracts.state import State
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId


def extend_validity(command: ExtendBidValidity, state: State) -> tuple[BidValidityExtended, ...]:
    """The longer validity, or nothing when the bid binds until that day already."""
    state.standing.must_be_free_to_act(command.by.person)
    bid = state.validity.bids.get(command.bid)
    if bid is None:
        raise ValidityOfUnknownBid(command.procurement, command.bid)
    earlier = state.validity.of(command.bid, known_on=day_of(command.at)).until or day_of(bid.deadline)
    if earlier == command.valid_until:
        return ()
    if command.bid in state.lost:
        raise ValidityOfLostBid(command.bid)
    if command.valid_until < earlier:
        raise ValidityNotExtended(earlier, command.valid_until)
    return (
        BidValidityExtended(
            procurement=command.procurement,
            bid=command.bid,
            supplier=bid.supplier,
            earlier=earlier,
            valid_until=command.valid_until,
            reason=command.reason,
            agreed_at=command.at,
        ),
    )


def sign(command: SignContract, state: State) -> tuple[ContractSigned, ...]:
    """The contract, or nothing when this very contract was recorded before."""
    for person in (command.by.person, *(one.person for one in command.signatures)):
        state.standing.must_be_free_to_decide(person)
    if any(_is(one, command) for one in state.contracts):
        return ()
    concluded_at = max(_signed_at(command))
    if concluded_at > command.at:
        raise SignedAhead(concluded_at, command.at)
    award = _told(command, state)
    _must_be_free(command, award, state)
    bid = award.decision.bid
    binding = state.validity.of(bid, known_on=day_of(concluded_at))
    if binding.until is not None and binding.until < day_of(concluded_at):
        raise BidBindsNoLonger(bid, binding.until, day_of(concluded_at))
    _must_fit_the_award(command, award, state)
    return (
        ContractSigned(
            procurement=command.procurement,
            group=state.case.group,
            award=command.award,
            lot=award.decision.lot,
            contract=command.contract,
            supplier=award.decision.supplier,
            value=command.value,
            value_reason=command.value_reason,
            buyers=tuple(_buyers(command)),
            signed_by=tuple(dict.fromkeys(one.person for one in command.signatures)),
            signatures=command.signatures,
            supplier_signed_at=command.supplier_signed_at,
            signed_at=concluded_at,
            standstill_until=award.standstill_until,
            bid_valid_until=binding.until,
            rules=binding.rules,
            mandates=authorities(command, state, _at_stake(command, award, state)),
        ),
    )


def _is(contract: ContractSigned, command: SignContract) -> bool:
    """Whether the contract is the one that the command speaks of.

    Raises:
        ContractReferenceTaken: when it has the same reference and is another one.
    """
    if contract.contract != command.contract:
        return False
    said = ("procurement", "award", "value", "value_reason", "signatures", "supplier_signed_at")
    if any(getattr(contract, one) != getattr(command, one) for one in said):
        raise ContractReferenceTaken(command.contract)
    return True


def _told(command: SignContract, state: State) -> Notified:
    if state.case.cancelled:
        raise ContractAfterCancellation(command.procurement)
    match state.awards.find(command.procurement, command.award):
        case NotDecided():
            raise ContractUnderUnknownAward(command.procurement, command.award)
        case Reversed():
            raise ContractUnderReversedAward(command.award)
        case Notified() as told:
            return told
        case _:
            raise SignedBeforeNotice(command.award)


def _must_be_free(command: SignContract, award: Notified, state: State) -> None:
    """No signature of either side lies before the notice, within the standstill, or under suspension."""
    first_at = min(_signed_at(command))
    if first_at < award.notice.sent_at:
        raise SignedBeforeNotice(command.award)
    if award.standstill_until is not None and first_at < award.free_from:
        earliest_on = award.standstill_until + timedelta(days=1)
        raise SignedWithinStandstill(command.award, award.standstill_until, earliest_on, day_of(first_at))
    under = (one for moment in _signed_at(command) for one in state.petitions.suspended_at(command.award, moment))
    suspending = tuple(sorted({*state.petitions.suspending(command.award), *under}))
    if suspending:
        raise SigningSuspended(command.award, suspending)


def _must_fit_the_award(command: SignContract, award: Notified, state: State) -> None:
    buyers = tuple(_buyers(command))
    strangers = tuple(one for one in buyers if one not in state.case.named)
    if strangers:
        raise BuyerNotInNotice(strangers)
    under = state.under(command.award)
    for contract in under:
        for buyer in buyers:
            if buyer in contract.buyers:
                raise BuyerBoundAlready(buyer, contract.contract)
    left = award.decision.value - sum(one.value for one in under)
    if command.value > left:
        raise ContractAboveAward(command.value, left)
    bound = {*buyers, *(buyer for contract in under for buyer in contract.buyers)}
    explained = command.value_reason is not None or any(one.value_reason is not None for one in under)
    if command.value < left and bound >= {*state.case.named} and not explained:
        raise ContractBelowAward(command.value, left)


def _at_stake(command: SignContract, award: Notified, state: State) -> int:
    """What the signatures commit to: the whole award where one contract binds all, whatever it is said to be worth."""
    alone = not state.under(command.award) and {*_buyers(command)} >= {*state.case.named}
    return max(command.value, award.decision.value) if alone else command.value


def _signed_at(command: SignContract) -> tuple[datetime, ...]:
    return (command.supplier_signed_at, *(one.signed_at for one in command.signatures))


def _buyers(command: SignContract) -> Iterator[MemberId]:
    yield from sorted({member for signature in command.signatures for member in signature.members})
