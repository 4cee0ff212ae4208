"""A decision reads every fact that can change it, and waits for no other."""

import pytest

from domain.impartiality.boundary import ImpartialityCommand
from domain.impartiality.decider import DECIDER
from domain.impartiality.events import (
    EvaluatorReplaced,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    RecusalInCaseDecided,
    WorkVoided,
)
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.procurements.events import ProcurementOpened
from tests.domain.impartiality.scene import (
    ANNA,
    DAG,
    EVA,
    OPENED,
    OTHER,
    asked,
    asking,
    decided,
    deciding,
    declared,
    declaring,
    replaced,
    replacing,
    voided,
    voiding,
)
from tests.domain.purchasing_groups.known import anew
from tests.support.boundaries import by_type, rests_on_these_and_no_others

FACTS: tuple[Event, ...] = (OPENED, declared(), asked(), decided(), replaced(), voided())
READS: list[tuple[ImpartialityCommand, set[EventType]]] = [
    (declaring(declared()), {ProcurementOpened, ImpartialityDeclared}),
    (asking(asked()), {ProcurementOpened, ImpartialityQuestionRaised, RecusalInCaseDecided}),
    (deciding(decided()), {ImpartialityDeclared, ImpartialityQuestionRaised, RecusalInCaseDecided}),
    (replacing(replaced()), {ImpartialityDeclared, RecusalInCaseDecided, EvaluatorReplaced}),
    (voiding(voided()), {ImpartialityDeclared, RecusalInCaseDecided, WorkVoided}),
]

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(DECIDER, by_type(FACTS), READS)


@pytest.mark.parametrize("command", [command for command, _ in READS])
def test_a_decision_reads_nothing_of_other_procurements(command: ImpartialityCommand) -> None:
    within = DECIDER.boundary(command)
    assert not [fact for fact in FACTS if within.covers(anew(fact, procurement=OTHER))]


def test_two_who_declare_or_are_asked_about_do_not_wait_for_each_other() -> None:
    assert not DECIDER.boundary(declaring(declared(DAG))).covers(declared(EVA))
    assert not DECIDER.boundary(asking(asked(DAG))).covers(asked(EVA))


def test_a_decision_about_one_reads_who_else_is_in_question_or_recused() -> None:
    within = DECIDER.boundary(deciding(decided()))
    assert all(within.covers(fact) for fact in (asked(ANNA), decided(ANNA), declared(ANNA)))
