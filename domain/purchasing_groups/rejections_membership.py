"""The rules of joining and leaving a group, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import GroupId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded
from domain.purchasing_groups.values import CooperationForm, DecidingBody


@dataclass(eq=True)
class OptInDeadlinePassed(OutOfTime):
    """The deadline for joining has passed and cannot be moved."""

    deadline: datetime


@dataclass(eq=True)
class OptInDeadlineNotAhead(OutOfTime):
    """A deadline for joining lies ahead of the moment it is set."""

    deadline: datetime
    at: datetime


@dataclass(eq=True)
class AlreadyMember(AlreadyDecided):
    """The organisation is a member in that period."""

    member: MemberId
    valid_from: date


@dataclass(eq=True)
class NotAMember(NotEntitled):
    """The organisation is no member of the group on that day."""

    group: GroupId
    member: MemberId
    on: date


@dataclass(eq=True)
class NotInvited(NotEntitled):
    """Only the lead, those invited, and those whose request was admitted by a carried motion may join."""

    member: MemberId


@dataclass(eq=True)
class AccessionNotDecided(OutOfTime):
    """An organisation joins after its own decision, not before it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 5-1",)
    decided_on: date
    joined_on: date


@dataclass(eq=True)
class CouncilMustDecide(NotEntitled):
    """In a cooperation of this form each council adopts the agreement itself, and so decides to join."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML §§ 18-4, 19-4, 20-4",)
    form: CooperationForm
    decided_by: DecidingBody


@dataclass(eq=True)
class MembershipBeginsTooEarly(OutOfTime):
    """A membership begins when the member has decided on it and the group has been formed, at the earliest."""

    valid_from: date
    earliest: date


@dataclass(eq=True)
class MembershipEndsBeforeItBegins(Unfounded):
    """The last day of a membership is not before its first."""

    valid_from: date
    valid_to: date


@dataclass(eq=True)
class LateAccessionNotAdmitted(OutOfTime):
    """After the deadline for joining, an organisation joins only by a carried motion that admits it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("the cooperation agreement", "FOA § 26-1(3)")
    member: MemberId
    deadline: datetime


@dataclass(eq=True)
class LateAccessionNotAllowed(OutOfTime):
    """The agreement in force lets nobody join after the deadline."""

    legal_basis: ClassVar[tuple[str, ...]] = ("the cooperation agreement", "FOA § 26-1(3)")
    member: MemberId
    deadline: datetime
    version: int | None


@dataclass(eq=True)
class AccessionNotRequested(Unfounded):
    """The organisation has no request to join that awaits an answer."""

    member: MemberId


@dataclass(eq=True)
class AccessionAlreadyDeclined(AlreadyDecided):
    """The request was declined before, for another reason or by another motion."""

    member: MemberId


@dataclass(eq=True)
class MembershipAlreadyEnds(AlreadyDecided):
    """The membership ends already, by an earlier notice or because it was limited in time."""

    member: MemberId
    last_day: date


@dataclass(eq=True)
class NoticeTooShort(OutOfTime):
    """A member leaves after the notice that the agreement asks for, or after one year where it says nothing."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 20-8", "the cooperation agreement")
    effective_on: date
    earliest: date
