"""The rules of forming, joining and leaving a group, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import GroupId, MotionId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.purchasing_groups.values import CooperationForm, DecidingBody, Matter


@dataclass(eq=True)
class GroupNotFormed(Unknown):
    """No group with this reference has been formed."""

    group: GroupId


@dataclass(eq=True)
class GroupAlreadyFormed(AlreadyDecided):
    """A group with this reference was formed before, on other terms."""

    group: GroupId


@dataclass(eq=True)
class AgreementVersionTaken(AlreadyDecided):
    """This version of the agreement was adopted before, with other content; a change is a new version."""

    version: int


@dataclass(eq=True)
class AgreementVersionSkipped(Unfounded):
    """Versions of the agreement are adopted one after another, from 1."""

    version: int
    expected: int


@dataclass(eq=True)
class AgreementBindsTooEarly(OutOfTime):
    """A version binds from the day it is adopted at the earliest, and never before the version ahead of it."""

    valid_from: date
    earliest: date


@dataclass(eq=True)
class AgreementNeedsMotion(Unfounded):
    """After the first, a version of the agreement is adopted by a motion that was carried."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 20-4", "the cooperation agreement")
    version: int


@dataclass(eq=True)
class MotionAlreadyCarriedOut(AlreadyDecided):
    """The motion was carried out by an earlier version of the agreement; it cannot adopt another."""

    motion: MotionId
    version: int


@dataclass(eq=True)
class MotionNotCarried(Unfounded):
    """The motion named has not been carried by this group, or has been reversed."""

    group: GroupId
    motion: MotionId


@dataclass(eq=True)
class MotionNotFailed(Unfounded):
    """A request is declined on a motion only when this group put the motion to a vote and it failed."""

    group: GroupId
    motion: MotionId


@dataclass(eq=True)
class MotionOnAnotherMatter(Unfounded):
    """The motion named decided a matter of another kind."""

    motion: MotionId
    matter: Matter
    needed: Matter


@dataclass(eq=True)
class TermStatedTwice(Unfounded):
    """The agreement states one majority for each kind of matter, and one number of votes for each member."""

    term: Matter | MemberId


@dataclass(eq=True)
class WeightForOutsider(Unfounded):
    """Votes are given only to the lead, to members, and to organisations invited to become members."""

    member: MemberId


@dataclass(eq=True)
class LeadHandedOverTooEarly(OutOfTime):
    """The lead passes on the day of the decision at the earliest, and not before it passed to the present lead."""

    valid_from: date
    earliest: date


@dataclass(eq=True)
class LeadIsLeaving(NotEntitled):
    """A member that has given notice cannot take over the lead."""

    effective_on: date


@dataclass(eq=True)
class LeadMustHandOver(Unfounded):
    """The lead leaves only when another member leads from the day after its last."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 20-4",)
    member: MemberId
    effective_on: date


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
