"""Deciding an award, and reversing it: by the group's carried motion, or by somebody other than who prepared it."""

from domain.awards.bidders import reaches
from domain.awards.commands import DecideAward, ReverseAward
from domain.awards.contents import BidFault
from domain.awards.events import AwardDecided, AwardReversed
from domain.awards.rejections import (
    AwardAfterCancellation,
    AwardByAnotherRanking,
    AwardByPreparerAlone,
    AwardForUnknownLot,
    AwardInUnknownProcurement,
    AwardNotToFirst,
    AwardReferenceTaken,
    AwardReversedAlready,
    AwardToUnknownBid,
    AwardUnknown,
    AwardWithoutCarriedMotion,
    BidNotToBeChosen,
    ContractAlreadySigned,
    LotAlreadyAwarded,
    MotionMadeAnotherAward,
    ReversalForUnknownComplaint,
    ReversalWithoutDecision,
)
from domain.awards.rejections_bids import AwardBeforeAllOpened
from domain.awards.rejections_motion import MotionAboutAnotherProcurement
from domain.awards.rejections_ranking import RankedBeforeLastScore, TieBrokenWithoutReason
from domain.awards.rejections_value import AwardAboveMaximum, AwardNotAtBidPrice
from domain.awards.state import State
from domain.awards.values import NotDecided, Reversed
from domain.bids.events import BidReceived
from domain.kernel.identifiers import BidId, LotId
from domain.motions.events import DecisionMade


def decide_award(command: DecideAward, state: State) -> tuple[AwardDecided, ...]:
    """The award, or nothing when this very award was decided before."""
    _must_be_free(command, state)
    bid = _known_bid(command, state)
    decided = AwardDecided(
        procurement=command.procurement,
        group=command.group,
        award=command.award,
        lot=command.lot,
        bid=command.bid,
        supplier=bid.supplier,
        value=command.value,
        value_reason=command.value_reason,
        motion=command.motion,
        prepared_by=command.prepared_by,
        ranking=command.ranking,
        tie_reason=command.tie_reason,
        replaces=state.awards.last_reversed(command.procurement, command.lot),
        decided_at=command.at,
    )
    earlier = state.awards.taken(command.award)
    if earlier is not None:
        if earlier == decided.model_copy(update={"replaces": earlier.replaces}):
            return ()
        raise AwardReferenceTaken(command.award)
    if state.case.cancelled is not None:
        raise AwardAfterCancellation(command.procurement)
    standing = state.awards.standing(command.procurement, command.lot)
    if standing is not None:
        raise LotAlreadyAwarded(standing.award, standing.supplier)
    _must_be_eligible(command.bid, state)
    sealed = state.bidders.left_unopened(command.lot)
    if sealed:
        raise AwardBeforeAllOpened(command.procurement, sealed)
    _must_follow_the_ranking(command, state)
    _must_be_worth_the_bid(command, state)
    _must_be_decided(command, state)
    return (decided,)


def reverse(command: ReverseAward, state: State) -> tuple[AwardReversed, ...]:
    """The reversal, or nothing when this very reversal was recorded before."""
    _must_be_free(command, state)
    award = state.awards.find(command.procurement, command.award)
    if isinstance(award, NotDecided):
        raise AwardUnknown(command.procurement, command.award)
    reversal = AwardReversed(
        procurement=command.procurement,
        group=command.group,
        award=command.award,
        lot=award.decision.lot,
        supplier=award.decision.supplier,
        reverses=award.decision.motion,
        motion=command.motion,
        prepared_by=command.prepared_by,
        complaint=command.complaint,
        reason=command.reason,
        reversed_at=command.at,
    )
    if isinstance(award, Reversed):
        if award.reversal == reversal:
            return ()
        raise AwardReversedAlready(command.award)
    signed = state.signed(command.award)
    if signed is not None:
        raise ContractAlreadySigned(command.award, signed.contract, signed.signed_at)
    if command.complaint is not None and command.complaint not in state.complaints:
        raise ReversalForUnknownComplaint(command.complaint)
    _must_be_reversed_by_the_group(command, award.decision, state)
    return (reversal,)


def _must_be_free(command: DecideAward | ReverseAward, state: State) -> None:
    state.standing.must_be_free_to_decide(command.by.person)
    state.standing.must_be_free_to_act(command.prepared_by)


def _known_bid(command: DecideAward, state: State) -> BidReceived:
    if state.case.opened is None:
        raise AwardInUnknownProcurement(command.procurement)
    if command.lot not in state.case.awarded_separately:
        raise AwardForUnknownLot(command.procurement, command.lot)
    bid = state.bidders.received.get(command.bid)
    if bid is None or not reaches(bid, command.lot):
        raise AwardToUnknownBid(command.procurement, command.bid)
    return bid


def _must_be_eligible(bid: BidId, state: State) -> None:
    bidders = state.bidders
    faults = (
        (bid in bidders.withdrawn, BidFault.WITHDRAWN),
        (bid in bidders.replaced, BidFault.REPLACED),
        (bid in bidders.rejected, BidFault.REJECTED),
        (bid not in bidders.opened, BidFault.UNOPENED),
    )
    fault = next((fault for found, fault in faults if found), None)
    if fault is not None:
        raise BidNotToBeChosen(bid, fault)


def _must_follow_the_ranking(command: DecideAward, state: State) -> None:
    ranking = state.rankings.get(command.lot)
    latest = ranking.version if ranking else None
    if command.ranking != latest or (ranking is None and _compete(command.lot, state)):
        raise AwardByAnotherRanking(command.ranking, latest)
    if ranking is not None:
        if command.lot in state.scored_since:
            raise RankedBeforeLastScore(ranking.version, command.lot)
        first = tuple(one.bid for one in ranking.ranking if one.rank == 1)
        if command.bid not in first:
            raise AwardNotToFirst(command.bid, first)
        if len(first) > 1 and command.tie_reason is None:
            raise TieBrokenWithoutReason(command.bid, first)


def _must_be_worth_the_bid(command: DecideAward, state: State) -> None:
    price = state.bidders.prices[command.bid]
    if command.value != price and command.value_reason is None:
        raise AwardNotAtBidPrice(command.bid, price, command.value)
    maximum, together = state.case.maximum, state.awards.worth(command.procurement) + command.value
    if maximum is not None and together > maximum:
        raise AwardAboveMaximum(maximum, together)


def _compete(lot: LotId | None, state: State) -> bool:
    return len(state.bidders.in_competition(lot)) > 1


def _must_be_decided(command: DecideAward, state: State) -> None:
    group = state.case.opened.group if state.case.opened else None
    if group is None:
        if command.by.person == command.prepared_by:
            raise AwardByPreparerAlone(command.prepared_by)
        return
    carried = None if command.group != group else state.carried(group, command.motion)
    if command.motion is None or carried is None:
        raise AwardWithoutCarriedMotion(group, command.motion)
    _must_be_about_the_case(command, carried)
    for made in state.awards.made_by(command.motion):
        if made.procurement != command.procurement or made.lot == command.lot:
            raise MotionMadeAnotherAward(command.motion, made.award)


def _must_be_reversed_by_the_group(command: ReverseAward, decision: AwardDecided, state: State) -> None:
    group = decision.group
    if group is None:
        if command.by.person == command.prepared_by:
            raise AwardByPreparerAlone(command.prepared_by)
        return
    carried = None if command.group != group else state.carried(group, command.motion)
    if carried is None or carried.reverses != decision.motion:
        raise ReversalWithoutDecision(command.award, command.motion)
    _must_be_about_the_case(command, carried)


def _must_be_about_the_case(command: DecideAward | ReverseAward, carried: DecisionMade) -> None:
    if carried.procurement is not None and carried.procurement != command.procurement:
        raise MotionAboutAnotherProcurement(carried.motion, carried.procurement, command.procurement)
