"""A key is adopted by a carried motion, with figures that were counted and limits that can be held."""

from datetime import date

import pytest

from domain.cost_sharing.commands import AdoptCostKey
from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.events import CostKeyAdopted
from domain.cost_sharing.rejections import (
    CostReferenceTaken,
    CostsInUnknownGroup,
    CostsWithoutCarriedMotion,
    FiguresIncomplete,
    FiguresNotYetCounted,
    ImpossibleLimits,
    KeyReachesBack,
    LimitOutsideKey,
    MotionUsedForOtherCosts,
    NothingCounted,
    NotMemberOnTheDay,
    RecordsForNoMember,
    WeightsNotWhole,
)
from domain.cost_sharing.values import Basis, EqualComponent, Limit
from domain.kernel.identifiers import MotionId
from domain.motions.values import Ground
from domain.purchasing_groups.events import LeadHandedOver
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import ADOPT, ADOPTED
from tests.domain.cost_sharing.scene import (
    ALARM_KEY,
    DECIDED_ON,
    ELVNES,
    FIVE,
    FORMED,
    GROUP,
    INCURRED_ON,
    NOTED_ON,
    ON_KEY,
    ON_NEW_KEY,
    OTHER_GROUP,
    OYVAER,
    POPULATION,
    REVERSAL,
    SKOGVATN,
    at,
    by,
    decided,
    joined,
    leaves,
    measured,
)
from tests.support.specification import Specification

MEMBERS = tuple(joined(member) for member in FIVE)
CARRIED = decided(ON_KEY, Matter.COST_KEY)
SPECIFICATION = Specification(DECIDER).given_any(FORMED, *MEMBERS, CARRIED)
NEW = ADOPT.model_copy(update={"at": at(INCURRED_ON), "valid_from": INCURRED_ON, "motion": ON_NEW_KEY})
NEW_CARRIED = decided(ON_NEW_KEY, Matter.COST_KEY)


def changed(**fields: object) -> AdoptCostKey:
    """The usual command with other fields."""
    return ADOPT.model_copy(update=fields)


def test_a_carried_motion_adopts_the_first_version_of_a_key() -> None:
    SPECIFICATION.when(ADOPT).then(ADOPTED)


def test_the_next_motion_adopts_the_next_version() -> None:
    adopted = ADOPTED.model_copy(update={"version": 2, "valid_from": INCURRED_ON, "motion": ON_NEW_KEY})
    SPECIFICATION.given_any(ADOPTED, NEW_CARRIED).when(NEW).then(adopted)


def test_versions_count_up() -> None:
    second = ADOPTED.model_copy(update={"version": 2, "motion": MotionId("on-the-second")})
    (adopted,) = SPECIFICATION.given_any(ADOPTED, second, NEW_CARRIED).when(NEW).facts()
    assert isinstance(adopted, CostKeyAdopted)
    assert adopted.version == 3


def test_adopting_the_same_once_more_is_silence() -> None:
    SPECIFICATION.given_any(ADOPTED).when(ADOPT).then_nothing()


def test_members_and_figures_may_come_in_any_order() -> None:
    turned = POPULATION.model_dump() | {"figures": tuple(reversed(POPULATION.figures))}
    command = AdoptCostKey.model_validate(
        ADOPT.model_dump() | {"members": FIVE[::-1], "components": (EqualComponent(weight=3_000), turned)}
    )
    SPECIFICATION.given_any(ADOPTED).when(command).then_nothing()


def test_a_motion_adopts_one_version_of_a_key() -> None:
    command = changed(caps=(Limit(share=5_000),))
    refused = SPECIFICATION.given_any(ADOPTED).when(command).then_rejected(MotionUsedForOtherCosts)
    assert refused.motion == ON_KEY


def test_a_motion_that_adopted_one_key_adopts_no_other() -> None:
    refused = SPECIFICATION.given_any(ADOPTED).when(changed(key=ALARM_KEY)).then_rejected(MotionUsedForOtherCosts)
    assert (refused.motion, refused.used_for) == (ON_KEY, ADOPTED.key)


@pytest.mark.parametrize(
    "decision",
    [
        decided(ON_KEY, Matter.COST_KEY, Ground.MAJORITY_NOT_REACHED),
        decided(ON_KEY, Matter.BUDGET),
        decided(MotionId("another"), Matter.COST_KEY),
    ],
)
def test_a_motion_that_failed_or_was_about_something_else_adopts_no_key(decision: CostKeyAdopted) -> None:
    specification = Specification(DECIDER).given_any(FORMED, *MEMBERS, decision)
    specification.when(ADOPT).then_rejected(CostsWithoutCarriedMotion)


def test_a_motion_that_was_reversed_adopts_no_key() -> None:
    reversal = decided(REVERSAL, Matter.COST_KEY, reverses=ON_KEY)
    refused = SPECIFICATION.given_any(reversal).when(ADOPT).then_rejected(CostsWithoutCarriedMotion)
    assert refused.matter is Matter.COST_KEY


def test_a_reversal_that_failed_leaves_the_motion_standing() -> None:
    failed = decided(REVERSAL, Matter.COST_KEY, Ground.TIED, reverses=ON_KEY)
    SPECIFICATION.given_any(failed).when(ADOPT).then(ADOPTED)


def test_a_key_belongs_to_one_group() -> None:
    elsewhere = ADOPTED.model_copy(update={"group": OTHER_GROUP})
    SPECIFICATION.given_any(elsewhere).when(ADOPT).then_rejected(CostReferenceTaken)


def test_the_group_must_have_been_formed() -> None:
    Specification(DECIDER).given(CARRIED).when(ADOPT).then_rejected(CostsInUnknownGroup)


def test_somebody_from_outside_records_nothing() -> None:
    SPECIFICATION.when(changed(by=by(OYVAER))).then_rejected(RecordsForNoMember)


def test_a_member_s_adviser_records_on_its_behalf() -> None:
    SPECIFICATION.when(changed(by=by(OYVAER), on_behalf_of=(SKOGVATN,))).then(ADOPTED)


def test_a_lead_that_is_no_member_records_too() -> None:
    handed_over = LeadHandedOver(group=GROUP, lead=OYVAER, motion=MotionId("lead"), valid_from=DECIDED_ON)
    SPECIFICATION.given_any(handed_over).when(changed(by=by(OYVAER))).then(ADOPTED)


def test_whoever_led_before_and_is_no_member_records_no_more() -> None:
    led = LeadHandedOver(group=GROUP, lead=OYVAER, motion=MotionId("lead"), valid_from=date(2026, 1, 5))
    leads = LeadHandedOver(group=GROUP, lead=ELVNES, motion=MotionId("lead-again"), valid_from=date(2026, 1, 20))
    SPECIFICATION.given_any(led, leads).when(changed(by=by(OYVAER))).then_rejected(RecordsForNoMember)
    to_come = leads.model_copy(update={"valid_from": NOTED_ON})
    SPECIFICATION.given_any(led, to_come).when(changed(by=by(OYVAER))).then(ADOPTED)


def test_the_first_version_may_reach_back_and_a_later_one_may_not() -> None:
    earlier = date(2026, 1, 10)
    SPECIFICATION.when(changed(valid_from=earlier)).then(ADOPTED.model_copy(update={"valid_from": earlier}))
    reaching = NEW.model_copy(update={"valid_from": earlier})
    refused = SPECIFICATION.given_any(ADOPTED, NEW_CARRIED).when(reaching).then_rejected(KeyReachesBack)
    assert (refused.valid_from, refused.decided_on) == (earlier, INCURRED_ON)


def test_those_who_share_are_members_when_the_key_begins() -> None:
    early = changed(valid_from=date(2025, 12, 31))
    assert SPECIFICATION.when(early).then_rejected(NotMemberOnTheDay).member == ELVNES
    gone = leaves(SKOGVATN, date(2026, 5, 31))
    refused = SPECIFICATION.given_any(ADOPTED, NEW_CARRIED, gone).when(NEW).then_rejected(NotMemberOnTheDay)
    assert (refused.member, refused.on) == (SKOGVATN, INCURRED_ON)


def test_a_late_joiner_shares_from_the_version_that_names_it() -> None:
    six = (*FIVE, OYVAER)
    fields = {"members": six, "components": (EqualComponent(weight=10_000),)}
    adopted = ADOPTED.model_copy(update={**fields, "version": 2, "valid_from": INCURRED_ON, "motion": ON_NEW_KEY})
    history = (ADOPTED, NEW_CARRIED, joined(OYVAER, INCURRED_ON))
    SPECIFICATION.given_any(*history).when(NEW.model_copy(update=fields)).then(adopted)


def test_weights_sum_to_the_whole() -> None:
    components = (EqualComponent(weight=3_000), POPULATION.model_copy(update={"weight": 6_999}))
    assert SPECIFICATION.when(changed(components=components)).then_rejected(WeightsNotWhole).total == 9_999


def test_every_member_has_one_figure_and_nobody_else_has() -> None:
    strangers = measured(Basis.USERS, 10_000, 420, 300, 130, 95, 1, of=(*FIVE[:4], OYVAER))
    refused = SPECIFICATION.when(changed(components=(strangers,))).then_rejected(FiguresIncomplete)
    assert (refused.basis, refused.missing, refused.beyond) == (Basis.USERS, (SKOGVATN,), (OYVAER,))
    twice = measured(Basis.USERS, 10_000, 420, 300, 130, 95, 55, 1, of=(*FIVE, ELVNES))
    refused = SPECIFICATION.when(changed(components=(twice,))).then_rejected(FiguresIncomplete)
    assert (refused.missing, refused.beyond) == ((), (ELVNES,))


def test_figures_that_are_all_nought_divide_nothing() -> None:
    nought = measured(Basis.USAGE, 10_000, 0, 0, 0, 0, 0)
    assert SPECIFICATION.when(changed(components=(nought,))).then_rejected(NothingCounted).basis is Basis.USAGE


def test_figures_of_a_day_to_come_are_no_figures() -> None:
    ahead = POPULATION.model_copy(update={"counted_on": NOTED_ON})
    command = changed(components=(EqualComponent(weight=3_000), ahead))
    assert SPECIFICATION.when(command).then_rejected(FiguresNotYetCounted).counted_on == NOTED_ON
    today = POPULATION.model_copy(update={"counted_on": DECIDED_ON})
    assert SPECIFICATION.when(changed(components=(EqualComponent(weight=3_000), today))).facts()


@pytest.mark.parametrize(
    "limits",
    [
        {"caps": (Limit(share=1_999),)},
        {"floors": (Limit(share=2_001),)},
        {"caps": (Limit(share=3_000),), "floors": (Limit(member=SKOGVATN, share=3_001),)},
    ],
)
def test_caps_and_floors_leave_a_way_to_divide(limits: dict[str, tuple[Limit, ...]]) -> None:
    SPECIFICATION.when(changed(**limits)).then_rejected(ImpossibleLimits)


def test_caps_and_floors_may_leave_just_one_way_to_divide() -> None:
    exact = (Limit(share=2_000),)
    adopted = ADOPTED.model_copy(update={"caps": exact, "floors": exact})
    SPECIFICATION.when(changed(caps=exact, floors=exact)).then(adopted)


@pytest.mark.parametrize(
    "limits",
    [
        (Limit(share=5_000), Limit(share=6_000)),
        (Limit(member=OYVAER, share=5_000),),
        (Limit(member=ELVNES, share=5_000), Limit(member=ELVNES, share=6_000)),
    ],
)
def test_a_limit_is_stated_once_and_for_those_who_share(limits: tuple[Limit, ...]) -> None:
    SPECIFICATION.when(changed(caps=limits)).then_rejected(LimitOutsideKey)
    SPECIFICATION.when(changed(floors=limits)).then_rejected(LimitOutsideKey)
