"""FC-09: was everything that one supplier was told told to all, with time enough before the deadline?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import DisclosureId, NoticeId, PersonId
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import InformationDisclosed, InformationEqualised
from domain.procurements.values import Part
from domain.suppliers.values import ContactChannel
from domain.tenders.events import SubmissionDeadlineFixed
from domain.tenders.values import Shortening, ShorteningGround
from tests.support.case_facts import cancelled, chosen, extended
from tests.support.cases import CASE, case, fact, judged, moment, told

BOREAL = SupplierId("se-5560001234")
DRAFT = DisclosureId("draft-requirement")


def disclosed(at: str) -> InformationDisclosed:
    return InformationDisclosed(
        procurement=CASE,
        disclosure=DRAFT,
        to=(BOREAL,),
        what="A draft of the key-box requirement.",
        channel=ContactChannel.MEETING,
        disclosed_at=moment(at),
        disclosed_by=PersonId("p-elv-3"),
    )


def equalised(at: str) -> InformationEqualised:
    return InformationEqualised(procurement=CASE, disclosures=(DRAFT,), published_at=moment(at), where="Doffin")


def deadline(at: str) -> SubmissionDeadlineFixed:
    day = moment(at)
    return SubmissionDeadlineFixed(procurement=CASE, notice=NoticeId("n-1"), deadline=day, counted_from=day.date())


TOLD = fact(disclosed("2026-03-05"), "2026-03-05")
SHARED = fact(equalised("2026-03-13"), "2026-03-13")
DUE = fact(deadline("2026-08-24 12:00"), "2026-07-03")


def test_it_does_not_apply_where_nobody_was_told_anything() -> None:
    assert judged("FC-09", case(DUE)).verdict is Verdict.NOT_APPLICABLE


def test_what_was_shared_with_all_in_good_time_passes_and_says_how_long_one_knew_it_alone() -> None:
    view = told("FC-09", case(TOLD, SHARED, DUE))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3)
    assert "8 days before the others" in view.remarks[0].says.en
    assert view.rules


def test_while_there_is_time_left_to_share_it_cannot_be_told() -> None:
    assert judged("FC-09", case(TOLD, on="2026-03-06")).verdict is Verdict.UNKNOWN


def test_what_was_never_shared_before_the_deadline_fails() -> None:
    finding = judged("FC-09", case(TOLD, DUE, on="2026-08-25"))
    assert finding.verdict is Verdict.FAILED
    assert 1 in finding.evidence


def test_what_was_shared_in_the_last_days_before_the_deadline_fails() -> None:
    late = fact(equalised("2026-08-20"), "2026-08-20")
    view = told("FC-09", case(TOLD, DUE, late))
    assert view.verdict is Verdict.FAILED
    assert "18 August 2026" in view.reason.en


def test_what_was_shared_on_the_last_day_counted_backwards_passes() -> None:
    on_the_day = fact(equalised("2026-08-18"), "2026-08-18")
    assert judged("FC-09", case(TOLD, DUE, on_the_day)).verdict is Verdict.PASSED


def test_what_was_shared_the_day_after_the_last_day_fails_with_what_was_shared_as_evidence() -> None:
    late = fact(equalised("2026-08-19"), "2026-08-19")
    finding = judged("FC-09", case(TOLD, DUE, late))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2, 3)


def test_more_time_makes_what_was_shared_late_early_enough() -> None:
    late = fact(equalised("2026-08-20"), "2026-08-20")
    moved = extended("2026-08-21", "2026-08-24 12:00", "2026-08-31 12:00")
    assert judged("FC-09", case(TOLD, DUE, late, moved)).verdict is Verdict.PASSED
    assert judged("FC-09", case(TOLD, DUE, late, moved, on="2026-08-20")).verdict is Verdict.FAILED


def test_through_the_day_of_the_deadline_it_cannot_be_told() -> None:
    assert judged("FC-09", case(TOLD, DUE, on="2026-08-24")).verdict is Verdict.UNKNOWN


def test_where_it_is_urgent_the_last_day_is_the_fourth_before() -> None:
    urgent = DUE[0].model_copy(update={"shortening": Shortening(ground=ShorteningGround.URGENCY, reason="Failing.")})
    due = fact(urgent, "2026-07-03")
    assert judged("FC-09", case(TOLD, due, fact(equalised("2026-08-20"), "2026-08-20"))).verdict is Verdict.PASSED
    assert judged("FC-09", case(TOLD, due, fact(equalised("2026-08-21"), "2026-08-21"))).verdict is Verdict.FAILED


def test_outside_part_iii_it_must_be_shared_by_the_deadline() -> None:
    part_ii = chosen("2026-06-04", Part.PART_II)
    just, late = equalised("2026-08-24 12:00"), equalised("2026-08-24 12:01")
    assert judged("FC-09", case(TOLD, part_ii, DUE, fact(just, "2026-08-24 12:00"))).verdict is Verdict.PASSED
    assert judged("FC-09", case(TOLD, part_ii, DUE, fact(late, "2026-08-24 12:01"))).verdict is Verdict.FAILED


def test_what_was_left_unshared_when_all_was_called_off_is_no_fault() -> None:
    assert judged("FC-09", case(TOLD, DUE, cancelled("2026-08-01"))).verdict is Verdict.UNKNOWN


def test_what_was_shared_the_same_day_needs_no_remark() -> None:
    view = told("FC-09", case(TOLD, fact(equalised("2026-03-05 15:00"), "2026-03-05 15:00"), DUE))
    assert view.verdict is Verdict.PASSED
    assert not view.remarks


def test_the_first_sharing_counts_when_there_are_several() -> None:
    again = fact(equalised("2026-08-20"), "2026-08-20")
    assert judged("FC-09", case(TOLD, SHARED, DUE, again)).verdict is Verdict.PASSED


def test_every_disclosure_must_be_shared() -> None:
    second = disclosed("2026-04-01").model_copy(update={"disclosure": DisclosureId("second")})
    finding = judged("FC-09", case(TOLD, SHARED, fact(second, "2026-04-01"), DUE))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["disclosed_at"] == moment("2026-04-01")


def test_before_any_deadline_what_was_shared_passes_without_rules() -> None:
    finding = judged("FC-09", case(TOLD, SHARED, on="2026-04-01"))
    assert finding.verdict is Verdict.PASSED
    assert not finding.rules
