"""What an award or a contract rests on is not judged again, unless the award is reversed."""

import pytest

from domain.evaluations.boundary import EvaluationCommand
from domain.evaluations.rejections import AwardRestsOnScores, ContractRestsOnScores
from domain.kernel.identifiers import AwardId, ContractId
from tests.domain.bids.scene import ALARMS, ANNA, OTHER, SOUTH, A, at
from tests.domain.evaluations.resting import REVERSED, SIGNED, awarded
from tests.domain.evaluations.scene import (
    ALL_IN,
    MEANS,
    PANEL,
    QUALITY,
    SPREAD,
    agreed,
    agreeing,
    appointing,
    computing,
    giving,
    ranking_in,
    recording,
    revised,
    revising,
    scored,
)

ORIGINALS = tuple((who, MEANS[A, QUALITY] + off) for who, off in zip(PANEL, SPREAD, strict=True))
RANKED = ranking_in(ALL_IN.when(computing()).facts())


AWARDED = ALL_IN.given_any(RANKED, awarded())
CHANGES: tuple[EvaluationCommand, ...] = (
    revising(revised(900, MEANS[A, QUALITY] - 20)),
    agreeing(agreed(830, ORIGINALS)),
    recording(),
)


@pytest.mark.parametrize("command", CHANGES)
def test_what_a_standing_award_rests_on_is_not_changed(command: EvaluationCommand) -> None:
    rejection = AWARDED.when(command).then_rejected(AwardRestsOnScores)
    assert rejection == AwardRestsOnScores(ALARMS, None, AwardId("award-1"))


@pytest.mark.parametrize("command", CHANGES)
def test_a_reversed_award_lets_it_be_judged_again(command: EvaluationCommand) -> None:
    assert AWARDED.given_any(REVERSED).when(command).facts()


@pytest.mark.parametrize("command", CHANGES)
def test_after_the_contract_nothing_is_judged_again(command: EvaluationCommand) -> None:
    rejection = AWARDED.given_any(SIGNED).when(command).then_rejected(ContractRestsOnScores)
    assert rejection == ContractRestsOnScores(ALARMS, None, ContractId("contract-1"), at(28))
    AWARDED.given_any(SIGNED, REVERSED).when(command).then_rejected(ContractRestsOnScores)


def test_nobody_gives_a_first_score_once_it_is_awarded() -> None:
    alone = ALL_IN.given_any(awarded())
    without = [fact for fact in alone.history if fact != scored(A, QUALITY, ANNA, MEANS[A, QUALITY] - 20)]
    again = type(alone)(alone.decider, tuple(without))
    again.when(giving(scored())).then_rejected(AwardRestsOnScores)


def test_while_an_award_stands_the_ranking_is_computed_again_to_see_whether_it_followed_the_formula() -> None:
    by_another = ranking_in(ALL_IN.when(recording()).facts())
    first = ALL_IN.given_any(by_another, awarded())
    again = ranking_in(first.when(computing()).facts())
    assert (again.version, again.as_published) == (2, True)
    first.given_any(SIGNED).when(computing()).then_rejected(ContractRestsOnScores)


def test_what_was_ranked_before_the_award_is_not_recorded_again() -> None:
    AWARDED.when(computing()).then_nothing()
    AWARDED.when(giving(scored(A, QUALITY, ANNA, MEANS[A, QUALITY] - 20))).then_nothing()


def test_evaluators_may_still_be_appointed() -> None:
    AWARDED.when(appointing(*PANEL)).then_nothing()


@pytest.mark.parametrize("command", CHANGES)
def test_the_award_of_another_lot_or_case_hinders_nothing(command: EvaluationCommand) -> None:
    assert ALL_IN.given_any(RANKED, awarded(SOUTH)).when(command).facts()
    elsewhere = awarded().model_copy(update={"procurement": OTHER})
    assert ALL_IN.given_any(RANKED, elsewhere).when(command).facts()
