"""Asking a supplier to complete or clarify, and taking in what it answers (FOA § 23-5)."""

from collections.abc import Sequence

from domain.clarifications.commands import ReceiveClarification, RequestClarification
from domain.clarifications.events import ClarificationReceived, ClarificationRequested
from domain.clarifications.rejections import (
    AlreadyClarified,
    AnsweredBeforeAsked,
    ClarificationImprovesBid,
    NothingWasAsked,
)
from domain.clarifications.rules_open import must_be_open, must_lie_ahead
from domain.clarifications.state import Answered, State
from domain.kernel.events import Event


def request(command: RequestClarification, state: State) -> Sequence[Event]:
    """A supplier may be asked more than once; the requests about a bid are counted.

    Raises:
        BidNotOpenToQuestions: when the bid is not opened, or out of the competition.
        NoTimeToAnswer: when the deadline for the answer does not lie ahead.
    """
    bid = must_be_open(command.procurement, command.bid, state)
    fact = ClarificationRequested(
        procurement=command.procurement,
        bid=command.bid,
        supplier=bid.supplier,
        number=len(bid.clarifications) + 1,
        request=command.request,
        requested_at=command.at,
        answer_by=command.answer_by,
    )
    if any(one.request == fact.model_copy(update={"number": one.request.number}) for one in bid.clarifications):
        return ()
    must_lie_ahead(command.at, command.answer_by)
    return (fact,)


def receive(command: ReceiveClarification, state: State) -> Sequence[Event]:
    """An answer is taken in even when it is late, unless it makes the bid another where nothing may be negotiated.

    Raises:
        BidNotOpenToQuestions: when the bid is not opened, or out of the competition.
        NothingWasAsked: when no request has the number.
        AlreadyClarified: when it was answered otherwise.
        AnsweredBeforeAsked: when the answer is older than the request.
        ClarificationImprovesBid: when it changes price or scope, and the procedure allows no negotiation.
    """
    bid = must_be_open(command.procurement, command.bid, state)
    asked = next((one for one in bid.clarifications if one.request.number == command.number), None)
    if asked is None:
        raise NothingWasAsked(command.bid, command.number)
    fact = ClarificationReceived(
        procurement=command.procurement,
        bid=command.bid,
        supplier=bid.supplier,
        number=command.number,
        answer=command.answer,
        received_at=command.at,
        late=command.at > asked.request.answer_by,
        changes_price_or_scope=command.changes_price_or_scope,
    )
    if isinstance(asked, Answered):
        if asked.answer == fact:
            return ()
        raise AlreadyClarified(command.bid, command.number)
    if command.at < asked.request.requested_at:
        raise AnsweredBeforeAsked(command.bid, asked.request.requested_at, command.at)
    if command.changes_price_or_scope and not state.negotiable:
        raise ClarificationImprovesBid(command.bid, command.number)
    return (fact,)
