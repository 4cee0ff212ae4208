"""Who knew what when, how long before the deadline, and how long before the others."""

from datetime import date

import pytest

from application.questions.declaring import Moment
from application.treatment.matrix import InformationCell, SupplierRow, TreatmentView
from application.treatment.pieces import PieceKind
from application.treatment.questions import TREATMENT, TreatmentAsked
from domain.bids.events import BidReceived
from domain.kernel.identifiers import ContactId
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import DialogueConferenceHeld
from domain.market_dialogue.values import MeetingMode
from domain.suppliers.events import SupplierRenamed
from tests.application.treatment.scene import (
    ALARMS,
    ALFA,
    AMENDED,
    ANSWERED,
    ASKED,
    BID,
    BOREAL,
    CALL_SHARED,
    CALLED,
    CELSIUS,
    EXTENDED,
    FIXED,
    NEGOTIATED,
    REGISTERED,
    TOLD,
    TOLD_TO_ALL,
    at,
    met,
    recorded,
    treated,
)
from tests.domain.market_dialogue.scene import KNOWN as OPENED
from tests.domain.purchasing_groups.known import anew


def row(view: TreatmentView, supplier: SupplierId) -> SupplierRow:
    return next(one for one in view.suppliers if one.supplier == supplier)


def cell(view: TreatmentView, supplier: SupplierId, column: int = 0) -> InformationCell:
    return row(view, supplier).cells[column]


def test_boreal_care_knew_eight_days_before_the_others() -> None:
    view = treated(*REGISTERED, met(ALFA), met(BOREAL), TOLD, TOLD_TO_ALL, FIXED)
    (said,) = view.says
    assert said.en.startswith("Boreal Care knew 8 days before the others (days to the deadline: 172)")
    assert said.nb.startswith("Boreal Care visste det 8 dager før de andre (dager til fristen: 172)")
    assert said.nn.startswith("Boreal Care visste det 8 dagar før dei andre (dagar til fristen: 172)")
    assert (row(view, BOREAL).longest_lead, row(view, ALFA).longest_lead) == (8, 0)


def test_a_cell_tells_when_a_supplier_knew_in_days_before_the_deadline_and_before_the_others() -> None:
    view = treated(met(ALFA), TOLD, TOLD_TO_ALL, FIXED)
    assert [one.kind for one in view.information] == [PieceKind.MEETING, PieceKind.DISCLOSURE]
    assert cell(view, BOREAL, 1) == InformationCell(knew_at=at(3, 5), days_before_deadline=172, days_before_others=8)
    assert cell(view, ALFA, 1) == InformationCell(knew_at=at(3, 13), days_before_deadline=164, days_before_others=0)
    assert view.information[1].evidence == (2, 3)


def test_what_the_others_have_not_been_told_is_counted_until_the_day() -> None:
    view = treated(*REGISTERED, met(ALFA), TOLD, on=date(2026, 3, 9))
    assert view.untold == (1,)
    assert view.information[1].days_ahead == 4
    assert cell(view, ALFA, 1).knew_at is None
    assert view.says[0].en == (
        "Boreal Care got to know it on 5 March 2026, 12:00, and the others have not been told yet: "
        "Draft of the key-box requirement"
    )


@pytest.mark.parametrize(("day", "said"), [(5, "on the same day as the others"), (6, "one day before the others")])
def test_one_day_and_the_same_day_are_said_in_words(day: int, said: str) -> None:
    view = treated(TOLD, anew(TOLD_TO_ALL, published_at=at(3, day, 13)))
    assert said in view.information[0].says.en


def test_without_a_deadline_no_days_to_it_are_told() -> None:
    view = treated(TOLD, TOLD_TO_ALL)
    assert view.deadline is None
    assert cell(view, BOREAL).days_before_deadline is None
    assert view.says[0].en == "314921003 knew 8 days before the others: Draft of the key-box requirement"


def test_the_deadline_that_stands_counts() -> None:
    view = treated(TOLD, TOLD_TO_ALL, FIXED, EXTENDED)
    assert view.deadline == at(8, 31)
    assert cell(view, BOREAL).days_before_deadline == 179


def test_a_contact_gives_a_lead_until_it_is_shared() -> None:
    assert cell(treated(CALLED, CALL_SHARED), CELSIUS).days_before_others == 2
    at_once = anew(CALLED, shared_with_all_at=at(8, 13))
    assert cell(treated(at_once), CELSIUS).days_before_others == 1
    assert cell(treated(at_once, CALL_SHARED), CELSIUS).days_before_others == 1


def test_a_purely_practical_contact_tells_nobody_anything() -> None:
    view = treated(anew(CALLED, purely_practical=True))
    assert view.information == ()
    assert row(view, CELSIUS).cells == ()


def test_an_answer_to_all_gives_nobody_a_lead_and_neither_do_amendments_and_extensions() -> None:
    view = treated(FIXED, ASKED, ANSWERED, AMENDED, EXTENDED)
    assert [one.kind for one in view.information] == [PieceKind.AMENDMENT, PieceKind.ANSWER, PieceKind.EXTENSION]
    assert {one.days_ahead for one in view.information} == {0}
    assert [one.knew_at for one in row(view, CELSIUS).cells] == [at(8, 7), at(8, 21), at(8, 21, 15)]
    assert view.says[0].en == "No supplier knew anything before the others"
    assert view.untold == ()


def test_an_answer_that_only_the_asker_got_is_a_lead() -> None:
    view = treated(ASKED, anew(ANSWERED, to_all=False), met(ALFA), on=date(2026, 8, 25))
    assert view.untold == (1,)
    assert cell(view, CELSIUS, 1).days_before_others == 4
    assert cell(view, ALFA, 1).knew_at is None


def test_an_answer_to_some_that_nobody_named_is_said_to_be_that() -> None:
    view = treated(anew(ASKED, supplier=None), anew(ANSWERED, to_all=False))
    assert view.says[0].en == "This went to some but not to all, and it is not recorded to whom: A thousand"
    assert view.untold == (0,)


def test_a_meeting_alone_gives_no_lead_and_its_minutes_are_added_up() -> None:
    conference = DialogueConferenceHeld(
        procurement=ALARMS, suppliers=(ALFA, BOREAL), held_at=at(2, 24), minutes=120, mode=MeetingMode.MIXED
    )
    view = treated(*REGISTERED, conference, met(BOREAL), met(BOREAL, 30), anew(conference, suppliers=()))
    assert [one.days_ahead for one in view.information] == [None, None, None]
    assert (row(view, BOREAL).meetings, row(view, BOREAL).minutes) == (2, 75)
    assert (row(view, ALFA).meetings, row(view, ALFA).minutes) == (0, 0)
    assert view.information[0].says.en.startswith("Alfa Trygghet and Boreal Care attended a conference on 24 February")


def test_how_often_and_how_long_each_was_negotiated_with_is_added_up_and_gives_no_lead() -> None:
    other = anew(NEGOTIATED, supplier=BOREAL, minutes=60)
    view = treated(*REGISTERED, NEGOTIATED, anew(NEGOTIATED, round=2, minutes=30), other)
    assert (row(view, ALFA).negotiations, row(view, ALFA).negotiated_minutes) == (2, 120)
    assert (row(view, BOREAL).negotiations, row(view, BOREAL).negotiated_minutes) == (1, 60)
    assert [one.days_ahead for one in view.information] == [None, None, None]
    assert view.information[0].says.en == "Alfa Trygghet attended a negotiation on 4 September 2026, 12:00"
    assert view.untold == ()


def test_who_has_bid_is_shown_and_who_has_only_bid_stands_in_the_matrix_too() -> None:
    view = treated(TOLD, BID, anew(BID, supplier=ALFA, bid="bid-1"))
    assert [(one.supplier, one.has_bid) for one in view.suppliers] == [(ALFA, True), (BOREAL, True)]
    assert isinstance(BID, BidReceived)


def test_the_latest_name_is_used() -> None:
    renamed = SupplierRenamed(supplier=BOREAL, earlier="Boreal Care", name="Boreal Omsorg")
    view = treated(TOLD, *REGISTERED, renamed)
    assert row(view, BOREAL).name == "Boreal Omsorg"
    assert [one.supplier for one in view.suppliers] == [BOREAL]


def test_equalising_what_is_unknown_or_shared_elsewhere_changes_nothing() -> None:
    view = treated(TOLD_TO_ALL, anew(CALL_SHARED, contact=ContactId("another")), met(ALFA))
    assert [one.kind for one in view.information] == [PieceKind.MEETING]


def test_a_procurement_in_which_nobody_was_told_anything_has_an_empty_matrix() -> None:
    view = treated(OPENED)
    assert (view.information, view.suppliers) == ((), ())
    assert view.says[0].en == "No supplier knew anything before the others"


def test_nothing_is_known_of_a_procurement_without_facts() -> None:
    assert TREATMENT.answer(TREATMENT.begin(ALARMS), TreatmentAsked(), Moment(date(2026, 1, 1))) is None


def test_by_the_end_of_a_day_only_what_had_happened_counts() -> None:
    state = TREATMENT.begin(ALARMS)
    for one in (*recorded((*REGISTERED, TOLD), at(3, 5)), *recorded((TOLD_TO_ALL, FIXED), at(3, 13))):
        state = TREATMENT.evolve(state, one)
    whole = TREATMENT.answer(state, TreatmentAsked(), Moment(date(2026, 8, 21)))
    stood = TREATMENT.answer(state, TreatmentAsked(by_the_end_of=date(2026, 3, 12)), Moment(date(2026, 8, 21)))
    before = TREATMENT.answer(state, TreatmentAsked(by_the_end_of=date(2026, 3, 4)), Moment(date(2026, 8, 21)))
    assert whole
    assert whole.untold == ()
    assert stood
    assert (stood.untold, stood.deadline, stood.information[0].days_ahead) == ((0,), None, 7)
    assert row(stood, BOREAL).name == "Boreal Care"
    assert before
    assert (before.information, before.suppliers) == ((), ())
