"""Who asked, who was selected, and who was told no, from their facts."""

from datetime import date

from application.participation.questions import PARTICIPATION, ApplicantView, ParticipationView
from application.questions.declaring import Moment, NoParameters
from domain.kernel.events import Event
from domain.kernel.organisations import SupplierId
from domain.participation.grounds import NotSelectedGround
from tests.application.projections.history import recorded
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, CELSIUS, DELTA, ECHO
from tests.domain.participation.scene import DECIDED, SENT, TOO_LATE, asked, invited, selected, told

ASKED = (asked(ECHO, TOO_LATE), asked(ALFA), asked(BOREAL), asked(CELSIUS), asked(DELTA))


def story(*events: Event) -> ParticipationView | None:
    state = PARTICIPATION.begin(ALARMS)
    for one in recorded(*events):
        assert type(one.event) in PARTICIPATION.types
        state = PARTICIPATION.evolve(state, one)
    return PARTICIPATION.answer(state, NoParameters(), Moment(date(2026, 12, 31)))


def known(*events: Event) -> tuple[ParticipationView, dict[SupplierId, ApplicantView]]:
    answer = story(*events)
    assert answer is not None
    return answer, {one.supplier: one for one in answer.applicants}


def test_where_nobody_asked_there_is_no_answer() -> None:
    assert story() is None


def test_until_it_is_decided_nobody_is_in_or_out() -> None:
    view, applicants = known(*ASKED)
    assert {one.selected for one in view.applicants} == {None}
    assert [one.supplier for one in view.applicants][-1] == ECHO
    assert applicants[ECHO].late


def test_it_is_told_who_was_selected_and_why_the_others_were_not() -> None:
    view, applicants = known(*ASKED, selected(), told(DELTA), invited())
    assert {one: row.selected for one, row in applicants.items()} == {
        ALFA: True,
        BOREAL: True,
        CELSIUS: True,
        DELTA: False,
        ECHO: False,
    }
    assert (applicants[ECHO].ground, applicants[ECHO].told_at) == (NotSelectedGround.LATE, None)
    assert (applicants[DELTA].reason, applicants[DELTA].told_at) == ("As minuted.", SENT)
    assert (view.selected_at, view.invited, view.invited_at) == (DECIDED, (ALFA, BOREAL, CELSIUS), SENT)
