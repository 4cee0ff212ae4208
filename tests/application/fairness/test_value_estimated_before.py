"""FC-03: was the value estimated properly before the notice, for all buyers, with options and maximum?"""

from datetime import date

from application.fairness.findings import Verdict
from domain.notices.values import NoticeKind
from domain.procurements.events import ValueEstimated
from domain.procurements.values import MemberEstimate
from tests.support.case_facts import ELVNES, FOSSMO, Fact, announced, estimated, opened
from tests.support.cases import CASE, case, fact, judged, told

OPENED, SENT = opened(), announced("2026-07-03 10:00")


def test_it_does_not_apply_before_the_notice() -> None:
    assert judged("FC-03", case(OPENED, estimated("2026-05-20", 1, 1))).verdict is Verdict.NOT_APPLICABLE


def test_a_prior_information_notice_needs_no_estimate() -> None:
    early = announced("2026-02-03", kind=NoticeKind.PRIOR_INFORMATION)
    assert judged("FC-03", case(OPENED, early)).verdict is Verdict.NOT_APPLICABLE


def test_no_estimate_fails_since_it_must_be_documented() -> None:
    finding = judged("FC-03", case(OPENED, SENT))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (2,)


def test_an_estimate_for_all_before_the_notice_passes() -> None:
    view = told("FC-03", case(OPENED, estimated("2026-05-20", 5_000_000, 3_400_000), SENT))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3)


def test_an_estimate_of_the_very_moment_of_the_notice_is_in_time() -> None:
    assert judged("FC-03", case(OPENED, estimated("2026-07-03 10:00", 5, 4), SENT)).verdict is Verdict.PASSED


def test_an_estimate_made_after_the_notice_does_not_cure() -> None:
    assert judged("FC-03", case(OPENED, SENT, estimated("2026-07-03 10:01", 5, 4))).verdict is Verdict.FAILED


def test_an_estimate_that_leaves_a_buyer_out_fails_by_name() -> None:
    view = told("FC-03", case(OPENED, estimated("2026-05-20", 5_000_000), SENT))
    assert view.verdict is Verdict.FAILED
    assert str(FOSSMO) in view.reason.en


def test_the_estimate_that_stood_when_the_notice_was_sent_counts() -> None:
    partial, whole = estimated("2026-05-20", 5_000_000), estimated("2026-06-20", 5_000_000, 3_400_000)
    assert judged("FC-03", case(OPENED, partial, whole, SENT)).verdict is Verdict.PASSED
    assert judged("FC-03", case(OPENED, whole, estimated("2026-06-21", 5_000_000), SENT)).verdict is Verdict.FAILED


def test_a_total_that_is_not_the_sum_fails() -> None:
    wrong = estimated("2026-05-20", 5_000_000, 3_400_000, total=8_000_000)
    view = told("FC-03", case(OPENED, wrong, SENT))
    assert view.verdict is Verdict.FAILED
    assert "come to" in view.reason.en


def test_options_are_part_of_the_sum() -> None:
    with_options = ValueEstimated(
        procurement=CASE,
        estimates=(MemberEstimate(member=ELVNES, amount=500, options=50), MemberEstimate(member=FOSSMO, amount=300)),
        total=850,
        basis="Last year's purchases.",
        estimated_on=date(2026, 5, 20),
    )
    without = with_options.model_copy(update={"total": 800})
    assert judged("FC-03", case(OPENED, fact(with_options, "2026-05-20"), SENT)).verdict is Verdict.PASSED
    assert judged("FC-03", case(OPENED, fact(without, "2026-05-20"), SENT)).verdict is Verdict.FAILED


def test_a_maximum_that_the_notice_keeps_silent_about_fails() -> None:
    value = estimated("2026-05-20", 5_000_000, 3_400_000, maximum=13_000_000)
    view = told("FC-03", case(OPENED, value, SENT))
    assert view.verdict is Verdict.FAILED
    assert "maximum" in view.reason.en


def test_a_notice_that_states_another_maximum_fails() -> None:
    value = estimated("2026-05-20", 5_000_000, 3_400_000, maximum=13_000_000)
    other = announced("2026-07-03 10:00", maximum=12_000_000)
    assert judged("FC-03", case(OPENED, value, other)).verdict is Verdict.FAILED


def test_a_published_maximum_passes_and_is_told() -> None:
    value = estimated("2026-05-20", 5_000_000, 3_400_000, maximum=13_000_000)
    view = told("FC-03", case(OPENED, value, announced("2026-07-03 10:00", maximum=13_000_000)))
    assert view.verdict is Verdict.PASSED
    assert "at most" in view.reason.en


def lasting(months: int, *, framework: bool | None) -> Fact:
    """An estimate for both buyers of a contract that lasts, without a maximum."""
    event, at, by = estimated("2026-05-20", 5_000_000, 3_400_000)
    return event.model_copy(update={"months": months, "framework": framework}), at, by


def test_a_framework_whose_maximum_was_never_estimated_fails() -> None:
    view = told("FC-03", case(OPENED, lasting(48, framework=True), SENT))
    assert view.verdict is Verdict.FAILED
    assert "neither estimated nor stated" in view.reason.en


def test_where_nothing_says_whether_it_is_a_framework_that_is_remarked() -> None:
    (remark,) = told("FC-03", case(OPENED, lasting(48, framework=None), SENT)).remarks
    assert "48 months" in remark.says.en
    stated = announced("2026-07-03 10:00", maximum=13_000_000)
    assert told("FC-03", case(OPENED, lasting(48, framework=None), stated)).remarks == ()
    none = told("FC-03", case(OPENED, lasting(96, framework=False), SENT))
    assert none.verdict is Verdict.PASSED
    assert none.remarks == ()
