"""The criteria are held to the climate rule of the day of the notice, whenever they were locked (LOA § 5b)."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.notices.events import NoticeSent
from domain.notices.rejections import AnnouncedWithoutAuthority, AnnouncedWithTooLittleClimate
from domain.notices.values import NoticeKind
from domain.procurements.values import AwardCriterion, AwardCriterionKind, Part, ProcedureKind
from domain.rule_sets.values import RulesUsed
from tests.domain.notices.prepared import CHOSEN, PREPARED
from tests.domain.notices.scene import ALARMS, CHANGE, LOCKED, NOTICE, SEND, announcing

PRICE = AwardCriterion(key="price", name="Price", kind=AwardCriterionKind.PRICE, weight_bp=7_000)
CLIMATE = AwardCriterion(key="climate", name="Climate", kind=AwardCriterionKind.CLIMATE, weight_bp=3_000)
WEIGHED = LOCKED.model_copy(update={"criteria": (PRICE, CLIMATE)})
NEW_YEAR = datetime(2024, 1, 1, 11, tzinfo=UTC)

ready = announcing.given(*PREPARED)


def test_criteria_that_weigh_enough_go_out_with_the_version_of_the_day_of_the_notice() -> None:
    (fact,) = ready.given(CHOSEN, WEIGHED).when(SEND).facts()
    assert isinstance(fact, NoticeSent)
    assert fact.rules == RulesUsed(versions=("climate-weight@2026-07-01",), on=SEND.at.date())
    assert fact.rule_set == "climate-weight@2026-07-01"
    ready.given(CHOSEN, WEIGHED, fact).when(SEND).then_nothing()


def test_criteria_locked_before_there_was_a_rule_are_held_to_that_of_the_notice() -> None:
    rejection = ready.given(CHOSEN).when(SEND).then_rejected(AnnouncedWithTooLittleClimate)
    assert rejection == AnnouncedWithTooLittleClimate(ALARMS, 0, 3_000, "climate-weight@2026-07-01")
    almost = (PRICE, CLIMATE.model_copy(update={"weight_bp": 2_999}))
    little = LOCKED.model_copy(update={"criteria": almost})
    ready.given(CHOSEN, little).when(SEND).then_rejected(AnnouncedWithTooLittleClimate)


def test_a_reason_lets_criteria_without_climate_out() -> None:
    explained = LOCKED.model_copy(update={"climate_reason": "The footprint is immaterial."})
    assert ready.given(CHOSEN, explained).when(SEND).facts()


@pytest.mark.parametrize(
    ("part", "procedure", "asked"),
    [
        (Part.PART_II, ProcedureKind.OPEN, True),
        (Part.PART_I, ProcedureKind.OWN, False),
        (Part.PART_III, ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, False),
    ],
)
def test_a_notice_that_nothing_obliges_to_is_free_of_the_rule(
    part: Part, procedure: ProcedureKind, *, asked: bool
) -> None:
    chosen = CHOSEN.model_copy(update={"part": part, "procedure": procedure})
    if asked:
        ready.given(chosen).when(SEND).then_rejected(AnnouncedWithTooLittleClimate)
    else:
        (fact,) = ready.given(chosen).when(SEND).facts()
        assert isinstance(fact, NoticeSent)
        assert fact.rules is None


def test_the_rule_is_that_of_the_day_of_the_notice() -> None:
    new_year = SEND.model_copy(update={"at": NEW_YEAR})
    rejection = ready.given(CHOSEN).when(new_year).then_rejected(AnnouncedWithTooLittleClimate)
    assert rejection.version == "climate-weight@2024-01-01"
    the_year_before = SEND.model_copy(update={"at": NEW_YEAR - timedelta(days=1)})
    ready.given(CHOSEN).when(the_year_before).then_rejected(AnnouncedWithoutAuthority)


def test_other_notices_are_free_of_the_rule() -> None:
    prior = SEND.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION})
    assert ready.given(CHOSEN).when(prior).facts()
    change = SEND.model_copy(update={"notice": CHANGE, "changes": NOTICE})
    (sent,) = ready.given(CHOSEN, WEIGHED).when(SEND).facts()
    assert ready.given(CHOSEN, WEIGHED, sent, LOCKED).when(change).facts()
