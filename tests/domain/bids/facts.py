"""One of each fact that a decision about a bid may rest on, by a name."""

from domain.bids.events import BidAccessed, RejectionNotified
from domain.kernel.events import Event
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    CALLED_OFF,
    DAG,
    EXTENDED,
    FIXED,
    IN_LOTS,
    IN_TIME,
    OTHER,
    A,
    B,
    at,
    chosen,
    declared,
    judged,
    opened,
    received,
    rejected,
    withdrawn,
)
from tests.domain.clarifications.scene import asked, explained
from tests.domain.negotiations.scene import called
from tests.domain.participation.scene import invited

FACTS: dict[str, Event] = {
    "fixed": FIXED,
    "extended": EXTENDED,
    "called for final": called(ALFA),
    "invited": invited(ALFA),
    "chosen": chosen(),
    "in lots": IN_LOTS,
    "called off": CALLED_OFF,
    "declared": declared(ANNA),
    "judged": judged(DAG),
    "came": received(A),
    "another came": received(B),
    "replaced": received(B, replaces=A),
    "taken back": withdrawn(),
    "seen": BidAccessed(
        procurement=ALARMS, bid=A, person=DAG, accessed_at=IN_TIME, before_opening=True, what="The price"
    ),
    "opened": opened(A),
    "another opened": opened(B),
    "rejected": rejected(A),
    "another rejected": rejected(B),
    "told": RejectionNotified(procurement=ALARMS, bid=A, supplier=ALFA, sent_at=at(2), reason="As minuted."),
    "asked": asked(A),
    "explained": explained(A),
    "fixed elsewhere": FIXED.model_copy(update={"procurement": OTHER}),
    "declared elsewhere": declared(ANNA).model_copy(update={"procurement": OTHER}),
}
