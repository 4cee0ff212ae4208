"""A cost is shared once, by the key in force on its day, after grants; later keys move nothing."""

from datetime import date

from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.recomputing import recompute
from domain.cost_sharing.rejections import (
    CostTakenBack,
    CostUnknown,
    NoCostKeyInForce,
    NotMemberOnTheDay,
)
from domain.cost_sharing.state import Formed
from domain.cost_sharing.values import EqualComponent, VatTreatment
from domain.kernel.identifiers import MotionId
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import (
    ADOPTED,
    ALLOCATE,
    ALLOCATED,
    CORRECTED,
    GRANTED,
    INCURRED,
    SET_UP,
    allocated,
    corrected,
    given,
)
from tests.domain.cost_sharing.scene import (
    ACTUAL,
    ALARM_KEY,
    ANEW,
    CONSULTANT,
    FIVE,
    GRANT,
    INCURRED_ON,
    LAWYER,
    ON_KEY,
    ON_NEW_KEY,
    OYVAER,
    REVERSAL,
    SKOGVATN,
    decided,
    joined,
    leaves,
)

SECOND = ADOPTED.model_copy(
    update={
        "version": 2,
        "components": (EqualComponent(weight=10_000),),
        "valid_from": INCURRED_ON,
        "motion": ON_NEW_KEY,
    }
)
ON_SECOND = decided(ON_NEW_KEY, Matter.COST_KEY)
EARLIER = INCURRED.model_copy(update={"incurred_on": date(2026, 5, 31)})
EQUALLY = [102_476_00] * 5


def totals(shared: object) -> list[int]:
    """What each bears."""
    return [share.total for share in getattr(shared, "shares", ())]


def test_a_cost_is_shared_to_the_ore() -> None:
    assert totals(ALLOCATED) == [200_544_37, 136_132_28, 72_741_03, 58_382_85, 44_579_47]
    assert (ALLOCATED.amount, ALLOCATED.shared, ALLOCATED.by) == (ACTUAL, ACTUAL, ADOPTED.used)
    assert (ALLOCATED.key, ALLOCATED.version, ALLOCATED.rule_set) == (ADOPTED.key, 1, "thirty-seventy.v1")
    assert recompute(ALLOCATED) == ()


def test_sharing_a_cost_once_more_is_silence() -> None:
    given(INCURRED, ALLOCATED).when(ALLOCATE).then_nothing()


def test_a_new_key_moves_no_earlier_share() -> None:
    given(INCURRED, ALLOCATED, ON_SECOND, SECOND).when(ALLOCATE).then_nothing()
    state = DECIDER.fold((*SET_UP, INCURRED, ALLOCATED))
    later = DECIDER.fold((ON_SECOND, SECOND), state)
    assert isinstance(state, Formed)
    assert isinstance(later, Formed)
    assert later.pool == state.pool


def test_the_day_of_the_cost_chooses_the_version_whenever_it_is_shared() -> None:
    assert totals(allocated(INCURRED, ON_SECOND, SECOND)) == EQUALLY
    assert totals(allocated(EARLIER, ON_SECOND, SECOND)) == totals(ALLOCATED)
    assert allocated(EARLIER, ON_SECOND, SECOND).version == 1


def test_a_cost_that_names_a_key_is_shared_by_it() -> None:
    motion = MotionId("on-alarms")
    alarms = SECOND.model_copy(update={"key": ALARM_KEY, "version": 1, "motion": motion})
    named = INCURRED.model_copy(update={"key": ALARM_KEY})
    assert totals(allocated(named, decided(motion, Matter.COST_KEY), alarms)) == EQUALLY


def test_a_cost_from_before_the_key_cannot_be_shared_by_it() -> None:
    before = INCURRED.model_copy(update={"incurred_on": date(2026, 1, 28)})
    refused = given(before).when(ALLOCATE).then_rejected(NoCostKeyInForce)
    assert refused.on == date(2026, 1, 28)


def test_a_key_whose_decision_was_reversed_shares_no_more() -> None:
    reversed_first = decided(REVERSAL, Matter.COST_KEY, reverses=ON_KEY)
    given(INCURRED, reversed_first).when(ALLOCATE).then_rejected(NoCostKeyInForce)
    reversed_second = decided(REVERSAL, Matter.COST_KEY, reverses=ON_NEW_KEY)
    assert allocated(INCURRED, ON_SECOND, SECOND, reversed_second).version == 1


def test_nobody_shares_what_was_incurred_after_it_left() -> None:
    refused = given(INCURRED, leaves(SKOGVATN, date(2026, 5, 31))).when(ALLOCATE).then_rejected(NotMemberOnTheDay)
    assert (refused.member, refused.on) == (SKOGVATN, INCURRED_ON)


def test_whoever_leaves_keeps_its_share_of_what_was_incurred_before() -> None:
    assert allocated(INCURRED, leaves(SKOGVATN, INCURRED_ON)) == ALLOCATED


def test_a_late_joiner_bears_nothing_of_what_was_incurred_before_its_version() -> None:
    six = SECOND.model_copy(update={"members": (*FIVE, OYVAER)})
    history = (ON_SECOND, joined(OYVAER, INCURRED_ON), six)
    assert len(allocated(INCURRED, *history).shares) == 6
    assert totals(allocated(EARLIER, *history)) == totals(ALLOCATED)


def test_grants_are_deducted_before_the_cost_is_shared() -> None:
    how = allocated(INCURRED, GRANTED)
    (used,) = how.grants
    assert (used.grant, used.amount, used.received_by) == (GRANT, 100_000_00, GRANTED.received_by)
    assert how.shared == sum(totals(how)) == ACTUAL - 100_000_00


def test_a_grant_is_used_once_and_what_is_left_goes_to_the_next_cost() -> None:
    small = INCURRED.model_copy(update={"amount": 30_000_00})
    first = allocated(small, GRANTED)
    assert (first.shared, totals(first)) == (0, [0] * 5)
    lawyer = INCURRED.model_copy(update={"cost": LAWYER})
    command = ALLOCATE.model_copy(update={"cost": LAWYER})
    second = allocated(small, GRANTED, first, lawyer, command=command)
    assert [used.amount for used in second.grants] == [70_000_00]


def test_the_grant_recorded_first_is_used_first() -> None:
    another = GRANTED.model_copy(update={"grant": "a-second-grant"})
    how = allocated(INCURRED.model_copy(update={"amount": 150_000_00}), GRANTED, another)
    assert [(used.grant, used.amount) for used in how.grants] == [(GRANT, 100_000_00), ("a-second-grant", 50_000_00)]


def test_a_grant_that_a_cost_took_nothing_of_is_not_named() -> None:
    another = GRANTED.model_copy(update={"grant": "a-second-grant"})
    how = allocated(INCURRED.model_copy(update={"amount": 80_000_00}), GRANTED, another)
    assert [used.grant for used in how.grants] == [GRANT]


def test_a_cost_taken_back_gives_its_grant_back() -> None:
    how = allocated(INCURRED, GRANTED)
    taken_back = corrected(INCURRED, GRANTED, how)
    anew = INCURRED.model_copy(update={"cost": ANEW, "replaces": CONSULTANT, "amount": 200_000_00})
    command = ALLOCATE.model_copy(update={"cost": ANEW})
    again = allocated(INCURRED, GRANTED, how, taken_back, anew, command=command)
    assert (again.shared, again.grants) == (100_000_00, how.grants)


def test_vat_is_shared_apart_and_only_where_whoever_paid_does_not_get_it_back() -> None:
    assert (ALLOCATED.vat, ALLOCATED.vat_shares) == (0, ())
    how = allocated(INCURRED.model_copy(update={"vat_treatment": VatTreatment.SHARED}))
    assert how.shares == ALLOCATED.shares
    assert how.vat == sum(share.total for share in how.vat_shares) == INCURRED.vat
    assert recompute(how) == ()


def test_what_was_taken_back_is_not_shared() -> None:
    refused = given(INCURRED, CORRECTED).when(ALLOCATE).then_rejected(CostTakenBack)
    assert refused.correction == CORRECTED.correction


def test_only_costs_of_the_pool_are_shared() -> None:
    given().when(ALLOCATE).then_rejected(CostUnknown)
    given(GRANTED).when(ALLOCATE.model_copy(update={"cost": GRANT})).then_rejected(CostUnknown)
