"""A decision about an award reads every fact that can change it, and waits for no other."""

import pytest

from domain.awards.boundary import AwardCommand
from domain.awards.decider import DECIDER
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed, StandstillExtended
from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.complaints.events import ComplaintReceived
from domain.contracts.events import ContractSigned
from domain.evaluations.events import ConsensusReached, RankingComputed, ScoreGiven, ScoreRevised
from domain.impartiality.events import RecusalInCaseDecided
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.motions.events import DecisionMade
from domain.notices.events import NoticeSent
from domain.participation.events import NonSelectionNotified, ParticipantsSelected, ParticipationRequested
from domain.procurements.events import CriteriaLocked, ProcedureChosen, ProcurementCancelled, ProcurementOpened
from domain.suppliers.events import SupplierRegistered, SupplierRenamed
from tests.domain.awards.applicants import ASKED, NOT_SELECTED, SELECTED
from tests.domain.awards.course import CANCELLED, EXTEND, EXTENDED, REVERSE, REVERSED, SIGNED, TELL, TOLD, recused
from tests.domain.awards.notice import SENT
from tests.domain.awards.scene import (
    BIDS_OPENED,
    BOREAL,
    CRITERIA,
    DECIDE,
    DECIDED,
    OPENED,
    RANKED_WRONGLY,
    RECEIVED,
    REJECTED,
    REVERSAL_VOTE,
    SECOND_VOTE,
    SECRETARY,
    TO_BOREAL,
    procedure,
    voted,
)
from tests.domain.awards.scores import AGREED, REVISED, SCORED
from tests.domain.complaints.scene import RECEIVED as COMPLAINED
from tests.support.boundaries import by_type, rests_on_these_and_no_others

APPLICANTS: set[EventType] = {ParticipationRequested, ParticipantsSelected, NonSelectionNotified}

ITS_OWN: tuple[Event, ...] = (
    ASKED[0],
    SELECTED,
    NOT_SELECTED,
    OPENED,
    CANCELLED,
    SENT,
    CRITERIA,
    procedure(),
    RECEIVED[0],
    BIDS_OPENED,
    REJECTED[0],
    SCORED,
    REVISED,
    AGREED,
    RANKED_WRONGLY,
    DECIDED,
    TOLD,
    EXTENDED,
    REVERSED,
    COMPLAINED,
    SIGNED.model_copy(update={"award": TO_BOREAL}),
    recused(SECRETARY),
)
STANDING: set[EventType] = {RecusalInCaseDecided}
MOVES: set[EventType] = {AwardDecided, AwardNotified, StandstillExtended, AwardReversed, ContractSigned}

READS: list[tuple[AwardCommand, set[EventType]]] = [
    (
        DECIDE,
        STANDING
        | {
            ProcurementOpened,
            ProcurementCancelled,
            NoticeSent,
            BidReceived,
            BidsOpened,
            BidRejected,
            ScoreGiven,
            ScoreRevised,
            ConsensusReached,
            RankingComputed,
            AwardDecided,
            AwardReversed,
        },
    ),
    (TELL, STANDING | MOVES | APPLICANTS | {CriteriaLocked, ProcedureChosen, BidReceived}),
    (EXTEND, STANDING | MOVES),
    (REVERSE, STANDING | {AwardDecided, AwardReversed, ContractSigned, ComplaintReceived}),
]

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(DECIDER, by_type(ITS_OWN), READS)


@pytest.mark.parametrize("command", [command for command, _ in READS])
def test_a_decision_reads_nothing_of_other_procurements(command: AwardCommand) -> None:
    within = DECIDER.boundary(command)
    pilot = {"procurement": ProcurementId("pilot-2026"), "award": AwardId("pilot"), "motion": SECOND_VOTE}
    elsewhere = [
        fact.model_copy(update={name: value for name, value in pilot.items() if hasattr(fact, name)})
        for fact in ITS_OWN
    ]
    assert not [fact for fact in elsewhere if within.covers(fact)]


@pytest.mark.parametrize("command", [command for command, _ in READS])
def test_only_the_motion_named_is_read(command: AwardCommand) -> None:
    within = DECIDER.boundary(command)
    named = getattr(command, "motion", None)
    votes = (voted(DECIDE.motion or SECOND_VOTE), voted(REVERSAL_VOTE), voted(SECOND_VOTE))
    assert [fact.motion for fact in votes if within.covers(fact)] == ([named] if named else [])
    assert all(isinstance(fact, DecisionMade) for fact in votes)


def test_the_reversal_of_the_motion_named_is_read() -> None:
    assert DECIDER.boundary(DECIDE).covers(voted(REVERSAL_VOTE, reverses=DECIDE.motion))


def test_what_the_same_reference_or_motion_made_elsewhere_is_read() -> None:
    within = DECIDER.boundary(DECIDE)
    elsewhere = DECIDED.model_copy(update={"procurement": ProcurementId("pilot-2026")})
    assert within.covers(elsewhere)
    assert within.covers(elsewhere.model_copy(update={"award": AwardId("pilot")}))
    assert within.covers(elsewhere.model_copy(update={"motion": SECOND_VOTE}))


def test_a_notice_reads_the_names_of_those_it_is_sent_to() -> None:
    named = SupplierRegistered(supplier=BOREAL, name="Boreal Care AS", country="no")
    assert DECIDER.boundary(TELL).covers(named)
    assert DECIDER.boundary(TELL).covers(SupplierRenamed(supplier=BOREAL, earlier="Boreal", name="Boreal Care AS"))
    assert not DECIDER.boundary(TELL).covers(named.model_copy(update={"supplier": SupplierId("314925009")}))
    assert not DECIDER.boundary(DECIDE).covers(named)
