from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from pydantic import ValidationError

from domain.procurements.commands import DecideLots, LockCriteria
from domain.procurements.events import CriteriaLocked, LotsDecided
from domain.procurements.rejections import (
    AlreadyAnnounced,
    ClimateWeighsTooLittle,
    CriteriaAreFinal,
    FormulaDoesNotFit,
    ReasonMissing,
    WeightsAreNotTheWhole,
)
from domain.procurements.values import AwardCriterionKind, Part, PriceFormula, ProcedureKind, criteria_digest
from domain.tenders.events import DeadlineExtended
from domain.tenders.values import ExtensionGround
from tests.domain.procurements.case import (
    CHOSEN,
    CRITERIA,
    FORMULA,
    KEEP_WHOLE,
    LOCK,
    LOCKED,
    LOTS,
    NOT_DIVIDED,
    OPENED,
    weighs,
)
from tests.domain.procurements.scene import BIDS_OPENED, CASE, DEADLINE, FIXED, LATER, course, sent

QUALITY_FIRST = (
    weighs("price", AwardCriterionKind.PRICE, 3_000),
    weighs("quality", AwardCriterionKind.QUALITY, 4_000),
    weighs("climate", AwardCriterionKind.CLIMATE, 3_000),
)
REPLACE = LOCK.model_copy(update={"criteria": QUALITY_FIRST, "reason": "Users want quality", "at": LATER})


def test_criteria_are_locked_with_weights_formula_and_digest() -> None:
    course.given(OPENED).when(LOCK).then(LOCKED)


def test_locked_criteria_are_told_with_their_weights_in_percent() -> None:
    assert LOCKED.weighed == ("Price 40 %", "Quality 30 %", "Climate 30 %")
    assert weighs("price", AwardCriterionKind.PRICE, 3_305).percent == "33,05"


def test_locking_the_same_criteria_again_adds_nothing_even_when_they_are_final() -> None:
    course.given(OPENED, LOCKED).when(LOCK).then_nothing()
    course.given(OPENED, LOCKED, FIXED, BIDS_OPENED).when(LOCK.model_copy(update={"at": LATER})).then_nothing()


def test_replaced_criteria_are_the_next_version_and_have_a_reason() -> None:
    (fact,) = course.given(OPENED, LOCKED).when(REPLACE).facts()
    assert isinstance(fact, CriteriaLocked)
    assert (fact.version, fact.digest) == (2, criteria_digest(QUALITY_FIRST, FORMULA))
    course.given(OPENED, LOCKED).when(REPLACE.model_copy(update={"reason": None})).then_rejected(ReasonMissing)


def test_criteria_do_not_move_once_bids_were_opened() -> None:
    rejection = course.given(OPENED, LOCKED, BIDS_OPENED).when(REPLACE).then_rejected(CriteriaAreFinal)
    assert rejection.since == BIDS_OPENED.opened_at


def test_criteria_do_not_move_from_the_deadline_on() -> None:
    at_deadline = REPLACE.model_copy(update={"at": DEADLINE})
    course.given(OPENED, LOCKED, FIXED).when(at_deadline).then_rejected(CriteriaAreFinal)
    just_before = REPLACE.model_copy(update={"at": DEADLINE - timedelta(microseconds=1)})
    assert course.given(OPENED, LOCKED, FIXED).when(just_before).facts()


def test_an_extended_deadline_is_the_one_that_counts() -> None:
    extended = DeadlineExtended(
        procurement=CASE,
        earlier=DEADLINE,
        deadline=DEADLINE + timedelta(days=7),
        ground=ExtensionGround.LATE_INFORMATION,
        reason="An answer came late",
    )
    at_deadline = REPLACE.model_copy(update={"at": DEADLINE})
    assert course.given(OPENED, LOCKED, FIXED, extended).when(at_deadline).facts()


@pytest.mark.parametrize("weight_bp", [2_999, 3_001])
def test_the_weights_are_the_whole_to_the_basis_point(weight_bp: int) -> None:
    criteria = (*CRITERIA[:1], weighs("quality", AwardCriterionKind.QUALITY, weight_bp), CRITERIA[2])
    rejection = (
        course.given(OPENED).when(LOCK.model_copy(update={"criteria": criteria})).then_rejected(WeightsAreNotTheWhole)
    )
    assert rejection.summed_bp == 7_000 + weight_bp


def test_a_price_criterion_has_a_named_formula() -> None:
    rejection = course.given(OPENED).when(LOCK.model_copy(update={"formula": None})).then_rejected(FormulaDoesNotFit)
    assert rejection == FormulaDoesNotFit(None, 1)


def test_there_is_no_formula_at_a_fixed_price_and_one_price_is_weighed_at_most() -> None:
    fixed_price = (
        weighs("quality", AwardCriterionKind.QUALITY, 7_000),
        weighs("climate", AwardCriterionKind.CLIMATE, 3_000),
    )
    at_fixed_price = LOCK.model_copy(update={"criteria": fixed_price})
    course.given(OPENED).when(at_fixed_price).then_rejected(FormulaDoesNotFit)
    assert course.given(OPENED).when(at_fixed_price.model_copy(update={"formula": None})).facts()
    two_prices = (CRITERIA[0], weighs("cost", AwardCriterionKind.COST, 3_000), CRITERIA[2])
    course.given(OPENED).when(LOCK.model_copy(update={"criteria": two_prices})).then_rejected(FormulaDoesNotFit)


def test_climate_weighs_thirty_percent_or_the_case_says_why_not() -> None:
    little = (*CRITERIA[:1], weighs("quality", AwardCriterionKind.QUALITY, 3_001), weighs(
        "climate", AwardCriterionKind.CLIMATE, 2_999
    ))  # fmt: skip
    command = LOCK.model_copy(update={"criteria": little})
    rejection = course.given(OPENED).when(command).then_rejected(ClimateWeighsTooLittle)
    assert rejection == ClimateWeighsTooLittle(2_999, 3_000, "climate-weight@2024-01-01")
    explained = command.model_copy(update={"climate_reason": "Requirements to the devices do more for the climate"})
    assert course.given(OPENED).when(explained).facts()


@pytest.mark.parametrize(
    ("part", "procedure", "day", "asked"),
    [
        (Part.PART_II, ProcedureKind.OPEN, 3, True),
        (Part.PART_III, ProcedureKind.OPEN, 3, True),
        (Part.PART_IV, ProcedureKind.OWN, 3, True),
        (Part.PART_III, ProcedureKind.WITHOUT_COMPETITION, 3, False),
        (Part.PART_I, ProcedureKind.OWN, 3, False),
        (Part.OUTSIDE, ProcedureKind.OWN, 3, False),
        (Part.PART_I, ProcedureKind.OWN, -3, True),
        (Part.OUTSIDE, ProcedureKind.OWN, -3, False),
    ],
)
def test_since_july_2026_climate_is_weighed_where_the_competition_must_be_announced(
    part: Part, procedure: ProcedureKind, day: int, *, asked: bool
) -> None:
    chosen = CHOSEN.model_copy(update={"part": part, "procedure": procedure})
    only_price = (weighs("price", AwardCriterionKind.PRICE, 10_000),)
    at = datetime(2026, 7, 1, 12, tzinfo=UTC) + timedelta(days=day)
    command = LOCK.model_copy(update={"criteria": only_price, "at": at})
    if asked:
        course.given(OPENED, chosen).when(command).then_rejected(ClimateWeighsTooLittle)
    else:
        (fact,) = course.given(OPENED, chosen).when(command).facts()
        assert isinstance(fact, CriteriaLocked)
        assert fact.rules is None


def test_criteria_replaced_after_the_notice_are_held_to_the_rule_of_its_day() -> None:
    announced = sent().model_copy(update={"sent_at": datetime(2026, 6, 30, 12, tzinfo=UTC)})
    chosen = CHOSEN.model_copy(update={"part": Part.PART_I, "procedure": ProcedureKind.OWN})
    only_price = (weighs("price", AwardCriterionKind.PRICE, 10_000),)
    command = REPLACE.model_copy(update={"criteria": only_price, "at": datetime(2026, 7, 6, 12, tzinfo=UTC)})
    course.given(OPENED, chosen, LOCKED).when(command).facts()
    rejection = course.given(OPENED, chosen, LOCKED, announced).when(command).then_rejected(ClimateWeighsTooLittle)
    assert rejection.version == "climate-weight@2024-01-01"


def test_before_the_climate_rule_there_was_nothing_to_weigh() -> None:
    only_price = (weighs("price", AwardCriterionKind.PRICE, 10_000),)
    early = LOCK.model_copy(update={"criteria": only_price, "at": datetime(2023, 12, 31, 22, tzinfo=UTC)})
    (fact,) = course.given(OPENED).when(early).facts()
    assert isinstance(fact, CriteriaLocked)
    assert fact.rule_set is None
    new_year = early.model_copy(update={"at": datetime(2023, 12, 31, 23, tzinfo=UTC)})
    course.given(OPENED).when(new_year).then_rejected(ClimateWeighsTooLittle)


def test_each_criterion_has_a_key_of_its_own() -> None:
    with pytest.raises(ValidationError, match="key of its own"):
        LockCriteria(at=LATER, by=LOCK.by, procurement=CASE, criteria=(CRITERIA[0], CRITERIA[0]), formula=FORMULA)


def test_the_digest_changes_with_weight_order_and_formula_and_nothing_else() -> None:
    digests = {
        criteria_digest(CRITERIA, FORMULA),
        criteria_digest(QUALITY_FIRST, FORMULA),
        criteria_digest(CRITERIA[::-1], FORMULA),
        criteria_digest(CRITERIA, PriceFormula.LOWEST_PRICE_PROPORTION),
        criteria_digest(CRITERIA, None),
    }
    assert len(digests) == 5


def test_the_digest_is_that_of_a_text_anybody_can_write() -> None:
    written = (
        '{"criteria":[{"key":"price","kind":"price","name":"Price","weight_bp":4000},'
        '{"key":"quality","kind":"quality","name":"Quality","weight_bp":3000},'
        '{"key":"climate","kind":"climate","name":"Climate","weight_bp":3000}],'
        '"formula":"linear-between-lowest-and-double"}'
    )
    assert criteria_digest(CRITERIA, FORMULA) == sha256(written.encode()).hexdigest()


def test_a_purchase_is_not_divided_for_a_reason() -> None:
    course.given(OPENED).when(KEEP_WHOLE).then(NOT_DIVIDED)
    course.given(OPENED, NOT_DIVIDED).when(KEEP_WHOLE).then_nothing()
    course.given(OPENED).when(KEEP_WHOLE.model_copy(update={"reason": None})).then_rejected(ReasonMissing)


def test_a_purchase_is_divided_into_two_lots_or_more_until_the_notice_is_sent() -> None:
    divide = DecideLots(at=KEEP_WHOLE.at, by=KEEP_WHOLE.by, procurement=CASE, lots=LOTS)
    course.given(OPENED).when(divide).then(LotsDecided(procurement=CASE, lots=LOTS))
    course.given(OPENED, NOT_DIVIDED, sent()).when(divide).then_rejected(AlreadyAnnounced)


@pytest.mark.parametrize(("lots", "fault"), [(LOTS[:1], "no division"), ((*LOTS, LOTS[0]), "reference of its own")])
def test_one_lot_and_a_lot_named_twice_are_no_division(lots: tuple[object, ...], fault: str) -> None:
    with pytest.raises(ValidationError, match=fault):
        DecideLots.model_validate({"at": LATER, "by": LOCK.by, "procurement": CASE, "lots": lots})
