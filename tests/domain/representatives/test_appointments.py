from datetime import date

import pytest

from domain.kernel.guarded import Erased, Withheld
from domain.kernel.identifiers import GroupId
from domain.representatives.rejections import (
    AlreadyAppointed,
    MembershipOver,
    OrganisationOutsideGroup,
    RepresentsAnotherMember,
    SeatTaken,
    TermEndsBeforeItBegins,
)
from domain.representatives.values import Capacity
from tests.domain.purchasing_groups.known import DALHEIM, ELVNES, GROUP, YTRE_SUND, anew
from tests.domain.representatives.known import (
    AFTER,
    FIRST,
    KARI,
    LAST,
    OLA,
    PER,
    appoint,
    appointed,
    formed,
    group,
    invited,
    joined,
    left,
    relieved,
)

DEPUTY = Capacity.DEPUTY
a_member = group.given(joined(YTRE_SUND))


def test_a_member_appoints_its_representative_by_name() -> None:
    a_member.when(appoint(KARI)).then(appointed(KARI))


def test_the_lead_and_the_invited_name_their_people_before_they_join() -> None:
    group.given(formed).when(appoint(KARI, ELVNES)).then(appointed(KARI, ELVNES))
    group.given(invited(YTRE_SUND)).when(appoint(KARI)).then(appointed(KARI))


def test_an_organisation_outside_the_group_has_no_representative() -> None:
    rejection = group.when(appoint(KARI, DALHEIM)).then_rejected(OrganisationOutsideGroup)
    assert rejection == OrganisationOutsideGroup(GROUP, DALHEIM)


def test_nobody_is_appointed_from_a_day_when_the_member_has_left() -> None:
    for over in (joined(YTRE_SUND, valid_to=LAST), left(YTRE_SUND, LAST)):
        leaving = a_member.given(over)
        rejection = leaving.when(appoint(KARI, valid_from=AFTER)).then_rejected(MembershipOver)
        assert rejection == MembershipOver(YTRE_SUND, last_day=LAST, valid_from=AFTER)
        leaving.when(appoint(KARI, valid_from=LAST)).then(appointed(KARI, valid_from=LAST))


def test_a_member_that_is_invited_back_appoints_for_the_time_to_come() -> None:
    invited_back = a_member.given(left(YTRE_SUND, LAST), invited(YTRE_SUND))
    invited_back.when(appoint(KARI, valid_from=AFTER)).then(appointed(KARI, valid_from=AFTER))


def test_notice_to_an_organisation_that_never_joined_changes_nothing() -> None:
    group.given(invited(YTRE_SUND), left(YTRE_SUND, LAST)).when(appoint(KARI)).then(appointed(KARI))


def test_an_appointment_has_at_least_one_day() -> None:
    a_member.when(appoint(KARI, valid_to=date(2025, 12, 31))).then_rejected(TermEndsBeforeItBegins)
    a_member.when(appoint(KARI, valid_to=FIRST)).then(appointed(KARI, valid_to=FIRST))


def test_appointing_the_same_again_adds_nothing_even_when_the_name_can_no_longer_be_read() -> None:
    a_member.given(appointed(KARI)).when(appoint(KARI)).then_nothing()
    for hidden in (Withheld(withheld="c" * 43), Erased(erased="c" * 43)):
        unreadable = anew(appointed(KARI), name=hidden)
        a_member.given(unreadable).when(appoint(KARI)).then_nothing()


def test_an_appointment_that_differs_in_anything_but_the_name_is_another() -> None:
    so_far = a_member.given(appointed(KARI, valid_to=LAST))
    for other in (
        appoint(KARI, valid_from=LAST, valid_to=LAST),
        appoint(KARI, valid_to=AFTER),
        appoint(KARI, capacity=DEPUTY, valid_to=LAST),
    ):
        so_far.when(other).then_rejected(AlreadyAppointed)


def test_a_member_has_one_representative_at_a_time() -> None:
    rejection = a_member.given(appointed(KARI)).when(appoint(OLA)).then_rejected(SeatTaken)
    assert rejection == SeatTaken(YTRE_SUND, held_by=KARI, valid_from=FIRST)


def test_the_seat_is_free_on_the_day_after_the_last_day_of_the_one_before() -> None:
    limited = a_member.given(appointed(KARI, valid_to=LAST))
    limited.when(appoint(OLA, valid_from=LAST)).then_rejected(SeatTaken)
    limited.when(appoint(OLA, valid_from=AFTER)).then(appointed(OLA, valid_from=AFTER))
    a_member.given(appointed(KARI), relieved(KARI)).when(appoint(OLA, valid_from=AFTER)).then(
        appointed(OLA, valid_from=AFTER)
    )


def test_a_member_has_any_number_of_deputies_beside_its_representative() -> None:
    staffed = a_member.given(appointed(KARI), appointed(OLA, capacity=DEPUTY))
    staffed.when(appoint(PER, capacity=DEPUTY)).then(appointed(PER, capacity=DEPUTY))


def test_a_representative_may_come_after_the_deputies() -> None:
    a_member.given(appointed(OLA, capacity=DEPUTY)).when(appoint(KARI)).then(appointed(KARI))


@pytest.mark.parametrize("capacity", list(Capacity))
def test_a_person_is_appointed_for_a_member_once_at_a_time_in_whatever_capacity(capacity: Capacity) -> None:
    so_far = a_member.given(appointed(KARI, capacity=capacity, valid_to=LAST))
    again = appoint(KARI, capacity=DEPUTY, valid_from=LAST)
    rejection = so_far.when(again).then_rejected(AlreadyAppointed)
    assert rejection == AlreadyAppointed(KARI, capacity, FIRST)
    next_day = appoint(KARI, capacity=DEPUTY, valid_from=AFTER)
    so_far.when(next_day).then(appointed(KARI, capacity=DEPUTY, valid_from=AFTER))


@pytest.mark.parametrize("capacity", list(Capacity))
def test_nobody_speaks_for_two_members_of_the_group_at_the_same_time(capacity: Capacity) -> None:
    elsewhere = appointed(KARI, DALHEIM, capacity, valid_to=LAST)
    both = a_member.given(elsewhere)
    rejection = both.when(appoint(KARI)).then_rejected(RepresentsAnotherMember)
    assert rejection == RepresentsAnotherMember(KARI, DALHEIM, FIRST)
    both.when(appoint(KARI, valid_from=AFTER)).then(appointed(KARI, valid_from=AFTER))


def test_a_person_may_speak_for_members_of_two_groups() -> None:
    in_another_group = appointed(KARI, group=GroupId("furniture"))
    a_member.given_any(in_another_group).when(appoint(KARI)).then(appointed(KARI))
