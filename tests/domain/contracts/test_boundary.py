"""A decision about a contract reads every fact that can change it, and waits for no other."""

from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.bids.events import BidReceived
from domain.complaints.events import InjunctionPetitionServed, SuspensionLifted
from domain.contracts.decider import DECIDER, ContractCommand
from domain.contracts.events import BidValidityExtended, ContractSigned
from domain.impartiality.events import RecusalInCaseDecided
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted
from domain.negotiations.events import FinalBidsCalled
from domain.notices.events import NoticeSent
from domain.procurements.events import ProcurementCancelled, ProcurementOpened
from domain.tenders.events import SubmissionDeadlineFixed
from tests.domain.awards.course import CANCELLED, DECIDED_ANEW, REVERSED, TOLD_ANEW, recused
from tests.domain.awards.scene import BOREAL, OPENED, SECRETARY, TO_CELSIUS, received
from tests.domain.complaints.scene import LIFTED, SERVED
from tests.domain.contracts.scene import (
    BID,
    CALLED,
    DEADLINE,
    EXTEND,
    EXTENDED,
    SENT,
    SIGN,
    SIGNED,
    delegated,
    granted,
    sign,
)
from tests.domain.mandates.scene import ELVNES, FOSSMO
from tests.support.boundaries import by_type, rests_on_these_and_no_others

ITS_OWN: tuple[Event, ...] = (
    OPENED,
    CANCELLED,
    SENT,
    DEADLINE,
    CALLED,
    BID,
    EXTENDED,
    DECIDED_ANEW,
    TOLD_ANEW,
    REVERSED.model_copy(update={"award": TO_CELSIUS}),
    SERVED,
    LIFTED,
    SIGNED,
    granted(FOSSMO),
    delegated(FOSSMO),
    recused(SECRETARY),
)
READS: list[tuple[ContractCommand, set[EventType]]] = [
    (EXTEND, {BidReceived, BidValidityExtended, SubmissionDeadlineFixed, FinalBidsCalled, RecusalInCaseDecided}),
    (
        SIGN,
        {
            ProcurementOpened,
            ProcurementCancelled,
            NoticeSent,
            SubmissionDeadlineFixed,
            FinalBidsCalled,
            BidReceived,
            BidValidityExtended,
            AwardDecided,
            AwardNotified,
            AwardReversed,
            InjunctionPetitionServed,
            SuspensionLifted,
            ContractSigned,
            AuthorityGranted,
            AuthorityDelegated,
            RecusalInCaseDecided,
        },
    ),
]

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(DECIDER, by_type(ITS_OWN), READS)


def test_only_the_authority_of_those_who_are_signed_for_is_read() -> None:
    within = DECIDER.boundary(sign(members=(FOSSMO,)))
    assert within.covers(granted(FOSSMO))
    assert not within.covers(granted(ELVNES))


def test_a_reference_that_was_used_elsewhere_is_read() -> None:
    elsewhere = SIGNED.model_copy(update={"procurement": ProcurementId("pilot-2026")})
    assert DECIDER.boundary(SIGN).covers(elsewhere)


def test_one_bids_validity_reads_nothing_of_anothers() -> None:
    assert not DECIDER.boundary(EXTEND).covers(received(BOREAL))
