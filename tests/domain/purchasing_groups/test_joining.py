from datetime import date

import pytest

from domain.purchasing_groups.rejections_membership import (
    AccessionNotDecided,
    AlreadyMember,
    CouncilMustDecide,
    MembershipBeginsTooEarly,
    MembershipEndsBeforeItBegins,
    NotInvited,
)
from domain.purchasing_groups.values import CooperationForm, DecidingBody
from tests.domain.purchasing_groups.known import (
    DEADLINE,
    ELVNES,
    IN_DECEMBER,
    SKOGVATN,
    YTRE_SUND,
    anew,
    deadline_set,
    formed,
    group,
    invite,
    invited,
    join,
    joined,
    left,
    noon,
    requested,
)

NEW_YEAR = date(2026, 1, 1)


def test_an_organisation_is_invited() -> None:
    group.given(formed).when(invite(YTRE_SUND)).then(invited(YTRE_SUND))


def test_repeating_an_invitation_adds_nothing_and_changing_it_replaces_it() -> None:
    group.given(formed, invited(YTRE_SUND)).when(invite(YTRE_SUND)).then_nothing()
    prolonged = invite(YTRE_SUND, answer_by=NEW_YEAR)
    group.given(formed, invited(YTRE_SUND)).when(prolonged).then(invited(YTRE_SUND, answer_by=NEW_YEAR))


def test_a_member_is_not_invited_until_its_last_day_is_known() -> None:
    a_member = group.given(formed, joined(YTRE_SUND))
    rejection = a_member.when(invite(YTRE_SUND)).then_rejected(AlreadyMember)
    assert rejection == AlreadyMember(YTRE_SUND, joined(YTRE_SUND).valid_from)
    a_member.given(left(YTRE_SUND, date(2027, 6, 30))).when(invite(YTRE_SUND)).then(invited(YTRE_SUND))


def test_an_invited_organisation_joins_by_its_own_decision() -> None:
    group.given(formed, invited(YTRE_SUND)).when(join(YTRE_SUND)).then(joined(YTRE_SUND))


def test_the_lead_joins_by_its_own_decision_without_an_invitation() -> None:
    group.given(formed).when(join(ELVNES)).then(joined(ELVNES))


def test_a_lead_that_has_left_is_invited_like_others() -> None:
    before = (formed, joined(ELVNES), left(ELVNES, date(2025, 12, 31)))
    again = join(ELVNES, valid_from=NEW_YEAR)
    group.given(*before).when(again).then_rejected(NotInvited)
    group.given(*before, invited(ELVNES)).when(again).then(joined(ELVNES, NEW_YEAR))


def test_who_was_not_invited_does_not_join() -> None:
    rejection = group.given(formed).when(join(SKOGVATN)).then_rejected(NotInvited)
    assert rejection.member == SKOGVATN


def test_asking_is_not_being_invited() -> None:
    group.given(formed, requested(SKOGVATN)).when(join(SKOGVATN)).then_rejected(NotInvited)


def test_an_invitation_is_used_up_by_joining() -> None:
    before = (formed, invited(YTRE_SUND), joined(YTRE_SUND, valid_to=date(2025, 12, 31)))
    group.given(*before).when(join(YTRE_SUND, valid_from=NEW_YEAR)).then_rejected(NotInvited)


def test_joining_again_in_the_same_words_adds_nothing() -> None:
    group.given(formed, invited(YTRE_SUND), joined(YTRE_SUND)).when(join(YTRE_SUND)).then_nothing()


def test_nobody_is_a_member_twice_on_one_day() -> None:
    before = group.given(formed, joined(YTRE_SUND, valid_to=NEW_YEAR), invited(YTRE_SUND))
    rejection = before.when(join(YTRE_SUND, valid_from=NEW_YEAR)).then_rejected(AlreadyMember)
    assert rejection == AlreadyMember(YTRE_SUND, joined(YTRE_SUND).valid_from)
    next_day = date(2026, 1, 2)
    before.when(join(YTRE_SUND, valid_from=next_day)).then(joined(YTRE_SUND, next_day))


def test_notice_makes_room_for_a_new_membership() -> None:
    before = group.given(formed, joined(YTRE_SUND), left(YTRE_SUND, date(2025, 12, 31)), invited(YTRE_SUND))
    before.when(join(YTRE_SUND, valid_from=NEW_YEAR)).then(joined(YTRE_SUND, NEW_YEAR))


@pytest.mark.parametrize("form", list(CooperationForm))
def test_the_council_itself_decides_to_join_where_the_law_says_so(form: CooperationForm) -> None:
    by_the_director = join(ELVNES).model_copy(update={"decided_by": DecidingBody.CHIEF_EXECUTIVE})
    of_the_form = group.given(anew(formed, form=form))
    of_the_form.when(join(ELVNES)).then(joined(ELVNES))
    by_law = {
        CooperationForm.POLITICAL_COUNCIL,
        CooperationForm.TASK_COMMUNITY,
        CooperationForm.HOST_MUNICIPALITY,
    }
    if form in by_law:
        rejection = of_the_form.when(by_the_director).then_rejected(CouncilMustDecide)
        assert rejection == CouncilMustDecide(form, DecidingBody.CHIEF_EXECUTIVE)
    else:
        assert of_the_form.when(by_the_director).facts()


def test_a_decision_that_lies_ahead_is_no_decision() -> None:
    too_soon = join(YTRE_SUND, at=noon(2025, 12, 1))
    rejection = group.given(formed, invited(YTRE_SUND)).when(too_soon).then_rejected(AccessionNotDecided)
    assert rejection == AccessionNotDecided(decided_on=date(2025, 12, 2), joined_on=date(2025, 12, 1))


def test_a_membership_does_not_begin_before_it_was_decided_on() -> None:
    backdated = join(YTRE_SUND, valid_from=date(2025, 12, 1))
    rejection = group.given(formed, invited(YTRE_SUND)).when(backdated).then_rejected(MembershipBeginsTooEarly)
    assert rejection == MembershipBeginsTooEarly(date(2025, 12, 1), earliest=date(2025, 12, 2))


def test_a_membership_does_not_begin_before_the_group_was_formed() -> None:
    formed_later = anew(formed, formed_on=date(2025, 12, 3))
    rejection = group.given(formed_later).when(join(ELVNES)).then_rejected(MembershipBeginsTooEarly)
    assert rejection.earliest == date(2025, 12, 3)


def test_a_membership_has_at_least_one_day() -> None:
    before = group.given(formed, invited(YTRE_SUND))
    day_before = date(2025, 12, 1)
    rejection = before.when(join(YTRE_SUND, valid_to=day_before)).then_rejected(MembershipEndsBeforeItBegins)
    assert rejection == MembershipEndsBeforeItBegins(valid_from=date(2025, 12, 2), valid_to=day_before)
    one_day = date(2025, 12, 2)
    before.when(join(YTRE_SUND, valid_to=one_day)).then(joined(YTRE_SUND, valid_to=one_day))


@pytest.mark.parametrize("at", [IN_DECEMBER, DEADLINE])
def test_who_joins_by_the_deadline_is_in_time_to_the_last_moment(at: object) -> None:
    in_time = join(YTRE_SUND).model_copy(update={"at": at})
    group.given(formed, deadline_set, invited(YTRE_SUND)).when(in_time).then(joined(YTRE_SUND))
