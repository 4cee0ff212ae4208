"""May this person or organisation do this, for this member, for this amount, on this day?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.authority.answers import (
    ActOutOfScope,
    CapTooLow,
    Covered,
    Expired,
    Missing,
    NoLink,
    NotCovered,
    NothingGiven,
    NotToBePassedOn,
    NotYetValid,
    ParentUnknown,
    ParentWithdrawn,
    ProcurementOutOfScope,
    Withdrawn,
)
from domain.authority.held import mandates
from domain.authority.signing import Signing, may_sign, may_sign_for_all
from domain.kernel.events import Event
from domain.kernel.identifiers import MandateId
from domain.mandates.values import ActKind, OrganisationHolder, Scope
from tests.domain.mandates.scene import (
    ALARMS,
    CAP,
    DALHEIM,
    DAY,
    DELEGATED,
    DEPUTY,
    ELVNES,
    FRAMEWORK,
    GRANTED,
    GRANTED_BY_GROUP,
    LAST,
    LATER,
    LEAD,
    OTHER_GROUP,
    PASSED_TO_DEPUTY,
    PILOT,
    SIGN_ONLY,
    SIGNER,
    STRANGER,
    TO_LEAD,
    TO_SIGNER,
    WITHDRAWN,
    YTRE_SUND,
    holds,
)

SIGNS = Signing(
    group=ALARMS,
    signer=holds(SIGNER),
    act=ActKind.SIGN_CONTRACT,
    amount=8_110_000_00,
    day=date(2026, 10, 21),
    procurement=FRAMEWORK,
)
CHAIN = (GRANTED, DELEGATED)


def what_is_missing(signing: Signing, *facts: Event) -> tuple[Missing, ...]:
    answer = may_sign(mandates(facts), signing, YTRE_SUND)
    assert isinstance(answer, NotCovered)
    return answer.missing


def test_a_signer_is_covered_through_the_lead_and_the_chain_is_shown_from_the_body_down() -> None:
    assert may_sign(mandates(CHAIN), SIGNS, YTRE_SUND) == Covered(CHAIN)


def test_the_lead_itself_is_covered_by_the_grant_alone() -> None:
    assert may_sign(mandates(CHAIN), replace(SIGNS, signer=LEAD), YTRE_SUND) == Covered((GRANTED,))


def test_a_deputy_is_covered_through_the_signer() -> None:
    facts = (*CHAIN, PASSED_TO_DEPUTY)
    assert may_sign(mandates(facts), replace(SIGNS, signer=holds(DEPUTY)), YTRE_SUND) == Covered(facts)


def test_the_first_and_the_last_day_and_the_whole_cap_are_covered() -> None:
    for signing in (replace(SIGNS, day=DAY), replace(SIGNS, day=LAST), replace(SIGNS, amount=CAP)):
        assert may_sign(mandates(CHAIN), signing, YTRE_SUND) == Covered(CHAIN)


def test_an_organisation_needs_nobody_s_leave_to_act_for_itself() -> None:
    own = replace(SIGNS, signer=OrganisationHolder(organisation=YTRE_SUND))
    assert may_sign(mandates(()), own, YTRE_SUND) == Covered(())


def test_where_nothing_was_given_that_is_the_answer() -> None:
    assert may_sign(mandates(()), SIGNS, YTRE_SUND) == NotCovered((NothingGiven(ALARMS, YTRE_SUND),))
    assert may_sign(mandates(CHAIN), SIGNS, DALHEIM) == NotCovered((NothingGiven(ALARMS, DALHEIM),))
    elsewhere = replace(SIGNS, group=OTHER_GROUP)
    assert may_sign(mandates(CHAIN), elsewhere, YTRE_SUND) == NotCovered((NothingGiven(OTHER_GROUP, YTRE_SUND),))


def test_a_person_needs_a_link_from_the_organisation_they_act_for() -> None:
    answer = may_sign(mandates([GRANTED]), SIGNS, YTRE_SUND)
    assert answer == NotCovered((NoLink(LEAD, holds(SIGNER)),), nearest=(GRANTED,))


def test_the_missing_link_is_sought_from_an_organisation_before_a_person() -> None:
    facts = (GRANTED, DELEGATED.model_copy(update={"mandate": MandateId("a"), "grantee": holds(DEPUTY)}))
    assert what_is_missing(replace(SIGNS, signer=holds(STRANGER)), *facts) == (NoLink(LEAD, holds(STRANGER)),)
    assert what_is_missing(SIGNS, GRANTED.model_copy(update={"grantee": holds(DEPUTY)})) == (
        NoLink(holds(DEPUTY), holds(SIGNER)),
    )


@pytest.mark.parametrize(
    ("signing", "missing"),
    [
        (
            replace(SIGNS, day=DAY - timedelta(days=1)),
            (NotYetValid(TO_LEAD, DAY), NotYetValid(TO_SIGNER, DAY)),
        ),
        (
            replace(SIGNS, day=LAST + timedelta(days=1)),
            (Expired(TO_LEAD, LAST), Expired(TO_SIGNER, LAST)),
        ),
        (
            replace(SIGNS, amount=CAP + 1),
            (CapTooLow(TO_LEAD, CAP, 1), CapTooLow(TO_SIGNER, CAP, 1)),
        ),
        (replace(SIGNS, act=ActKind.AWARD), (ActOutOfScope(TO_SIGNER, ActKind.AWARD),)),
        (
            replace(SIGNS, procurement=PILOT),
            (
                ProcurementOutOfScope(TO_LEAD, FRAMEWORK, PILOT),
                ProcurementOutOfScope(TO_SIGNER, FRAMEWORK, PILOT),
            ),
        ),
        (
            replace(SIGNS, procurement=None),
            (
                ProcurementOutOfScope(TO_LEAD, FRAMEWORK, None),
                ProcurementOutOfScope(TO_SIGNER, FRAMEWORK, None),
            ),
        ),
    ],
)
def test_everything_that_a_chain_lacks_is_told_link_by_link(signing: Signing, missing: tuple[Missing, ...]) -> None:
    assert what_is_missing(signing, *CHAIN) == missing


def test_what_was_taken_back_no_longer_covers_from_that_day() -> None:
    withdrawn = WITHDRAWN.model_copy(update={"mandate": TO_SIGNER})
    assert what_is_missing(replace(SIGNS, day=LATER), *CHAIN, withdrawn) == (Withdrawn(TO_SIGNER, LATER),)
    before = replace(SIGNS, day=LATER - timedelta(days=1))
    assert may_sign(mandates((*CHAIN, withdrawn)), before, YTRE_SUND) == Covered(CHAIN)


def test_what_hangs_from_authority_that_was_taken_back_falls_with_it() -> None:
    assert what_is_missing(SIGNS, *CHAIN, WITHDRAWN) == (ParentWithdrawn(TO_LEAD, LATER),)


def test_a_delegation_from_nowhere_covers_nothing() -> None:
    assert what_is_missing(SIGNS, DELEGATED) == (ParentUnknown(TO_SIGNER, TO_LEAD),)
    for other in (GRANTED.model_copy(update={"member": DALHEIM}), GRANTED.model_copy(update={"group": OTHER_GROUP})):
        assert what_is_missing(SIGNS, other, DELEGATED) == (ParentUnknown(TO_SIGNER, TO_LEAD),)


def test_delegations_that_hang_from_each_other_cover_nothing() -> None:
    circular = DELEGATED.model_copy(update={"mandate": TO_LEAD, "of": TO_SIGNER, "grantee": LEAD})
    assert what_is_missing(SIGNS, circular, DELEGATED) == (ParentUnknown(TO_LEAD, TO_SIGNER),)


def test_what_was_not_to_be_passed_on_covers_nobody_further_down() -> None:
    kept = GRANTED.model_copy(update={"may_delegate": False})
    assert what_is_missing(SIGNS, kept, DELEGATED) == (NotToBePassedOn(TO_LEAD),)
    kept_by_signer = DELEGATED.model_copy(update={"may_delegate": False})
    deputy = replace(SIGNS, signer=holds(DEPUTY))
    assert what_is_missing(deputy, GRANTED, kept_by_signer, PASSED_TO_DEPUTY) == (NotToBePassedOn(TO_SIGNER),)


def test_no_cap_and_no_last_day_are_no_limits() -> None:
    endless = tuple(link.model_copy(update={"amount_cap": None, "valid_to": None}) for link in CHAIN)
    signing = replace(SIGNS, amount=10**12, day=date(2099, 1, 1))
    assert may_sign(mandates(endless), signing, YTRE_SUND) == Covered(endless)


def test_authority_for_the_whole_group_covers_every_procurement_and_none() -> None:
    wide = GRANTED.model_copy(update={"scope": Scope(acts=(ActKind.SIGN_CONTRACT,)), "grantee": holds(SIGNER)})
    for procurement in (FRAMEWORK, PILOT, None):
        assert may_sign(mandates([wide]), replace(SIGNS, procurement=procurement), YTRE_SUND) == Covered((wide,))


def test_a_limit_in_words_is_handed_to_a_person_to_judge() -> None:
    scope = SIGN_ONLY.model_copy(update={"subject": "Key boxes"})
    limited = tuple(link.model_copy(update={"scope": scope}) for link in CHAIN)
    answer = may_sign(mandates(limited), SIGNS, YTRE_SUND)
    assert answer == Covered(limited)
    assert isinstance(answer, Covered)
    assert answer.provided_about == ("Key boxes",)
    assert Covered(CHAIN).provided_about == ()


def test_a_chain_without_limits_in_words_is_preferred_then_the_shortest_then_the_first_reference() -> None:
    direct = GRANTED.model_copy(update={"mandate": MandateId("direct"), "grantee": holds(SIGNER)})
    second = direct.model_copy(update={"mandate": MandateId("direct-too")})
    scope = SIGN_ONLY.model_copy(update={"subject": "Key boxes"})
    limited = direct.model_copy(update={"scope": scope})
    for facts in ((*CHAIN, direct, second), (second, direct, *reversed(CHAIN))):
        assert may_sign(mandates(facts), SIGNS, YTRE_SUND) == Covered((direct,))
    assert may_sign(mandates((*CHAIN, limited)), SIGNS, YTRE_SUND) == Covered(CHAIN)


def test_the_nearest_chain_is_the_signer_s_own_then_the_one_that_lacks_least() -> None:
    direct = GRANTED.model_copy(
        update={"mandate": MandateId("direct"), "grantee": holds(SIGNER), "amount_cap": 8_000_000_00, "valid_to": LATER}
    )
    lacks_two = (Expired(MandateId("direct"), LATER), CapTooLow(MandateId("direct"), 8_000_000_00, 110_000_00))
    assert what_is_missing(SIGNS, GRANTED, direct) == lacks_two
    lacks_one = direct.model_copy(update={"mandate": MandateId("z"), "valid_to": LAST, "amount_cap": 8_100_000_00})
    lower_cap = direct.model_copy(update={"mandate": MandateId("a"), "valid_to": LAST, "amount_cap": 8_099_999_99})
    assert what_is_missing(SIGNS, direct, lacks_one, lower_cap) == (CapTooLow(MandateId("z"), 8_100_000_00, 10_000_00),)


def test_what_the_group_gave_in_its_own_affairs_binds_no_member() -> None:
    held = mandates([GRANTED_BY_GROUP])
    lead = replace(SIGNS, signer=LEAD)
    assert may_sign(held, lead, None) == Covered((GRANTED_BY_GROUP,))
    assert may_sign(held, lead, YTRE_SUND) == NotCovered((NothingGiven(ALARMS, YTRE_SUND),))
    assert may_sign(mandates([GRANTED]), lead, None) == NotCovered((NothingGiven(ALARMS, None),))


def test_for_several_members_each_is_answered_by_itself() -> None:
    for_dalheim = GRANTED.model_copy(update={"member": DALHEIM, "mandate": MandateId("dalheim-to-elvnes")})
    lead = replace(SIGNS, signer=LEAD)
    held = mandates((GRANTED, for_dalheim))
    both = may_sign_for_all(held, lead, [DALHEIM, YTRE_SUND, DALHEIM, ELVNES])
    assert both.answers == ((ELVNES, Covered(())), (YTRE_SUND, Covered((GRANTED,))), (DALHEIM, Covered((for_dalheim,))))
    assert both.covered
    missing = may_sign_for_all(mandates([GRANTED]), lead, [DALHEIM, YTRE_SUND])
    assert not missing.covered
    assert missing.not_covered == (DALHEIM,)


def test_for_nobody_nothing_is_covered() -> None:
    assert not may_sign_for_all(mandates(CHAIN), SIGNS, []).covered
