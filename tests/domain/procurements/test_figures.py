from datetime import date

import pytest

from domain.procurements.events import ValueEstimated
from domain.procurements.rejections import (
    AlreadyAnnounced,
    EstimatesAndBuyersDiffer,
    MaximumBelowTotal,
    NotTheMainElement,
    SplitIsNotTheTotal,
    TotalIsNotTheSum,
)
from domain.procurements.rejections_frameworks import (
    FrameworkTooLong,
    FrameworkWithoutDuration,
    FrameworkWithoutMaximum,
)
from domain.procurements.values import MainKind, MemberEstimate, ValueShare
from tests.domain.procurements.case import (
    CLASSIFIED,
    CLASSIFY,
    ESTIMATE,
    ESTIMATED,
    ESTIMATES,
    OPENED,
    estimated,
)
from tests.domain.procurements.scene import LATER, MILLION, OUTSIDER, SENT_AT, SKOGVATN, course, sent


def shares(**amounts: int) -> tuple[ValueShare, ...]:
    return tuple(ValueShare(kind=MainKind(kind.replace("_", "-")), amount=amount) for kind, amount in amounts.items())


def test_the_value_is_estimated_for_every_buyer_and_in_total() -> None:
    course.given(OPENED).when(ESTIMATE).then(ESTIMATED)


def test_the_maximum_of_a_framework_decides_which_rules_apply() -> None:
    assert ESTIMATED.decisive == 13 * MILLION
    assert estimated(5).decisive == 5


def test_an_estimate_names_the_rule_it_was_judged_by_where_there_was_one() -> None:
    assert ESTIMATED.rule_set == "framework-months@2017-01-01"
    assert estimated(5).rule_set is None


def test_the_same_estimate_again_adds_nothing_even_after_the_notice() -> None:
    course.given(OPENED, ESTIMATED).when(ESTIMATE).then_nothing()
    course.given(OPENED, ESTIMATED, sent()).when(ESTIMATE).then_nothing()


def test_a_value_is_estimated_anew_until_the_notice_is_sent() -> None:
    anew = ESTIMATE.model_copy(update={"basis": "A newer offer"})
    course.given(OPENED, ESTIMATED).when(anew).then(ESTIMATED.model_copy(update={"basis": "A newer offer"}))
    rejection = (
        course.given(OPENED, ESTIMATED, sent())
        .when(anew.model_copy(update={"at": LATER}))
        .then_rejected(AlreadyAnnounced)
    )
    assert rejection.sent_at == SENT_AT


def test_a_buyer_without_an_estimate_is_named() -> None:
    command = ESTIMATE.model_copy(update={"estimates": ESTIMATES[:-1]})
    rejection = course.given(OPENED).when(command).then_rejected(EstimatesAndBuyersDiffer)
    assert rejection == EstimatesAndBuyersDiffer((SKOGVATN,), ())


def test_nobody_but_the_buyers_is_estimated_and_each_once() -> None:
    beyond = (*ESTIMATES, MemberEstimate(member=OUTSIDER, amount=1), ESTIMATES[0])
    rejection = (
        course.given(OPENED)
        .when(ESTIMATE.model_copy(update={"estimates": beyond}))
        .then_rejected(EstimatesAndBuyersDiffer)
    )
    assert rejection == EstimatesAndBuyersDiffer((), (OUTSIDER, ESTIMATES[0].member))


@pytest.mark.parametrize("total", [839_999_999, 840_000_001, 710_000_000])
def test_the_total_is_the_sum_with_options_to_the_ore(total: int) -> None:
    rejection = course.given(OPENED).when(ESTIMATE.model_copy(update={"total": total})).then_rejected(TotalIsNotTheSum)
    assert rejection == TotalIsNotTheSum(total, 840_000_000)


def test_no_less_may_be_called_off_than_is_expected() -> None:
    command = ESTIMATE.model_copy(update={"maximum": 839_999_999})
    course.given(OPENED).when(command).then_rejected(MaximumBelowTotal)


def test_a_framework_of_more_than_four_years_needs_a_reason() -> None:
    five_years = ESTIMATE.model_copy(update={"months": 60})
    rejection = course.given(OPENED).when(five_years).then_rejected(FrameworkTooLong)
    assert rejection == FrameworkTooLong(60, 48, "framework-months@2017-01-01")
    explained = five_years.model_copy(update={"months_reason": "The platform is written off over five years"})
    assert course.given(OPENED).when(explained).facts()


def test_a_contract_that_is_no_framework_may_last_longer() -> None:
    command = ESTIMATE.model_copy(update={"months": 120, "maximum": None, "framework": False})
    (fact,) = course.given(OPENED).when(command).facts()
    assert isinstance(fact, ValueEstimated)
    assert (fact.is_framework, fact.rules) == (False, None)


def test_what_does_not_say_that_it_is_no_framework_is_held_to_the_longest_time_too() -> None:
    unsaid = ESTIMATE.model_copy(update={"months": 96, "maximum": None})
    rejection = course.given(OPENED).when(unsaid).then_rejected(FrameworkTooLong)
    assert rejection == FrameworkTooLong(96, 48, "framework-months@2017-01-01")
    (fact,) = course.given(OPENED).when(unsaid.model_copy(update={"months": 48})).facts()
    assert isinstance(fact, ValueEstimated)
    assert fact.is_framework is None
    explained = unsaid.model_copy(update={"months_reason": "The platform is written off over eight years"})
    assert course.given(OPENED).when(explained).facts()


def test_a_framework_has_a_maximum() -> None:
    unlimited = ESTIMATE.model_copy(update={"maximum": None, "framework": True})
    course.given(OPENED).when(unlimited).then_rejected(FrameworkWithoutMaximum)
    assert course.given(OPENED).when(ESTIMATE.model_copy(update={"framework": True})).facts()


def test_a_framework_says_how_long_it_lasts() -> None:
    endless = ESTIMATE.model_copy(update={"months": None})
    rejection = course.given(OPENED).when(endless).then_rejected(FrameworkWithoutDuration)
    assert rejection == FrameworkWithoutDuration(OPENED.procurement, 48, "framework-months@2017-01-01")
    reasoned = endless.model_copy(update={"months_reason": "The platform is written off over eight years"})
    course.given(OPENED).when(reasoned).then_rejected(FrameworkWithoutDuration)
    single = endless.model_copy(update={"maximum": None})
    assert course.given(OPENED).when(single).facts()
    before = endless.model_copy(update={"at": SENT_AT.replace(year=2015)})
    assert course.given(OPENED).when(before).facts()


def test_before_the_regulation_there_was_no_longest_time_to_judge_by() -> None:
    early = ESTIMATE.model_copy(update={"at": SENT_AT.replace(year=2015), "months": 60})
    (fact,) = course.given(OPENED).when(early).facts()
    assert fact == ESTIMATED.model_copy(update={"estimated_on": date(2015, 7, 3), "months": 60, "rules": None})


def test_the_main_element_is_decided() -> None:
    course.given(OPENED).when(CLASSIFY).then(CLASSIFIED)
    course.given(OPENED, CLASSIFIED).when(CLASSIFY).then_nothing()
    other = CLASSIFY.model_copy(update={"reason": "Another reason"})
    course.given(OPENED, CLASSIFIED, sent()).when(other).then_rejected(AlreadyAnnounced)


def test_in_a_mix_of_goods_and_services_the_higher_value_is_the_main_element() -> None:
    mixed = CLASSIFY.model_copy(update={"split": shares(goods=500_000_000, services=340_000_000)})
    assert course.given(OPENED, ESTIMATED).when(mixed).facts()
    wrong = mixed.model_copy(update={"main_kind": MainKind.SERVICES})
    rejection = course.given(OPENED, ESTIMATED).when(wrong).then_rejected(NotTheMainElement)
    assert rejection == NotTheMainElement(MainKind.SERVICES, (MainKind.GOODS,))


def test_where_values_are_equal_either_is_the_main_element() -> None:
    mixed = CLASSIFY.model_copy(update={"split": shares(goods=420_000_000, services=420_000_000)})
    assert course.given(OPENED, ESTIMATED).when(mixed).facts()
    assert course.given(OPENED, ESTIMATED).when(mixed.model_copy(update={"main_kind": MainKind.SERVICES})).facts()


def test_with_works_the_object_of_the_contract_decides_but_one_of_its_kinds_it_is() -> None:
    works = CLASSIFY.model_copy(update={"split": shares(works=40_000_000, goods=800_000_000)})
    assert course.given(OPENED, ESTIMATED).when(works.model_copy(update={"main_kind": MainKind.WORKS})).facts()
    other = works.model_copy(update={"main_kind": MainKind.SERVICES})
    course.given(OPENED, ESTIMATED).when(other).then_rejected(NotTheMainElement)


def test_the_shares_sum_to_the_total_each_kind_once() -> None:
    short = CLASSIFY.model_copy(update={"split": shares(goods=500_000_000, services=339_999_999)})
    assert course.given(OPENED, ESTIMATED).when(short).then_rejected(SplitIsNotTheTotal).summed == 839_999_999
    goods = ValueShare(kind=MainKind.GOODS, amount=420_000_000)
    twice = CLASSIFY.model_copy(update={"split": (goods, goods)})
    course.given(OPENED, ESTIMATED).when(twice).then_rejected(SplitIsNotTheTotal)
    course.given(OPENED).when(short).then_rejected(SplitIsNotTheTotal)
