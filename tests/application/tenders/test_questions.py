"""Deadlines, questions and answers as they stood, from their facts."""

from datetime import date, timedelta

from application.questions.declaring import Moment, NoParameters
from application.tenders.questions import INQUIRIES, TENDERS, Inquiry, Tender
from domain.kernel.events import Event
from domain.tenders.events import RequestDeadlineFixed
from tests.application.projections.history import recorded
from tests.domain.procurements.scene import CASE, NOTICE
from tests.domain.tenders.scene import (
    AMENDED,
    ANSWERED,
    ASKED,
    DEADLINE,
    EXTENDED,
    FIXED,
    FROZEN,
    INQUIRY,
    NEW_DEADLINE,
    SENT_ON,
)

NOW = Moment(date(2026, 12, 31))


def story(*events: Event) -> Tender | None:
    state = TENDERS.begin(CASE)
    for one in recorded(*events):
        assert type(one.event) in TENDERS.types
        state = TENDERS.evolve(state, one)
    return TENDERS.answer(state, NoParameters(), NOW)


def known(*events: Event) -> Tender:
    answer = story(*events)
    assert answer is not None
    return answer


def inquiry(*events: Event) -> Inquiry | None:
    state = INQUIRIES.begin(INQUIRY)
    for one in recorded(*events):
        state = INQUIRIES.evolve(state, one)
    return INQUIRIES.answer(state, NoParameters(), NOW)


def test_nothing_is_known_of_a_tender_that_has_not_begun() -> None:
    assert story() is None
    assert inquiry() is None


def test_every_version_of_the_documents_is_told() -> None:
    tender = known(FROZEN, AMENDED)
    assert (tender.procurement, tender.documents, tender.deadline) == (CASE, (FROZEN, AMENDED), None)


def test_the_deadline_is_told_with_its_count_and_its_extensions() -> None:
    assert known(FIXED).deadline == DEADLINE
    tender = known(FIXED, EXTENDED)
    assert (tender.deadline, tender.fixed, tender.extensions) == (NEW_DEADLINE, FIXED, (EXTENDED,))


def test_bids_bind_until_the_day_said_or_for_the_laws_thirty_days() -> None:
    assert known(FIXED, EXTENDED).bids_bind_until == date(2026, 11, 30)
    by_default = FIXED.model_copy(update={"bids_valid_until": None})
    assert known(by_default).bids_bind_until == date(2026, 9, 23)
    moved = EXTENDED.model_copy(update={"bids_valid_until": None})
    assert known(by_default, moved).bids_bind_until == date(2026, 9, 30)
    before_the_rule = by_default.model_copy(update={"counted_from": date(2016, 7, 3)})
    assert known(before_the_rule).bids_bind_until is None


def test_a_question_stands_unanswered_until_it_is_answered_to_all() -> None:
    asked = inquiry(ASKED)
    assert asked is not None
    assert (asked.inquiry, asked.answers) == (INQUIRY, ())
    answered = inquiry(ASKED, ANSWERED)
    assert answered is not None
    assert [(one.late, one.last_day) for one in answered.answers] == [(True, date(2026, 8, 18))]
    assert known(ASKED, ANSWERED).inquiries == (answered,)


def test_the_time_for_requests_is_told_with_what_it_was_before() -> None:
    first = RequestDeadlineFixed(procurement=CASE, notice=NOTICE, deadline=DEADLINE, counted_from=SENT_ON)
    moved = first.model_copy(update={"deadline": DEADLINE + timedelta(days=7), "earlier": DEADLINE, "reason": "More"})
    assert known(first, moved).requests == (first, moved)
