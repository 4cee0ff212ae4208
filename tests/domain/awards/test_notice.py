"""What a notice of an award says is so: when it was sent."""

from datetime import timedelta

from domain.awards.contents import Recipient
from domain.awards.decider import DECIDER
from domain.awards.rejections_notice import NotifiedAhead
from tests.domain.awards.course import TELL, TOLD, TOLD_AT
from tests.domain.awards.scene import BIDDERS, CRITERIA, DECIDED, RECEIVED, procedure
from tests.support.specification import Specification

READY = Specification(DECIDER).given(CRITERIA, procedure(), *RECEIVED, DECIDED)


def test_a_notice_is_noted_when_it_has_been_sent_to_all() -> None:
    second = timedelta(seconds=1)
    ahead = TELL.model_copy(update={"at": TOLD_AT - second})
    assert READY.when(ahead).then_rejected(NotifiedAhead) == NotifiedAhead(TOLD_AT, TOLD_AT - second)
    late = Recipient(supplier=BIDDERS[-1], sent_at=TOLD_AT + second)
    one_late = TELL.model_copy(update={"recipients": (*TELL.recipients[:-1], late)})
    READY.when(one_late).then_rejected(NotifiedAhead)
    (notice,) = READY.when(TELL.model_copy(update={"at": TOLD_AT + second})).facts()
    assert notice == TOLD
