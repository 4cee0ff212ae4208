"""What a decision about documents, deadlines and questions rests on, and no more."""

from domain.kernel.events import Event
from domain.kernel.identifiers import InquiryId
from domain.tenders.decider import DECIDER, TenderCommand
from domain.tenders.events import RequestDeadlineFixed
from tests.domain.procurements.case import APPROVED, CANCELLED, CHOSEN, ESTIMATED, LOCKED, OPENED
from tests.domain.procurements.scene import BIDS_OPENED, CASE, LET_OUT, NOTICE, PURCHASER, decided, recused, sent
from tests.domain.tenders.scene import (
    AMEND,
    AMENDED,
    ANSWER,
    ANSWERED,
    ASK,
    ASKED,
    DEADLINE,
    EXTEND,
    EXTENDED,
    FIX,
    FIXED,
    FREEZE,
    FROZEN,
    INVITED,
    PLANNING,
    SENT_ON,
    norway,
    published,
    tender,
)
from tests.domain.tenders.test_fixing import REQUESTS
from tests.support.boundaries import by_itself, rests_on_these_and_no_others

REQUESTED = RequestDeadlineFixed(procurement=CASE, notice=NOTICE, deadline=DEADLINE, counted_from=SENT_ON)
PLANNED = published(PLANNING, norway(2, 3))
EVERYTHING: list[Event] = [
    OPENED,
    ESTIMATED,
    CHOSEN,
    LOCKED,
    APPROVED,
    CANCELLED,
    decided(LET_OUT),
    recused(PURCHASER),
    sent(),
    PLANNED,
    FROZEN,
    AMENDED,
    FIXED,
    EXTENDED,
    REQUESTED,
    INVITED,
    ASKED,
    ANSWERED,
    ASKED.model_copy(update={"inquiry": InquiryId("q-1")}),
    BIDS_OPENED,
]
ALWAYS: list[Event] = [OPENED, CANCELLED, recused(PURCHASER)]
COMMANDS: tuple[tuple[TenderCommand, list[Event]], ...] = (
    (FREEZE, [*ALWAYS, sent(), LOCKED, FROZEN, AMENDED, APPROVED]),
    (AMEND, [*ALWAYS, sent(), LOCKED, FROZEN, AMENDED, FIXED, EXTENDED]),
    (FIX, [*ALWAYS, sent(), PLANNED, CHOSEN, FIXED, INVITED]),
    (REQUESTS, [*ALWAYS, sent(), PLANNED, CHOSEN, REQUESTED]),
    (EXTEND, [*ALWAYS, FIXED, EXTENDED, BIDS_OPENED]),
    (ASK, [*ALWAYS, ASKED]),
    (ANSWER, [*ALWAYS, CHOSEN, FIXED, EXTENDED, ASKED, ANSWERED]),
)

test_a_decision_rests_on_what_its_rules_read_and_on_nothing_else = rests_on_these_and_no_others(
    DECIDER, by_itself(EVERYTHING), COMMANDS
)


def test_a_fact_that_tells_the_rules_nothing_changes_nothing() -> None:
    state = DECIDER.fold(EVERYTHING[:1])
    assert DECIDER.fold([ESTIMATED, decided(LET_OUT)], state) == state
    assert tender.decider.fold([CHOSEN, FIXED]) == DECIDER.initial
