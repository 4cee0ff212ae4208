from datetime import date

import pytest

from domain.kernel.guarded import Erased
from domain.representatives.commands import EndRole
from domain.representatives.rejections import (
    ChairTaken,
    MembershipOver,
    OrganisationOutsideGroup,
    RoleAlreadyEnded,
    RoleAlreadyHeld,
    RoleNotHeld,
    TermEndsBeforeItBegins,
)
from domain.representatives.values import GroupRole
from tests.domain.purchasing_groups.known import DALHEIM, GROUP, IN_DECEMBER, SECRETARY, YTRE_SUND, anew
from tests.domain.representatives.known import (
    AFTER,
    FIRST,
    KARI,
    LAST,
    OLA,
    assign,
    assigned,
    ended,
    group,
    joined,
    left,
)

a_member = group.given(joined(YTRE_SUND))
end = EndRole(at=IN_DECEMBER, by=SECRETARY, group=GROUP, person=KARI, role=GroupRole.CHAIR, ended_on=LAST)
OTHER_ROLES = [role for role in GroupRole if role != GroupRole.CHAIR]


@pytest.mark.parametrize("role", list(GroupRole))
def test_a_person_from_a_member_is_given_a_role(role: GroupRole) -> None:
    a_member.when(assign(KARI, role)).then(assigned(KARI, role))


def test_nobody_from_outside_is_given_a_role() -> None:
    rejection = group.when(assign(KARI)).then_rejected(OrganisationOutsideGroup)
    assert rejection == OrganisationOutsideGroup(GROUP, YTRE_SUND)
    leaving = a_member.given(left(YTRE_SUND, LAST))
    leaving.when(assign(KARI, valid_from=AFTER)).then_rejected(MembershipOver)


def test_a_role_has_at_least_one_day() -> None:
    day_before = date(2025, 12, 31)
    rejection = a_member.when(assign(KARI, valid_to=day_before)).then_rejected(TermEndsBeforeItBegins)
    assert rejection == TermEndsBeforeItBegins(valid_from=FIRST, valid_to=day_before)


def test_the_group_has_one_chair_at_a_time() -> None:
    chaired = a_member.given(assigned(OLA, member=DALHEIM, valid_to=LAST))
    rejection = chaired.when(assign(KARI, valid_from=LAST)).then_rejected(ChairTaken)
    assert rejection == ChairTaken(held_by=OLA, valid_from=FIRST)
    chaired.when(assign(KARI, valid_from=AFTER)).then(assigned(KARI, valid_from=AFTER))


def test_the_chair_is_free_on_the_day_after_the_role_ended() -> None:
    ended_early = a_member.given(assigned(OLA), ended(OLA))
    ended_early.when(assign(KARI, valid_from=AFTER)).then(assigned(KARI, valid_from=AFTER))


@pytest.mark.parametrize("role", OTHER_ROLES)
def test_other_roles_are_held_by_many_and_do_not_wait_for_each_other(role: GroupRole) -> None:
    assert not group.decider.boundary(assign(KARI, role)).covers(assigned(OLA, role, DALHEIM))


def test_a_person_holds_a_role_once_at_a_time_and_several_roles_at_once() -> None:
    held = a_member.given(assigned(KARI, GroupRole.LEGAL, valid_to=LAST))
    rejection = held.when(assign(KARI, GroupRole.LEGAL, valid_from=LAST)).then_rejected(RoleAlreadyHeld)
    assert rejection == RoleAlreadyHeld(KARI, GroupRole.LEGAL, FIRST)
    held.when(assign(KARI, GroupRole.CONTROLLER)).then(assigned(KARI, GroupRole.CONTROLLER))
    held.when(assign(KARI, GroupRole.LEGAL, valid_from=AFTER)).then(assigned(KARI, GroupRole.LEGAL, valid_from=AFTER))


def test_a_chair_is_not_made_chair_again_from_another_member() -> None:
    chairing = group.given(joined(DALHEIM), assigned(KARI))
    chairing.when(assign(KARI, member=DALHEIM)).then_rejected(RoleAlreadyHeld)


def test_assigning_the_same_again_adds_nothing_even_when_the_name_has_been_erased() -> None:
    a_member.given(assigned(KARI)).when(assign(KARI)).then_nothing()
    erased = anew(assigned(KARI), name=Erased(erased="c" * 43))
    a_member.given(erased).when(assign(KARI)).then_nothing()


def test_an_assignment_that_differs_in_anything_but_the_name_is_another() -> None:
    held = a_member.given(assigned(KARI, valid_to=LAST))
    for other in (assign(KARI, valid_from=LAST, valid_to=LAST), assign(KARI, valid_to=AFTER)):
        held.when(other).then_rejected(RoleAlreadyHeld)
    a_member.given(assigned(KARI)).when(assign(KARI, GroupRole.LEGAL)).then(assigned(KARI, GroupRole.LEGAL))


def test_a_role_is_ended_and_the_day_named_is_the_last() -> None:
    group.given(assigned(KARI)).when(end).then(ended(KARI))


def test_ending_again_adds_nothing_and_another_last_day_is_refused() -> None:
    over = group.given(assigned(KARI), ended(KARI))
    over.when(end).then_nothing()
    for day in (date(2026, 3, 1), AFTER):
        rejection = over.when(end.model_copy(update={"ended_on": day})).then_rejected(RoleAlreadyEnded)
        assert rejection == RoleAlreadyEnded(KARI, GroupRole.CHAIR, ended_on=LAST)


def test_who_held_a_role_did_not_hold_it_before_the_first_day() -> None:
    over = group.given(assigned(KARI, valid_from=date(2026, 2, 1)), ended(KARI))
    rejection = over.when(end.model_copy(update={"ended_on": FIRST})).then_rejected(RoleNotHeld)
    assert rejection == RoleNotHeld(KARI, GroupRole.CHAIR, FIRST)


def test_who_held_a_role_that_ended_early_would_not_have_held_it_after_its_last_day() -> None:
    over = group.given(assigned(KARI, valid_to=LAST), ended(KARI, ended_on=date(2026, 3, 1)))
    over.when(end).then_rejected(RoleAlreadyEnded)
    over.when(end.model_copy(update={"ended_on": AFTER})).then_rejected(RoleNotHeld)


def test_a_role_that_the_person_does_not_hold_on_the_day_is_not_ended() -> None:
    group.when(end).then_rejected(RoleNotHeld)
    group.given(assigned(KARI, GroupRole.LEGAL)).when(end).then_rejected(RoleNotHeld)
    group.given(assigned(KARI, valid_from=AFTER)).when(end).then_rejected(RoleNotHeld)
    group.given(assigned(KARI, valid_to=date(2026, 6, 29))).when(end).then_rejected(RoleNotHeld)
