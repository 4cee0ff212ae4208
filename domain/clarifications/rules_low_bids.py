"""Asking what a price is made of that looks abnormally low, and assessing the answer (FOA § 24-9)."""

from collections.abc import Sequence

from domain.clarifications.commands import ReceiveLowBidExplanation, RequestLowBidExplanation
from domain.clarifications.events import LowBidExplanationReceived, LowBidExplanationRequested
from domain.clarifications.rejections import (
    AlreadyExplained,
    AnsweredBeforeAsked,
    ExplanationAskedBefore,
    ExplanationNotRequested,
)
from domain.clarifications.rules_open import must_be_open, must_lie_ahead
from domain.clarifications.state import Explained, Questioned, State, Unquestioned
from domain.kernel.events import Event


def request(command: RequestLowBidExplanation, state: State) -> Sequence[Event]:
    """A supplier is asked once to explain its price.

    Raises:
        BidNotOpenToQuestions: when the bid is not opened, or out of the competition.
        ExplanationAskedBefore: when it was asked otherwise.
        NoTimeToAnswer: when the deadline for the answer does not lie ahead.
    """
    bid = must_be_open(command.procurement, command.bid, state)
    fact = LowBidExplanationRequested(
        procurement=command.procurement,
        bid=command.bid,
        supplier=bid.supplier,
        request=command.request,
        requested_at=command.at,
        answer_by=command.answer_by,
    )
    match bid.price:
        case Questioned(asked) | Explained(asked):
            if asked == fact:
                return ()
            raise ExplanationAskedBefore(command.bid, asked.requested_at)
        case Unquestioned():
            pass
    must_lie_ahead(command.at, command.answer_by)
    return (fact,)


def receive(command: ReceiveLowBidExplanation, state: State) -> Sequence[Event]:
    """The answer is recorded with what the buyer makes of it.

    Raises:
        BidNotOpenToQuestions: when the bid is not opened, or out of the competition.
        ExplanationNotRequested: when nobody asked.
        AlreadyExplained: when it was answered otherwise.
        AnsweredBeforeAsked: when the answer is older than the request.
    """
    bid = must_be_open(command.procurement, command.bid, state)
    fact = LowBidExplanationReceived(
        procurement=command.procurement,
        bid=command.bid,
        supplier=bid.supplier,
        explanation=command.explanation,
        received_at=command.at,
        assessment=command.assessment,
        assessment_reason=command.assessment_reason,
    )
    match bid.price:
        case Unquestioned():
            raise ExplanationNotRequested(command.bid)
        case Explained(answer=answer):
            if answer == fact:
                return ()
            raise AlreadyExplained(command.bid, answer.received_at)
        case Questioned(asked):
            if command.at < asked.requested_at:
                raise AnsweredBeforeAsked(command.bid, asked.requested_at, command.at)
            return (fact,)
