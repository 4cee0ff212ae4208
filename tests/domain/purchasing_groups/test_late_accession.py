from datetime import date

from domain.motions.values import Ground
from domain.purchasing_groups.events import AccessionDeclined
from domain.purchasing_groups.rejections import MotionNotCarried, MotionOnAnotherMatter
from domain.purchasing_groups.rejections_membership import (
    AccessionNotRequested,
    LateAccessionNotAdmitted,
    LateAccessionNotAllowed,
    NotInvited,
)
from domain.purchasing_groups.values import Matter
from tests.domain.purchasing_groups.known import (
    AFTER_DEADLINE,
    DEADLINE,
    FORMED_ON,
    GROUP,
    MOTION,
    OPEN_TERMS,
    OTHER_MOTION,
    OYVAER,
    TERMS,
    YTRE_SUND,
    adopted,
    deadline_set,
    decided,
    formed,
    group,
    invited,
    join,
    joined,
    requested,
)

IN_MAY = date(2026, 5, 8)
admitted = decided(MOTION, Matter.ACCESSION)
late = join(OYVAER, at=AFTER_DEADLINE, valid_from=IN_MAY, motion=MOTION)
late_member = joined(OYVAER, IN_MAY, motion=MOTION)
after_the_deadline = group.given(formed, deadline_set)
late_may_join = after_the_deadline.given(adopted(terms=OPEN_TERMS))


def test_a_late_organisation_joins_when_the_agreement_allows_it_and_a_carried_motion_admits_it() -> None:
    late_may_join.given(requested(OYVAER, late=True), admitted).when(late).then(late_member)


def test_an_invited_organisation_that_comes_late_needs_the_motion_too() -> None:
    without = late.model_copy(update={"motion": None})
    rejection = after_the_deadline.given(invited(OYVAER)).when(without).then_rejected(LateAccessionNotAdmitted)
    assert rejection == LateAccessionNotAdmitted(OYVAER, deadline=DEADLINE)
    late_may_join.given(invited(OYVAER), admitted).when(late).then(late_member)


def test_nobody_joins_late_when_the_agreement_does_not_allow_it() -> None:
    closed = after_the_deadline.given(adopted(), requested(OYVAER, late=True), admitted)
    rejection = closed.when(late).then_rejected(LateAccessionNotAllowed)
    assert rejection == LateAccessionNotAllowed(OYVAER, deadline=DEADLINE, version=1)


def test_nobody_joins_late_without_an_agreement() -> None:
    lawless = after_the_deadline.given(requested(OYVAER, late=True), admitted)
    rejection = lawless.when(late).then_rejected(LateAccessionNotAllowed)
    assert rejection.version is None


def test_the_terms_in_force_on_the_day_decide_not_those_to_come() -> None:
    from_june = adopted(2, OPEN_TERMS, date(2026, 6, 1), OTHER_MOTION)
    later = after_the_deadline.given(adopted(1, TERMS, FORMED_ON), from_june, requested(OYVAER, late=True), admitted)
    later.when(late).then_rejected(LateAccessionNotAllowed)


def test_a_motion_that_failed_or_was_reversed_admits_nobody() -> None:
    waiting = late_may_join.given(requested(OYVAER, late=True))
    waiting.when(late).then_rejected(MotionNotCarried)
    failed = decided(MOTION, Matter.ACCESSION, Ground.MAJORITY_NOT_REACHED)
    waiting.given(failed).when(late).then_rejected(MotionNotCarried)
    reversal = decided(OTHER_MOTION, Matter.ACCESSION, reverses=MOTION)
    waiting.given(admitted, reversal).when(late).then_rejected(MotionNotCarried)


def test_a_motion_on_another_matter_admits_nobody() -> None:
    waiting = late_may_join.given(requested(OYVAER, late=True), decided(MOTION, Matter.ORDINARY))
    waiting.when(late).then_rejected(MotionOnAnotherMatter)


def test_before_the_deadline_an_organisation_that_was_not_invited_asks_and_is_admitted() -> None:
    in_time = join(OYVAER, motion=MOTION)
    waiting = group.given(formed, requested(OYVAER))
    waiting.given(admitted).when(in_time).then(joined(OYVAER, motion=MOTION))
    waiting.when(in_time.model_copy(update={"motion": None})).then_rejected(NotInvited)


def test_who_was_neither_invited_nor_asked_is_not_admitted() -> None:
    rejection = group.given(formed, admitted).when(join(OYVAER, motion=MOTION)).then_rejected(AccessionNotRequested)
    assert rejection == AccessionNotRequested(OYVAER)


def test_a_request_that_was_declined_is_answered_and_admits_nobody() -> None:
    declined = AccessionDeclined(group=GROUP, member=OYVAER, reason="No room.")
    answered = group.given(formed, requested(OYVAER), declined, admitted)
    answered.when(join(OYVAER, motion=MOTION)).then_rejected(AccessionNotRequested)


def test_without_a_motion_the_agreement_is_not_read() -> None:
    assert not group.decider.boundary(join(YTRE_SUND)).covers(adopted())
