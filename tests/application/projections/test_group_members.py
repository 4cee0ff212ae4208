"""Groups and their members, as rows."""

from datetime import date

from application.projections.folding import fold
from application.purchasing_groups.projections import (
    GROUP_MEMBERS,
    PURCHASING_GROUPS,
    EarlierMembership,
    GroupMember,
    LeadFrom,
)
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.events import (
    AgreementAdopted,
    LeadHandedOver,
    MemberJoined,
    PurchasingGroupFormed,
    WithdrawalNotified,
)
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, DecidingBody
from tests.application.projections.history import recorded

AGDER = GroupId("agder")
NAM, HOY = MemberId("920123457"), MemberId("974760673")
NEW_YEAR, MIDSUMMER = date(2026, 1, 1), date(2026, 6, 24)

FORMED = PurchasingGroupFormed(
    group=AGDER,
    name="Agder",
    scope="Security alarms",
    form=CooperationForm.CONTRACT,
    lead=NAM,
    formed_on=NEW_YEAR,
)
TERMS = AgreementTerms(
    quorum_percent=50,
    chair_has_casting_vote=True,
    recused_count_towards_quorum=False,
    written_procedure_allowed=True,
    late_accession_allowed=False,
    exit_notice_months=6,
)


def joined(member: MemberId, valid_from: date = NEW_YEAR, valid_to: date | None = None) -> MemberJoined:
    return MemberJoined(
        group=AGDER,
        member=member,
        name=f"Municipality {member}",
        decided_by=DecidingBody.COUNCIL,
        case_number="2025/12",
        decided_on=NEW_YEAR,
        valid_from=valid_from,
        valid_to=valid_to,
    )


def left(member: MemberId, last_day: date) -> WithdrawalNotified:
    return WithdrawalNotified(group=AGDER, member=member, reason="Own contract", effective_on=last_day)


def members(*events: Event) -> dict[str, GroupMember]:
    return fold(GROUP_MEMBERS, recorded(*events))


def test_a_member_is_listed_with_the_decision_it_joined_by() -> None:
    row = members(FORMED, joined(NAM))["agder/920123457"]
    assert (row.decided_by, row.case_number, row.valid_from) == (DecidingBody.COUNCIL, "2025/12", NEW_YEAR)
    assert row.is_member_on(MIDSUMMER)


def test_a_notice_gives_the_membership_a_last_day_and_the_reason() -> None:
    row = members(joined(NAM), left(NAM, MIDSUMMER))["agder/920123457"]
    assert (row.valid_to, row.leaves_because) == (MIDSUMMER, "Own contract")
    assert row.is_member_on(MIDSUMMER)
    assert not row.is_member_on(date(2026, 6, 25))


def test_a_notice_prolongs_no_membership_that_ends_by_itself() -> None:
    row = members(joined(NAM, valid_to=date(2026, 3, 1)), left(NAM, MIDSUMMER))["agder/920123457"]
    assert row.valid_to == date(2026, 3, 1)


def test_who_joins_again_keeps_the_earlier_membership_in_sight() -> None:
    row = members(joined(NAM), left(NAM, date(2026, 3, 1)), joined(NAM, valid_from=MIDSUMMER))["agder/920123457"]
    assert row.earlier == (EarlierMembership(valid_from=NEW_YEAR, valid_to=date(2026, 3, 1)),)
    assert row.leaves_because is None
    assert [day for day in (NEW_YEAR, date(2026, 4, 1), MIDSUMMER) if row.is_member_on(day)] == [NEW_YEAR, MIDSUMMER]


def test_a_notice_by_nobody_makes_no_row() -> None:
    assert members(left(NAM, MIDSUMMER)) == {}


def test_a_group_is_told_with_its_leads_agreement_and_members() -> None:
    rows = fold(
        PURCHASING_GROUPS,
        recorded(
            FORMED,
            AgreementAdopted(group=AGDER, version=1, terms=TERMS, valid_from=NEW_YEAR),
            joined(HOY),
            joined(NAM),
            joined(HOY, valid_from=MIDSUMMER),
            LeadHandedOver(group=AGDER, lead=HOY, motion=MotionId("m-1"), valid_from=MIDSUMMER),
        ),
    )
    group = rows["agder"]
    assert group.leads == (LeadFrom(member=NAM, valid_from=NEW_YEAR), LeadFrom(member=HOY, valid_from=MIDSUMMER))
    assert (group.agreement_version, group.agreement_from) == (1, NEW_YEAR)
    assert group.members == (NAM, HOY)


def test_facts_of_a_group_that_was_never_formed_make_no_row() -> None:
    assert fold(PURCHASING_GROUPS, recorded(joined(NAM))) == {}
