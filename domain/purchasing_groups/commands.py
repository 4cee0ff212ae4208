"""What may be asked of a purchasing group. `at` is when it happened; the day it fell on in Norway counts."""

from datetime import date

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId, MotionId, NetworkId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import CaseNumber, Text, Title
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, DecidingBody


class FormGroup(Command):
    """Form a purchasing group, on its own or out of a learning network."""

    group: GroupId
    name: Title
    scope: Text = Field(description="What the group is to buy together.")
    form: CooperationForm
    lead: MemberId = Field(description="The organisation that leads; it joins by its own decision like the others.")
    origin: NetworkId | None = Field(default=None, description="The learning network the group grew out of.")


class AdoptAgreement(Command):
    """Adopt the next version of the cooperation agreement."""

    group: GroupId
    version: int = Field(ge=1, description="1 for the agreement the group is formed on, then 2, 3, …")
    terms: AgreementTerms
    valid_from: date
    motion: MotionId | None = Field(default=None, description="The motion that carried it; needed from version 2.")


class HandOverLead(Command):
    """Make another member the group's lead, as a carried motion decided."""

    group: GroupId
    lead: MemberId = Field(description="The new lead.")
    motion: MotionId
    valid_from: date


class SetOptInDeadline(Command):
    """Set, or move while it has not passed, the deadline by which organisations may join."""

    group: GroupId
    deadline: Instant


class InviteMember(Command):
    """Invite an organisation to join; a new invitation replaces one that was not answered."""

    group: GroupId
    member: MemberId
    name: Title
    answer_by: date | None = None


class JoinGroup(Command):
    """Join by the organisation's own decision."""

    group: GroupId
    member: MemberId
    name: Title
    decided_by: DecidingBody
    case_number: CaseNumber
    decided_on: date
    valid_from: date
    valid_to: date | None = Field(default=None, description="The last day, where the membership is limited in time.")
    motion: MotionId | None = Field(
        default=None, description="The carried motion that admits it; needed when late or not invited."
    )


class RequestAccession(Command):
    """Ask, as an organisation that is no member, to join."""

    group: GroupId
    member: MemberId
    name: Title


class DeclineAccession(Command):
    """Decline a request to join, with the reason."""

    group: GroupId
    member: MemberId
    reason: Text
    motion: MotionId | None = Field(default=None, description="The motion that failed, where it was put to a vote.")


class NotifyWithdrawal(Command):
    """Give notice that a member leaves."""

    group: GroupId
    member: MemberId
    reason: Text
    effective_on: date = Field(description="The last day of the membership.")
