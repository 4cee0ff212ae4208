"""The list of procurements."""

from application.procurements.projections import PROCUREMENTS, ProcurementOverview
from application.procurements.stages import CaseStage
from application.projections.folding import fold
from domain.kernel.events import Event
from domain.procurements.values import Part, ProcedureKind
from tests.application.projections.history import recorded
from tests.domain.procurements.case import CANCELLED, CHOSEN, ESTIMATED, OPENED
from tests.domain.procurements.scene import CALLED, CASE, MILLION, SENT_AT, sent
from tests.domain.tenders.scene import EXTENDED, FIXED, NEW_DEADLINE


def listed(*events: Event) -> dict[str, ProcurementOverview]:
    return fold(PROCUREMENTS, recorded(*events))


def test_a_case_is_listed_from_when_it_was_opened() -> None:
    row = listed(OPENED)[CASE]
    assert (row.title, row.stage, row.total, row.deadline) == (OPENED.title, CaseStage.PREPARING, None, None)


def test_a_case_in_the_market_shows_its_figures_and_its_deadline() -> None:
    row = listed(OPENED, ESTIMATED, CHOSEN, sent(), FIXED, EXTENDED)[CASE]
    assert (row.total, row.maximum) == (840_000_000, 13 * MILLION)
    assert (row.part, row.procedure) == (Part.PART_III, ProcedureKind.OPEN)
    assert (row.stage, row.announced_at, row.deadline) == (CaseStage.ANNOUNCED, SENT_AT, NEW_DEADLINE)


def test_final_bids_are_due_by_their_own_deadline() -> None:
    assert listed(OPENED, sent(), FIXED, CALLED)[CASE].deadline == CALLED.deadline


def test_a_case_that_was_called_off_stays_in_the_list() -> None:
    assert listed(OPENED, CANCELLED)[CASE].stage is CaseStage.CANCELLED


def test_facts_of_a_case_that_was_never_opened_make_no_row() -> None:
    assert listed(ESTIMATED, FIXED) == {}
