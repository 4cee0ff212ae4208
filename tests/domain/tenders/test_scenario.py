"""Steps 32 to 51 of the scenario, and another case, each command on all that came before."""

from datetime import date

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import InquiryId
from domain.procurements.rejections import ProcedureWithoutGround, ProcurementIsCancelled
from domain.procurements.values import ProcedureGround, ProcedureKind
from domain.purchasing_groups.values import CooperationForm, Matter
from domain.suppliers.values import ContactChannel
from domain.tenders.events import AnswerPublished, SubmissionDeadlineFixed
from domain.tenders.rejections import (
    AnsweredToSomeOnly,
    DeadlineHasPassed,
    DeadlineTooShort,
    NobodyInvited,
    TenderCalledOff,
)
from tests.domain.procurements.case import (
    APPROVE,
    APPROVED,
    CANCEL,
    CANCELLED,
    CHOOSE,
    CHOSEN,
    CLASSIFY,
    ESTIMATE,
    KEEP_WHOLE,
    LOCK,
    LOTS,
    OPEN,
    PREPARED,
)
from tests.domain.procurements.scene import (
    CALL_OFF,
    FORMED,
    GROUP_FACTS,
    LET_OUT,
    MEMBERS,
    OUTSIDER,
    PURCHASER,
    by,
    decided,
    joined,
    recused,
    sent,
)
from tests.domain.tenders.book import Book
from tests.domain.tenders.scene import (
    AMEND,
    AMENDED,
    ANSWER,
    ANSWERED,
    ASK,
    EXTEND,
    EXTENDED,
    FIX,
    FIXED,
    FREEZE,
    FROZEN,
    INVITED,
    norway,
)
from tests.domain.tenders.test_fixing import REQUESTS


def announced() -> Book:
    """The case as it stands when the notice has been sent."""
    book = Book(*GROUP_FACTS, decided(LET_OUT))
    for command in (OPEN, ESTIMATE, CLASSIFY, CHOOSE, KEEP_WHOLE, LOCK, APPROVE):
        assert book.take(command)
    assert book.record(FREEZE)
    book.happens(sent())
    return book


def test_the_case_is_prepared_approved_and_frozen_as_the_scenario_says() -> None:
    book = announced()
    assert all(fact in book.facts for fact in (*PREPARED, APPROVED, FROZEN))
    assert CHOSEN.rules.versions[-1] == "eea-threshold-municipal@2026-04-21"


def test_the_competition_runs_as_the_scenario_says() -> None:
    book = announced()
    book.refuse(FIX.model_copy(update={"deadline": norway(7, 31)}), DeadlineTooShort)
    assert book.record(FIX) == (FIXED,)
    assert FIXED.minimum_on == date(2026, 8, 3)
    first = tuple(InquiryId(f"q-{number}") for number in range(1, 5))
    for inquiry in first:
        assert book.record(ASK.model_copy(update={"inquiry": inquiry, "at": norway(7, 20)}))
    to_some = ANSWER.model_copy(update={"inquiries": first, "at": norway(7, 24), "to_all": False})
    book.refuse(to_some, AnsweredToSomeOnly)
    (answered,) = book.record(to_some.model_copy(update={"to_all": True}))
    assert isinstance(answered, AnswerPublished)
    assert not answered.late
    assert book.record(AMEND) == (AMENDED,)
    by_phone = {"inquiry": InquiryId("q-7"), "channel": ContactChannel.TELEPHONE, "at": norway(8, 12)}
    assert book.record(ASK.model_copy(update=by_phone))
    (seventh,) = book.record(ANSWER.model_copy(update={"inquiries": (InquiryId("q-7"),), "at": norway(8, 14)}))
    assert isinstance(seventh, AnswerPublished)
    assert not seventh.late
    assert book.record(ASK)
    assert book.record(ANSWER) == (ANSWERED,)
    assert ANSWERED.late
    assert book.record(EXTEND) == (EXTENDED,)
    book.refuse(EXTEND.model_copy(update={"deadline": norway(9, 7), "at": norway(8, 31)}), DeadlineHasPassed)
    book.refuse(AMEND.model_copy(update={"reason": "Too late", "at": norway(8, 31)}), DeadlineHasPassed)


def test_after_a_recusal_every_act_of_that_person_in_the_case_is_refused() -> None:
    book = announced()
    book.record(FIX)
    book.happens(recused(PURCHASER))
    for step in (ESTIMATE, CLASSIFY, CHOOSE, KEEP_WHOLE, LOCK):
        book.refuse_step(step, ActorIsRecused)
    for command in (FREEZE, AMEND, FIX, EXTEND, ASK):
        book.refuse(command, ActorIsRecused)


def test_a_central_purchasing_body_negotiates_in_lots_and_calls_it_off() -> None:
    centre = FORMED.model_copy(update={"lead": OUTSIDER, "form": CooperationForm.CENTRAL_PURCHASING_BODY})
    members = tuple(joined(member) for member in MEMBERS)
    book = Book(centre, *members, decided(LET_OUT), decided(CALL_OFF, Matter.CANCELLATION))
    of_centre = {"by": by(PURCHASER, OUTSIDER)}
    negotiated = {"procedure": ProcedureKind.NEGOTIATED, "ground": ProcedureGround.DESIGN_OR_INNOVATION}
    book.take(OPEN.model_copy(update={"lead": OUTSIDER, **of_centre}))
    book.take(ESTIMATE.model_copy(update=of_centre))
    book.take(CLASSIFY.model_copy(update=of_centre))
    book.refuse_step(
        CHOOSE.model_copy(update={"procedure": ProcedureKind.NEGOTIATED, **of_centre}), ProcedureWithoutGround
    )
    book.take(CHOOSE.model_copy(update={**negotiated, **of_centre}))
    book.take(KEEP_WHOLE.model_copy(update={"lots": LOTS, "reason": None, **of_centre}))
    book.take(LOCK.model_copy(update=of_centre))
    book.take(APPROVE)
    book.record(FREEZE.model_copy(update=of_centre))
    book.happens(sent())
    book.refuse(FIX, NobodyInvited)
    assert book.record(REQUESTS.model_copy(update=of_centre))
    book.happens(INVITED)
    bids = {"at": INVITED.invited_at, "deadline": norway(9, 11), **of_centre}
    (fixed,) = book.record(FIX.model_copy(update=bids))
    assert isinstance(fixed, SubmissionDeadlineFixed)
    assert fixed.minimum_on == date(2026, 9, 11)
    assert book.take(CANCEL) == (CANCELLED,)
    book.refuse(EXTEND, TenderCalledOff)
    book.refuse_step(LOCK, ProcurementIsCancelled)
