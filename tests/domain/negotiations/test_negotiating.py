import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.negotiations.decider import DECIDER
from domain.negotiations.rejections import (
    FinalBidsNegotiated,
    FixedTermNegotiated,
    NegotiationNotAllowed,
    NegotiationsCalledOff,
    NotInNegotiations,
)
from domain.negotiations.values import NegotiationSubject
from domain.procurements.values import Part, ProcedureKind
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BO,
    BOREAL,
    CALLED_OFF,
    CELSIUS,
    DAG,
    OPENING,
    A,
    at,
    chosen,
    judged,
    rejected,
)
from tests.domain.negotiations.scene import CAME, MET, NEGOTIATING, called, held, holding
from tests.support.specification import Specification


def test_a_negotiation_is_recorded_with_who_took_part_and_what_it_was_about() -> None:
    NEGOTIATING.when(holding(held())).then(held())


def test_the_rounds_of_each_supplier_are_counted_by_themselves() -> None:
    MET.when(holding(held(number=2, on=at(8)))).then(held(number=2, on=at(8)))


def test_a_negotiation_that_is_recorded_is_not_recorded_again() -> None:
    MET.when(holding(held())).then_nothing()
    MET.given_any(called()).when(holding(held())).then_nothing()


@pytest.mark.parametrize("procedure", [ProcedureKind.OPEN, ProcedureKind.RESTRICTED])
def test_in_an_open_or_a_restricted_procedure_nothing_is_negotiated(procedure: ProcedureKind) -> None:
    strict = Specification(DECIDER).given_any(chosen(procedure), CAME)
    refusal = strict.when(holding(held())).then_rejected(NegotiationNotAllowed)
    assert refusal == NegotiationNotAllowed(ALARMS, procedure)


def test_below_part_iii_a_dialogue_is_allowed_in_every_procedure() -> None:
    Specification(DECIDER).given_any(chosen(part=Part.PART_II), CAME).when(holding(held())).then(held())


def test_before_a_procedure_is_chosen_nothing_is_negotiated() -> None:
    refusal = Specification(DECIDER).given(CAME).when(holding(held())).then_rejected(NegotiationNotAllowed)
    assert refusal == NegotiationNotAllowed(ALARMS, None)


def test_in_a_competition_that_was_called_off_nothing_is_negotiated() -> None:
    NEGOTIATING.given_any(CALLED_OFF).when(holding(held())).then_rejected(NegotiationsCalledOff)


def test_only_a_supplier_whose_bid_was_opened_is_negotiated_with() -> None:
    refusal = NEGOTIATING.when(holding(held(CELSIUS))).then_rejected(NotInNegotiations)
    assert refusal == NotInNegotiations(CELSIUS, ALARMS)


def test_nobody_is_negotiated_with_before_the_opening() -> None:
    NEGOTIATING.when(holding(held(on=OPENING))).then(held(on=OPENING))
    NEGOTIATING.when(holding(held(on=at(31, 12, month=8)))).then_rejected(NotInNegotiations)


def test_a_supplier_whose_bid_is_rejected_is_out() -> None:
    out = NEGOTIATING.given_any(rejected(A))
    out.when(holding(held(ALFA))).then_rejected(NotInNegotiations)
    out.when(holding(held(BOREAL))).then(held(BOREAL))


@pytest.mark.parametrize("subject", [NegotiationSubject.AWARD_CRITERIA, NegotiationSubject.ABSOLUTE_REQUIREMENTS])
def test_what_stands_fast_is_not_negotiated_about(subject: NegotiationSubject) -> None:
    fact = held(subjects=(NegotiationSubject.PRICE, subject))
    assert NEGOTIATING.when(holding(fact)).then_rejected(FixedTermNegotiated) == FixedTermNegotiated(ALFA, (subject,))


def test_nobody_who_is_recused_negotiates_or_records_it() -> None:
    NEGOTIATING.given_any(judged(DAG)).when(holding(held(), DAG)).then_rejected(ActorIsRecused)
    refusal = NEGOTIATING.given_any(judged(BO)).when(holding(held())).then_rejected(ActorIsRecused)
    assert refusal.person == BO
    NEGOTIATING.given_any(judged(BO, on=at(8))).when(holding(held(), ANNA)).then(held())


def test_nothing_is_negotiated_once_final_bids_are_called_for() -> None:
    closed = MET.given_any(called(on=at(10)))
    late = closed.when(holding(held(number=2, on=at(10)))).then_rejected(FinalBidsNegotiated)
    assert late == FinalBidsNegotiated(ALFA, at(10))
    before = held(number=2, on=at(9))
    closed.when(holding(before)).then(before)
