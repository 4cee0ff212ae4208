"""Five municipalities, their people, and what is usually true when authority is given."""

from datetime import UTC, date, datetime

from domain.kernel.commands import Actor
from domain.kernel.identifiers import GroupId, MandateId, MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.mandates.commands import DelegateAuthority, GrantAuthority, WithdrawAuthority
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import (
    ActKind,
    BodyGrantor,
    GrantingBody,
    MotionGrantor,
    OrganisationHolder,
    PersonHolder,
    Scope,
)
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.purchasing_groups.events import MemberJoined, WithdrawalNotified
from domain.purchasing_groups.values import Matter
from tests.support.group_facts import group_decided, group_formed, member_joined

ELVNES = MemberId("314910001")
YTRE_SUND = MemberId("314911008")
DALHEIM = MemberId("314912004")
FOSSMO = MemberId("314913000")
SKOGVATN = MemberId("314914007")

ALARMS = GroupId("alarms")
OTHER_GROUP = GroupId("office-supplies")
FRAMEWORK = ProcurementId("alarms-2026")
PILOT = ProcurementId("pilot-2026")
GIVE_MANDATE = MotionId("give-the-lead-a-mandate")
TAKE_BACK = MotionId("take-the-mandate-back")

TO_LEAD = MandateId("ytre-sund-to-elvnes")
TO_SIGNER = MandateId("elvnes-to-signer")
TO_DEPUTY = MandateId("signer-to-deputy")
OF_GROUP = MandateId("group-to-elvnes")

SIGNER = PersonId("elvnes-signer")
DEPUTY = PersonId("elvnes-deputy")
MAYOR = PersonId("ytre-sund-mayor")
STRANGER = PersonId("stranger")

DAY = date(2026, 2, 2)
LATER = date(2026, 6, 1)
LAST = date(2026, 12, 31)
CAP = 13_000_000_00

LEAD = OrganisationHolder(organisation=ELVNES)
COUNCIL = BodyGrantor(body=GrantingBody.COUNCIL)
ANNOUNCE_TO_SIGN = Scope(acts=(ActKind.ANNOUNCE, ActKind.AWARD, ActKind.SIGN_CONTRACT), procurement=FRAMEWORK)
SIGN_ONLY = Scope(acts=(ActKind.SIGN_CONTRACT,), procurement=FRAMEWORK)


def at(day: date) -> datetime:
    """Noon of the day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def by(person: PersonId, organisation: OrganisationNumber) -> Actor:
    """The person acts, as somebody from the organisation."""
    return Actor(person=person, role="secretary", organisation=OrganisationNumber(organisation))


def holds(person: PersonId) -> PersonHolder:
    """The person as a holder of authority."""
    return PersonHolder(person=person)


FORMED = group_formed(ALARMS, ELVNES)


def joined(member: MemberId, valid_from: date = date(2026, 1, 1), valid_to: date | None = None) -> MemberJoined:
    """The member joined by a decision of its council."""
    return member_joined(ALARMS, member, valid_from, valid_to)


def leaves(member: MemberId, last_day: date) -> WithdrawalNotified:
    """The member gave notice."""
    return WithdrawalNotified(group=ALARMS, member=member, reason="Own framework", effective_on=last_day)


def decided(
    motion: MotionId,
    ground: Ground = Ground.MAJORITY_REACHED,
    matter: Matter = Matter.MANDATE,
    reverses: MotionId | None = None,
) -> DecisionMade:
    """The group decided on the motion."""
    return group_decided(ALARMS, motion, matter, ground, reverses)


GRANTED = AuthorityGranted(
    mandate=TO_LEAD,
    group=ALARMS,
    member=YTRE_SUND,
    granted_by=COUNCIL,
    grantee=LEAD,
    scope=ANNOUNCE_TO_SIGN,
    amount_cap=CAP,
    valid_from=DAY,
    valid_to=LAST,
    may_delegate=True,
    case_number="2026/12-3",
)
GRANT = GrantAuthority(
    at=at(DAY),
    by=by(MAYOR, YTRE_SUND),
    mandate=TO_LEAD,
    group=ALARMS,
    member=YTRE_SUND,
    granted_by=COUNCIL,
    grantee=LEAD,
    scope=ANNOUNCE_TO_SIGN,
    amount_cap=CAP,
    valid_from=DAY,
    valid_to=LAST,
    may_delegate=True,
    case_number="2026/12-3",
)

DELEGATED = AuthorityDelegated(
    mandate=TO_SIGNER,
    of=TO_LEAD,
    group=ALARMS,
    member=YTRE_SUND,
    decided_by=GrantingBody.MAYOR,
    grantee=holds(SIGNER),
    scope=SIGN_ONLY,
    amount_cap=CAP,
    valid_from=DAY,
    valid_to=LAST,
    may_delegate=True,
)
DELEGATE = DelegateAuthority(
    at=at(DAY),
    by=by(SIGNER, ELVNES),
    mandate=TO_SIGNER,
    of=TO_LEAD,
    group=ALARMS,
    member=YTRE_SUND,
    decided_by=GrantingBody.MAYOR,
    grantee=holds(SIGNER),
    scope=SIGN_ONLY,
    amount_cap=CAP,
    valid_from=DAY,
    valid_to=LAST,
    may_delegate=True,
)
PASSED_TO_DEPUTY = DELEGATED.model_copy(
    update={"mandate": TO_DEPUTY, "of": TO_SIGNER, "decided_by": None, "grantee": holds(DEPUTY), "may_delegate": False}
)

GRANTED_BY_GROUP = GRANTED.model_copy(
    update={"mandate": OF_GROUP, "member": None, "granted_by": MotionGrantor(motion=GIVE_MANDATE)}
)
GRANT_BY_GROUP = GRANT.model_copy(
    update={"mandate": OF_GROUP, "member": None, "granted_by": MotionGrantor(motion=GIVE_MANDATE)}
)

WITHDRAWN = AuthorityWithdrawn(
    mandate=TO_LEAD, group=ALARMS, member=YTRE_SUND, withdrawn_on=LATER, reason="The council wants to sign itself."
)
WITHDRAW = WithdrawAuthority(
    at=at(LATER),
    by=by(MAYOR, YTRE_SUND),
    mandate=TO_LEAD,
    group=ALARMS,
    member=YTRE_SUND,
    withdrawn_on=LATER,
    reason="The council wants to sign itself.",
)
