"""Another takes over from who stays out, and work done before may count no more."""

from domain.impartiality.rejections import (
    ActorIsRecused,
    AlreadyReplaced,
    NotRecusedInCase,
    ReplacedByRecused,
    SuperiorIsRecused,
)
from tests.domain.impartiality.scene import (
    ALARMS,
    ANNA,
    BEGINNING,
    DAG,
    EVA,
    LATER,
    LEADER,
    decided,
    declared,
    replaced,
    replacing,
    voided,
    voiding,
)

recused = BEGINNING.given(decided())


def test_another_takes_over_from_the_recused() -> None:
    recused.when(replacing(replaced())).then(replaced())


def test_the_same_replacement_again_adds_nothing_and_another_is_refused() -> None:
    history = recused.given(replaced())
    history.when(replacing(replaced())).then_nothing()
    rejection = history.when(replacing(replaced(ANNA))).then_rejected(AlreadyReplaced)
    assert rejection == AlreadyReplaced(DAG, EVA)


def test_when_the_replacement_is_recused_too_a_third_takes_over() -> None:
    recused.given(replaced(), decided(EVA)).when(replacing(replaced(ANNA))).then(replaced(ANNA))


def test_nobody_recused_takes_over_and_nobody_replaces_themselves() -> None:
    for replacement, history in ((DAG, recused), (EVA, recused.given(decided(EVA)))):
        rejection = history.when(replacing(replaced(replacement))).then_rejected(ReplacedByRecused)
        assert rejection == ReplacedByRecused(replacement, ALARMS)


def test_only_the_recused_are_replaced_and_have_work_voided() -> None:
    back = recused.given(decided(recused=False, day=LATER))
    for history in (BEGINNING, back):
        assert history.when(replacing(replaced())).then_rejected(NotRecusedInCase) == NotRecusedInCase(DAG, ALARMS)
        assert history.when(voiding(voided())).then_rejected(NotRecusedInCase) == NotRecusedInCase(DAG, ALARMS)


def test_voided_work_is_named() -> None:
    recused.when(voiding(voided())).then(voided())
    assert voided().positions == (12, 15)


def test_each_piece_of_work_is_voided_once() -> None:
    history = recused.given(voided())
    history.when(voiding(voided())).then_nothing()
    history.when(voiding(voided("Scores"))).then(voided("Scores"))
    history.when(voiding(voided(positions=None))).then(voided(positions=None))


def test_neither_the_recused_nor_who_reports_to_one_decides_about_the_work() -> None:
    for command in (replacing(replaced(), actor=DAG), voiding(voided(), actor=DAG)):
        assert recused.when(command).then_rejected(ActorIsRecused).person == DAG
    below = recused.given(declared(ANNA, reports_to=DAG))
    for command in (replacing(replaced(), actor=ANNA), voiding(voided(), actor=ANNA)):
        assert below.when(command).then_rejected(SuperiorIsRecused).superior == DAG
    below.when(voiding(voided(), actor=LEADER)).then(voided())
