"""Who may pass authority on, and to whom."""

import pytest

from domain.mandates.decider import DECIDER
from domain.mandates.rejections import (
    AuthorityEndsBeforeItBegins,
    AuthorityToOneself,
    BackdatedAuthority,
    BodyNotEmpowered,
    DelegationNotAllowed,
    MandateForAnother,
    MandateInUnknownGroup,
    MandateReferenceTaken,
    NoDecidingBody,
    NotTheHolder,
    UnknownMandate,
)
from domain.mandates.values import GrantingBody, OrganisationHolder
from tests.domain.mandates.scene import (
    ALARMS,
    CAP,
    DALHEIM,
    DAY,
    DELEGATE,
    DELEGATED,
    DEPUTY,
    ELVNES,
    FORMED,
    GRANTED,
    GRANTED_BY_GROUP,
    LATER,
    LEAD,
    MAYOR,
    OF_GROUP,
    PASSED_TO_DEPUTY,
    SIGN_ONLY,
    SIGNER,
    TO_DEPUTY,
    TO_LEAD,
    TO_SIGNER,
    YTRE_SUND,
    at,
    by,
    holds,
)
from tests.support.specification import Specification

BEGINNING = Specification(DECIDER)
HELD = BEGINNING.given(FORMED, GRANTED)
PASSED_ON = HELD.given(DELEGATED)
TO_THE_DEPUTY = DELEGATE.model_copy(
    update={"mandate": TO_DEPUTY, "of": TO_SIGNER, "decided_by": None, "grantee": holds(DEPUTY), "may_delegate": False}
)


def test_an_organisation_passes_on_by_one_of_its_bodies_what_it_holds() -> None:
    HELD.when(DELEGATE).then(DELEGATED)


def test_a_person_passes_on_in_person() -> None:
    PASSED_ON.when(TO_THE_DEPUTY).then(PASSED_TO_DEPUTY)


def test_the_lead_passes_on_what_the_group_gave_it_in_the_group_s_own_affairs() -> None:
    own = {"of": OF_GROUP, "member": None}
    BEGINNING.given(FORMED, GRANTED_BY_GROUP).when(DELEGATE.model_copy(update=own)).then(
        DELEGATED.model_copy(update=own)
    )


def test_a_delegation_may_name_its_case() -> None:
    case = {"case_number": "2026/40"}
    HELD.when(DELEGATE.model_copy(update=case)).then(DELEGATED.model_copy(update=case))


def test_the_same_delegation_again_is_nothing_new() -> None:
    PASSED_ON.when(DELEGATE).then_nothing()


def test_a_reference_stands_for_one_delegation_only() -> None:
    command = DELEGATE.model_copy(update={"amount_cap": CAP - 1})
    assert PASSED_ON.when(command).then_rejected(MandateReferenceTaken) == MandateReferenceTaken(TO_SIGNER)


def test_a_delegation_does_not_take_the_reference_of_what_it_comes_from() -> None:
    HELD.when(DELEGATE.model_copy(update={"mandate": TO_LEAD})).then_rejected(MandateReferenceTaken)


def test_nothing_is_passed_on_in_a_group_that_does_not_exist() -> None:
    assert BEGINNING.when(DELEGATE).then_rejected(MandateInUnknownGroup) == MandateInUnknownGroup(ALARMS)


def test_what_was_never_given_is_not_passed_on() -> None:
    rejection = BEGINNING.given(FORMED).when(DELEGATE).then_rejected(UnknownMandate)
    assert rejection == UnknownMandate(TO_LEAD)


def test_authority_is_passed_on_only_for_the_member_it_was_given_for() -> None:
    command = DELEGATE.model_copy(update={"member": DALHEIM})
    assert HELD.when(command).then_rejected(MandateForAnother) == MandateForAnother(TO_LEAD, ALARMS, DALHEIM)


def test_what_a_member_gave_is_not_passed_on_in_the_group_s_own_affairs() -> None:
    HELD.when(DELEGATE.model_copy(update={"member": None})).then_rejected(MandateForAnother)


def test_what_may_not_be_passed_on_is_not_passed_on() -> None:
    held = BEGINNING.given(FORMED, GRANTED.model_copy(update={"may_delegate": False}))
    assert held.when(DELEGATE).then_rejected(DelegationNotAllowed) == DelegationNotAllowed(TO_LEAD)


def test_another_person_does_not_pass_on_what_a_person_holds() -> None:
    command = TO_THE_DEPUTY.model_copy(update={"by": by(DEPUTY, ELVNES)})
    assert PASSED_ON.when(command).then_rejected(NotTheHolder) == NotTheHolder(TO_SIGNER, SIGNER, DEPUTY)


def test_another_organisation_does_not_pass_on_what_the_lead_holds() -> None:
    command = DELEGATE.model_copy(update={"by": by(MAYOR, YTRE_SUND)})
    assert HELD.when(command).then_rejected(NotTheHolder) == NotTheHolder(TO_LEAD, ELVNES, MAYOR)


def test_an_organisation_names_the_body_that_decides() -> None:
    command = DELEGATE.model_copy(update={"decided_by": None})
    assert HELD.when(command).then_rejected(NoDecidingBody) == NoDecidingBody(TO_LEAD, ELVNES)


def test_no_body_decides_over_what_a_person_holds() -> None:
    command = TO_THE_DEPUTY.model_copy(update={"decided_by": GrantingBody.COUNCIL})
    assert PASSED_ON.when(command).then_rejected(NoDecidingBody) == NoDecidingBody(TO_SIGNER, SIGNER)


def test_a_chief_executive_passes_on_only_when_empowered() -> None:
    changes = {"decided_by": GrantingBody.CHIEF_EXECUTIVE}
    rejection = HELD.when(DELEGATE.model_copy(update=changes)).then_rejected(BodyNotEmpowered)
    assert rejection == BodyNotEmpowered(GrantingBody.CHIEF_EXECUTIVE, SIGN_ONLY.acts)
    empowered = {**changes, "empowered_by": "2024/101"}
    HELD.when(DELEGATE.model_copy(update=empowered)).then(DELEGATED.model_copy(update=empowered))


@pytest.mark.parametrize("back_to", [LEAD, OrganisationHolder(organisation=YTRE_SUND)])
def test_authority_does_not_return_to_its_holder_or_to_the_member_it_is_for(back_to: OrganisationHolder) -> None:
    command = DELEGATE.model_copy(update={"grantee": back_to})
    assert HELD.when(command).then_rejected(AuthorityToOneself) == AuthorityToOneself(TO_SIGNER)


def test_what_is_passed_on_ends_no_sooner_than_it_begins() -> None:
    command = DELEGATE.model_copy(update={"valid_from": LATER, "valid_to": DAY})
    assert HELD.when(command).then_rejected(AuthorityEndsBeforeItBegins) == AuthorityEndsBeforeItBegins(LATER, DAY)


def test_what_is_passed_on_is_not_backdated() -> None:
    command = DELEGATE.model_copy(update={"at": at(LATER)})
    assert HELD.when(command).then_rejected(BackdatedAuthority) == BackdatedAuthority(DAY, LATER)
