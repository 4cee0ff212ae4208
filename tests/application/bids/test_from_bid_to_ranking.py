"""The case of the demo, asked for: five bids came, four were opened, two rejected, three compared and ranked twice."""

from datetime import date

import pytest

from adapters.demo.scenario import LEDGER, PROCUREMENT, scenario
from adapters.scripts.playing import Player
from application.bids.questions import BIDS, BidsView, BidView
from application.clarifications.questions import CLARIFICATIONS, ClarificationsView
from application.evaluations.questions import EVALUATIONS, EvaluationView
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import EVERYTHING, Until
from domain.bids.events import BidsOpened
from domain.bids.values import BidStanding
from domain.clarifications.values import EvidenceKind, Explanation
from domain.evaluations.events import RankingComputed
from domain.evaluations.values import RankingSource
from domain.kernel.events import Event
from tests.support.hosts import MemoryHost

END = date(2026, 10, 30)


@pytest.fixture(scope="module")
def book() -> Ledger:
    made = MemoryHost().create(LEDGER)
    assert Player({LEDGER: made}, lambda _: None).play(scenario())
    return made


def before(book: Ledger, kind: type[Event], number: int = 1) -> Until:
    """The moment just before the fact of this kind, the first of them or a later one."""
    found = [one.position for one in book.journal.read() if isinstance(one.event, kind)]
    return Until(position=found[number - 1] - 1)


def bids(book: Ledger, until: Until | None = None) -> BidsView:
    answer = book.ask(BIDS, PROCUREMENT, NoParameters(), Moment(END, until or Until(), EVERYTHING))
    assert answer is not None
    return answer.view


def clarifications(book: Ledger) -> ClarificationsView:
    answer = book.ask(CLARIFICATIONS, PROCUREMENT, NoParameters(), Moment(END))
    assert answer is not None
    return answer.view


def evaluation(book: Ledger, until: Until | None = None) -> EvaluationView:
    answer = book.ask(EVALUATIONS, PROCUREMENT, NoParameters(), Moment(END, until or Until()))
    assert answer is not None
    return answer.view


def by_name(view: BidsView) -> dict[str, BidView]:
    return {one.bid.removeprefix("bud-"): one for one in view.bids}


def test_before_the_opening_five_bids_are_sealed_and_one_is_late(book: Ledger) -> None:
    view = bids(book, before(book, BidsOpened))
    assert [(one.standing, one.late, one.price, one.content) for one in view.bids] == [
        (BidStanding.SEALED, late, None, None) for late in (False, False, False, False, True)
    ]
    assert view.openings == ()


def test_two_opened_the_four_that_came_in_time(book: Ledger) -> None:
    (opening,) = bids(book).openings
    assert (len(opening.opened_by), len(opening.bids)) == (2, 4)
    assert {name: one.price for name, one in by_name(bids(book)).items()} == {
        "alfa": 910_000_000,
        "boreal": 980_000_000,
        "celsius": 811_000_000,
        "delta": 612_000_000,
        "echo": None,
    }


def test_the_late_bid_was_rejected_unopened_and_the_supplier_told(book: Ledger) -> None:
    late = by_name(bids(book))["echo"]
    assert late.rejection is not None
    assert (late.rejection.provision, late.rejection.unopened) == ("FOA § 24-1(1)a", True)
    assert late.rejection.notified_at is not None
    assert (late.opened_at, late.price, late.content) == (None, None, None)


def test_the_low_bid_was_explained_first_and_then_rejected(book: Ledger) -> None:
    low = by_name(bids(book))["delta"]
    (asked,) = clarifications(book).low_bids
    assert asked.explanation is not None
    assert asked.explanation.assessment is Explanation.INSUFFICIENT
    assert low.rejection is not None
    assert low.rejection.provision == "FOA § 24-8(2)b"
    assert asked.requested_at < asked.explanation.received_at < low.rejection.rejected_at


def test_the_clarification_left_the_bid_what_it_was(book: Ledger) -> None:
    (asked,) = clarifications(book).clarifications
    assert asked.answer is not None
    assert (asked.answer.late, asked.answer.changes_price_or_scope) == (False, False)


def test_both_who_were_chosen_proved_that_they_had_paid_their_taxes(book: Ledger) -> None:
    proofs = [(one.supplier, one.kind) for one in clarifications(book).evidence]
    assert ("314921003", EvidenceKind.TAX_CERTIFICATE) in proofs
    assert "se-5560001234" in {supplier for supplier, _ in proofs}


def test_the_spreadsheet_put_boreal_first_and_the_published_formula_celsius(book: Ledger) -> None:
    (comparison,) = evaluation(book).comparisons
    recorded, computed = comparison.rankings
    assert (recorded.source, recorded.as_published, recorded.recomputes) == (RankingSource.MADE_ELSEWHERE, False, False)
    assert (computed.source, computed.as_published, computed.recomputes) == (RankingSource.COMPUTED_HERE, True, True)
    assert recorded.ranking[0].supplier == "314921003"
    assert [one.bid for one in computed.ranking] == ["bud-celsius", "bud-boreal", "bud-alfa"]
    assert (computed.ranking, recorded.inputs_digest) == (comparison.recomputed, computed.inputs_digest)


def test_before_any_ranking_the_comparison_says_what_one_would_lead_to(book: Ledger) -> None:
    (comparison,) = evaluation(book, before(book, RankingComputed)).comparisons
    assert comparison.rankings == ()
    assert comparison.recomputed[0].bid == "bud-celsius"


def test_the_comparison_shows_three_bids_by_three_criteria_by_four_evaluators(book: Ledger) -> None:
    view = evaluation(book)
    (comparison,) = view.comparisons
    assert (len(view.criteria), len(view.evaluators), len(comparison.bids)) == (3, 4, 3)
    for bid in comparison.bids:
        own = {cell.criterion: len(cell.own) for cell in bid.cells}
        assert sorted(own.values()) == [0, 4, 4]
        assert all(cell.points is not None for cell in bid.cells)


def test_the_recused_evaluators_score_is_shown_as_voided_and_counts_for_nothing(book: Ledger) -> None:
    view = evaluation(book)
    (voided,) = [one for one in view.scores if one.voided]
    assert voided.evaluator not in view.evaluators
    (comparison,) = view.comparisons
    assert all(own.evaluator != voided.evaluator for bid in comparison.bids for cell in bid.cells for own in cell.own)


def test_before_the_opening_there_is_nothing_to_compare(book: Ledger) -> None:
    view = evaluation(book, before(book, BidsOpened))
    assert (view.comparisons, view.scores) == ((), ())
    assert view.formula == "linear-between-lowest-and-double"
