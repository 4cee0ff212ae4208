"""A joint procurement on its way out, the authority its buyers gave, and notices as they are read from files."""

from datetime import UTC, date, datetime

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MandateId, NoticeId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.mandates.events import AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, Holder, OrganisationHolder, Scope
from domain.notices.commands import ImportNotice, PublishNotice, SendNotice
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult, NoticeTender, NoticeTenderer
from domain.notices.decider import ANNOUNCING, IMPORTING
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import (
    ChangedNotice,
    CriterionKind,
    DeadlineKind,
    NoticeAmount,
    NoticeBuyer,
    NoticeCriterion,
    NoticeDeadline,
    NoticeKind,
)
from domain.procurements.events import (
    AnnouncementApproved,
    CriteriaLocked,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.procurements.values import (
    AwardCriterion,
    AwardCriterionKind,
    CancellationGround,
    MemberEstimate,
)
from tests.support.specification import Specification

ELVNES = MemberId("314910001")
YTRE_SUND = MemberId("314911008")
DALHEIM = MemberId("314912004")
FOSSMO = MemberId("314913000")
BUYERS = (ELVNES, YTRE_SUND, DALHEIM)

ALARMS = ProcurementId("alarms-2026")
PILOT = ProcurementId("pilot-2026")
GROUP = GroupId("alarms")
NOTICE = NoticeId("alarms-notice")
CHANGE = NoticeId("alarms-change")
BUYER_LEAD = PersonId("elvnes-buyer")
CHIEF = PersonId("elvnes-chief")
FROM_YTRE_SUND = MandateId("ytre-sund-to-elvnes")
FROM_DALHEIM = MandateId("dalheim-to-elvnes")

SENT_AT = datetime(2026, 7, 3, 12, 0, tzinfo=UTC)
PUBLISHED_AT = datetime(2026, 7, 7, 6, 0, tzinfo=UTC)
DIGEST = "a" * 64
OTHER_DIGEST = "b" * 64
CRITERIA = "c" * 64
MAXIMUM = 13_000_000_00

announcing = Specification(ANNOUNCING)
importing = Specification(IMPORTING)


def by(person: PersonId = BUYER_LEAD, organisation: MemberId = ELVNES) -> Actor:
    """The person acts, as somebody from the organisation."""
    return Actor(person=person, role="buyer", organisation=OrganisationNumber(organisation))


def given_by(
    member: MemberId,
    mandate: MandateId,
    *,
    to: Holder | None = None,
    cap: int | None = MAXIMUM,
    act: ActKind | None = None,
) -> AuthorityGranted:
    """A council gave authority to announce this procurement."""
    return AuthorityGranted(
        mandate=mandate,
        group=GROUP,
        member=member,
        granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
        grantee=to or OrganisationHolder(organisation=ELVNES),
        scope=Scope(acts=(act or ActKind.ANNOUNCE,), procurement=ALARMS),
        amount_cap=cap,
        valid_from=date(2026, 2, 2),
        valid_to=date(2027, 12, 31),
        case_number="2026/77-2",
    )


OPENED = ProcurementOpened(
    procurement=ALARMS, group=GROUP, title="Safety alarms", subject="Alarms and response.", buyers=BUYERS, lead=ELVNES
)
ESTIMATED = ValueEstimated(
    procurement=ALARMS,
    estimates=tuple(MemberEstimate(member=buyer, amount=2_800_000_00) for buyer in BUYERS),
    total=8_400_000_00,
    maximum=MAXIMUM,
    basis="Users times price.",
    estimated_on=date(2026, 5, 4),
)
LOCKED = CriteriaLocked(
    procurement=ALARMS,
    version=1,
    criteria=(AwardCriterion(key="price", name="Price", kind=AwardCriterionKind.PRICE, weight_bp=10_000),),
    digest=CRITERIA,
    prepared_by=BUYER_LEAD,
)
APPROVED = AnnouncementApproved(
    procurement=ALARMS, group=GROUP, prepared_by=BUYER_LEAD, approved_by=CHIEF, criteria_digest=CRITERIA
)
GIVEN = (given_by(YTRE_SUND, FROM_YTRE_SUND), given_by(DALHEIM, FROM_DALHEIM))
READY: tuple[Event, ...] = (OPENED, ESTIMATED, LOCKED, APPROVED, *GIVEN)
CANCELLED = ProcurementCancelled(
    procurement=ALARMS, group=GROUP, ground=CancellationGround.NEED_CHANGED, reason="Changed need.", repeated=True
)
TAKEN_BACK = AuthorityWithdrawn(
    mandate=FROM_DALHEIM, group=GROUP, member=DALHEIM, withdrawn_on=date(2026, 7, 1), reason="Leaves."
)


def recused(person: PersonId) -> RecusalInCaseDecided:
    """It was decided that the person stays out of the case."""
    return RecusalInCaseDecided(
        procurement=ALARMS,
        person=person,
        recused=True,
        decided_by=CHIEF,
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        reason="Close to a bidder.",
        decided_at=SENT_AT,
    )


SEND = SendNotice(
    at=SENT_AT,
    by=by(),
    procurement=ALARMS,
    notice=NOTICE,
    kind=NoticeKind.COMPETITION,
    group=GROUP,
    buyers=BUYERS,
    maximum=MAXIMUM,
)
SENT = NoticeSent(
    procurement=ALARMS,
    notice=NOTICE,
    kind=NoticeKind.COMPETITION,
    group=GROUP,
    lead=ELVNES,
    buyers=BUYERS,
    sent_at=SENT_AT,
    electronically=True,
    documents_freely_available=True,
    mandates=(FROM_YTRE_SUND, FROM_DALHEIM),
    maximum=MAXIMUM,
)
PUBLISH = PublishNotice(at=PUBLISHED_AT, by=by(), procurement=ALARMS, notice=NOTICE, publication="412345-2026")
PUBLISHED = NoticePublished(
    procurement=ALARMS,
    notice=NOTICE,
    kind=NoticeKind.COMPETITION,
    published_at=PUBLISHED_AT,
    publication="412345-2026",
    buyers=tuple(NoticeBuyer(number=buyer, leads=buyer == ELVNES) for buyer in BUYERS),
)

CONTENT = NoticeContent(
    kind=NoticeKind.COMPETITION,
    form="competition",
    notice_type="cn-standard",
    subtype="16",
    language="NOB",
    procedure="open",
    sent_at=SENT_AT,
    title="Trygghetsalarmer",
    description="Trygghetsalarmer til tre kommuner.",
    main_cpv="85320000",
    estimated=NoticeAmount(hundredths=8_400_000_00, currency="NOK"),
)
LOT = NoticeLot(
    reference="LOT-0001",
    form="Lot",
    title="Alarmer",
    main_cpv="85320000",
    deadlines=(NoticeDeadline(kind=DeadlineKind.TENDERS, at=PUBLISHED_AT, written="2026-08-24+02:00 12:00:00+02:00"),),
    criteria=(NoticeCriterion(kind=CriterionKind.PRICE, name="Pris", weight_bp=4_000, written_weight="40 %"),),
)
RESULT = NoticeResult(
    lot="LOT-0001",
    outcome="selec-w",
    received=3,
    tenders=(
        NoticeTender(
            reference="TEN-0001",
            amount=NoticeAmount(hundredths=8_110_000_00, currency="NOK"),
            rank=1,
            won=True,
            tenderers=(NoticeTenderer(name="Celsius Larm AB", supplier=SupplierId("se-5560001234"), country="SWE"),),
            contract="2026/418",
            signed_on=date(2026, 10, 21),
        ),
    ),
)
NAMED = tuple(NoticeBuyer(name=f"Kommune {number}", number=number, leads=number == ELVNES) for number in BUYERS)
IMPORT = ImportNotice(
    at=datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
    by=by(),
    procurement=ALARMS,
    notice=NOTICE,
    version="01",
    digest=DIGEST,
    content=CONTENT,
    buyers=NAMED,
    lots=(LOT,),
    results=(RESULT,),
)
CHANGES = ChangedNotice(written="alarms-notice-01", notice=NOTICE, version="01", reason="cor-buy", explanation="Later.")
