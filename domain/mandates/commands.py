"""What may be asked about authority. `at` is when it was decided; the day it fell on in Norway counts."""

from datetime import date

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId, MandateId, MotionId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import CaseNumber, Text
from domain.mandates.values import GrantingBody, Grantor, Holder, Scope


class GrantAuthority(Command):
    """Give authority to act on behalf of a member, by its own body, or of the group, by a carried motion."""

    mandate: MandateId = Field(description="A new reference for this authority.")
    group: GroupId
    member: MemberId | None = Field(
        default=None, description="On whose behalf; left out for the group's own affairs, by a motion."
    )
    granted_by: Grantor = Field(description="A body of the member, or the motion; never a person.")
    empowered_by: CaseNumber | None = Field(
        default=None, description="The council's decision that empowers the body, where it is not the council itself."
    )
    grantee: Holder = Field(description="The person or organisation that gets it.")
    scope: Scope
    amount_cap: Amount | None = Field(
        default=None, description="The largest value of one act, in øre without VAT; left out where none is stated."
    )
    valid_from: date
    valid_to: date | None = Field(default=None, description="The last day, where it is limited in time.")
    may_delegate: bool = Field(default=False, description="Whether the holder may pass it on.")
    case_number: CaseNumber


class DelegateAuthority(Command):
    """Pass on authority that one holds, or part of it."""

    mandate: MandateId = Field(description="A new reference for what is passed on.")
    of: MandateId = Field(description="The mandate it is passed on from.")
    group: GroupId
    member: MemberId | None = Field(default=None, description="On whose behalf, as in the mandate it comes from.")
    decided_by: GrantingBody | None = Field(
        default=None, description="The body that decides where an organisation holds it; a person decides in person."
    )
    empowered_by: CaseNumber | None = Field(
        default=None, description="The council's decision that empowers the body, where it is not the council itself."
    )
    grantee: Holder = Field(description="The person or organisation that gets it.")
    scope: Scope
    amount_cap: Amount | None = Field(
        default=None, description="The largest value of one act, in øre without VAT; left out where none is stated."
    )
    valid_from: date
    valid_to: date | None = Field(default=None, description="The last day, where it is limited in time.")
    may_delegate: bool = Field(default=False, description="Whether the holder may pass it on once more.")
    case_number: CaseNumber | None = None


class WithdrawAuthority(Command):
    """Take authority back, and with it what was passed on from it."""

    mandate: MandateId
    group: GroupId
    member: MemberId | None = Field(default=None, description="On whose behalf it was given.")
    withdrawn_on: date = Field(description="The first day on which it can no longer be used.")
    reason: Text
    motion: MotionId | None = Field(default=None, description="The carried motion, where the group gave it.")
