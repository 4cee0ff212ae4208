"""What members paid and received is entered once, by members, for days that have been; and taken back once."""

from datetime import date

import pytest

from domain.cost_sharing.boundary import EntryCommand
from domain.cost_sharing.rejections import (
    AdvanceToOneself,
    CostKeyUnknown,
    CostReferenceTaken,
    CostTakenBack,
    CostUnknown,
    EntryAhead,
    GrantInUse,
    NotMemberOnTheDay,
    ReplacedCostStands,
)
from domain.kernel.events import Event
from domain.kernel.identifiers import CostId
from domain.purchasing_groups.events import LeadHandedOver
from tests.domain.cost_sharing.acts import (
    ADOPTED,
    ADVANCED,
    ALLOCATED,
    CORRECT,
    CORRECTED,
    GRANTED,
    INCUR,
    INCURRED,
    OPENED,
    PAY,
    RECEIVE,
    allocated,
    corrected,
    given,
)
from tests.domain.cost_sharing.scene import (
    ADVANCE,
    ALARM_KEY,
    ANEW,
    CONSULTANT,
    GRANT,
    GROUP,
    INCURRED_ON,
    NOTED_ON,
    ON_KEY,
    OTHER_POOL,
    OYVAER,
    POOL,
    TAKEN_BACK,
    YTRE_SUND,
    at,
    leaves,
)

ENTRIES = [(INCUR, INCURRED, "cost"), (RECEIVE, GRANTED, "grant"), (PAY, ADVANCED, "advance")]
ELSEWHERE = OPENED.model_copy(update={"pool": OTHER_POOL})


@pytest.mark.parametrize(("command", "fact", "_reference"), ENTRIES)
def test_an_entry_is_recorded_once(command: EntryCommand, fact: Event, _reference: str) -> None:
    given().when(command).then(fact)
    given(fact).when(command).then_nothing()


@pytest.mark.parametrize(("command", "fact", "_reference"), ENTRIES)
def test_a_reference_stands_for_one_entry(command: EntryCommand, fact: Event, _reference: str) -> None:
    given(fact).when(command.model_copy(update={"amount": 1})).then_rejected(CostReferenceTaken)
    other_pool = command.model_copy(update={"pool": OTHER_POOL})
    given(fact, ELSEWHERE).when(other_pool).then_rejected(CostReferenceTaken)


@pytest.mark.parametrize(("command", "_fact", "reference"), ENTRIES)
@pytest.mark.parametrize(
    ("taken", "name"), [(INCURRED, CONSULTANT), (GRANTED, GRANT), (ADVANCED, ADVANCE), (CORRECTED, TAKEN_BACK)]
)
def test_no_two_entries_share_a_reference_whatever_they_are(
    command: EntryCommand, _fact: Event, reference: str, taken: Event, name: CostId
) -> None:
    other = command.model_copy(update={reference: name, "amount": 7})
    given(taken).when(other).then_rejected(CostReferenceTaken)


@pytest.mark.parametrize(
    "command",
    [
        INCUR.model_copy(update={"incurred_on": date(2027, 3, 11)}),
        RECEIVE.model_copy(update={"received_on": date(2027, 3, 11)}),
        PAY.model_copy(update={"paid_on": date(2027, 3, 11)}),
    ],
)
def test_what_has_not_happened_yet_is_not_entered(command: EntryCommand) -> None:
    refused = given().when(command).then_rejected(EntryAhead)
    assert (refused.on, refused.noted_on) == (date(2027, 3, 11), NOTED_ON)


@pytest.mark.parametrize(
    "command",
    [
        INCUR.model_copy(update={"paid_by": OYVAER}),
        RECEIVE.model_copy(update={"received_by": OYVAER}),
        PAY.model_copy(update={"payer": OYVAER}),
        PAY.model_copy(update={"payee": OYVAER}),
    ],
)
def test_members_pay_and_receive(command: EntryCommand) -> None:
    assert given().when(command).then_rejected(NotMemberOnTheDay).member == OYVAER


def test_whoever_has_left_pays_no_more() -> None:
    gone = leaves(YTRE_SUND, INCURRED_ON)
    later = INCUR.model_copy(update={"paid_by": YTRE_SUND, "incurred_on": date(2026, 6, 2)})
    given(gone).when(later).then_rejected(NotMemberOnTheDay)
    assert given(gone).when(later.model_copy(update={"incurred_on": INCURRED_ON})).facts()


def test_a_lead_that_is_no_member_pays_for_the_others() -> None:
    lead = LeadHandedOver(group=GROUP, lead=OYVAER, motion=ON_KEY, valid_from=INCURRED_ON)
    assert given(lead).when(INCUR.model_copy(update={"paid_by": OYVAER})).facts()
    earlier = INCUR.model_copy(update={"paid_by": OYVAER, "incurred_on": date(2026, 5, 31)})
    given(lead).when(earlier).then_rejected(NotMemberOnTheDay)


def test_nobody_pays_itself_in_advance() -> None:
    given().when(PAY.model_copy(update={"payee": YTRE_SUND})).then_rejected(AdvanceToOneself)


def test_a_cost_names_a_key_of_the_group_or_none() -> None:
    named = INCUR.model_copy(update={"key": ALARM_KEY})
    given().when(named).then_rejected(CostKeyUnknown)
    adopted = ADOPTED.model_copy(update={"key": ALARM_KEY})
    given(adopted).when(named).then(INCURRED.model_copy(update={"key": ALARM_KEY}))


def test_a_cost_replaces_one_that_was_taken_back() -> None:
    anew = INCUR.model_copy(update={"cost": ANEW, "replaces": CONSULTANT})
    given(INCURRED).when(anew).then_rejected(ReplacedCostStands)
    given(INCURRED, CORRECTED).when(anew).then(INCURRED.model_copy(update={"cost": ANEW, "replaces": CONSULTANT}))


def test_a_counter_entry_takes_back_the_cost_with_its_shares_and_grants() -> None:
    how = allocated(INCURRED, GRANTED)
    fact = corrected(INCURRED, GRANTED, how)
    assert (fact.amount, fact.vat) == (INCURRED.amount, INCURRED.vat)
    assert (fact.shares, fact.vat_shares, fact.grants) == (how.shares, how.vat_shares, how.grants)
    assert how.grants


@pytest.mark.parametrize("fact", [INCURRED, GRANTED, ADVANCED])
def test_any_entry_can_be_taken_back_once(fact: Event) -> None:
    corrects = next(getattr(fact, kind) for kind in ("cost", "grant", "advance") if hasattr(fact, kind))
    command = CORRECT.model_copy(update={"corrects": corrects})
    taken_back = corrected(fact, command=command)
    given(fact, taken_back).when(command).then_nothing()
    again = command.model_copy(update={"correction": CostId("again")})
    assert given(fact, taken_back).when(again).then_rejected(CostTakenBack).correction == TAKEN_BACK


def test_what_was_never_entered_is_not_taken_back() -> None:
    given().when(CORRECT).then_rejected(CostUnknown)
    given(INCURRED, CORRECTED).when(CORRECT.model_copy(update={"corrects": TAKEN_BACK})).then_rejected(CostUnknown)


def test_what_stands_in_another_pool_is_not_taken_back_here() -> None:
    other = INCURRED.model_copy(update={"pool": OTHER_POOL})
    given(other).when(CORRECT).then_rejected(CostUnknown)


def test_a_counter_entry_has_a_reference_of_its_own() -> None:
    taken = CORRECT.model_copy(update={"correction": GRANT})
    given(INCURRED, GRANTED).when(taken).then_rejected(CostReferenceTaken)
    other = GRANTED.model_copy(update={"pool": OTHER_POOL})
    given(INCURRED, other).when(taken).then_rejected(CostReferenceTaken)


def test_a_grant_that_was_deducted_is_taken_back_after_the_cost() -> None:
    how = allocated(INCURRED, GRANTED)
    command = CORRECT.model_copy(update={"corrects": GRANT, "correction": CostId("grant-taken-back")})
    refused = given(INCURRED, GRANTED, how).when(command).then_rejected(GrantInUse)
    assert (refused.grant, refused.costs) == (GRANT, (CONSULTANT,))
    cost_taken_back = corrected(INCURRED, GRANTED, how)
    assert given(INCURRED, GRANTED, how, cost_taken_back).when(command).facts()


def test_the_day_counts_where_the_members_are() -> None:
    just_after_midnight = at(NOTED_ON).replace(hour=23, minute=30)
    command = INCUR.model_copy(update={"at": just_after_midnight, "incurred_on": date(2027, 3, 11)})
    assert given().when(command).facts()
    assert ALLOCATED.pool == POOL
