"""The contract of the joint purchase: five buyers whose authority reaches the lead's secretary, link by link."""

from datetime import date, datetime

from domain.contracts.commands import ExtendBidValidity, SignContract
from domain.contracts.events import BidValidityExtended, ContractSigned
from domain.contracts.values import BuyerAuthority, Signature
from domain.kernel.identifiers import BidId, ContractId, MandateId, NoticeId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, OrganisationHolder, PersonHolder, Scope
from domain.negotiations.events import FinalBidsCalled
from domain.tenders.events import SubmissionDeadlineFixed
from tests.domain.awards.course import DECIDED_ANEW, TOLD_ANEW, VALUE
from tests.domain.awards.notice import SENT
from tests.domain.awards.scene import (
    BIDS,
    BUYERS,
    CELSIUS,
    MILLION,
    OPENED,
    SECRETARY,
    TO_CELSIUS,
    by,
    moment,
    received,
)
from tests.domain.mandates.scene import ALARMS, ELVNES, FRAMEWORK

CONTRACT = ContractId("alarms-framework")
CAP = 13 * MILLION
FROM = date(2026, 2, 20)
SIGNING = Scope(acts=(ActKind.ANNOUNCE, ActKind.SIGN_CONTRACT))


def granted(member: MemberId, cap: int = CAP) -> AuthorityGranted:
    """The member's council gave the lead authority; the lead's own gave it to its secretary."""
    own = member == ELVNES
    return AuthorityGranted(
        mandate=MandateId(f"of-{member}"),
        group=ALARMS,
        member=member,
        granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
        grantee=PersonHolder(person=SECRETARY) if own else OrganisationHolder(organisation=ELVNES),
        scope=SIGNING,
        amount_cap=cap,
        valid_from=FROM,
        may_delegate=not own,
        case_number="2026/12-3",
    )


def delegated(member: MemberId) -> AuthorityDelegated:
    """The lead passed the member's authority on to its secretary."""
    return AuthorityDelegated(
        mandate=MandateId(f"on-for-{member}"),
        of=MandateId(f"of-{member}"),
        group=ALARMS,
        member=member,
        decided_by=GrantingBody.CHIEF_EXECUTIVE,
        empowered_by="2026/12-4",
        grantee=PersonHolder(person=SECRETARY),
        scope=SIGNING,
        amount_cap=CAP,
        valid_from=FROM,
    )


AUTHORITY = (
    *(granted(member) for member in BUYERS),
    *(delegated(member) for member in BUYERS if member != ELVNES),
)
DEADLINE = SubmissionDeadlineFixed(
    procurement=FRAMEWORK,
    notice=NoticeId("alarms-notice"),
    deadline=moment(8, 31),
    counted_from=date(2026, 7, 3),
    bids_valid_until=date(2026, 11, 30),
)
BEFORE = (OPENED, SENT, DEADLINE, DECIDED_ANEW, TOLD_ANEW)
READY = (*BEFORE, *AUTHORITY)

SIGNED_AT = moment(10, 21)


def sign(at: datetime = SIGNED_AT, members: tuple[MemberId, ...] = BUYERS, value: int = VALUE) -> SignContract:
    """Both sides sign at this moment."""
    return SignContract(
        at=at,
        by=by(),
        procurement=FRAMEWORK,
        group=ALARMS,
        award=TO_CELSIUS,
        contract=CONTRACT,
        value=value,
        signatures=(Signature(person=SECRETARY, members=members, signed_at=at),),
        supplier_signed_at=at,
    )


def chain(member: MemberId) -> BuyerAuthority:
    """How the member's authority reached the secretary."""
    own = (MandateId(f"of-{member}"),)
    mandates = own if member == ELVNES else (*own, MandateId(f"on-for-{member}"))
    return BuyerAuthority(member=member, signer=SECRETARY, mandates=mandates)


SIGN = sign()
SIGNED = ContractSigned(
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_CELSIUS,
    contract=CONTRACT,
    supplier=CELSIUS,
    value=VALUE,
    buyers=tuple(sorted(BUYERS)),
    signed_by=(SECRETARY,),
    signatures=SIGN.signatures,
    supplier_signed_at=SIGNED_AT,
    signed_at=SIGNED_AT,
    standstill_until=date(2026, 10, 19),
    bid_valid_until=date(2026, 11, 30),
    mandates=tuple(chain(member) for member in BUYERS),
)

BID = received(CELSIUS)
CALLED = FinalBidsCalled(procurement=FRAMEWORK, suppliers=(CELSIUS,), called_at=moment(9, 7), deadline=moment(9, 21))
FINAL = BID.model_copy(
    update={
        "bid": BidId("final-celsius"),
        "received_at": moment(9, 18),
        "deadline": CALLED.deadline,
        "replaces": BID.bid,
    }
)
EXTENDED = BidValidityExtended(
    procurement=FRAMEWORK,
    bid=BIDS[CELSIUS],
    supplier=CELSIUS,
    earlier=date(2026, 11, 30),
    valid_until=date(2026, 12, 31),
    reason="The court has not answered",
    agreed_at=moment(11, 20),
)
EXTEND = ExtendBidValidity(
    at=moment(11, 20),
    by=by(),
    procurement=FRAMEWORK,
    bid=BIDS[CELSIUS],
    valid_until=date(2026, 12, 31),
    reason="The court has not answered",
)
