from datetime import date

import pytest

from domain.kernel.identifiers import GroupId
from domain.motions.values import Ground
from domain.purchasing_groups.commands import AdoptAgreement
from domain.purchasing_groups.rejections import (
    AgreementBindsTooEarly,
    AgreementNeedsMotion,
    AgreementVersionSkipped,
    AgreementVersionTaken,
    MotionAlreadyCarriedOut,
    MotionNotCarried,
    MotionOnAnotherMatter,
    TermStatedTwice,
    WeightForOutsider,
)
from domain.purchasing_groups.values import AgreementTerms, Majority, MajorityRule, Matter, Weight
from tests.domain.purchasing_groups.known import (
    DALHEIM,
    ELVNES,
    FORMED_ON,
    GROUP,
    MOTION,
    OPEN_TERMS,
    OTHER_MOTION,
    SECRETARY,
    TERMS,
    YTRE_SUND,
    adopted,
    decided,
    formed,
    group,
    invited,
    joined,
    left,
    noon,
)

IN_MARCH = date(2026, 3, 1)
first = AdoptAgreement(at=noon(2025, 10, 15), by=SECRETARY, group=GROUP, version=1, terms=TERMS, valid_from=FORMED_ON)
second = AdoptAgreement(
    at=noon(2026, 2, 20),
    by=SECRETARY,
    group=GROUP,
    version=2,
    terms=OPEN_TERMS,
    valid_from=IN_MARCH,
    motion=MOTION,
)
carried = decided(MOTION, Matter.AGREEMENT)
in_its_first_version = group.given(formed, adopted())


def weighing(*weights: Weight) -> AgreementTerms:
    return TERMS.model_copy(update={"weights": weights})


def test_the_first_version_is_the_one_the_group_was_formed_on_and_may_reach_back_to_that_day() -> None:
    group.given(formed).when(first).then(adopted())


def test_a_later_version_is_adopted_by_a_carried_motion() -> None:
    in_its_first_version.given(carried).when(second).then(adopted(2, OPEN_TERMS, IN_MARCH, MOTION))


def test_adopting_the_same_version_again_adds_nothing() -> None:
    in_its_first_version.when(first).then_nothing()
    second_adopted = adopted(2, OPEN_TERMS, IN_MARCH, MOTION)
    in_its_first_version.given(carried, second_adopted).when(second).then_nothing()


def test_a_version_is_not_adopted_twice_with_different_terms() -> None:
    other = first.model_copy(update={"terms": OPEN_TERMS})
    rejection = in_its_first_version.when(other).then_rejected(AgreementVersionTaken)
    assert rejection == AgreementVersionTaken(1)


@pytest.mark.parametrize("version", [2, 3])
def test_versions_are_adopted_one_after_another_from_the_first(version: int) -> None:
    leap = second.model_copy(update={"version": version})
    rejection = group.given(formed, carried).when(leap).then_rejected(AgreementVersionSkipped)
    assert rejection == AgreementVersionSkipped(version, expected=1)


def test_a_version_binds_no_earlier_than_the_one_before_it() -> None:
    far_ahead = adopted(valid_from=date(2026, 6, 1))
    rejection = group.given(formed, far_ahead, carried).when(second).then_rejected(AgreementBindsTooEarly)
    assert rejection == AgreementBindsTooEarly(valid_from=IN_MARCH, earliest=date(2026, 6, 1))


def test_a_later_version_does_not_bind_before_the_day_it_is_adopted() -> None:
    backdated = second.model_copy(update={"valid_from": date(2026, 2, 19)})
    in_its_first_version.given(carried).when(backdated).then_rejected(AgreementBindsTooEarly)


def test_a_version_may_bind_from_the_very_day_it_is_adopted() -> None:
    today = second.model_copy(update={"valid_from": date(2026, 2, 20)})
    in_its_first_version.given(carried).when(today).then(adopted(2, OPEN_TERMS, date(2026, 2, 20), MOTION))


def test_a_later_version_names_its_motion() -> None:
    without = second.model_copy(update={"motion": None})
    rejection = in_its_first_version.when(without).then_rejected(AgreementNeedsMotion)
    assert rejection == AgreementNeedsMotion(2)


def test_a_motion_that_was_never_decided_adopts_nothing() -> None:
    rejection = in_its_first_version.when(second).then_rejected(MotionNotCarried)
    assert rejection == MotionNotCarried(GROUP, MOTION)


def test_a_failed_motion_adopts_nothing() -> None:
    failed = decided(MOTION, Matter.AGREEMENT, Ground.MAJORITY_NOT_REACHED)
    in_its_first_version.given(failed).when(second).then_rejected(MotionNotCarried)


def test_a_reversed_motion_adopts_nothing() -> None:
    reversal = decided(OTHER_MOTION, Matter.AGREEMENT, reverses=MOTION)
    in_its_first_version.given(carried, reversal).when(second).then_rejected(MotionNotCarried)


def test_a_reversal_that_failed_leaves_the_motion_standing() -> None:
    attempt = decided(OTHER_MOTION, Matter.AGREEMENT, Ground.NO_QUORUM, reverses=MOTION)
    in_its_first_version.given(carried, attempt).when(second).then(adopted(2, OPEN_TERMS, IN_MARCH, MOTION))


def test_a_motion_on_another_matter_adopts_nothing() -> None:
    on_budget = decided(MOTION, Matter.BUDGET)
    rejection = in_its_first_version.given(on_budget).when(second).then_rejected(MotionOnAnotherMatter)
    assert (rejection.matter, rejection.needed) == (Matter.BUDGET, Matter.AGREEMENT)


def test_another_groups_motion_adopts_nothing() -> None:
    elsewhere = decided(MOTION, Matter.AGREEMENT, group=GroupId("furniture"))
    in_its_first_version.given_any(elsewhere).when(second).then_rejected(MotionNotCarried)


def test_a_motion_named_for_the_first_version_must_be_carried_too() -> None:
    by_motion = first.model_copy(update={"motion": MOTION})
    group.given(formed).when(by_motion).then_rejected(MotionNotCarried)
    group.given(formed, carried).when(by_motion).then(adopted(motion=MOTION))


def test_one_motion_adopts_one_version() -> None:
    third = second.model_copy(update={"version": 3, "terms": TERMS})
    so_far = in_its_first_version.given(carried, adopted(2, OPEN_TERMS, IN_MARCH, MOTION))
    rejection = so_far.when(third).then_rejected(MotionAlreadyCarriedOut)
    assert rejection == MotionAlreadyCarriedOut(MOTION, version=2)


def test_matters_may_each_have_a_majority_of_their_own() -> None:
    own = (
        Majority(matter=Matter.ACCESSION, rule=MajorityRule.UNANIMOUS),
        Majority(matter=Matter.AGREEMENT, rule=MajorityRule.TWO_THIRDS),
    )
    terms = TERMS.model_copy(update={"majorities": own})
    group.given(formed).when(first.model_copy(update={"terms": terms})).then(adopted(terms=terms))
    assert terms.majority_for(Matter.AGREEMENT) == MajorityRule.TWO_THIRDS


def test_each_matter_has_one_majority() -> None:
    twice = (
        Majority(matter=Matter.ACCESSION, rule=MajorityRule.UNANIMOUS),
        Majority(matter=Matter.ACCESSION, rule=MajorityRule.SIMPLE),
    )
    unclear = first.model_copy(update={"terms": TERMS.model_copy(update={"majorities": twice})})
    rejection = group.given(formed).when(unclear).then_rejected(TermStatedTwice)
    assert rejection.term == Matter.ACCESSION


def test_each_member_has_one_weight() -> None:
    twice = weighing(Weight(member=ELVNES, votes=2), Weight(member=ELVNES, votes=3))
    rejection = group.given(formed).when(first.model_copy(update={"terms": twice})).then_rejected(TermStatedTwice)
    assert rejection.term == ELVNES


def test_the_lead_the_invited_and_the_members_may_be_given_votes() -> None:
    terms = weighing(Weight(member=ELVNES, votes=3), Weight(member=YTRE_SUND, votes=2), Weight(member=DALHEIM, votes=1))
    weighted = first.model_copy(update={"terms": terms})
    group.given(formed, invited(YTRE_SUND), joined(DALHEIM)).when(weighted).then(adopted(terms=terms))


def test_an_outsider_is_given_no_votes() -> None:
    weighted = first.model_copy(update={"terms": weighing(Weight(member=DALHEIM, votes=1))})
    rejection = group.given(formed).when(weighted).then_rejected(WeightForOutsider)
    assert rejection.member == DALHEIM


def test_a_member_that_will_have_left_is_given_no_votes() -> None:
    weighted = second.model_copy(update={"terms": weighing(Weight(member=DALHEIM, votes=1))})
    so_far = in_its_first_version.given(joined(DALHEIM), carried)
    so_far.given(left(DALHEIM, date(2026, 2, 28))).when(weighted).then_rejected(WeightForOutsider)
    assert so_far.given(left(DALHEIM, IN_MARCH)).when(weighted).facts()


def test_without_weights_the_agreement_does_not_wait_for_anybody_to_join() -> None:
    within = group.decider.boundary(second)
    assert not within.covers(joined(DALHEIM))
    assert not within.covers(invited(DALHEIM))
