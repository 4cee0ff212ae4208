"""FC-09: was everything that one supplier was told told to all, with time enough before the deadline?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import DisclosureId, NoticeId, PersonId
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import InformationDisclosed, InformationEqualised
from domain.suppliers.values import ContactChannel
from domain.tenders.events import SubmissionDeadlineFixed
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
