"""FC-18 on everything that people do in a case besides the bids: contacts, motions, votes, the award, the contract."""

from datetime import date

import pytest

from application.fairness.acts import acts, motions_about
from application.fairness.findings import Verdict
from domain.cost_sharing.events import CostIncurred, CostPoolOpened
from domain.cost_sharing.values import VatTreatment
from domain.impartiality.events import ImpartialityQuestionRaised
from domain.impartiality.grounds import CaseCapacity, DisqualificationGround
from domain.kernel.events import Event
from domain.kernel.identifiers import (
    ContactId,
    CostId,
    CostKeyId,
    MandateId,
    MeetingId,
    MotionId,
    PersonId,
    PoolId,
    ProcurementId,
)
from domain.mandates.events import AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, OrganisationHolder, Scope
from domain.motions.events import BallotOpened, MotionPut, MotionWithdrawn, VoteCast
from domain.motions.values import Choice, InMeeting
from domain.purchasing_groups.values import Matter
from domain.representatives.values import Capacity
from domain.suppliers.events import ContactLogged, ContactShared
from domain.suppliers.values import ContactChannel, ContactDirection
from tests.support.award_facts import awarded, signed
from tests.support.bid_facts import bid, opening
from tests.support.case_facts import BOREAL, ELVNES, FOSSMO, GROUP, Fact, announced, cancelled
from tests.support.cases import CASE, case, fact, judged, moment, told
from tests.support.impartiality_facts import KARI, OLA, decided, declared
from tests.support.motion_facts import RULES, made

OPENED = opening("2026-08-24 13:00", ("b-1", BOREAL, 800_000))
KNOWN = (declared(KARI), declared(OLA))
AWARD = MotionId("on-the-award")
OUT = decided(OLA, "2026-09-02")
CHIEF = declared("p-elv-4")
AFTER = "2026-09-16"


def put(by: str = KARI, at: str = AFTER, procurement: ProcurementId | None = CASE) -> Fact:
    event = MotionPut(
        group=GROUP,
        motion=AWARD,
        matter=Matter.AWARD,
        title="The award",
        text="Boreal is chosen.",
        proposed_by=ELVNES,
        procurement=procurement,
    )
    return fact(event, at, by)


def voted(by: str, at: str = AFTER) -> Fact:
    event = VoteCast(
        group=GROUP,
        motion=AWARD,
        member=FOSSMO,
        person=PersonId(by),
        capacity=Capacity.REPRESENTATIVE,
        choice=Choice.FOR,
        votes=1,
        cast_at=moment(at),
    )
    return fact(event, at, by)


def ballot(by: str) -> Fact:
    procedure = InMeeting(meeting=MeetingId("meeting-1"))
    event = BallotOpened(
        group=GROUP, motion=AWARD, procedure=procedure, opened_at=moment(AFTER), voters=(), rules=RULES
    )
    return fact(event, AFTER, by)


def contact(person: str, at: str = AFTER, by: str = KARI) -> Fact:
    event = ContactLogged(
        procurement=CASE,
        contact=ContactId("c-1"),
        supplier=BOREAL,
        channel=ContactChannel.TELEPHONE,
        direction=ContactDirection.TO_SUPPLIER,
        person=PersonId(person),
        occurred_at=moment(at),
        about="The bid",
        purely_practical=False,
        minuted=True,
    )
    return fact(event, at, by)


def shared(by: str) -> Fact:
    event = ContactShared(
        procurement=CASE, contact=ContactId("c-1"), supplier=BOREAL, shared_with_all_at=moment(AFTER), where="Portal"
    )
    return fact(event, AFTER, by)


@pytest.mark.parametrize(
    "act",
    [
        put(OLA),
        voted(OLA),
        ballot(OLA),
        fact(MotionWithdrawn(group=GROUP, motion=AWARD, reason="Not ripe"), AFTER, OLA),
        awarded(AFTER, prepared_by=OLA),
        awarded(AFTER, by=OLA),
        contact(OLA),
        contact(KARI, by=OLA),
        shared(OLA),
        signed(AFTER, by=OLA),
    ],
    ids=[
        "put the motion",
        "voted",
        "opened the vote",
        "withdrew the motion",
        "prepared the award",
        "decided the award",
        "had contact, as another logged",
        "logged a contact",
        "shared a contact",
        "signed",
    ],
)
def test_who_is_recused_does_nothing_in_the_case(act: Fact) -> None:
    view = told("FC-18", case(*KNOWN, CHIEF, OPENED, put(at="2026-09-01"), OUT, act))
    assert view.verdict is Verdict.FAILED
    assert "acted in the case" in view.reason.en
    assert view.evidence == (6, 7)


def test_a_motion_is_about_the_case_when_the_award_rests_on_it() -> None:
    nameless = case(*KNOWN, CHIEF, OPENED, OUT, put(procurement=None), voted(OLA), awarded("2026-09-17"))
    assert motions_about(nameless) == {AWARD}
    assert judged("FC-18", nameless).verdict is Verdict.FAILED
    unrelated = case(*KNOWN, OPENED, OUT, put(procurement=None), voted(OLA))
    assert motions_about(unrelated) == frozenset()
    assert judged("FC-18", unrelated).verdict is Verdict.PASSED


def test_a_decision_that_names_the_case_is_about_it() -> None:
    event, at, by = made(AFTER)
    assert motions_about(case(fact(event.model_copy(update={"procurement": CASE}), at, by))) == {AWARD}
    assert motions_about(case((event, at, by))) == frozenset()


@pytest.mark.parametrize("act", [voted("p-new"), contact("p-new"), put("p-new"), awarded(AFTER, by="p-new")])
def test_everyone_who_handles_the_competition_has_declared_first(act: Fact) -> None:
    facts = (*KNOWN, announced("2026-07-03"), OPENED, put(at="2026-09-15"))
    finding = judged("FC-18", case(*facts, act))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["person"] == "p-new"
    assert judged("FC-18", case(*facts, declared("p-new"), act)).verdict is Verdict.PASSED


def test_what_came_before_the_announcement_or_after_the_contract_needs_no_declaration() -> None:
    before, after = contact("p-new", "2026-07-01"), contact("p-new", "2026-10-22")
    facts = (*KNOWN, CHIEF, announced("2026-07-03"), OPENED)
    assert judged("FC-18", case(*facts, before)).verdict is Verdict.PASSED
    assert judged("FC-18", case(*facts, signed("2026-10-21"), after)).verdict is Verdict.PASSED
    assert judged("FC-18", case(*facts, after)).verdict is Verdict.FAILED


def test_what_arrives_and_what_is_decided_from_above_needs_no_declaration() -> None:
    event, at, _ = bid("b-1", BOREAL)
    arrived = fact(event, at, "p-portal")
    assert judged("FC-18", case(*KNOWN, announced("2026-07-03"), arrived, OPENED, OUT)).verdict is Verdict.PASSED


def test_asking_about_impartiality_is_no_act_in_the_case() -> None:
    asked = ImpartialityQuestionRaised(
        procurement=CASE,
        person=PersonId(KARI),
        capacity=CaseCapacity.OFFICIAL,
        raised_by=PersonId(OLA),
        ground=DisqualificationGround.KIN,
        raised_at=moment(AFTER),
    )
    assert judged("FC-18", case(*KNOWN, OPENED, OUT, fact(asked, AFTER, OLA))).verdict is Verdict.PASSED


POOL = CostPoolOpened(group=GROUP, pool=PoolId("p-1"), title="The process", key=CostKeyId("key"), procurement=CASE)
COST = CostIncurred(
    group=GROUP,
    pool=POOL.pool,
    cost=CostId("c-1"),
    amount=100,
    vat_treatment=VatTreatment.RECOVERED,
    incurred_on=date(2026, 9, 16),
    paid_by=ELVNES,
    what="Legal help",
)
GRANTED = AuthorityGranted(
    mandate=MandateId("m-1"),
    group=GROUP,
    member=FOSSMO,
    granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
    grantee=OrganisationHolder(organisation=ELVNES),
    scope=Scope(acts=(ActKind.AWARD,), procurement=CASE),
    valid_from=date(2026, 1, 1),
    case_number="2026/1",
)
WITHDRAWN = AuthorityWithdrawn(
    mandate=GRANTED.mandate, group=GROUP, member=FOSSMO, withdrawn_on=date(2026, 9, 16), reason="No longer."
)


@pytest.mark.parametrize("event", [POOL, COST, GRANTED, WITHDRAWN], ids=lambda event: type(event).__name__)
def test_the_recused_neither_share_the_costs_of_the_case_nor_give_or_take_back_authority_in_it(event: Event) -> None:
    before = (fact(POOL, "2026-01-30"), fact(GRANTED, "2026-01-30"))
    view = told("FC-18", case(*KNOWN, *before, OPENED, OUT, fact(event, AFTER, OLA)))
    assert view.verdict is Verdict.FAILED
    assert view.evidence == (6, 7)
    elsewhere = (fact(POOL.model_copy(update={"procurement": None}), "2026-01-30"), fact(COST, AFTER, OLA))
    assert judged("FC-18", case(*KNOWN, OPENED, OUT, *elsewhere)).verdict is Verdict.PASSED


@pytest.mark.parametrize("event", [POOL, COST, GRANTED, WITHDRAWN], ids=lambda event: type(event).__name__)
def test_neither_needs_a_declaration(event: Event) -> None:
    before = (announced("2026-07-03"), fact(POOL, "2026-01-30"), fact(GRANTED, "2026-01-30"))
    assert judged("FC-18", case(*KNOWN, *before, OPENED, fact(event, AFTER, "p-new"))).verdict is Verdict.PASSED


def test_an_act_is_told_once_by_person_and_fact() -> None:
    (act,) = acts(case(voted(OLA), awarded(AFTER), on=str(date(2026, 9, 16))))[:1]
    assert (act.person, act.at) == (OLA, moment(AFTER))
    event, at, _ = cancelled("2026-09-03")
    assert [one.person for one in acts(case(fact(event, at, OLA)))] == [OLA]
