"""A decision about a complaint or a petition reads every fact that can change it, and waits for no other."""

from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.complaints.decider import DECIDER, ComplaintCommand
from domain.complaints.events import (
    ComplaintAnswered,
    ComplaintReceived,
    InjunctionPetitionServed,
    NoInjunctionConfirmed,
    SuspensionLifted,
)
from domain.impartiality.events import RecusalInCaseDecided
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import ComplaintId
from domain.procurements.events import ProcurementOpened
from tests.domain.awards.course import DECIDED_ANEW, REVERSED, TOLD_ANEW, recused
from tests.domain.awards.scene import ALFA, OPENED, SECRETARY, TO_CELSIUS
from tests.domain.complaints.scene import (
    ANSWER,
    ANSWERED,
    CONFIRM,
    CONFIRMED,
    LIFT,
    LIFTED,
    RECEIVE,
    RECEIVED,
    SERVE,
    SERVED,
)
from tests.support.boundaries import by_type, rests_on_these_and_no_others

ABOUT_IT = {"award": TO_CELSIUS}
ITS_OWN: tuple[Event, ...] = (
    OPENED,
    DECIDED_ANEW,
    TOLD_ANEW,
    REVERSED.model_copy(update=ABOUT_IT),
    RECEIVED.model_copy(update=ABOUT_IT),
    ANSWERED.model_copy(update=ABOUT_IT),
    SERVED,
    LIFTED,
    CONFIRMED,
    recused(SECRETARY),
)
STANDING: set[EventType] = {RecusalInCaseDecided}
AWARD: set[EventType] = {AwardDecided, AwardNotified, AwardReversed}
PETITIONS: set[EventType] = {InjunctionPetitionServed, SuspensionLifted}

READS: list[tuple[ComplaintCommand, set[EventType]]] = [
    (RECEIVE.model_copy(update=ABOUT_IT), STANDING | {ProcurementOpened, AwardDecided, ComplaintReceived}),
    (RECEIVE.model_copy(update={"award": None}), STANDING | {ProcurementOpened, ComplaintReceived}),
    (ANSWER, STANDING | {ComplaintReceived, ComplaintAnswered}),
    (SERVE, STANDING | AWARD | PETITIONS),
    (LIFT, STANDING | PETITIONS),
    (CONFIRM, STANDING | AWARD | PETITIONS | {NoInjunctionConfirmed}),
]

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(DECIDER, by_type(ITS_OWN), READS)


def test_two_suppliers_never_stand_in_each_others_way() -> None:
    other = {"supplier": ALFA}
    for command in (SERVE, LIFT):
        within = DECIDER.boundary(command)
        assert not within.covers(SERVED.model_copy(update=other))
        assert not within.covers(LIFTED.model_copy(update=other))


def test_one_complaint_reads_nothing_of_another() -> None:
    other = {"complaint": ComplaintId("another")}
    for command in (RECEIVE, ANSWER):
        within = DECIDER.boundary(command)
        assert not within.covers(RECEIVED.model_copy(update=other))
        assert not within.covers(ANSWERED.model_copy(update=other))
