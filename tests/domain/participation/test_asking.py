import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.participation.decider import DECIDER
from domain.participation.rejections import AskedBefore, NoRequestDeadline, NoSelectionStage, ParticipationCalledOff
from domain.procurements.values import ProcedureKind
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, CALLED_OFF, DAG, NEGOTIATED, chosen, judged
from tests.domain.participation.scene import FIXED, IN_TIME, OPEN, REQUESTS_DUE, TOO_LATE, asked, asking
from tests.support.specification import Specification


def test_a_supplier_asks_to_take_part() -> None:
    OPEN.when(asking(asked(ALFA))).then(asked(ALFA))


def test_a_request_at_the_very_deadline_is_in_time_and_a_later_one_late() -> None:
    for moment, late in ((REQUESTS_DUE, False), (TOO_LATE, True)):
        assert asked(ALFA, moment).late is late
        OPEN.when(asking(asked(ALFA, moment))).then(asked(ALFA, moment))


def test_a_supplier_asks_once() -> None:
    again = OPEN.given_any(asked(ALFA))
    again.when(asking(asked(ALFA))).then_nothing()
    refusal = again.when(asking(asked(ALFA, REQUESTS_DUE))).then_rejected(AskedBefore)
    assert refusal == AskedBefore(ALFA, IN_TIME)
    again.when(asking(asked(BOREAL))).then(asked(BOREAL))


@pytest.mark.parametrize("procedure", [ProcedureKind.OPEN, ProcedureKind.NEGOTIATED_WITHOUT_NOTICE])
def test_in_a_procedure_of_one_stage_nobody_asks(procedure: ProcedureKind) -> None:
    one_stage = Specification(DECIDER).given_any(chosen(procedure), FIXED)
    refusal = one_stage.when(asking(asked(ALFA))).then_rejected(NoSelectionStage)
    assert refusal == NoSelectionStage(ALARMS, procedure)


def test_before_a_procedure_is_chosen_nobody_asks() -> None:
    unknown = Specification(DECIDER).given_any(FIXED)
    assert unknown.when(asking(asked(ALFA))).then_rejected(NoSelectionStage) == NoSelectionStage(ALARMS, None)


def test_in_a_restricted_procedure_suppliers_ask_as_well() -> None:
    restricted = Specification(DECIDER).given_any(chosen(ProcedureKind.RESTRICTED), FIXED)
    restricted.when(asking(asked(ALFA))).then(asked(ALFA))


def test_without_a_deadline_nobody_asks() -> None:
    Specification(DECIDER).given_any(NEGOTIATED).when(asking(asked(ALFA))).then_rejected(NoRequestDeadline)


def test_in_a_competition_that_was_called_off_nobody_asks() -> None:
    OPEN.given_any(CALLED_OFF).when(asking(asked(ALFA))).then_rejected(ParticipationCalledOff)


def test_who_is_recused_takes_in_no_request() -> None:
    OPEN.given_any(judged(DAG)).when(asking(asked(ALFA), DAG)).then_rejected(ActorIsRecused)
