"""Who is recused from a procurement has nothing to do with what it cost either: not in any pool of it (FVL § 6)."""

from datetime import UTC, datetime

import pytest

from domain.cost_sharing.boundary import CostCommand
from domain.cost_sharing.decider import DECIDER
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import PersonId, ProcurementId
from tests.domain.cost_sharing.acts import (
    ADOPT,
    AGREED,
    ALLOCATE,
    APPROVE,
    CORRECT,
    DECIDE,
    DISPUTE,
    INCUR,
    INCURRED,
    OPEN,
    OPENED,
    PAY,
    RECEIVE,
    SETTLE,
    given,
)
from tests.support.specification import Specification

ALARMS, ANOTHER = ProcurementId("alarms-2026"), ProcurementId("furniture-2026")
RECUSED = RecusalInCaseDecided(
    procurement=ALARMS,
    person=INCUR.by.person,
    recused=True,
    decided_by=PersonId("chief"),
    decider_standing=DeciderStanding.SUPERIOR,
    ground=DisqualificationGround.KIN,
    reason="A sibling sells for a bidder.",
    decided_at=datetime(2026, 1, 20, tzinfo=UTC),
)
IN_POOL = [APPROVE, INCUR, RECEIVE, PAY, ALLOCATE, CORRECT, DISPUTE, DECIDE, SETTLE]


@pytest.mark.parametrize("command", IN_POOL, ids=lambda command: type(command).__name__)
def test_the_recused_do_nothing_in_a_pool_of_the_procurement(command: CostCommand) -> None:
    rejection = given(RECUSED).when(command).then_rejected(ActorIsRecused)
    assert (rejection.person, rejection.procurement) == (RECUSED.person, ALARMS)
    assert (rejection.ground, rejection.decided_at) == (RECUSED.ground, RECUSED.decided_at)


def test_the_recused_open_no_pool_for_the_procurement() -> None:
    before = Specification(DECIDER).given_any(*AGREED, RECUSED)
    assert before.when(OPEN).then_rejected(ActorIsRecused).procurement == ALARMS
    own = OPEN.model_copy(update={"procurement": None})
    before.when(own).then(OPENED.model_copy(update={"procurement": None}))
    before.when(OPEN.model_copy(update={"procurement": ANOTHER})).then(
        OPENED.model_copy(update={"procurement": ANOTHER})
    )


def test_a_recusal_that_is_older_than_the_group_counts_too() -> None:
    Specification(DECIDER).given_any(RECUSED, *AGREED, OPENED).when(INCUR).then_rejected(ActorIsRecused)
    Specification(DECIDER).given_any(RECUSED, *AGREED).when(OPEN).then_rejected(ActorIsRecused)


def test_others_and_those_who_may_act_after_all_share_the_costs() -> None:
    given(RECUSED.model_copy(update={"recused": False})).when(INCUR).then(INCURRED)
    given(RECUSED, RECUSED.model_copy(update={"recused": False})).when(INCUR).then(INCURRED)
    given(RECUSED.model_copy(update={"procurement": ANOTHER})).when(INCUR).then(INCURRED)
    given(RECUSED.model_copy(update={"person": PersonId("another")})).when(INCUR).then(INCURRED)


def test_a_pool_of_no_procurement_is_open_to_whoever_is_recused_from_one() -> None:
    general = OPENED.model_copy(update={"procurement": None})
    Specification(DECIDER).given_any(*AGREED, general, RECUSED).when(INCUR).then(INCURRED)


def test_a_key_is_of_no_procurement() -> None:
    assert not DECIDER.boundary(ADOPT).covers(RECUSED)
