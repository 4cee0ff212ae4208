"""The facts of a purchasing group."""

from datetime import date

from pydantic import Field

from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import GroupId, MotionId, NetworkId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import CaseNumber, Text, Title
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, DecidingBody


class PurchasingGroupFormed(Event):
    """A purchasing group was formed, on its own or out of a learning network."""

    stored_as = "purchasing-group-formed.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 29-1",)

    group: GroupId
    name: Title
    scope: Text
    form: CooperationForm
    lead: MemberId
    origin: NetworkId | None = None
    formed_on: date


class AgreementAdopted(Event):
    """A version of the cooperation agreement binds the group from a date."""

    stored_as = "agreement-adopted.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("KOML § 20-4",)

    group: GroupId
    version: int = Field(ge=1)
    terms: AgreementTerms
    valid_from: date
    motion: MotionId | None = None


class LeadHandedOver(Event):
    """Another member became the group's lead, by a motion that was carried."""

    stored_as = "lead-handed-over.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("KOML § 20-4",)

    group: GroupId
    lead: MemberId
    motion: MotionId
    valid_from: date


class OptInDeadlineFixed(Event):
    """Those invited may join until a deadline; later requests are late."""

    stored_as = "opt-in-deadline-fixed.v1"

    group: GroupId
    deadline: Instant


class MemberInvited(Event):
    """An organisation was invited to join the group."""

    stored_as = "member-invited.v1"

    group: GroupId
    member: MemberId
    name: Title
    answer_by: date | None = None


class MemberJoined(Event):
    """An organisation joined by its own decision; the motion that admitted it is named where one was needed."""

    stored_as = "member-joined.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 29-1", "KOML § 5-1")

    group: GroupId
    member: MemberId
    name: Title
    decided_by: DecidingBody
    case_number: CaseNumber
    decided_on: date
    valid_from: date
    valid_to: date | None = None
    motion: MotionId | None = None


class AccessionRequested(Event):
    """An organisation that is no member asked to join."""

    stored_as = "accession-requested.v1"

    group: GroupId
    member: MemberId
    name: Title
    late: bool


class AccessionDeclined(Event):
    """The group declined a request to join, with the reason."""

    stored_as = "accession-declined.v1"
    legal_basis = ("FOA § 26-1(3)",)

    group: GroupId
    member: MemberId
    reason: Text
    motion: MotionId | None = None


class WithdrawalNotified(Event):
    """A member gave notice; `effective_on` is the last day of its membership."""

    stored_as = "withdrawal-notified.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("KOML § 20-8",)

    group: GroupId
    member: MemberId
    reason: Text
    effective_on: date
