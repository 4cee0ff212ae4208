"""FC-08: was the dialogue with the market openly offered, and equal for all?"""

import pytest

from application.fairness.findings import Verdict
from domain.kernel.identifiers import DocumentId, PersonId
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import DialogueInvitationPublished, DialogueMeetingHeld
from domain.market_dialogue.values import MeetingMode
from tests.support.case_facts import ALFA, BOREAL, Fact
from tests.support.cases import CASE, case, fact, judged, moment, told


def invited(at: str, *, to_all: bool = True) -> Fact:
    event = DialogueInvitationPublished(procurement=CASE, published_at=moment(at), where="Doffin", to_all=to_all)
    return fact(event, at)


def met(at: str, minutes: int, *suppliers: SupplierId) -> Fact:
    event = DialogueMeetingHeld(
        procurement=CASE,
        suppliers=suppliers,
        held_at=moment(at),
        minutes=minutes,
        mode=MeetingMode.VIDEO,
        held_by=(PersonId("p-elv-3"),),
        minutes_document=DocumentId("minutes"),
    )
    return fact(event, at)


INVITED = invited("2026-02-03")


def test_it_does_not_apply_where_nobody_met_the_buyers() -> None:
    assert judged("FC-08", case(INVITED)).verdict is Verdict.NOT_APPLICABLE


def test_an_open_invitation_and_equal_time_pass() -> None:
    view = told("FC-08", case(INVITED, met("2026-03-04", 45, ALFA), met("2026-03-05", 45, BOREAL)))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3)
    assert view.reason.en.endswith("each supplier (2 in all) got 45 minutes")
    assert view.reason.nb.endswith("hver leverandør (antall: 2) fikk 45 minutter")
    assert view.reason.nn.endswith("kvar leverandør (tal: 2) fekk 45 minutt")


def test_minutes_that_differ_are_told_from_the_least_to_the_most() -> None:
    view = told("FC-08", case(INVITED, met("2026-03-04", 45, ALFA), met("2026-03-05", 50, BOREAL)))
    assert "2 suppliers got 45 to 50 minutes" in view.reason.en


def test_that_anybody_was_invited_must_be_recorded_to_tell() -> None:
    assert judged("FC-08", case(met("2026-03-04", 45, ALFA))).verdict is Verdict.UNKNOWN


def test_an_invitation_to_some_only_fails() -> None:
    finding = judged("FC-08", case(invited("2026-02-03", to_all=False), met("2026-03-04", 45, ALFA)))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)


def test_an_invitation_after_the_first_meeting_fails() -> None:
    facts = (met("2026-03-04 10:00", 45, ALFA), invited("2026-03-04 10:01"), met("2026-03-09", 45, BOREAL))
    assert judged("FC-08", case(*facts)).verdict is Verdict.FAILED


def test_an_invitation_at_the_moment_of_the_first_meeting_is_before_it() -> None:
    facts = (invited("2026-03-04 10:00"), met("2026-03-04 10:00", 45, ALFA))
    assert judged("FC-08", case(*facts)).verdict is Verdict.PASSED


@pytest.mark.parametrize(("minutes", "verdict"), [(60, Verdict.PASSED), (61, Verdict.FAILED), (29, Verdict.FAILED)])
def test_a_quarter_of_an_hour_apart_is_tolerated_and_no_more(minutes: int, verdict: Verdict) -> None:
    facts = (INVITED, met("2026-03-04", 45, ALFA), met("2026-03-05", minutes, BOREAL))
    assert judged("FC-08", case(*facts)).verdict is verdict


def test_who_got_most_and_least_is_told() -> None:
    view = told("FC-08", case(INVITED, met("2026-03-04", 90, ALFA), met("2026-03-05", 45, BOREAL)))
    assert "90 minutes" in view.reason.en
    assert "45" in view.reason.en


def test_the_time_of_several_meetings_is_added_for_each_who_was_there() -> None:
    facts = (INVITED, met("2026-03-04", 45, ALFA, BOREAL), met("2026-03-05", 30, ALFA), met("2026-03-06", 30, BOREAL))
    assert judged("FC-08", case(*facts)).verdict is Verdict.PASSED
    assert judged("FC-08", case(*facts, on="2026-03-05")).verdict is Verdict.FAILED
