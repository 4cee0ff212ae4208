from datetime import date, timedelta

from domain.impartiality.rejections import ActorIsRecused
from domain.tenders.rejections import BidsLapseTooSoon, DeadlineHasPassed, DeadlineNotLater, NoDeadlineToExtend
from domain.tenders.rejections_order import ExtendedAfterOpening
from domain.tenders.values import ExtensionGround
from tests.domain.procurements.case import OPENED
from tests.domain.procurements.scene import BIDS_OPENED, CASE, PURCHASER, recused
from tests.domain.tenders.scene import DEADLINE, EXTEND, EXTENDED, FIXED, NEW_DEADLINE, norway, tender

fixed = tender.given(OPENED, FIXED)


def test_a_deadline_is_extended_before_it_passes() -> None:
    fixed.when(EXTEND).then(EXTENDED)


def test_extending_alike_again_adds_nothing_even_after_the_deadline() -> None:
    fixed.given(EXTENDED).when(EXTEND).then_nothing()
    fixed.given(EXTENDED).when(EXTEND.model_copy(update={"at": NEW_DEADLINE})).then_nothing()


def test_a_deadline_that_has_passed_is_not_extended() -> None:
    fixed.when(EXTEND.model_copy(update={"at": DEADLINE})).then_rejected(DeadlineHasPassed)
    assert fixed.when(EXTEND.model_copy(update={"at": DEADLINE - timedelta(microseconds=1)})).facts()


def test_once_bids_were_opened_no_deadline_moves_whatever_day_it_is_said_to_be() -> None:
    rejection = fixed.given(BIDS_OPENED).when(EXTEND).then_rejected(ExtendedAfterOpening)
    assert rejection == ExtendedAfterOpening(CASE, BIDS_OPENED.opened_at)
    fixed.given(EXTENDED, BIDS_OPENED).when(EXTEND).then_nothing()


def test_a_deadline_never_moves_earlier_or_stays() -> None:
    for deadline in (DEADLINE, norway(8, 23)):
        rejection = fixed.when(EXTEND.model_copy(update={"deadline": deadline})).then_rejected(DeadlineNotLater)
        assert rejection == DeadlineNotLater(DEADLINE, deadline)


def test_an_extension_is_extended_in_turn() -> None:
    further = EXTEND.model_copy(update={"deadline": norway(9, 7), "ground": ExtensionGround.TECHNICAL_FAILURE})
    fixed.given(EXTENDED).when(further).then(
        EXTENDED.model_copy(
            update={"earlier": NEW_DEADLINE, "deadline": norway(9, 7), "ground": ExtensionGround.TECHNICAL_FAILURE}
        )
    )


def test_what_was_never_fixed_is_not_extended() -> None:
    tender.given(OPENED).when(EXTEND).then_rejected(NoDeadlineToExtend)


def test_bids_bind_until_the_new_deadline_at_the_least() -> None:
    brief = FIXED.model_copy(update={"bids_valid_until": date(2026, 8, 30)})
    tender.given(OPENED, brief).when(EXTEND).then_rejected(BidsLapseTooSoon)
    longer = EXTEND.model_copy(update={"bids_valid_until": date(2026, 12, 31)})
    tender.given(OPENED, brief).when(longer).then(EXTENDED.model_copy(update={"bids_valid_until": date(2026, 12, 31)}))


def test_the_laws_default_moves_with_the_deadline() -> None:
    by_default = FIXED.model_copy(update={"bids_valid_until": None})
    tender.given(OPENED, by_default).when(EXTEND).then(EXTENDED.model_copy(update={"bids_valid_until": None}))


def test_who_is_recused_extends_nothing() -> None:
    fixed.given(recused(PURCHASER)).when(EXTEND).then_rejected(ActorIsRecused)
