"""FC-01: did every buyer decide to join and empower the lead before the notice?"""

from datetime import date

from application.fairness.findings import Verdict
from domain.kernel.identifiers import GroupId, MandateId, NoticeId, PersonId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, Holder, OrganisationHolder, PersonHolder, Scope
from domain.purchasing_groups.events import MemberJoined, WithdrawalNotified
from domain.purchasing_groups.values import DecidingBody
from tests.support.case_facts import ELVNES, FOSSMO, GROUP, NOTICE, Fact, announced, estimated, opened
from tests.support.cases import case, fact, judged, moment, told

LEAD = OrganisationHolder(organisation=ELVNES)


def joined(
    member: MemberId,
    at: str = "2025-12-02",
    group: GroupId = GROUP,
    valid_from: str | None = None,
    to: str | None = None,
) -> Fact:
    event = MemberJoined(
        group=group,
        member=member,
        name="A municipality",
        decided_by=DecidingBody.COUNCIL,
        case_number="2025/12",
        decided_on=moment(at).date(),
        valid_from=date.fromisoformat(valid_from) if valid_from else moment(at).date(),
        valid_to=date.fromisoformat(to) if to else None,
    )
    return fact(event, at)


def left(member: MemberId, at: str, effective_on: str) -> Fact:
    event = WithdrawalNotified(
        group=GROUP, member=member, reason="Enough.", effective_on=date.fromisoformat(effective_on)
    )
    return fact(event, at)


def granted(
    at: str = "2026-02-20", cap: int | None = None, holder: Holder = LEAD, valid_from: str | None = None
) -> Fact:
    event = AuthorityGranted(
        mandate=MandateId("m-1"),
        group=GROUP,
        member=FOSSMO,
        granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
        grantee=holder,
        scope=Scope(acts=(ActKind.ANNOUNCE,)),
        amount_cap=None if cap is None else cap * 100,
        valid_from=date.fromisoformat(valid_from) if valid_from else moment(at).date(),
        case_number="2026/1",
    )
    return fact(event, at)


def withdrawn(at: str) -> Fact:
    event = AuthorityWithdrawn(
        mandate=MandateId("m-1"), group=GROUP, member=FOSSMO, withdrawn_on=moment(at).date(), reason="No more."
    )
    return fact(event, at)


OPENED, SENT = opened(), announced("2026-07-03 10:00")
BOTH = (joined(ELVNES), joined(FOSSMO))


def test_it_does_not_apply_before_the_notice() -> None:
    assert judged("FC-01", case(OPENED, *BOTH)).verdict is Verdict.NOT_APPLICABLE


def test_it_does_not_apply_to_one_who_buys_alone() -> None:
    alone = opened(buyers=(ELVNES,), group=None)
    assert judged("FC-01", case(alone, SENT)).verdict is Verdict.NOT_APPLICABLE


def test_several_buyers_without_a_recorded_group_cannot_be_told() -> None:
    assert judged("FC-01", case(opened(group=None), SENT)).verdict is Verdict.UNKNOWN


def test_a_notice_of_a_case_that_was_never_opened_here_cannot_be_told() -> None:
    assert judged("FC-01", case(SENT)).verdict is Verdict.UNKNOWN


def test_all_who_joined_and_empowered_the_lead_pass_with_their_decisions_as_evidence() -> None:
    view = told("FC-01", case(OPENED, *BOTH, granted(), SENT))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4, 5)


def test_a_buyer_that_never_decided_to_join_fails_by_name() -> None:
    view = told("FC-01", case(OPENED, joined(ELVNES), granted(), SENT))
    assert view.verdict is Verdict.FAILED
    assert str(FOSSMO) in view.reason.en


def test_a_buyer_that_joined_the_day_after_the_notice_fails_and_stays_failed() -> None:
    finding = judged("FC-01", case(OPENED, joined(ELVNES), granted(), SENT, joined(FOSSMO, "2026-07-04")))
    assert finding.verdict is Verdict.FAILED


def test_an_accession_that_holds_from_the_day_after_the_notice_is_none_yet() -> None:
    later = joined(FOSSMO, valid_from="2026-07-04")
    assert judged("FC-01", case(OPENED, joined(ELVNES), later, granted(), SENT)).verdict is Verdict.FAILED


def test_an_accession_that_lasts_through_the_day_of_the_notice_is_enough() -> None:
    just = joined(FOSSMO, to="2026-07-03")
    assert judged("FC-01", case(OPENED, joined(ELVNES), just, granted(), SENT)).verdict is Verdict.PASSED


def test_an_accession_that_ended_the_day_before_the_notice_is_none() -> None:
    ended = joined(FOSSMO, to="2026-07-02")
    assert judged("FC-01", case(OPENED, joined(ELVNES), ended, granted(), SENT)).verdict is Verdict.FAILED


def test_accession_to_another_group_is_none_to_this_one() -> None:
    elsewhere = joined(FOSSMO, group=GroupId("another"))
    assert judged("FC-01", case(OPENED, joined(ELVNES), elsewhere, granted(), SENT)).verdict is Verdict.FAILED


def test_a_buyer_that_had_left_the_group_fails() -> None:
    gone = left(FOSSMO, "2026-05-01", "2026-07-03")
    assert judged("FC-01", case(OPENED, *BOTH, gone, granted(), SENT)).verdict is Verdict.FAILED


def test_a_buyer_whose_withdrawal_takes_effect_after_the_notice_is_still_a_member() -> None:
    going = left(FOSSMO, "2026-05-01", "2026-07-04")
    assert judged("FC-01", case(OPENED, *BOTH, going, granted(), SENT)).verdict is Verdict.PASSED


def test_a_buyer_that_left_and_joined_again_is_a_member() -> None:
    gone, back = left(FOSSMO, "2026-01-10", "2026-01-31"), joined(FOSSMO, "2026-02-02")
    assert judged("FC-01", case(OPENED, *BOTH, gone, back, granted(), SENT)).verdict is Verdict.PASSED


def test_a_buyer_that_gave_no_authority_fails_by_name() -> None:
    view = told("FC-01", case(OPENED, *BOTH, SENT))
    assert view.verdict is Verdict.FAILED
    assert "had not empowered" in view.reason.en


def test_authority_from_the_day_of_the_notice_is_enough() -> None:
    of_the_day = granted("2026-07-03 09:00")
    assert judged("FC-01", case(OPENED, *BOTH, of_the_day, SENT)).verdict is Verdict.PASSED


def test_authority_given_after_the_notice_was_sent_comes_too_late() -> None:
    later = granted("2026-07-03 11:00", valid_from="2026-07-01")
    assert judged("FC-01", case(OPENED, *BOTH, SENT, later)).verdict is Verdict.FAILED


def test_authority_taken_back_before_the_notice_is_none() -> None:
    assert judged("FC-01", case(OPENED, *BOTH, granted(), withdrawn("2026-07-03"), SENT)).verdict is Verdict.FAILED


def test_authority_taken_back_after_the_notice_held_then() -> None:
    assert judged("FC-01", case(OPENED, *BOTH, granted(), SENT, withdrawn("2026-07-04"))).verdict is Verdict.PASSED


def test_authority_must_reach_to_the_most_that_may_be_called_off() -> None:
    value = estimated("2026-05-20", 5_000_000, 3_400_000, maximum=13_000_000)
    sent = announced("2026-07-03", maximum=13_000_000)
    assert judged("FC-01", case(OPENED, *BOTH, granted(cap=13_000_000), value, sent)).verdict is Verdict.PASSED
    assert judged("FC-01", case(OPENED, *BOTH, granted(cap=12_999_999), value, sent)).verdict is Verdict.FAILED


def test_authority_must_reach_to_the_estimate_where_the_notice_names_no_maximum() -> None:
    value = estimated("2026-05-20", 5_000_000, 3_400_000)
    assert judged("FC-01", case(OPENED, *BOTH, granted(cap=8_399_999), value, SENT)).verdict is Verdict.FAILED


def test_the_person_who_sent_the_notice_may_hold_the_authority() -> None:
    personal = granted(holder=PersonHolder(person=PersonId("p-elv-3")))
    assert judged("FC-01", case(OPENED, *BOTH, personal, SENT)).verdict is Verdict.PASSED


def test_a_change_of_the_notice_does_not_move_the_moment_that_counts() -> None:
    change = announced("2026-08-01", changes=NOTICE, notice=NoticeId("n-2"))
    finding = judged("FC-01", case(OPENED, *BOTH, SENT, granted("2026-07-10"), change))
    assert finding.verdict is Verdict.FAILED


def test_an_accession_that_holds_from_the_day_of_the_notice_is_enough() -> None:
    just = joined(FOSSMO, valid_from="2026-07-03")
    assert judged("FC-01", case(OPENED, joined(ELVNES), just, granted(), SENT)).verdict is Verdict.PASSED
