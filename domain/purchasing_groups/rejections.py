"""The rules of a group, its agreement and its lead, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.kernel.identifiers import GroupId, MotionId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.purchasing_groups.values import Matter


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
