"""What a decision in a procurement's course rests on, and no more."""

from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId, ProcurementId
from domain.procurements.decider import DECIDER, ProcurementCommand
from tests.domain.procurements.case import (
    APPROVE,
    APPROVED,
    CANCEL,
    CANCELLED,
    CHOOSE,
    CHOSEN,
    CLASSIFIED,
    CLASSIFY,
    ESTIMATE,
    ESTIMATED,
    KEEP_WHOLE,
    LOCK,
    LOCKED,
    NOT_DIVIDED,
    OPEN,
    OPENED,
    PREPARED,
)
from tests.domain.procurements.scene import (
    BIDS_OPENED,
    CALL_OFF,
    FIXED,
    FORMED,
    LET_OUT,
    OUTSIDER,
    PURCHASER,
    SKOGVATN,
    decided,
    joined,
    leads,
    recused,
    sent,
)
from tests.support.boundaries import by_itself, rests_on_these_and_no_others

LED = leads(OUTSIDER, FORMED.formed_on)
EVERYTHING: list[Event] = [
    OPENED,
    *PREPARED,
    APPROVED,
    CANCELLED,
    sent(),
    FIXED,
    BIDS_OPENED,
    recused(PURCHASER),
    FORMED,
    LED,
    joined(SKOGVATN),
    joined(OUTSIDER),
    decided(LET_OUT),
    decided(CALL_OFF),
    decided(MotionId("undo"), reverses=LET_OUT),
]
ALWAYS: list[Event] = [OPENED, CANCELLED, recused(PURCHASER)]
COMMANDS: tuple[tuple[ProcurementCommand, list[Event]], ...] = (
    (OPEN, [OPENED, FORMED, LED, joined(SKOGVATN)]),
    (OPEN.model_copy(update={"group": None}), [OPENED]),
    (ESTIMATE, [*ALWAYS, ESTIMATED, sent()]),
    (CLASSIFY, [*ALWAYS, ESTIMATED, CLASSIFIED, sent()]),
    (CHOOSE, [*ALWAYS, ESTIMATED, CLASSIFIED, CHOSEN, sent()]),
    (KEEP_WHOLE, [*ALWAYS, NOT_DIVIDED, sent()]),
    (LOCK, [*ALWAYS, CHOSEN, LOCKED, sent(), FIXED, BIDS_OPENED]),
    (
        APPROVE,
        [*ALWAYS, *PREPARED, APPROVED, sent(), decided(LET_OUT), decided(MotionId("undo"), reverses=LET_OUT)],
    ),
    (CANCEL, [*ALWAYS, decided(CALL_OFF)]),
    (CANCEL.model_copy(update={"motion": None}), ALWAYS),
)

test_a_decision_rests_on_what_its_rules_read_and_on_nothing_else = rests_on_these_and_no_others(
    DECIDER, by_itself(EVERYTHING), COMMANDS
)


def test_another_case_is_never_read() -> None:
    elsewhere = {"procurement": ProcurementId("office-supplies")}
    others = [OPENED.model_copy(update=elsewhere), LOCKED.model_copy(update=elsewhere)]
    for command in (OPEN, ESTIMATE, CLASSIFY, CHOOSE, KEEP_WHOLE, LOCK, APPROVE, CANCEL):
        assert not any(DECIDER.boundary(command).covers(fact) for fact in others)
