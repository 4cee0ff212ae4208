from datetime import UTC, date, datetime, timedelta

import pytest

from domain.kernel.identifiers import NoticeId
from domain.notices.values import NoticeKind
from domain.procurements.values import ProcedureKind
from domain.tenders.commands import FixRequestDeadline, FixSubmissionDeadline
from domain.tenders.events import RequestDeadlineFixed, SubmissionDeadlineFixed
from domain.tenders.rejections import (
    BidsLapseTooSoon,
    DeadlineBeforeItIsFixed,
    DeadlineHasPassed,
    DeadlineNotLater,
    DeadlineRulesUnknown,
    DeadlineStands,
    DeadlineTooShort,
    NoSuchCompetitionNotice,
    NotInTwoStages,
    ProcedureNotChosen,
    ShorteningNotAllowed,
)
from domain.tenders.values import Shortening, ShorteningGround
from tests.domain.procurements.case import CHOSEN, OPENED
from tests.domain.procurements.scene import CASE, NOTICE, PURCHASER, by, sent
from tests.domain.tenders.scene import (
    BY_NEGOTIATION,
    DEADLINE,
    FIX,
    FIXED,
    IN_PART_TWO,
    PLANNING,
    SENT_ON,
    norway,
    published,
    tender,
)

announced = tender.given(OPENED, CHOSEN, sent())
by_negotiation = tender.given(OPENED, BY_NEGOTIATION, sent())
URGENT = Shortening(ground=ShorteningGround.URGENCY, reason="The old receivers are switched off")
INFORMED = Shortening(ground=ShorteningGround.PRIOR_INFORMATION, reason="Everything stood in it", notice=PLANNING)
COMPLETE = sent(NoticeKind.PRIOR_INFORMATION, PLANNING).model_copy(update={"shortens_time_limits": True})
AGREED = Shortening(ground=ShorteningGround.AGREED, reason="All invited agree")
REQUESTS = FixRequestDeadline(at=norway(7, 3), by=by(PURCHASER), procurement=CASE, notice=NOTICE, deadline=norway(8, 3))


def earliest(**changes: object) -> FixSubmissionDeadline:
    return FIX.model_copy(update={"bids_valid_until": None, **changes})


def minimum_of(fact: object) -> date | None:
    assert isinstance(fact, SubmissionDeadlineFixed | RequestDeadlineFixed)
    return fact.minimum_on


def test_the_deadline_is_fixed_with_the_count_that_leads_to_the_earliest_day() -> None:
    announced.when(FIX).then(FIXED)
    assert [(step.kind.value, step.day) for step in FIXED.steps] == [
        ("event-day-not-counted", date(2026, 7, 3)),
        ("counted-to", date(2026, 8, 2)),
        ("not-a-working-day", date(2026, 8, 2)),
        ("ends-on", date(2026, 8, 3)),
    ]


def test_day_thirty_is_a_sunday_so_the_deadline_is_no_earlier_than_monday() -> None:
    assert announced.when(earliest(deadline=norway(8, 3))).facts()
    for too_early in (norway(8, 2, 23, 59), norway(7, 31)):
        rejection = announced.when(earliest(deadline=too_early)).then_rejected(DeadlineTooShort)
        assert rejection == DeadlineTooShort(too_early, date(2026, 8, 3), SENT_ON, ("minimum-days-open@2017-01-01",))


def test_the_day_is_that_of_norwegian_clocks_and_midnight_ends_the_one_before() -> None:
    midnight = datetime(2026, 8, 2, 22, tzinfo=UTC)
    announced.when(earliest(deadline=midnight)).then_rejected(DeadlineTooShort)
    assert announced.when(earliest(deadline=midnight + timedelta(seconds=1))).facts()


def test_fixing_the_same_deadline_again_adds_nothing_and_another_is_no_longer_fixed() -> None:
    announced.given(FIXED).when(FIX).then_nothing()
    rejection = announced.given(FIXED).when(earliest(deadline=norway(8, 31))).then_rejected(DeadlineStands)
    assert rejection.deadline == DEADLINE


def test_a_deadline_is_counted_from_a_notice_that_called_for_competition() -> None:
    tender.given(OPENED, CHOSEN).when(FIX).then_rejected(NoSuchCompetitionNotice)
    planning = sent(NoticeKind.PRIOR_INFORMATION, NOTICE)
    tender.given(OPENED, CHOSEN, planning).when(FIX).then_rejected(NoSuchCompetitionNotice)
    announced.when(earliest(notice=NoticeId("other"))).then_rejected(NoSuchCompetitionNotice)


def test_a_deadline_is_not_fixed_before_the_procedure_is_chosen() -> None:
    tender.given(OPENED, sent()).when(FIX).then_rejected(ProcedureNotChosen)


def test_a_deadline_lies_ahead_when_it_is_fixed() -> None:
    late = earliest(at=DEADLINE)
    announced.when(late).then_rejected(DeadlineBeforeItIsFixed)


def test_bids_bind_until_the_deadline_at_the_least() -> None:
    assert announced.when(earliest(bids_valid_until=date(2026, 8, 24))).facts()
    announced.when(earliest(bids_valid_until=date(2026, 8, 23))).then_rejected(BidsLapseTooSoon)


@pytest.mark.parametrize(
    ("electronically", "freely", "minimum"),
    [
        (True, True, date(2026, 8, 3)),
        (False, True, date(2026, 8, 7)),
        (True, False, date(2026, 8, 7)),
        (False, False, date(2026, 8, 12)),
    ],
)
def test_bids_by_hand_and_documents_that_are_not_free_take_more_days(
    *, electronically: bool, freely: bool, minimum: date
) -> None:
    notice = sent().model_copy(update={"electronically": electronically, "documents_freely_available": freely})
    (fact,) = tender.given(OPENED, CHOSEN, notice).when(earliest()).facts()
    assert minimum_of(fact) == minimum


def test_urgency_shortens_to_fifteen_days_whatever_the_documents_are() -> None:
    notice = sent().model_copy(update={"documents_freely_available": False})
    (fact,) = tender.given(OPENED, CHOSEN, notice).when(earliest(shortening=URGENT)).facts()
    assert minimum_of(fact) == date(2026, 7, 20)


@pytest.mark.parametrize(
    ("published_at", "allowed"),
    [(norway(5, 29), True), (norway(5, 30), False), (datetime(2025, 7, 3, 12, tzinfo=UTC), True)],
)
def test_a_prior_information_notice_shortens_from_thirty_five_days_to_twelve_months_before(
    published_at: datetime, *, allowed: bool
) -> None:
    informed = announced.given(COMPLETE, published(PLANNING, published_at))
    if allowed:
        (fact,) = informed.when(earliest(deadline=norway(7, 20), shortening=INFORMED)).facts()
        assert minimum_of(fact) == date(2026, 7, 20)
        assert isinstance(fact, SubmissionDeadlineFixed)
        assert fact.rule_set == (
            "minimum-days-open-shortened@2017-01-01 prior-information-days@2017-01-01 "
            "prior-information-months@2017-01-01"
        )
    else:
        informed.when(earliest(shortening=INFORMED)).then_rejected(ShorteningNotAllowed)


def test_a_notice_of_another_kind_or_too_old_or_not_published_shortens_nothing() -> None:
    other_kind = published(PLANNING, norway(5, 29), NoticeKind.OTHER)
    announced.given(COMPLETE.model_copy(update={"kind": NoticeKind.OTHER}), other_kind).when(
        earliest(shortening=INFORMED)
    ).then_rejected(ShorteningNotAllowed)
    too_old = published(PLANNING, datetime(2025, 7, 2, 12, tzinfo=UTC))
    announced.given(COMPLETE, too_old).when(earliest(shortening=INFORMED)).then_rejected(ShorteningNotAllowed)
    announced.given(COMPLETE).when(earliest(shortening=INFORMED)).then_rejected(ShorteningNotAllowed)


def test_a_prior_information_notice_that_only_invited_to_dialogue_shortens_nothing() -> None:
    inviting = COMPLETE.model_copy(update={"shortens_time_limits": False})
    informed = announced.given(inviting, published(PLANNING, norway(5, 29)))
    rejection = informed.when(earliest(deadline=norway(7, 20), shortening=INFORMED)).then_rejected(ShorteningNotAllowed)
    assert rejection.notice == PLANNING


def test_an_open_deadline_is_not_shortened_by_agreement() -> None:
    announced.when(earliest(shortening=AGREED)).then_rejected(ShorteningNotAllowed)


def test_below_part_three_the_deadline_need_only_be_sufficient() -> None:
    part_two = tender.given(OPENED, IN_PART_TWO, sent())
    (fact,) = part_two.when(earliest(deadline=norway(7, 10))).facts()
    assert minimum_of(fact) is None
    assert isinstance(fact, SubmissionDeadlineFixed)
    assert fact.rule_set is None
    part_two.when(earliest(shortening=URGENT)).then_rejected(ShorteningNotAllowed)


def test_before_the_regulation_no_deadline_is_counted() -> None:
    early = sent().model_copy(update={"sent_at": datetime(2016, 7, 3, 12, tzinfo=UTC)})
    tender.given(OPENED, CHOSEN, early).when(FIX).then_rejected(DeadlineRulesUnknown)


def test_requests_to_take_part_have_thirty_days_or_fifteen_in_a_hurry() -> None:
    (fact,) = by_negotiation.when(REQUESTS).facts()
    assert isinstance(fact, RequestDeadlineFixed)
    assert (fact.minimum_on, fact.rule_set) == (date(2026, 8, 3), "minimum-days-requests@2017-01-01")
    by_negotiation.when(REQUESTS.model_copy(update={"deadline": norway(7, 31)})).then_rejected(DeadlineTooShort)
    urgent = REQUESTS.model_copy(update={"deadline": norway(7, 20), "shortening": URGENT})
    (fact,) = by_negotiation.when(urgent).facts()
    assert minimum_of(fact) == date(2026, 7, 20)
    announced.when(REQUESTS).then_rejected(NotInTwoStages)


def test_requests_in_a_dialogue_have_thirty_days_however_urgent_it_is() -> None:
    dialogue = CHOSEN.model_copy(update={"procedure": ProcedureKind.COMPETITIVE_DIALOGUE})
    (fact,) = tender.given(OPENED, dialogue, sent()).when(REQUESTS).facts()
    assert minimum_of(fact) == date(2026, 8, 3)
    urgent = REQUESTS.model_copy(update={"shortening": URGENT})
    tender.given(OPENED, dialogue, sent()).when(urgent).then_rejected(ShorteningNotAllowed)


def test_the_time_for_requests_moves_later_for_a_reason_while_it_runs() -> None:
    (first,) = by_negotiation.when(REQUESTS).facts()
    later = REQUESTS.model_copy(update={"at": norway(7, 30), "deadline": norway(8, 10), "reason": "More interest"})
    (moved,) = by_negotiation.given(first).when(later).facts()
    assert isinstance(moved, RequestDeadlineFixed)
    assert (moved.earlier, moved.deadline) == (norway(8, 3), norway(8, 10))
    by_negotiation.given(first).when(REQUESTS).then_nothing()
    by_negotiation.given(first, moved).when(later).then_nothing()
    by_negotiation.given(first).when(later.model_copy(update={"reason": None})).then_rejected(DeadlineNotLater)
    by_negotiation.given(first, moved).when(REQUESTS.model_copy(update={"reason": "Back"})).then_rejected(
        DeadlineNotLater
    )
    by_negotiation.given(first).when(REQUESTS.model_copy(update={"reason": "No later"})).then_rejected(DeadlineNotLater)
    too_late = later.model_copy(update={"at": norway(8, 3)})
    by_negotiation.given(first).when(too_late).then_rejected(DeadlineHasPassed)
