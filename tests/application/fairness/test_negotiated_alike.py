"""FC-48: were all suppliers treated alike in the negotiations?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.negotiations.values import NegotiationSubject
from domain.procurements.values import Part
from tests.domain.bids.scene import chosen
from tests.support.award_facts import awarded
from tests.support.case_facts import ALFA, BOREAL, CELSIUS, DIGEST, Fact
from tests.support.cases import CASE, case, fact, judged, moment, told

AWARD = awarded("2026-09-17")


def held(supplier: SupplierId, minutes: int = 90, at: str = "2026-09-01") -> Fact:
    event = NegotiationHeld(
        procurement=CASE,
        supplier=supplier,
        round=1,
        held_at=moment(at),
        minutes=minutes,
        held_by=(PersonId("p-elv-3"),),
        subjects=(NegotiationSubject.PRICE,),
        minutes_sha256=DIGEST,
    )
    return fact(event, at)


def called(*suppliers: SupplierId) -> Fact:
    event = FinalBidsCalled(
        procurement=CASE, suppliers=suppliers, called_at=moment("2026-09-03"), deadline=moment("2026-09-10")
    )
    return fact(event, "2026-09-03")


CLOSED = called(ALFA, BOREAL)


def test_it_does_not_apply_where_nobody_was_negotiated_with() -> None:
    assert judged("FC-48", case(AWARD)).verdict is Verdict.NOT_APPLICABLE


def test_as_many_rounds_as_long_and_one_deadline_pass() -> None:
    view = told("FC-48", case(held(ALFA), held(BOREAL, 105), CLOSED, AWARD))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3)
    assert "equally often (times: 1), 90 to 105 minutes, and got the same deadline 10 September 2026" in view.reason.en


def test_fewer_rounds_fail_by_name() -> None:
    finding = judged("FC-48", case(held(ALFA), held(ALFA, 10, "2026-09-02"), held(BOREAL), CLOSED))
    assert finding.verdict is Verdict.FAILED
    assert (finding.facts["most"], finding.facts["least"]) == (ALFA, BOREAL)
    assert (finding.facts["most_rounds"], finding.facts["least_rounds"]) == (2, 1)


def test_nobody_who_was_in_at_the_end_may_be_left_out() -> None:
    assert judged("FC-48", case(held(ALFA), CLOSED)).facts["least_rounds"] == 0


def test_a_quarter_of_an_hour_is_tolerated_and_no_more() -> None:
    finding = judged("FC-48", case(held(ALFA), held(BOREAL, 106), CLOSED))
    assert finding.verdict is Verdict.FAILED
    assert (finding.facts["least_minutes"], finding.facts["most_minutes"]) == (90, 106)


def test_who_was_out_before_the_end_is_not_compared() -> None:
    facts = (held(CELSIUS, 20), held(ALFA), held(BOREAL), CLOSED)
    assert judged("FC-48", case(*facts)).verdict is Verdict.PASSED


def test_until_the_negotiations_are_closed_it_cannot_be_told() -> None:
    assert judged("FC-48", case(held(ALFA))).verdict is Verdict.UNKNOWN


def test_an_award_without_a_deadline_for_final_bids_fails() -> None:
    assert judged("FC-48", case(held(ALFA), held(BOREAL), AWARD)).verdict is Verdict.FAILED


def test_below_part_iii_those_in_the_dialogue_are_compared() -> None:
    national = fact(chosen(part=Part.PART_II).model_copy(update={"procurement": CASE}), "2026-06-01")
    assert judged("FC-48", case(national, held(ALFA), held(BOREAL), AWARD)).verdict is Verdict.PASSED
    assert judged("FC-48", case(national, held(ALFA, 200), held(BOREAL))).verdict is Verdict.FAILED
