from datetime import date

from domain.kernel.identifiers import GroupId
from domain.motions.events import DecisionMade
from domain.purchasing_groups.events import LeadHandedOver
from domain.purchasing_groups.membership import register
from domain.purchasing_groups.values import MajorityRule, Matter
from tests.domain.purchasing_groups.known import (
    ELVNES,
    FORMED_ON,
    GROUP,
    MOTION,
    OPEN_TERMS,
    OYVAER,
    SKOGVATN,
    TERMS,
    YTRE_SUND,
    adopted,
    anew,
    decided,
    formed,
    invited,
    joined,
    left,
    requested,
)

LAST = date(2027, 6, 30)
AFTER = date(2027, 7, 1)


def test_a_member_is_one_from_its_first_day_to_its_last() -> None:
    group = register([formed, joined(YTRE_SUND), joined(SKOGVATN, valid_to=LAST), left(YTRE_SUND, LAST)])
    assert group.members_on(date(2025, 12, 1)) == ()
    assert group.members_on(date(2025, 12, 2)) == (YTRE_SUND, SKOGVATN)
    assert group.members_on(LAST) == (YTRE_SUND, SKOGVATN)
    assert group.members_on(AFTER) == ()


def test_members_are_told_by_organisation_number_whatever_the_order_they_joined_in() -> None:
    assert register([joined(SKOGVATN), joined(ELVNES)]).members_on(LAST) == (ELVNES, SKOGVATN)


def test_notice_does_not_prolong_a_limited_membership() -> None:
    group = register([joined(SKOGVATN, valid_to=LAST), left(SKOGVATN, date(2028, 1, 1))])
    assert group.members_on(AFTER) == ()


def test_notice_ends_the_latest_membership_and_leaves_earlier_ones_alone() -> None:
    group = register([
        joined(SKOGVATN, valid_to=LAST),
        joined(SKOGVATN, date(2028, 1, 1)),
        left(SKOGVATN, date(2028, 12, 31)),
    ])  # fmt: skip
    assert [one.notice is None for one in group.memberships] == [True, False]
    assert group.members_on(date(2028, 12, 31)) == (SKOGVATN,)
    assert group.members_on(date(2029, 1, 1)) == ()


def test_a_member_that_left_before_its_first_day_never_was_one() -> None:
    group = register([joined(SKOGVATN, date(2028, 1, 1)), left(SKOGVATN, LAST)])
    assert group.members_on(LAST) == group.members_on(date(2028, 1, 1)) == ()


def test_the_terms_in_force_are_those_of_the_latest_version_that_has_begun() -> None:
    group = register([formed, adopted(), adopted(2, OPEN_TERMS, AFTER, MOTION)])
    assert group.terms_on(date(2025, 9, 30)) is None
    assert group.terms_on(FORMED_ON) == TERMS
    assert group.terms_on(LAST) == TERMS
    assert group.terms_on(AFTER) == OPEN_TERMS


def test_of_two_versions_from_the_same_day_the_higher_binds() -> None:
    group = register([adopted(2, OPEN_TERMS), adopted(1, TERMS)])
    agreement = group.agreement_on(FORMED_ON)
    assert agreement is not None
    assert agreement.version == 2


def test_the_lead_is_the_founding_one_until_it_is_handed_over() -> None:
    handed_over = LeadHandedOver(group=GROUP, lead=YTRE_SUND, motion=MOTION, valid_from=AFTER)
    group = register([formed, handed_over])
    assert group.lead_on(date(2025, 9, 30)) is None
    assert group.lead_on(FORMED_ON) == group.lead_on(LAST) == ELVNES
    assert group.lead_on(AFTER) == group.lead_after(LAST) == YTRE_SUND
    assert group.lead_after(date(2027, 6, 29)) == ELVNES


def test_an_organisation_is_called_what_it_was_last_recorded_as() -> None:
    renamed = anew(joined(YTRE_SUND), name="Ytre Sund og Øyer")
    group = register([invited(YTRE_SUND), renamed, requested(OYVAER)])
    assert group.name_of(YTRE_SUND) == "Ytre Sund og Øyer"
    assert group.name_of(OYVAER) == "Øyvær"
    assert group.name_of(ELVNES) is None


def test_facts_of_other_slices_change_nothing() -> None:
    elsewhere: DecisionMade = decided(MOTION, Matter.BUDGET, group=GroupId("furniture"))
    assert register([joined(YTRE_SUND), elsewhere]) == register([joined(YTRE_SUND)])


def test_a_matter_without_a_majority_of_its_own_needs_a_simple_one() -> None:
    assert TERMS.majority_for(Matter.BUDGET) == MajorityRule.SIMPLE
