"""FC-43: did someone approve their own work?"""

from datetime import date

from application.fairness.findings import Verdict
from domain.cost_sharing.events import CostKeyAdopted
from domain.cost_sharing.values import EqualComponent
from domain.kernel.identifiers import CostKeyId, MotionId, NoticeId, PersonId
from domain.motions.values import Choice, Ground
from domain.notices.values import NoticeKind
from domain.procurements.events import AnnouncementApproved
from tests.support.award_facts import awarded, ranked
from tests.support.case_facts import BUYERS, GROUP, PUBLISHED, Fact, announced
from tests.support.cases import CASE, case, fact, judged, told
from tests.support.motion_facts import made

KARI, OLA = "p-elv-3", "p-elv-4"
LOST = made("2026-09-16", "on-the-award", Choice.AGAINST, Choice.AGAINST, ground=Ground.MAJORITY_NOT_REACHED)


def approved(prepared_by: str, approved_by: str, on: str = "2026-06-18") -> Fact:
    event = AnnouncementApproved(
        procurement=CASE,
        prepared_by=PersonId(prepared_by),
        approved_by=PersonId(approved_by),
        criteria_digest=PUBLISHED,
    )
    return fact(event, on, approved_by)


def adopted(motion: str = "on-the-key") -> Fact:
    event = CostKeyAdopted(
        group=GROUP,
        key=CostKeyId("key"),
        version=1,
        members=BUYERS,
        components=(EqualComponent(weight=10_000),),
        valid_from=date(2026, 1, 29),
        motion=MotionId(motion),
    )
    return fact(event, "2026-01-29", KARI)


def test_it_does_not_apply_before_anything_is_approved() -> None:
    assert judged("FC-43", case(ranked("2026-09-15"))).verdict is Verdict.NOT_APPLICABLE


def test_an_announcement_approved_by_another_passes() -> None:
    view = told("FC-43", case(approved(KARI, OLA)))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1,)


def test_an_announcement_approved_by_who_prepared_it_fails() -> None:
    view = told("FC-43", case(approved(KARI, KARI)))
    assert view.verdict is Verdict.FAILED
    assert "announcement" in view.reason.en
    assert view.evidence == (1,)


def test_a_competition_announced_before_its_approval_fails_and_one_announced_after_it_passes() -> None:
    early = told("FC-43", case(announced("2026-06-17"), approved(KARI, OLA)))
    assert (early.verdict, early.evidence) == (Verdict.FAILED, (1, 2))
    assert "before that was approved" in early.reason.en
    again = approved(KARI, OLA, "2026-06-30")
    assert judged("FC-43", case(approved(KARI, OLA), announced("2026-06-19"), again)).verdict is Verdict.PASSED


def test_a_competition_that_nobody_approved_fails_and_other_notices_need_no_approval() -> None:
    view = told("FC-43", case(announced("2026-06-17")))
    assert (view.verdict, view.evidence) == (Verdict.FAILED, (1,))
    assert "without anybody's approval" in view.reason.en
    prior = announced("2026-06-17", kind=NoticeKind.PRIOR_INFORMATION)
    change = announced("2026-06-17", notice=NoticeId("change"), changes=NoticeId("notice"))
    assert judged("FC-43", case(prior, change, approved(KARI, OLA))).verdict is Verdict.PASSED


def test_an_award_decided_alone_by_who_prepared_it_fails() -> None:
    assert judged("FC-43", case(awarded("2026-09-17", motion=None, by=KARI))).verdict is Verdict.FAILED


def test_an_award_decided_alone_by_who_ranked_the_bids_fails() -> None:
    finding = judged("FC-43", case(ranked("2026-09-15", by=OLA), awarded("2026-09-17", motion=None)))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)


def test_an_award_decided_by_another_passes() -> None:
    assert judged("FC-43", case(ranked("2026-09-15"), awarded("2026-09-17", motion=None))).verdict is Verdict.PASSED


def test_an_award_by_the_group_s_decision_may_be_entered_by_who_prepared_it() -> None:
    by_motion = awarded("2026-09-17", by=KARI)
    assert judged("FC-43", case(made("2026-09-17"), by_motion)).verdict is Verdict.PASSED


def test_a_motion_that_failed_covers_nobody() -> None:
    assert judged("FC-43", case(LOST, awarded("2026-09-17", by=KARI))).verdict is Verdict.FAILED


def test_a_key_the_group_adopted_passes_and_one_it_did_not_fails() -> None:
    carried = made("2026-01-29", "on-the-key")
    assert judged("FC-43", case(carried, adopted())).verdict is Verdict.PASSED
    finding = judged("FC-43", case(adopted()))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1,)


def test_a_key_that_the_group_voted_down_fails() -> None:
    down = made("2026-01-29", "on-the-key", Choice.AGAINST, Choice.AGAINST, ground=Ground.MAJORITY_NOT_REACHED)
    assert judged("FC-43", case(down, adopted())).verdict is Verdict.FAILED


def test_all_approvals_are_counted() -> None:
    facts = (approved(KARI, OLA), made("2026-01-29", "on-the-key"), adopted(), awarded("2026-09-17", motion=None))
    assert judged("FC-43", case(*facts)).facts["approvals"] == 3
