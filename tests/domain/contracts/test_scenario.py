"""From the award vote to the contract: a wrong formula, a complaint, a reversal, and a second standstill."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

import pytest

from domain.awards import decider as awards
from domain.awards.events import AwardDecided, AwardNotified
from domain.complaints import decider as complaints
from domain.complaints.contents import ComplaintGround
from domain.contracts import decider as contracts
from domain.contracts.events import ContractSigned
from domain.contracts.rejections import ContractUnderReversedAward, SignedWithinStandstill
from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.identifiers import ComplaintId
from domain.kernel.rejections import Rejection
from tests.domain.awards.course import DECIDE_ANEW, EXTEND, REVERSE, TELL, TELL_ANEW
from tests.domain.awards.scene import (
    BIDDERS,
    BOREAL,
    CELSIUS,
    CRITERIA,
    DECIDE,
    EVALUATED,
    FIRST_VOTE,
    RANKED_ANEW,
    REVERSAL_VOTE,
    SECOND_VOTE,
    TO_BOREAL,
    TO_CELSIUS,
    moment,
    procedure,
    voted,
)
from tests.domain.complaints.scene import ANSWER, CONFIRM, RECEIVE
from tests.domain.contracts.scene import AUTHORITY, DEADLINE, SENT, sign

E = TypeVar("E", bound=Event)

DECIDERS: Sequence[Decider[Any, Any]] = (awards.DECIDER, complaints.DECIDER, contracts.DECIDER)
BY_BOREAL = ComplaintId("complaint-boreal")
COMPLAIN_ABOUT_THE_SECOND = RECEIVE.model_copy(
    update={
        "at": moment(10, 13),
        "award": TO_CELSIUS,
        "complaint": BY_BOREAL,
        "supplier": BOREAL,
        "ground": ComplaintGround.EVALUATION,
        "what": "The scores on quality are wrong",
    }
)
ANSWER_THE_SECOND = ANSWER.model_copy(
    update={"at": moment(10, 16), "complaint": BY_BOREAL, "upheld": False, "reason": "The scores follow the reasons"}
)


class Book:
    """What has been recorded so far."""

    def __init__(self, *facts: Event) -> None:
        self.history: tuple[Event, ...] = facts

    def record(self, command: Command) -> tuple[Event, ...]:
        """What the command leads to, by the facts within its boundary alone."""
        decider = next(one for one in DECIDERS if type(command) in one.commands)
        within = decider.boundary(command)
        known = decider.fold(fact for fact in self.history if within.covers(fact))
        facts = tuple(decider.decide(command, known))
        self.history = (*self.history, *facts)
        return facts

    def learn(self, *facts: Event) -> None:
        """Facts of other slices."""
        self.history = (*self.history, *facts)

    def one(self, command: Command, kind: type[E]) -> E:
        """The only fact that the command leads to."""
        (fact,) = self.record(command)
        assert isinstance(fact, kind)
        return fact


def until_the_second_notice() -> Book:
    """Steps 65 to 75."""
    book = Book(*EVALUATED, CRITERIA, procedure(), SENT, DEADLINE, *AUTHORITY, voted(FIRST_VOTE))
    assert book.one(DECIDE, AwardDecided).supplier == BOREAL
    first = book.one(TELL, AwardNotified)
    assert {one.supplier for one in first.recipients} == {*BIDDERS}
    assert first.standstill_until == date(2026, 9, 28)
    book.record(RECEIVE)
    book.record(EXTEND)
    book.learn(RANKED_ANEW, voted(REVERSAL_VOTE, reverses=FIRST_VOTE))
    book.record(REVERSE)
    book.learn(voted(SECOND_VOTE))
    second = book.one(DECIDE_ANEW, AwardDecided)
    assert (second.supplier, second.replaces) == (CELSIUS, TO_BOREAL)
    assert book.one(TELL_ANEW, AwardNotified).standstill_until == date(2026, 10, 19)
    return book


def refused(book: Book, command: Command) -> Rejection:
    with pytest.raises(Rejection) as caught:
        book.record(command)
    return caught.value


def test_the_contract_is_signed_two_days_after_the_second_standstill() -> None:
    book = until_the_second_notice()
    book.record(ANSWER)
    book.record(COMPLAIN_ABOUT_THE_SECOND)
    book.record(ANSWER_THE_SECOND)
    book.record(CONFIRM)
    contract = book.one(sign(moment(10, 21)), ContractSigned)
    assert contract.supplier == CELSIUS
    assert len(contract.buyers) == 5
    assert contract.standstill_until == date(2026, 10, 19)
    assert all(one.mandates for one in contract.mandates)


def test_signing_on_the_nineteenth_is_refused() -> None:
    rejection = refused(until_the_second_notice(), sign(moment(10, 19)))
    assert isinstance(rejection, SignedWithinStandstill)
    assert rejection.earliest_on == date(2026, 10, 20)


def test_on_the_twentieth_it_may_be_signed() -> None:
    assert until_the_second_notice().one(sign(moment(10, 20)), ContractSigned).signed_at == moment(10, 20)


def test_nothing_is_signed_under_the_first_award_any_more() -> None:
    under_the_first = sign(moment(10, 21)).model_copy(update={"award": TO_BOREAL})
    assert isinstance(refused(until_the_second_notice(), under_the_first), ContractUnderReversedAward)
