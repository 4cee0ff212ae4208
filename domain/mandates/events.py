"""The facts of who may act for whom. A cap can tell what a buyer would pay, so none of them is public."""

from datetime import date
from typing import TypeAlias

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MandateId, MotionId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import CaseNumber, Text
from domain.mandates.values import BodyGrantor, GrantingBody, Holder, MotionGrantor, Scope


class AuthorityGranted(Event):
    """A member's body gave authority on its behalf, or the group did by a carried motion (then no member is named)."""

    stored_as = "authority-granted.v1"
    legal_basis = ("KOML § 5-3", "KOML § 6-1")

    mandate: MandateId
    group: GroupId
    member: MemberId | None = None
    granted_by: BodyGrantor | MotionGrantor
    empowered_by: CaseNumber | None = None
    grantee: Holder
    scope: Scope
    amount_cap: Amount | None = None
    valid_from: date
    valid_to: date | None = None
    may_delegate: bool = False
    case_number: CaseNumber


class AuthorityDelegated(Event):
    """The holder of a mandate passed authority on, by a body where the holder is an organisation."""

    stored_as = "authority-delegated.v1"
    legal_basis = ("KOML § 5-3", "KOML § 13-1")

    mandate: MandateId
    of: MandateId
    group: GroupId
    member: MemberId | None = None
    decided_by: GrantingBody | None = None
    empowered_by: CaseNumber | None = None
    grantee: Holder
    scope: Scope
    amount_cap: Amount | None = None
    valid_from: date
    valid_to: date | None = None
    may_delegate: bool = False
    case_number: CaseNumber | None = None


class AuthorityWithdrawn(Event):
    """Authority was taken back; from that day on neither it nor what was passed on from it can be used."""

    stored_as = "authority-withdrawn.v1"

    mandate: MandateId
    group: GroupId
    member: MemberId | None = None
    withdrawn_on: date
    reason: Text
    motion: MotionId | None = None


Grant: TypeAlias = AuthorityGranted | AuthorityDelegated
"""The fact that gave a mandate."""
