"""Who asked to take part and was never told no is concerned by the award (FOA § 4-5 f)."""

from domain.awards.decider import DECIDER
from domain.awards.rejections import ConcernedSupplierLeftOut
from tests.domain.awards.applicants import ASKED, FOXTROT, NOT_SELECTED, SELECTED
from tests.domain.awards.course import TELL
from tests.domain.awards.scene import CRITERIA, DECIDED, RECEIVED, procedure
from tests.support.specification import Specification

READY = Specification(DECIDER).given_any(CRITERIA, procedure(), *RECEIVED, DECIDED, *ASKED, SELECTED)


def test_an_applicant_that_was_never_answered_is_told_of_the_award() -> None:
    rejection = READY.when(TELL).then_rejected(ConcernedSupplierLeftOut)
    assert rejection.suppliers == (FOXTROT,)
    to_all = (*TELL.recipients, TELL.recipients[0].model_copy(update={"supplier": FOXTROT}))
    assert READY.when(TELL.model_copy(update={"recipients": to_all})).facts()


def test_an_applicant_that_was_told_no_need_not_be() -> None:
    assert READY.given_any(NOT_SELECTED).when(TELL).facts()
