"""Who gives authority, on whose behalf, and from when."""

from datetime import date, timedelta

import pytest

from domain.kernel.identifiers import PersonId
from domain.mandates.decider import DECIDER
from domain.mandates.rejections import (
    ActsForAnotherMember,
    AuthorityEndsBeforeItBegins,
    AuthorityToOneself,
    BackdatedAuthority,
    BodyNotEmpowered,
    GrantorCannotBind,
    GrantorNotMember,
    GrantWithoutBody,
    GrantWithoutCarriedMotion,
    MandateInUnknownGroup,
    MandateReferenceTaken,
)
from domain.mandates.values import (
    ActKind,
    BodyGrantor,
    GrantingBody,
    MotionGrantor,
    OrganisationHolder,
    PersonGrantor,
    Scope,
)
from domain.motions.values import Ground
from domain.purchasing_groups.values import Matter
from tests.domain.mandates.scene import (
    ALARMS,
    ANNOUNCE_TO_SIGN,
    CAP,
    DALHEIM,
    DAY,
    ELVNES,
    FORMED,
    GIVE_MANDATE,
    GRANT,
    GRANT_BY_GROUP,
    GRANTED,
    GRANTED_BY_GROUP,
    LAST,
    LATER,
    MAYOR,
    OTHER_GROUP,
    SIGN_ONLY,
    SIGNER,
    TAKE_BACK,
    TO_LEAD,
    YTRE_SUND,
    at,
    by,
    decided,
    holds,
    joined,
    leaves,
)
from tests.support.specification import Specification

BEGINNING = Specification(DECIDER)
GROUP = BEGINNING.given(FORMED)
MEMBER = GROUP.given(joined(YTRE_SUND))
THE_DAY_BEFORE = DAY - timedelta(days=1)


def test_a_council_gives_the_lead_authority_on_its_own_behalf() -> None:
    MEMBER.when(GRANT).then(GRANTED)


def test_the_fact_is_found_by_the_mandate_the_group_the_member_the_grantee_and_the_procurement() -> None:
    assert GRANTED.tags == (
        "group:alarms",
        "mandate:ytre-sund-to-elvnes",
        "member:314910001",
        "member:314911008",
        "procurement:alarms-2026",
    )


def test_a_grant_without_a_cap_or_a_last_day_is_recorded_as_that() -> None:
    command = GRANT.model_copy(update={"amount_cap": None, "valid_to": None})
    MEMBER.when(command).then(GRANTED.model_copy(update={"amount_cap": None, "valid_to": None}))


def test_a_person_may_get_authority_directly() -> None:
    MEMBER.when(GRANT.model_copy(update={"grantee": holds(SIGNER)})).then(
        GRANTED.model_copy(update={"grantee": holds(SIGNER)})
    )


def test_the_same_grant_again_is_nothing_new() -> None:
    MEMBER.given(GRANTED).when(GRANT).then_nothing()


def test_the_same_grant_again_is_nothing_new_even_after_the_member_left() -> None:
    MEMBER.given(GRANTED, leaves(YTRE_SUND, THE_DAY_BEFORE)).when(GRANT).then_nothing()


def test_a_reference_stands_for_one_grant_only() -> None:
    command = GRANT.model_copy(update={"amount_cap": CAP + 1})
    rejection = MEMBER.given(GRANTED).when(command).then_rejected(MandateReferenceTaken)
    assert rejection == MandateReferenceTaken(TO_LEAD)


def test_a_reference_taken_in_another_group_is_taken() -> None:
    elsewhere = GRANTED.model_copy(update={"group": OTHER_GROUP})
    BEGINNING.given(elsewhere, FORMED, joined(YTRE_SUND)).when(GRANT).then_rejected(MandateReferenceTaken)


def test_no_authority_is_given_in_a_group_that_does_not_exist() -> None:
    rejection = BEGINNING.when(GRANT).then_rejected(MandateInUnknownGroup)
    assert rejection == MandateInUnknownGroup(ALARMS)


def test_a_person_gives_no_authority() -> None:
    command = GRANT.model_copy(update={"granted_by": PersonGrantor(person=MAYOR)})
    rejection = GROUP.when(command).then_rejected(GrantWithoutBody)
    assert rejection == GrantWithoutBody(PersonId("ytre-sund-mayor"))
    assert "KOML § 6-1" in rejection.legal_basis


def test_no_motion_of_the_group_binds_a_member() -> None:
    command = GRANT.model_copy(update={"granted_by": MotionGrantor(motion=GIVE_MANDATE)})
    rejection = GROUP.given(decided(GIVE_MANDATE)).when(command).then_rejected(GrantorCannotBind)
    assert rejection == GrantorCannotBind(ALARMS, YTRE_SUND)


def test_no_body_of_a_member_binds_the_group() -> None:
    command = GRANT.model_copy(update={"member": None})
    assert GROUP.when(command).then_rejected(GrantorCannotBind) == GrantorCannotBind(ALARMS, None)


def test_nobody_gives_authority_on_behalf_of_another_member() -> None:
    command = GRANT.model_copy(update={"by": by(SIGNER, ELVNES)})
    rejection = MEMBER.when(command).then_rejected(ActsForAnotherMember)
    assert rejection == ActsForAnotherMember(ELVNES, YTRE_SUND)


def test_the_lead_may_record_what_a_member_decided_when_it_says_so() -> None:
    command = GRANT.model_copy(update={"by": by(SIGNER, ELVNES), "on_behalf_of": (DALHEIM, YTRE_SUND)})
    MEMBER.when(command).then(GRANTED)


def test_who_has_not_joined_gives_no_authority() -> None:
    rejection = GROUP.when(GRANT).then_rejected(GrantorNotMember)
    assert rejection == GrantorNotMember(ALARMS, YTRE_SUND, DAY)


def test_authority_may_begin_on_the_first_day_of_the_membership_but_no_sooner() -> None:
    GROUP.given(joined(YTRE_SUND, valid_from=DAY)).when(GRANT).then(GRANTED)
    GROUP.given(joined(YTRE_SUND, valid_from=LATER)).when(GRANT).then_rejected(GrantorNotMember)


def test_authority_may_begin_on_the_last_day_of_the_membership_but_no_later() -> None:
    MEMBER.given(leaves(YTRE_SUND, DAY)).when(GRANT).then(GRANTED)
    MEMBER.given(leaves(YTRE_SUND, THE_DAY_BEFORE)).when(GRANT).then_rejected(GrantorNotMember)
    GROUP.given(joined(YTRE_SUND, valid_to=THE_DAY_BEFORE)).when(GRANT).then_rejected(GrantorNotMember)


def test_a_member_that_left_and_joined_again_gives_authority() -> None:
    MEMBER.given(leaves(YTRE_SUND, date(2026, 1, 31)), joined(YTRE_SUND, valid_from=DAY)).when(GRANT).then(GRANTED)


@pytest.mark.parametrize(
    ("body", "beyond"),
    [
        (GrantingBody.EXECUTIVE_COMMITTEE, ANNOUNCE_TO_SIGN.acts),
        (GrantingBody.CHIEF_EXECUTIVE, ANNOUNCE_TO_SIGN.acts),
        (GrantingBody.MAYOR, (ActKind.ANNOUNCE, ActKind.AWARD)),
    ],
)
def test_a_body_that_the_council_has_not_empowered_gives_no_authority(
    body: GrantingBody, beyond: tuple[ActKind, ...]
) -> None:
    grantor = BodyGrantor(body=body)
    command = GRANT.model_copy(update={"granted_by": grantor})
    assert MEMBER.when(command).then_rejected(BodyNotEmpowered) == BodyNotEmpowered(body, beyond)
    empowered = {"granted_by": grantor, "empowered_by": "2024/101"}
    MEMBER.when(GRANT.model_copy(update=empowered)).then(GRANTED.model_copy(update=empowered))


def test_the_mayor_lets_another_sign_without_being_empowered() -> None:
    changes = {"granted_by": BodyGrantor(body=GrantingBody.MAYOR), "scope": SIGN_ONLY}
    MEMBER.when(GRANT.model_copy(update=changes)).then(GRANTED.model_copy(update=changes))


def test_a_member_gives_itself_no_authority() -> None:
    command = GRANT.model_copy(update={"grantee": OrganisationHolder(organisation=YTRE_SUND)})
    assert MEMBER.when(command).then_rejected(AuthorityToOneself) == AuthorityToOneself(TO_LEAD)


def test_authority_ends_no_sooner_than_it_begins() -> None:
    MEMBER.when(GRANT.model_copy(update={"valid_to": DAY})).then(GRANTED.model_copy(update={"valid_to": DAY}))
    rejection = MEMBER.when(GRANT.model_copy(update={"valid_to": THE_DAY_BEFORE})).then_rejected(
        AuthorityEndsBeforeItBegins
    )
    assert rejection == AuthorityEndsBeforeItBegins(DAY, THE_DAY_BEFORE)


def test_authority_is_not_backdated() -> None:
    rejection = MEMBER.when(GRANT.model_copy(update={"at": at(LATER)})).then_rejected(BackdatedAuthority)
    assert rejection == BackdatedAuthority(DAY, LATER)


def test_the_group_gives_authority_in_its_own_affairs_by_a_carried_motion() -> None:
    GROUP.given(decided(GIVE_MANDATE)).when(GRANT_BY_GROUP).then(GRANTED_BY_GROUP)


def test_the_group_gives_no_authority_without_a_decision() -> None:
    rejection = GROUP.when(GRANT_BY_GROUP).then_rejected(GrantWithoutCarriedMotion)
    assert rejection == GrantWithoutCarriedMotion(ALARMS, GIVE_MANDATE)


def test_a_motion_that_failed_gives_no_authority() -> None:
    failed = decided(GIVE_MANDATE, Ground.MAJORITY_NOT_REACHED)
    GROUP.given(failed).when(GRANT_BY_GROUP).then_rejected(GrantWithoutCarriedMotion)


def test_a_motion_on_another_matter_gives_no_authority() -> None:
    other = decided(GIVE_MANDATE, matter=Matter.BUDGET)
    GROUP.given(other).when(GRANT_BY_GROUP).then_rejected(GrantWithoutCarriedMotion)


def test_a_motion_that_was_reversed_gives_no_authority() -> None:
    reversal = decided(TAKE_BACK, reverses=GIVE_MANDATE)
    GROUP.given(decided(GIVE_MANDATE), reversal).when(GRANT_BY_GROUP).then_rejected(GrantWithoutCarriedMotion)


def test_a_reversal_that_failed_leaves_the_motion_standing() -> None:
    reversal = decided(TAKE_BACK, Ground.TIED, reverses=GIVE_MANDATE)
    GROUP.given(decided(GIVE_MANDATE), reversal).when(GRANT_BY_GROUP).then(GRANTED_BY_GROUP)


def test_the_acts_of_a_scope_stand_in_the_order_of_a_procurement_each_once() -> None:
    scope = Scope(acts=(ActKind.SIGN_CONTRACT, ActKind.ANNOUNCE, ActKind.SIGN_CONTRACT))
    assert scope.acts == (ActKind.ANNOUNCE, ActKind.SIGN_CONTRACT)
    assert scope == Scope(acts=(ActKind.ANNOUNCE, ActKind.SIGN_CONTRACT))


def test_a_grant_survives_being_written_down_and_read_again() -> None:
    for fact in (GRANTED, GRANTED_BY_GROUP, GRANTED.model_copy(update={"grantee": holds(SIGNER), "valid_to": LAST})):
        assert type(fact).model_validate_json(fact.model_dump_json()) == fact
