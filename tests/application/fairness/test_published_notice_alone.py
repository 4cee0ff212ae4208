"""What the checks say of a procurement that is known from published notices."""

from datetime import date

import pytest

from application.fairness.declaring import checks
from application.fairness.findings import Verdict
from domain.notices.contents import NoticeContent, NoticeTenderer
from domain.notices.values import DeadlineKind, NoticeKind
from tests.support.award_facts import signed
from tests.support.case_facts import announced, cancelled, estimated, opened
from tests.support.cases import case, judged, told
from tests.support.published_facts import CHANGED, amended, content, kroner, lot, read, result, won_by

KNOWN = case(read(), lot())
AWARD = content(kind=NoticeKind.AWARD, notice_type="can-standard")


@pytest.mark.parametrize("check", sorted(set(checks()) - {"FC-04", "FC-11", "FC-42"}))
def test_what_the_notice_does_not_tell_cannot_be_told(check: str) -> None:
    view = told(check, KNOWN)
    assert view.verdict is Verdict.UNKNOWN
    assert view.evidence
    assert "not" in view.reason.en
    assert "announced" not in view.reason.en


@pytest.mark.parametrize("check", ["FC-01", "FC-03", "FC-11", "FC-15"])
def test_a_prior_information_notice_alone_settles_nothing(check: str) -> None:
    early = read(content(kind=NoticeKind.PRIOR_INFORMATION))
    assert told(check, case(early)).verdict is Verdict.UNKNOWN
    assert told(check, case(opened(), early)).verdict is Verdict.NOT_APPLICABLE


def test_a_case_that_was_opened_here_is_not_known_from_the_file_alone() -> None:
    assert told("FC-32", case(opened(), read())).verdict is Verdict.NOT_APPLICABLE


def test_the_value_that_the_notice_publishes_is_said() -> None:
    view = told("FC-03", KNOWN)
    assert "18,400,000" in view.reason.en
    assert "26,000,000" in view.reason.en
    without = told("FC-03", case(read(content(estimated=None, maximum=None))))
    assert without.reason.en.endswith("it does not state the estimated value")


def test_a_case_opened_here_is_held_against_the_day_its_notice_was_sent() -> None:
    own, early, late = opened(), estimated("2026-05-20", 5, 4), estimated("2026-09-20", 5, 4)
    assert judged("FC-03", case(own, read(content(maximum=None)), early)).verdict is Verdict.PASSED
    assert judged("FC-03", case(own, read(content(maximum=None)), late)).verdict is Verdict.FAILED
    assert judged("FC-03", case(own, read())).verdict is Verdict.FAILED
    assert judged("FC-01", case(own, read())).verdict is Verdict.FAILED
    assert judged("FC-15", case(own, read())).verdict is Verdict.PASSED


def test_the_notice_as_sent_from_here_goes_before_the_file() -> None:
    own, sent, early = opened(), announced("2026-07-03"), estimated("2026-08-20", 5, 4)
    assert judged("FC-03", case(own, read(content(maximum=None)), sent, early)).verdict is Verdict.FAILED


@pytest.mark.parametrize("check", ["FC-01", "FC-03", "FC-15"])
def test_a_change_of_a_notice_that_is_not_recorded_does_not_tell_when_it_began(check: str) -> None:
    assert judged(check, case(opened(), read(changes=CHANGED), estimated("2026-05-20", 5, 4))).verdict is (
        Verdict.UNKNOWN
    )


@pytest.mark.parametrize(
    ("until", "verdict", "says"),
    [
        ("2026-10-14 00:01", Verdict.PASSED, "30 days"),
        ("2026-10-13 23:59", Verdict.UNKNOWN, "shorter"),
        ("2026-09-29 12:00", Verdict.UNKNOWN, "shorter"),
        ("2026-09-28 12:00", Verdict.FAILED, "15 days"),
    ],
)
def test_the_published_deadline_is_counted_from_the_day_the_notice_was_sent(
    until: str, verdict: Verdict, says: str
) -> None:
    view = told("FC-11", case(read(), lot("2026-11-02 12:00"), lot(until)))
    assert view.verdict is verdict
    assert says in view.reason.en
    assert view.rules
    assert view.evidence == (1, 2, 3)


def test_what_the_count_supposes_of_the_notice_is_remarked() -> None:
    assert "electronically" in told("FC-11", KNOWN).remarks[0].says.en


@pytest.mark.parametrize(
    "said",
    [
        content(legal_basis="OTHER"),
        content(legal_basis="32014L0023"),
        content(legal_basis=None),
        content(notice_type="pin-cfc-social"),
        content(procedure="restricted"),
        content(procedure=None),
        content(sent=None),
        content(sent="2010-09-14"),
    ],
)
def test_a_deadline_whose_count_the_notice_does_not_settle_is_said_and_not_judged(said: NoticeContent) -> None:
    assert judged("FC-11", case(read(said), lot())).verdict is Verdict.UNKNOWN


def test_a_notice_may_give_no_deadline_for_bids() -> None:
    assert "no deadline" in told("FC-11", case(read(), lot(None))).reason.en
    assert "no deadline" in told("FC-11", case(read(), lot("2026-10-19", DeadlineKind.INTEREST))).reason.en


def test_a_later_change_of_the_notice_does_not_change_how_the_deadline_was_fixed() -> None:
    assert judged("FC-11", case(read(), lot(), amended(content("2026-10-10")))).verdict is Verdict.PASSED


def test_the_part_and_the_procedure_of_the_notice_are_held_against_its_value() -> None:
    view = told("FC-04", KNOWN)
    assert view.verdict is Verdict.PASSED
    assert "26,000,000" in view.reason.en
    assert view.rules


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (content(legal_basis="other"), Verdict.FAILED),
        (content(legal_basis="other", estimated=kroner(2_000_000), maximum=None), Verdict.UNKNOWN),
        (content(legal_basis="other", estimated=kroner(1_400_000), maximum=None), Verdict.PASSED),
        (content(nature="services", estimated=kroner(9_000_000)), Verdict.PASSED),
        (content(nature="services", legal_basis="other"), Verdict.UNKNOWN),
        (content(nature="services", main_cpv="85310000"), Verdict.UNKNOWN),
        (content(nature="works"), Verdict.PASSED),
        (content(nature=None), Verdict.UNKNOWN),
        (content(procedure="neg-w-call"), Verdict.UNKNOWN),
        (content(procedure="other-mult"), Verdict.UNKNOWN),
        (content(estimated=kroner(26_000_000, "EUR"), maximum=None), Verdict.UNKNOWN),
        (content(estimated=None, maximum=None), Verdict.UNKNOWN),
        (content(sent="2010-09-14"), Verdict.UNKNOWN),
    ],
)
def test_only_what_holds_for_every_kind_of_contract_and_buyer_is_judged(said: NoticeContent, verdict: Verdict) -> None:
    view = told("FC-04", case(read(said)))
    assert view.verdict is verdict, view.reason.en
    assert "None" not in view.reason.en


def test_an_award_notice_names_the_procedure_too() -> None:
    assert judged("FC-04", case(read(AWARD))).verdict is Verdict.PASSED


def test_a_winner_that_a_notice_names_was_chosen_and_how_it_was_told_is_not_known() -> None:
    told_of = told("FC-27", case(opened(), read(AWARD), result("Alfa AS")))
    assert told_of.verdict is Verdict.UNKNOWN
    assert "Alfa AS" in told_of.reason.en
    assert told("FC-28", case(opened(), read(AWARD), result("Alfa AS"))).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("who", [NoticeTenderer(reference="TPA-0001"), NoticeTenderer(name="TPA-0001")])
def test_a_winner_that_a_notice_only_refers_to_is_told_as_what_it_is_called(who: NoticeTenderer) -> None:
    told_of = told("FC-27", case(opened(), read(AWARD), won_by(who)))
    assert told_of.verdict is Verdict.UNKNOWN
    assert "the tenderer that the notice calls TPA-0001" in told_of.reason.en
    assert "tilbyderen som kunngjøringen kaller TPA-0001" in told_of.reason.nb
    assert "tilbydaren som kunngjeringa kallar TPA-0001" in told_of.reason.nn


def test_a_contract_that_only_a_notice_tells_of_does_not_tell_who_signed_it() -> None:
    winner = NoticeTenderer(name="Alfa AS")
    for facts in ((read(AWARD),), (opened(), read(AWARD))):
        view = told("FC-32", case(*facts, won_by(winner, signed_on=date(2026, 11, 20))))
        assert view.verdict is Verdict.UNKNOWN
        assert view.evidence == (len(facts) + 1,)
        assert "signed on 20 November 2026" in view.reason.en
        assert "hvem som underskrev" in view.reason.nb
        assert "kven som skreiv under" in view.reason.nn
    unsigned = told("FC-32", case(opened(), read(AWARD), won_by(winner)))
    assert unsigned.verdict is Verdict.UNKNOWN
    assert "does not tell whether the contract was signed" in unsigned.reason.en


def test_the_contract_that_is_recorded_here_goes_before_what_a_notice_tells() -> None:
    signed_here = signed("2026-10-21")
    view = told("FC-32", case(opened(), read(AWARD), result("Alfa AS"), signed_here))
    assert view == told("FC-32", case(opened(), read(AWARD), result(), signed_here))
    assert view.verdict is Verdict.FAILED


@pytest.mark.parametrize("check", ["FC-27", "FC-28", "FC-32"])
def test_a_result_without_a_winner_is_no_award(check: str) -> None:
    assert told(check, case(opened(), read(AWARD), result(), cancelled("2026-12-02"))).verdict is Verdict.NOT_APPLICABLE
