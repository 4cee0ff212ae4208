"""A procurement as it stood, from its facts."""

from datetime import date

from application.procurements.questions import PROCUREMENTS, Procurement
from application.procurements.stages import CaseStage
from application.questions.declaring import Moment, NoParameters
from domain.kernel.events import Event
from domain.notices.values import NoticeKind
from domain.procurements.values import criteria_digest
from tests.application.projections.history import recorded
from tests.domain.procurements.case import (
    APPROVED,
    CANCELLED,
    ESTIMATED,
    LOCKED,
    NOT_DIVIDED,
    OPENED,
    PREPARED,
    estimated,
)
from tests.domain.procurements.scene import BIDS_OPENED, CALLED, CASE, MEMBERS, SIGNED, sent
from tests.domain.tenders.scene import AMENDED, DEADLINE, EXTENDED, FIXED, FROZEN, NEW_DEADLINE


def story(*events: Event) -> Procurement | None:
    """What the question answers."""
    state = PROCUREMENTS.begin(CASE)
    for one in recorded(*events):
        assert type(one.event) in PROCUREMENTS.types
        state = PROCUREMENTS.evolve(state, one)
    return PROCUREMENTS.answer(state, NoParameters(), Moment(date(2026, 12, 31)))


def known(*events: Event) -> Procurement:
    answer = story(*events)
    assert answer is not None
    return answer


def test_nothing_is_known_of_a_case_that_was_never_opened() -> None:
    assert story() is None
    assert story(ESTIMATED, FIXED) is None


def test_a_case_is_told_with_the_latest_of_every_step() -> None:
    case = known(OPENED, estimated(5), *PREPARED)
    assert (case.title, case.buyers, case.lead, case.value) == (OPENED.title, MEMBERS, OPENED.lead, ESTIMATED)
    assert (case.lots, case.criteria[-1].criteria, case.stage) == (NOT_DIVIDED, LOCKED, CaseStage.PREPARING)


def test_every_version_of_criteria_and_documents_is_told() -> None:
    digest = criteria_digest(LOCKED.criteria[::-1], LOCKED.formula)
    second = LOCKED.model_copy(update={"version": 2, "digest": digest})
    case = known(OPENED, LOCKED, second, FROZEN, AMENDED)
    assert [one.criteria.version for one in case.criteria] == [1, 2]
    assert [(one.version, one.reason) for one in case.documents] == [(1, None), (2, AMENDED.reason)]


def test_an_approval_covers_only_the_criteria_it_was_given_for() -> None:
    approved = known(OPENED, *PREPARED, APPROVED)
    assert approved.approval is not None
    assert approved.approval.covers_the_criteria
    replaced = LOCKED.model_copy(update={"version": 2, "digest": "0" * 64})
    case = known(OPENED, *PREPARED, APPROVED, replaced)
    assert case.approval is not None
    assert not case.approval.covers_the_criteria


def test_the_deadline_is_told_with_those_it_was_moved_from() -> None:
    fixed = known(OPENED, FIXED)
    assert (fixed.deadline, fixed.deadlines_before) == (DEADLINE, ())
    extended = known(OPENED, FIXED, EXTENDED)
    assert (extended.deadline, extended.deadlines_before) == (NEW_DEADLINE, (DEADLINE,))


def test_once_final_bids_are_called_for_their_deadline_is_the_one_that_counts() -> None:
    final = known(OPENED, FIXED, EXTENDED, CALLED)
    assert (final.deadline, final.deadlines_before) == (CALLED.deadline, (DEADLINE, NEW_DEADLINE))


def test_the_stage_goes_on_and_never_back() -> None:
    course: list[tuple[Event, CaseStage]] = [
        (OPENED, CaseStage.PREPARING),
        (APPROVED, CaseStage.APPROVED),
        (sent(NoticeKind.PRIOR_INFORMATION), CaseStage.APPROVED),
        (sent(), CaseStage.ANNOUNCED),
        (BIDS_OPENED, CaseStage.BIDS_OPENED),
        (sent(), CaseStage.BIDS_OPENED),
        (SIGNED, CaseStage.CONTRACTED),
    ]
    for taken in range(1, len(course) + 1):
        events = [event for event, _ in course[:taken]]
        assert known(*events).stage is course[taken - 1][1]


def test_a_case_that_was_called_off_says_why() -> None:
    case = known(OPENED, CANCELLED)
    assert (case.stage, case.cancellation) == (CaseStage.CANCELLED, CANCELLED)
