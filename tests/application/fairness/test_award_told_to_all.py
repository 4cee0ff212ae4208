"""FC-27: did all suppliers concerned get the reasoned notice of the award at the same time?"""

from application.fairness.findings import Verdict
from domain.awards.contents import Advantage, StandstillExemption
from domain.bids.values import RejectionGround
from domain.kernel.organisations import SupplierId
from domain.participation.events import NonSelectionNotified, ParticipantsSelected, ParticipationRequested
from domain.suppliers.events import SupplierRegistered, SupplierRenamed
from tests.support.award_facts import awarded, notified, reversed_
from tests.support.bid_facts import bid, rejected, withdrawn
from tests.support.case_facts import ALFA, BOREAL, CELSIUS, Fact, locked
from tests.support.cases import CASE, case, fact, judged, moment, told

BIDS = (bid("b-1", BOREAL), bid("b-2", ALFA))
AWARD = awarded("2026-09-17")
OF_ALL = notified("2026-09-18", BOREAL, ALFA)


def told_with(notice: Fact, **said: object) -> Fact:
    return notice[0].model_copy(update=said), *notice[1:]


def asked(supplier: SupplierId) -> Fact:
    until = moment("2026-08-04")
    event = ParticipationRequested(
        procurement=CASE, supplier=supplier, received_at=moment("2026-08-03"), deadline=until, late=False
    )
    return fact(event, "2026-08-03")


def registered(supplier: SupplierId, name: str) -> Fact:
    return fact(SupplierRegistered(supplier=supplier, name=name, country="no"), "2026-02-25")


def chosen(*suppliers: SupplierId) -> Fact:
    event = ParticipantsSelected(procurement=CASE, selected=suppliers, selected_at=moment("2026-08-05"))
    return fact(event, "2026-08-05")


def answered(supplier: SupplierId, at: str) -> Fact:
    event = NonSelectionNotified(procurement=CASE, supplier=supplier, sent_at=moment(at), reason="Too small.")
    return fact(event, at)


def test_it_does_not_apply_before_anybody_is_chosen() -> None:
    assert judged("FC-27", case(*BIDS)).verdict is Verdict.NOT_APPLICABLE


def test_all_who_bid_being_told_at_once_passes() -> None:
    view = told("FC-27", case(*BIDS, AWARD, OF_ALL))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4)


def test_until_they_are_told_it_cannot_be_told() -> None:
    finding = judged("FC-27", case(*BIDS, AWARD, OF_ALL, on="2026-09-17"))
    assert finding.verdict is Verdict.UNKNOWN
    assert finding.evidence == (3,)


def test_a_bidder_left_out_fails_by_name() -> None:
    finding = judged("FC-27", case(*BIDS, AWARD, notified("2026-09-18", BOREAL)))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["missing"] == (ALFA,)


def test_a_rejected_bidder_is_concerned_even_when_it_came_too_late() -> None:
    late = (bid("b-5", CELSIUS, "2026-08-24 12:07"), rejected("b-5", CELSIUS, RejectionGround.LATE))
    assert judged("FC-27", case(*BIDS, *late, AWARD, OF_ALL)).verdict is Verdict.FAILED


def test_who_took_its_bid_back_is_not_concerned() -> None:
    gone = (bid("b-3", CELSIUS), withdrawn("b-3", CELSIUS))
    assert judged("FC-27", case(*BIDS, *gone, AWARD, OF_ALL)).verdict is Verdict.PASSED


def test_who_took_one_bid_back_and_gave_another_is_concerned() -> None:
    gone = (bid("b-3", CELSIUS), withdrawn("b-3", CELSIUS), bid("b-4", CELSIUS, "2026-08-22"))
    assert judged("FC-27", case(*BIDS, *gone, AWARD, OF_ALL)).verdict is Verdict.FAILED


def test_a_replaced_bid_makes_nobody_concerned_twice() -> None:
    facts = (*BIDS, bid("b-3", ALFA, "2026-08-22", replaces="b-2"), AWARD, OF_ALL)
    assert judged("FC-27", case(*facts)).facts["suppliers"] == len({BOREAL, ALFA})


def test_an_hour_between_the_letters_is_tolerated_and_no_more() -> None:
    hour = notified("2026-09-18 10:00", BOREAL, (ALFA, "2026-09-18 09:00"))
    more = notified("2026-09-18 10:00", BOREAL, (ALFA, "2026-09-18 08:59:59"))
    assert judged("FC-27", case(*BIDS, AWARD, hour)).verdict is Verdict.PASSED
    view = told("FC-27", case(*BIDS, AWARD, more))
    assert view.verdict is Verdict.FAILED
    assert "not at the same time" in view.reason.en


def test_a_notice_sent_again_to_all_takes_the_place_of_one_that_left_somebody_out() -> None:
    facts = (*BIDS, AWARD, notified("2026-09-18", BOREAL), notified("2026-09-21", BOREAL, ALFA))
    assert judged("FC-27", case(*facts)).verdict is Verdict.PASSED


def test_only_those_who_bid_for_the_lot_are_concerned() -> None:
    bids = (bid("b-1", BOREAL, lot="lot-1"), bid("b-2", ALFA, lot="lot-2"))
    assert (
        judged("FC-27", case(*bids, awarded("2026-09-17", lot="lot-1"), notified("2026-09-18"))).verdict
        is Verdict.PASSED
    )
    assert (
        judged("FC-27", case(*bids, awarded("2026-09-17", lot="lot-2"), notified("2026-09-18"))).verdict
        is Verdict.FAILED
    )


def test_an_award_that_names_no_lot_concerns_every_bidder() -> None:
    bids = (bid("b-1", BOREAL, lot="lot-1"), bid("b-2", ALFA, lot="lot-2"))
    assert judged("FC-27", case(*bids, AWARD, notified("2026-09-18"))).verdict is Verdict.FAILED


def test_the_award_of_each_lot_must_be_told() -> None:
    lots = (awarded("2026-09-17", lot="lot-1"), awarded("2026-09-17", "a-2", lot="lot-2"))
    bids = (bid("b-1", BOREAL, lot="lot-1"), bid("b-2", ALFA, lot="lot-2"))
    assert judged("FC-27", case(*bids, *lots, notified("2026-09-18"))).verdict is Verdict.UNKNOWN
    both = (notified("2026-09-18"), notified("2026-09-18", ALFA, award="a-2"))
    assert judged("FC-27", case(*bids, *lots, *both)).verdict is Verdict.PASSED


def test_a_notice_that_says_nothing_of_the_chosen_bid_fails() -> None:
    bare = told_with(OF_ALL, advantages=())
    view = told("FC-27", case(*BIDS, AWARD, bare))
    assert view.verdict is Verdict.FAILED
    assert view.evidence == (4,)
    assert "advantages" in view.reason.en
    blank = told_with(
        OF_ALL, advantages=(Advantage(criterion="quality", reason="-").model_copy(update={"reason": " "}),)
    )
    assert judged("FC-27", case(*BIDS, AWARD, blank)).verdict is Verdict.FAILED


def test_every_locked_criterion_must_be_spoken_of() -> None:
    view = told("FC-27", case(locked("2026-06-11"), *BIDS, AWARD, OF_ALL))
    assert view.verdict is Verdict.FAILED
    assert "on Price" in view.reason.en
    assert view.evidence == (1, 5)
    both = tuple(Advantage(criterion=one, reason="The best.") for one in ("price", "quality"))
    whole = told("FC-27", case(locked("2026-06-11"), *BIDS, AWARD, told_with(OF_ALL, advantages=both)))
    assert whole.verdict is Verdict.PASSED
    assert whole.evidence == (1, 2, 3, 4, 5)


def test_a_notice_that_names_another_than_was_chosen_fails() -> None:
    other = told_with(OF_ALL, winner=ALFA, winner_name="Alfa Trygghet")
    view = told("FC-27", case(*BIDS, AWARD, other))
    assert view.verdict is Verdict.FAILED
    assert "Alfa Trygghet" in view.reason.en


def test_a_notice_without_standstill_or_why_none_is_needed_fails() -> None:
    bare = notified("2026-09-18", BOREAL, ALFA, until=None)
    assert judged("FC-27", case(*BIDS, AWARD, bare)).verdict is Verdict.FAILED
    sole = notified("2026-09-18", BOREAL, ALFA, until=None, exemption=StandstillExemption.NO_NOTICE_DUTY)
    assert judged("FC-27", case(*BIDS, AWARD, sole)).verdict is Verdict.PASSED


def test_an_award_reversed_before_anybody_was_told_needs_no_notice() -> None:
    undone = (AWARD, reversed_("2026-09-18"))
    assert judged("FC-27", case(*BIDS, *undone)).verdict is Verdict.NOT_APPLICABLE
    anew = (awarded("2026-10-06", "a-2", replaces="a-1"), notified("2026-10-07", BOREAL, ALFA, award="a-2"))
    assert judged("FC-27", case(*BIDS, *undone, *anew)).verdict is Verdict.PASSED


def test_an_applicant_that_was_never_told_no_is_concerned() -> None:
    stage = (asked(BOREAL), asked(ALFA), asked(CELSIUS), chosen(BOREAL, ALFA))
    view = told("FC-27", case(*stage, *BIDS, AWARD, OF_ALL))
    assert view.verdict is Verdict.FAILED
    assert "asked to take part, never got an answer" in view.reason.en
    assert view.evidence == (3, 7, 8)
    with_it = notified("2026-09-18", BOREAL, ALFA, CELSIUS)
    assert judged("FC-27", case(*stage, *BIDS, AWARD, with_it)).verdict is Verdict.PASSED


def test_an_applicant_that_was_told_no_before_is_not() -> None:
    stage = (asked(BOREAL), asked(ALFA), asked(CELSIUS), chosen(BOREAL, ALFA))
    before = (*stage, answered(CELSIUS, "2026-08-06"), *BIDS, AWARD, OF_ALL)
    assert judged("FC-27", case(*before)).verdict is Verdict.PASSED
    after = (*stage, *BIDS, AWARD, OF_ALL, answered(CELSIUS, "2026-09-19"))
    assert judged("FC-27", case(*after)).verdict is Verdict.FAILED


def test_a_notice_that_calls_the_winner_by_a_name_it_never_had_fails() -> None:
    of_alfa = registered(ALFA, "Alfa Trygghet AS")
    by_another = told_with(OF_ALL, winner_name="Alfa Trygghet AS")
    facts = (of_alfa, registered(BOREAL, "Boreal Omsorg AS"), *BIDS, AWARD)
    view = told("FC-27", case(*facts, by_another))
    assert view.verdict is Verdict.FAILED
    assert "names Alfa Trygghet AS as the winner, but Boreal Omsorg AS" in view.reason.en
    assert view.evidence == (2, 5, 6)
    assert judged("FC-27", case(*facts, OF_ALL)).verdict is Verdict.FAILED
    renamed = SupplierRenamed(supplier=BOREAL, earlier="Boreal Care", name="Boreal Omsorg AS")
    assert judged("FC-27", case(*facts, OF_ALL, fact(renamed, "2026-09-20"))).verdict is Verdict.PASSED
    assert judged("FC-27", case(of_alfa, *BIDS, AWARD, by_another)).verdict is Verdict.PASSED
