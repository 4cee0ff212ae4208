from datetime import date, datetime

import pytest

from domain.kernel.identifiers import MotionId
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.commands import NotifyWithdrawal
from domain.purchasing_groups.events import LeadHandedOver
from domain.purchasing_groups.rejections import LeadMustHandOver
from domain.purchasing_groups.rejections_membership import MembershipAlreadyEnds, NotAMember, NoticeTooShort
from tests.domain.purchasing_groups.known import (
    ELVNES,
    GROUP,
    OTHER_MOTION,
    SECRETARY,
    SKOGVATN,
    TERMS,
    YTRE_SUND,
    adopted,
    formed,
    group,
    joined,
    left,
    noon,
)

IN_JUNE = noon(2027, 6, 15)
A_YEAR_LATER = date(2028, 6, 15)


def withdraw(
    effective_on: date = A_YEAR_LATER, at: datetime = IN_JUNE, member: MemberId = SKOGVATN
) -> NotifyWithdrawal:
    return NotifyWithdrawal(
        at=at, by=SECRETARY, group=GROUP, member=member, reason="Own agreement.", effective_on=effective_on
    )


def handed_over(valid_from: date) -> LeadHandedOver:
    return LeadHandedOver(group=GROUP, lead=YTRE_SUND, motion=MotionId("motion-3"), valid_from=valid_from)


a_member = group.given(formed, joined(SKOGVATN))


def test_a_member_leaves_with_the_notice_that_the_agreement_asks_for() -> None:
    a_member.given(adopted()).when(withdraw()).then(left(SKOGVATN, A_YEAR_LATER))
    later = date(2028, 12, 31)
    a_member.given(adopted()).when(withdraw(later)).then(left(SKOGVATN, later))


def test_a_shorter_notice_is_refused_with_the_earliest_last_day() -> None:
    rejection = a_member.given(adopted()).when(withdraw(date(2028, 6, 14))).then_rejected(NoticeTooShort)
    assert rejection == NoticeTooShort(effective_on=date(2028, 6, 14), earliest=A_YEAR_LATER)
    assert "KOML § 20-8" in rejection.legal_basis


def test_without_an_agreement_the_notice_is_one_year() -> None:
    a_member.when(withdraw(date(2028, 6, 14))).then_rejected(NoticeTooShort)
    a_member.when(withdraw()).then(left(SKOGVATN, A_YEAR_LATER))


@pytest.mark.parametrize(
    ("months", "given_at", "earliest"),
    [
        (0, noon(2027, 6, 15), date(2027, 6, 15)),
        (1, noon(2027, 1, 31), date(2027, 2, 28)),
        (6, noon(2027, 8, 31), date(2028, 2, 29)),
        (36, noon(2028, 2, 29), date(2031, 2, 28)),
    ],
)
def test_notice_in_months_ends_on_the_last_day_of_a_month_that_is_too_short(
    months: int, given_at: datetime, earliest: date
) -> None:
    terms = TERMS.model_copy(update={"exit_notice_months": months})
    bound = a_member.given(adopted(terms=terms))
    bound.when(withdraw(earliest, given_at)).then(left(SKOGVATN, earliest))
    day_before = date.fromordinal(earliest.toordinal() - 1)
    bound.when(withdraw(day_before, given_at)).then_rejected(NoticeTooShort)


def test_the_terms_in_force_on_the_day_of_the_notice_count() -> None:
    longer = TERMS.model_copy(update={"exit_notice_months": 24})
    from_july = adopted(2, longer, date(2027, 7, 1), OTHER_MOTION)
    bound = a_member.given(adopted(), from_july)
    bound.when(withdraw()).then(left(SKOGVATN, A_YEAR_LATER))
    bound.when(withdraw(date(2028, 7, 1), noon(2027, 7, 1))).then_rejected(NoticeTooShort)


def test_only_a_member_gives_notice() -> None:
    rejection = group.given(formed).when(withdraw()).then_rejected(NotAMember)
    assert rejection == NotAMember(GROUP, SKOGVATN, on=date(2027, 6, 15))
    was_a_member = group.given(formed, joined(SKOGVATN, valid_to=date(2027, 6, 14)))
    rejection = was_a_member.when(withdraw()).then_rejected(NotAMember)
    assert rejection == NotAMember(GROUP, SKOGVATN, on=date(2027, 6, 15))


def test_a_member_gives_notice_before_its_first_day() -> None:
    to_come = group.given(formed, joined(SKOGVATN, date(2028, 1, 1)))
    to_come.when(withdraw()).then(left(SKOGVATN, A_YEAR_LATER))


def test_notice_shortens_a_limited_membership_and_never_lengthens_it() -> None:
    limited = group.given(formed, joined(SKOGVATN, valid_to=date(2028, 6, 16)))
    limited.when(withdraw()).then(left(SKOGVATN, A_YEAR_LATER))
    rejection = limited.when(withdraw(date(2028, 6, 16))).then_rejected(MembershipAlreadyEnds)
    assert rejection.last_day == date(2028, 6, 16)


def test_giving_the_same_notice_again_adds_nothing_and_another_is_refused() -> None:
    leaving = a_member.given(left(SKOGVATN, A_YEAR_LATER))
    leaving.when(withdraw()).then_nothing()
    rejection = leaving.when(withdraw(date(2028, 12, 31))).then_rejected(MembershipAlreadyEnds)
    assert rejection == MembershipAlreadyEnds(SKOGVATN, last_day=A_YEAR_LATER)


def test_notice_that_was_given_for_a_later_day_than_needed_is_not_shortened() -> None:
    patient = a_member.given(left(SKOGVATN, date(2028, 12, 31)))
    patient.when(withdraw()).then_rejected(MembershipAlreadyEnds)


def test_on_its_last_day_a_member_is_still_one() -> None:
    ending = group.given(formed, joined(SKOGVATN, valid_to=date(2027, 6, 15)))
    ending.when(withdraw()).then_rejected(MembershipAlreadyEnds)


def test_the_lead_leaves_only_when_another_leads_from_the_day_after() -> None:
    leading = group.given(formed, joined(ELVNES))
    leave = withdraw(member=ELVNES)
    rejection = leading.when(leave).then_rejected(LeadMustHandOver)
    assert rejection == LeadMustHandOver(ELVNES, effective_on=A_YEAR_LATER)
    leading.given(handed_over(date(2028, 6, 17))).when(leave).then_rejected(LeadMustHandOver)
    leading.given(handed_over(date(2028, 6, 16))).when(leave).then(left(ELVNES, A_YEAR_LATER))


def test_a_member_that_is_to_lead_does_not_leave_after_it_has_begun() -> None:
    to_lead = group.given(formed, joined(YTRE_SUND), handed_over(date(2028, 1, 1)))
    to_lead.when(withdraw(member=YTRE_SUND)).then_rejected(LeadMustHandOver)


def test_notice_for_the_last_day_there_is_is_answered_too() -> None:
    a_member.when(withdraw(date.max)).then(left(SKOGVATN, date.max))
