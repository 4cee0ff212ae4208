"""A second scenario: nothing is wired to the first. A central purchasing body, lots, negotiation, and calling off."""

from datetime import date
from pathlib import Path

import pytest

from adapters.scripts.playing import Player
from adapters.scripts.reading import read_script
from application.bids.questions import BIDS
from application.fairness.findings import Verdict
from application.fairness.questions import FAIRNESS, ChecksAsked, CheckView
from application.ledgers.ledger import Ledger
from application.negotiations.questions import NEGOTIATIONS, NegotiationsView
from application.participation.questions import PARTICIPATION
from application.questions.declaring import Moment, NoParameters
from application.recording.catalogue import catalogue
from domain.bids.values import BidStanding
from domain.kernel.identifiers import BidId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.participation.grounds import NotSelectedGround
from tests.support.hosts import MemoryHost

SCRIPT = Path(__file__).parent / "fjordkjop.jsonl"
SCREENS, FURNITURE = ProcurementId("skjermer-2025"), ProcurementId("moblar-2025")
LATER = date(2025, 12, 31)
SKJERMSPAR, TEKNOMOBEL, VESTSKAERM = SupplierId("315310008"), SupplierId("315311004"), SupplierId("dk-12345678")
SEINSKJERM, NORDLYS = SupplierId("315312000"), SupplierId("315313007")


@pytest.fixture(scope="module")
def book() -> Ledger:
    made = MemoryHost().create("fjordkjop")
    script = read_script(SCRIPT, SCRIPT.read_text(encoding="utf-8"), catalogue())
    assert Player({"fjordkjop": made}, lambda _: None).play(script)
    return made


def verdicts(book: Ledger, procurement: ProcurementId) -> dict[str, CheckView]:
    answer = book.ask(FAIRNESS, procurement, ChecksAsked(), Moment(LATER))
    assert answer is not None
    return {view.check: view for view in answer.view.checks}


def test_every_check_passes_or_does_not_apply(book: Ledger) -> None:
    for procurement in (SCREENS, FURNITURE):
        for view in verdicts(book, procurement).values():
            assert view.verdict in {Verdict.PASSED, Verdict.NOT_APPLICABLE}, view.reason.en


@pytest.mark.parametrize(
    ("check", "says"),
    [
        ("FC-01", "All 3 buyers"),
        ("FC-04", "negotiation is allowed"),
        ("FC-11", "25 days after 1 April 2025"),
        ("FC-17", "Skjermspar AS came too late"),
        ("FC-20", "proportion of the lowest price"),
        ("FC-27", "All 3 who bid"),
        ("FC-28", "through 20 June 2025"),
        ("FC-48", "equally often (times: 1), 90 minutes each, and got the same deadline 19 May 2025"),
        ("FC-32", "p-s-3 had power from all 3 buyers"),
    ],
)
def test_the_competition_in_lots_is_judged_by_its_own_facts(book: Ledger, check: str, says: str) -> None:
    assert says in verdicts(book, SCREENS)[check].reason.en


def test_those_who_were_selected_were_invited_and_one_was_never_answered(book: Ledger) -> None:
    answer = book.ask(PARTICIPATION, SCREENS, NoParameters(), Moment(LATER))
    assert answer is not None
    view = answer.view
    assert {one.supplier for one in view.applicants if one.selected} == set(view.invited)
    assert set(view.invited) == {SKJERMSPAR, TEKNOMOBEL, VESTSKAERM}
    out = {one.supplier: (one.ground, one.told_at is not None) for one in view.applicants if not one.selected}
    assert out == {SEINSKJERM: (NotSelectedGround.LATE, True), NORDLYS: (NotSelectedGround.NOT_QUALIFIED, False)}


def negotiations(book: Ledger, on: date = LATER) -> NegotiationsView:
    answer = book.ask(NEGOTIATIONS, SCREENS, NoParameters(), Moment(on))
    assert answer is not None
    return answer.view


def test_everybody_who_bid_was_negotiated_with_as_often_and_as_long(book: Ledger) -> None:
    rounds = {one.supplier: (len(one.rounds), one.minutes) for one in negotiations(book).suppliers}
    assert rounds == {SKJERMSPAR: (1, 90), TEKNOMOBEL: (1, 90), VESTSKAERM: (1, 90)}


def test_one_deadline_for_final_bids_was_told_to_all_at_once(book: Ledger) -> None:
    (call,) = negotiations(book).calls
    assert set(call.suppliers) == {one.supplier for one in negotiations(book).suppliers if one.remaining}
    assert negotiations(book).final_deadline == call.deadline


def test_final_bids_took_the_place_of_the_former_and_a_late_one_did_not(book: Ledger) -> None:
    answer = book.ask(BIDS, SCREENS, NoParameters(), Moment(LATER))
    assert answer is not None
    bids = {one.bid: one for one in answer.view.bids}
    for first in (BidId("t1-skoler"), BidId("t1-sykehjem"), BidId("t2-sykehjem"), BidId("t3-skoler")):
        final = bids[BidId(f"{first}-endelig")]
        assert (bids[first].standing, bids[first].replaced_by) == (BidStanding.REPLACED, final.bid)
        assert (final.standing, final.late) == (BidStanding.OPENED, False)
    late = bids[BidId("t1-skoler-sein")]
    assert (late.standing, late.late) == (BidStanding.REJECTED, True)
    assert [len(one.bids) for one in answer.view.openings] == [4, 4]


def test_of_what_was_called_off_most_does_not_apply(book: Ledger) -> None:
    applies = {name for name, view in verdicts(book, FURNITURE).items() if view.verdict is not Verdict.NOT_APPLICABLE}
    assert applies == {"FC-04", "FC-42"}
