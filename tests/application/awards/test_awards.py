"""An award is told as it stood on a day: its notices, its standstill, what suppliers did, and the contract."""

from datetime import date, datetime

from application.awards.answers import AwardStage, AwardView
from application.awards.questions import AWARDS, ToldIn
from application.questions.declaring import Moment
from application.recording.envelopes import Recorded
from application.trails.languages import Language
from domain.complaints.contents import CourtAnswer, Finding
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId
from tests.domain.awards.course import DECIDED_ANEW, EXTENDED, REVERSED, TOLD, TOLD_ANEW
from tests.domain.awards.scene import ALFA, BIDDERS, BOREAL, CELSIUS, COMPLAINT, DECIDED, TO_BOREAL, TO_CELSIUS
from tests.domain.complaints.scene import ANSWERED, CONFIRMED, LIFTED, RECEIVED, SERVED
from tests.domain.contracts.scene import CONTRACT, SIGNED

COURSE: tuple[tuple[datetime, Event], ...] = (
    (DECIDED.decided_at, DECIDED),
    (TOLD.sent_at, TOLD),
    (RECEIVED.received_at, RECEIVED),
    (EXTENDED.extended_at, EXTENDED),
    (REVERSED.reversed_at, REVERSED),
    (DECIDED_ANEW.decided_at, DECIDED_ANEW),
    (TOLD_ANEW.sent_at, TOLD_ANEW),
    (ANSWERED.answered_at, ANSWERED),
    (SERVED.served_at, SERVED),
    (CONFIRMED.confirmed_at, CONFIRMED),
    (SIGNED.signed_at, SIGNED),
    (LIFTED.lifted_at, LIFTED),
)


def asked(award: AwardId, on: date) -> AwardView | None:
    """The award as it stood on the day, from the facts that concern it."""
    within = AWARDS.boundary(award)
    state = AWARDS.begin(award)
    for position, (moment, event) in enumerate(COURSE, start=1):
        if within.covers(event):
            state = AWARDS.evolve(state, Recorded(position, event, {"occurred_at": moment.isoformat()}))
    return AWARDS.answer(state, ToldIn(language=Language.EN), Moment(on))


def told(award: AwardId, on: date) -> AwardView:
    view = asked(award, on)
    assert view is not None
    return view


def test_before_it_was_decided_there_is_nothing_to_tell() -> None:
    assert asked(TO_BOREAL, date(2026, 9, 16)) is None
    assert asked(TO_CELSIUS, date(2026, 10, 5)) is None


def test_an_award_is_decided_then_stands_still_then_is_reversed() -> None:
    stages = [told(TO_BOREAL, day).stage for day in (date(2026, 9, 17), date(2026, 9, 18), date(2026, 10, 1))]
    assert stages == [AwardStage.DECIDED, AwardStage.STANDING_STILL, AwardStage.REVERSED]


def test_the_standstill_is_told_with_its_steps_and_its_rule() -> None:
    view = told(TO_BOREAL, date(2026, 9, 20))
    (notice,) = view.notices
    assert (view.supplier, view.standstill_until) == (BOREAL, date(2026, 9, 28))
    assert view.earliest_signing_on == date(2026, 9, 29)
    assert {one.supplier for one in notice.recipients} == {*BIDDERS}
    assert notice.steps == TOLD.steps
    assert notice.counted[-1] == "The day is 28 September 2026 (a working day)"
    assert notice.rules == ("standstill-days@2017-01-01",)


def test_an_extension_counts_from_the_day_it_was_made() -> None:
    assert told(TO_BOREAL, date(2026, 9, 24)).standstill_until == date(2026, 9, 28)
    assert told(TO_BOREAL, date(2026, 9, 25)).standstill_until == date(2026, 10, 9)


def test_complaints_are_told_with_their_answers() -> None:
    (complaint,) = told(TO_BOREAL, date(2026, 9, 30)).complaints
    assert (complaint.complaint, complaint.supplier, complaint.finding) == (COMPLAINT, ALFA, None)
    (answered,) = told(TO_BOREAL, date(2026, 10, 8)).complaints
    assert answered.finding is Finding.UPHELD


def test_a_reversal_is_told_with_its_reason_and_the_notice_stays_on_record() -> None:
    view = told(TO_BOREAL, date(2026, 10, 2))
    assert view.reversal is not None
    assert view.reversal.complaint == COMPLAINT
    assert len(view.notices) == 1


def test_the_new_award_says_which_it_replaces() -> None:
    view = told(TO_CELSIUS, date(2026, 10, 6))
    assert (view.supplier, view.replaces) == (CELSIUS, TO_BOREAL)


def test_a_petition_suspends_until_it_is_answered() -> None:
    assert told(TO_CELSIUS, date(2026, 10, 15)).stage is AwardStage.STANDING_STILL
    view = told(TO_CELSIUS, date(2026, 10, 16))
    assert view.stage is AwardStage.SUSPENDED
    assert [one.answer for one in view.petitions] == [None]
    assert [one.answer for one in told(TO_CELSIUS, date(2026, 11, 3)).petitions] == [CourtAnswer.NOT_GRANTED]


def test_the_contract_is_told_with_the_chains_behind_it() -> None:
    view = told(TO_CELSIUS, date(2026, 10, 21))
    assert view.stage is AwardStage.CONTRACTED
    (contract,) = view.contracts
    assert contract.contract == CONTRACT
    assert contract.mandates == SIGNED.mandates
    assert view.no_injunction_confirmed_at == CONFIRMED.confirmed_at


def test_after_the_standstill_it_is_free_to_sign() -> None:
    state = AWARDS.begin(TO_CELSIUS)
    for position, event in enumerate((DECIDED_ANEW, TOLD_ANEW), start=1):
        occurred_at = DECIDED_ANEW.decided_at.isoformat()
        state = AWARDS.evolve(state, Recorded(position, event, {"occurred_at": occurred_at}))
    for on, stage in ((date(2026, 10, 19), AwardStage.STANDING_STILL), (date(2026, 10, 20), AwardStage.FREE_TO_SIGN)):
        view = AWARDS.answer(state, ToldIn(language=Language.EN), Moment(on))
        assert view is not None
        assert view.stage is stage
