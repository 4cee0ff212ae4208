"""FC-32: was the contract signed by people with power to bind every party?"""

from datetime import date

from application.fairness.findings import Verdict
from domain.kernel.identifiers import MandateId, PersonId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, PersonHolder, Scope
from tests.support.award_facts import awarded, signed
from tests.support.case_facts import ELVNES, FOSSMO, GROUP, Fact, opened
from tests.support.cases import case, fact, judged, moment, told

OPENED = opened()


def granted(
    member: MemberId,
    at: str = "2026-02-20",
    cap: int | None = None,
    person: str = "p-elv-4",
    act: ActKind = ActKind.SIGN_CONTRACT,
    until: str | None = None,
) -> Fact:
    event = AuthorityGranted(
        mandate=MandateId(f"m-{member}-{person}"),
        group=GROUP,
        member=member,
        granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
        grantee=PersonHolder(person=PersonId(person)),
        scope=Scope(acts=(act,)),
        amount_cap=None if cap is None else cap * 100,
        valid_from=moment(at).date(),
        valid_to=date.fromisoformat(until) if until else None,
        case_number="2026/1",
    )
    return fact(event, at)


def withdrawn(member: MemberId, at: str) -> Fact:
    event = AuthorityWithdrawn(
        mandate=MandateId(f"m-{member}-p-elv-4"),
        group=GROUP,
        member=member,
        withdrawn_on=moment(at).date(),
        reason="No more.",
    )
    return fact(event, at)


OWN = granted(ELVNES)


def test_it_does_not_apply_before_a_contract() -> None:
    assert judged("FC-32", case(OPENED, OWN)).verdict is Verdict.NOT_APPLICABLE


def test_a_signer_with_power_from_every_buyer_passes() -> None:
    view = told("FC-32", case(OPENED, OWN, granted(FOSSMO), signed("2026-10-21")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2, 3, 4)


def test_a_contract_that_leaves_a_buyer_out_fails_by_name() -> None:
    finding = judged("FC-32", case(OPENED, OWN, signed("2026-10-21", buyers=(ELVNES,))))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["missing"] == (FOSSMO,)


def test_each_buyer_may_sign_a_contract_of_its_own() -> None:
    theirs = granted(FOSSMO, person="p-fos-1")
    facts = (
        OPENED,
        OWN,
        theirs,
        signed("2026-10-21", buyers=(ELVNES,)),
        signed("2026-10-23", "k-2", buyers=(FOSSMO,), by="p-fos-1"),
    )
    view = told("FC-32", case(*facts))
    assert view.verdict is Verdict.PASSED
    assert "2 buyers" in view.reason.en
    assert judged("FC-32", case(*facts, on="2026-10-22")).verdict is Verdict.FAILED


def test_a_contract_under_another_award_binds_nobody_to_this_one() -> None:
    facts = (OPENED, OWN, granted(FOSSMO), signed("2026-10-21", buyers=(ELVNES,)), signed("2026-10-23", award="a-2"))
    assert judged("FC-32", case(*facts)).verdict is Verdict.FAILED


def test_a_buyer_that_gave_no_power_fails_by_name() -> None:
    finding = judged("FC-32", case(OPENED, OWN, signed("2026-10-21")))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["missing"] == (FOSSMO,)


def test_power_for_another_act_or_another_person_is_none() -> None:
    for other in (granted(FOSSMO, act=ActKind.ANNOUNCE), granted(FOSSMO, person="p-elv-9")):
        assert judged("FC-32", case(OPENED, OWN, other, signed("2026-10-21"))).verdict is Verdict.FAILED


def test_power_must_reach_to_the_value() -> None:
    contract = signed("2026-10-21", value=800_000)
    assert judged("FC-32", case(OPENED, OWN, granted(FOSSMO, cap=800_000), contract)).verdict is Verdict.PASSED
    assert judged("FC-32", case(OPENED, OWN, granted(FOSSMO, cap=799_999), contract)).verdict is Verdict.FAILED


def test_power_must_last_through_the_day_of_the_signature() -> None:
    contract = signed("2026-10-21")
    assert judged("FC-32", case(OPENED, OWN, granted(FOSSMO, until="2026-10-21"), contract)).verdict is Verdict.PASSED
    assert judged("FC-32", case(OPENED, OWN, granted(FOSSMO, until="2026-10-20"), contract)).verdict is Verdict.FAILED


def test_the_day_of_the_signature_counts_not_that_of_the_supplier_s() -> None:
    contract = signed("2026-10-21", own_at="2026-10-20")
    assert judged("FC-32", case(OPENED, OWN, granted(FOSSMO, until="2026-10-20"), contract)).verdict is Verdict.PASSED


def test_power_given_after_the_contract_does_not_cure() -> None:
    facts = (OPENED, OWN, signed("2026-10-21"), granted(FOSSMO, "2026-10-22"))
    assert judged("FC-32", case(*facts)).verdict is Verdict.FAILED


def test_power_taken_back_before_is_none_and_after_it_held() -> None:
    facts = (OPENED, OWN, granted(FOSSMO))
    assert judged("FC-32", case(*facts, withdrawn(FOSSMO, "2026-10-21"), signed("2026-10-21 10:00"))).verdict is (
        Verdict.FAILED
    )
    assert judged("FC-32", case(*facts, signed("2026-10-21"), withdrawn(FOSSMO, "2026-10-22"))).verdict is (
        Verdict.PASSED
    )


def test_without_a_group_authority_is_not_recorded_here() -> None:
    alone = opened(buyers=(ELVNES,), group=None)
    assert judged("FC-32", case(alone, signed("2026-10-21", buyers=(ELVNES,), group=None))).verdict is Verdict.UNKNOWN


def test_a_contract_alone_under_its_award_is_held_to_what_was_awarded() -> None:
    award, other = awarded("2026-10-01"), awarded("2026-10-01", award="a-2")
    cheap = signed("2026-10-21", value=1)
    short, enough = granted(FOSSMO, cap=799_999), granted(FOSSMO, cap=800_000)
    finding = judged("FC-32", case(OPENED, OWN, short, award, cheap))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["value"] == 800_000_00
    assert 4 in finding.evidence
    assert judged("FC-32", case(OPENED, OWN, enough, award, cheap)).verdict is Verdict.PASSED
    assert judged("FC-32", case(OPENED, OWN, short, other, cheap)).verdict is Verdict.PASSED


def test_several_contracts_under_an_award_are_each_held_to_their_own_value() -> None:
    own = granted(ELVNES, cap=1)
    first, second = signed("2026-10-21", buyers=(ELVNES,), value=1), signed("2026-10-22", "k-2", buyers=(FOSSMO,))
    facts = (OPENED, own, granted(FOSSMO), awarded("2026-10-01"), first, second)
    assert judged("FC-32", case(*facts)).verdict is Verdict.PASSED
