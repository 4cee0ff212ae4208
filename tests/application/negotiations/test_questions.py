"""Who is in, what was held with each, and when final bids are due, from their facts."""

from datetime import date

from application.negotiations.questions import NEGOTIATIONS, NegotiationsView
from application.questions.declaring import Moment, NoParameters
from domain.kernel.events import Event
from tests.application.projections.history import recorded
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, B, at, rejected
from tests.domain.negotiations.scene import CAME, FINAL_DEADLINE, called, held


def story(*events: Event) -> NegotiationsView | None:
    state = NEGOTIATIONS.begin(ALARMS)
    for one in recorded(*events):
        assert type(one.event) in NEGOTIATIONS.types
        state = NEGOTIATIONS.evolve(state, one)
    return NEGOTIATIONS.answer(state, NoParameters(), Moment(date(2026, 12, 31)))


def known(*events: Event) -> NegotiationsView:
    answer = story(*events)
    assert answer is not None
    return answer


def test_where_nothing_was_negotiated_there_is_no_answer() -> None:
    assert story() is None
    assert story(CAME) is None


def test_it_is_told_how_often_and_how_long_each_was_negotiated_with() -> None:
    view = known(CAME, held(ALFA), held(ALFA, 2, on=at(8)))
    assert {one.supplier: (len(one.rounds), one.minutes) for one in view.suppliers} == {ALFA: (2, 180), BOREAL: (0, 0)}
    assert view.final_deadline is None


def test_who_was_rejected_is_no_longer_in() -> None:
    view = known(CAME, held(ALFA), held(BOREAL), rejected(B))
    assert {one.supplier: one.remaining for one in view.suppliers} == {ALFA: True, BOREAL: False}


def test_the_last_call_sets_the_final_deadline() -> None:
    later = called(on=at(20), deadline=at(28, 12), earlier=FINAL_DEADLINE, reason="The portal was down.")
    view = known(CAME, held(ALFA), held(BOREAL), called(), later)
    assert [one.deadline for one in view.calls] == [FINAL_DEADLINE, at(28, 12)]
    assert view.final_deadline == at(28, 12)
