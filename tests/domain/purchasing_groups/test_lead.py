from datetime import date

from domain.motions.values import Ground
from domain.purchasing_groups.commands import HandOverLead
from domain.purchasing_groups.events import LeadHandedOver
from domain.purchasing_groups.rejections import (
    LeadHandedOverTooEarly,
    LeadIsLeaving,
    MotionNotCarried,
    MotionOnAnotherMatter,
)
from domain.purchasing_groups.rejections_membership import NotAMember
from domain.purchasing_groups.values import Matter
from tests.domain.purchasing_groups.known import (
    DALHEIM,
    ELVNES,
    GROUP,
    MOTION,
    OTHER_MOTION,
    SECRETARY,
    YTRE_SUND,
    decided,
    formed,
    group,
    joined,
    left,
    noon,
)

IN_JULY = date(2027, 7, 1)
hand_over = HandOverLead(
    at=noon(2027, 6, 1), by=SECRETARY, group=GROUP, lead=YTRE_SUND, motion=MOTION, valid_from=IN_JULY
)
handed_over = LeadHandedOver(group=GROUP, lead=YTRE_SUND, motion=MOTION, valid_from=IN_JULY)
carried = decided(MOTION, Matter.AGREEMENT)
with_a_member = group.given(formed, joined(YTRE_SUND))


def test_a_carried_motion_on_the_agreement_makes_another_member_the_lead() -> None:
    with_a_member.given(carried).when(hand_over).then(handed_over)


def test_making_the_lead_the_lead_adds_nothing() -> None:
    with_a_member.given(carried, handed_over).when(hand_over).then_nothing()
    to_the_founder = hand_over.model_copy(update={"lead": ELVNES})
    group.given(formed).when(to_the_founder).then_nothing()


def test_the_lead_to_be_does_not_lead_from_an_earlier_day() -> None:
    earlier = hand_over.model_copy(update={"valid_from": date(2027, 6, 15)})
    rejection = with_a_member.given(carried, handed_over).when(earlier).then_rejected(LeadHandedOverTooEarly)
    assert rejection == LeadHandedOverTooEarly(valid_from=date(2027, 6, 15), earliest=IN_JULY)


def test_the_lead_passes_only_by_a_carried_motion_on_the_agreement() -> None:
    with_a_member.when(hand_over).then_rejected(MotionNotCarried)
    failed = decided(MOTION, Matter.AGREEMENT, Ground.TIED)
    with_a_member.given(failed).when(hand_over).then_rejected(MotionNotCarried)
    with_a_member.given(decided(MOTION, Matter.ORDINARY)).when(hand_over).then_rejected(MotionOnAnotherMatter)


def test_the_lead_passes_to_a_member_only() -> None:
    rejection = group.given(formed, carried).when(hand_over).then_rejected(NotAMember)
    assert rejection == NotAMember(GROUP, YTRE_SUND, on=IN_JULY)


def test_the_lead_does_not_pass_to_one_whose_membership_has_ended_or_not_begun() -> None:
    for membership in (joined(YTRE_SUND, valid_to=date(2027, 6, 30)), joined(YTRE_SUND, date(2027, 7, 2))):
        rejection = group.given(formed, membership, carried).when(hand_over).then_rejected(NotAMember)
        assert rejection.on == IN_JULY


def test_the_lead_does_not_pass_to_one_that_has_given_notice() -> None:
    leaving = left(YTRE_SUND, date(2028, 6, 30))
    rejection = with_a_member.given(leaving, carried).when(hand_over).then_rejected(LeadIsLeaving)
    assert rejection.effective_on == date(2028, 6, 30)


def test_the_lead_does_not_pass_before_the_decision() -> None:
    backdated = hand_over.model_copy(update={"valid_from": date(2027, 5, 31)})
    with_a_member.given(carried).when(backdated).then_rejected(LeadHandedOverTooEarly)
    today = hand_over.model_copy(update={"valid_from": date(2027, 6, 1)})
    assert with_a_member.given(carried).when(today).facts()


def test_the_lead_does_not_pass_on_before_it_has_come() -> None:
    to_dalheim = HandOverLead(
        at=noon(2027, 6, 2),
        by=SECRETARY,
        group=GROUP,
        lead=DALHEIM,
        motion=OTHER_MOTION,
        valid_from=date(2027, 6, 30),
    )
    so_far = group.given(formed, handed_over, joined(DALHEIM), decided(OTHER_MOTION, Matter.AGREEMENT))
    rejection = so_far.when(to_dalheim).then_rejected(LeadHandedOverTooEarly)
    assert rejection.earliest == IN_JULY
