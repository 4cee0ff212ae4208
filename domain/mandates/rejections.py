"""The rules of giving, passing on and taking back authority, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.kernel.identifiers import GroupId, MandateId, MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.mandates.values import ActKind, GrantingBody


@dataclass(eq=True)
class MandateInUnknownGroup(Unknown):
    """Authority is given, passed on and taken back within a group that has been formed."""

    group: GroupId


@dataclass(eq=True)
class UnknownMandate(Unknown):
    """No such authority has been given."""

    mandate: MandateId


@dataclass(eq=True)
class MandateReferenceTaken(AlreadyDecided):
    """The reference already stands for other authority; each grant gets a new one."""

    mandate: MandateId


@dataclass(eq=True)
class MandateForAnother(Unfounded):
    """The mandate was given in another group or on another's behalf, and cannot be used as named here."""

    mandate: MandateId
    group: GroupId
    member: MemberId | None


@dataclass(eq=True)
class GrantWithoutBody(NotEntitled):
    """A person does not give authority; a person passes on, by delegation, what a body has given."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 5-3", "KOML § 6-1")

    person: PersonId


@dataclass(eq=True)
class GrantorCannotBind(NotEntitled):
    """A member is bound by its own bodies, and by no motion of the group; the group acts by motions alone."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 5-3", "FOA § 29-1")

    group: GroupId
    member: MemberId | None


@dataclass(eq=True)
class BodyNotEmpowered(NotEntitled):
    """A body other than the council gives authority only where the council empowered it; the mayor may let sign."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 5-3", "KOML § 5-6", "KOML § 6-1", "KOML § 13-1")

    body: GrantingBody
    acts: tuple[ActKind, ...]


@dataclass(eq=True)
class ActsForAnotherMember(NotEntitled):
    """Whoever acts for a member belongs to it, or says that it is on that member's behalf."""

    organisation: OrganisationNumber
    member: MemberId


@dataclass(eq=True)
class GrantorNotMember(NotEntitled):
    """Only those who are members on the first day of the authority let others act for them in the group."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1",)

    group: GroupId
    member: MemberId
    valid_from: date


@dataclass(eq=True)
class GrantWithoutCarriedMotion(Unfounded):
    """The group gives and takes back authority by a motion on a mandate that it carried and has not reversed."""

    group: GroupId
    motion: MotionId | None


@dataclass(eq=True)
class AuthorityToOneself(Unfounded):
    """Nobody needs, or can give, authority to act for themselves."""

    mandate: MandateId


@dataclass(eq=True)
class AuthorityEndsBeforeItBegins(Unfounded):
    """The last day of an authority is not before its first."""

    valid_from: date
    valid_to: date


@dataclass(eq=True)
class BackdatedAuthority(OutOfTime):
    """Authority is valid from the day it is decided at the earliest; what was done before needs approval of its own."""

    valid_from: date
    decided_on: date


@dataclass(eq=True)
class DelegationNotAllowed(NotEntitled):
    """The mandate does not let its holder pass it on."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 5-3", "KOML § 13-1")

    mandate: MandateId


@dataclass(eq=True)
class NotTheHolder(NotEntitled):
    """Only the holder passes authority on: the person in person, the organisation by its own people."""

    mandate: MandateId
    holder: PersonId | MemberId
    person: PersonId


@dataclass(eq=True)
class NoDecidingBody(Unfounded):
    """An organisation decides by one of its bodies, which must be named; a person decides without one."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 5-3", "KOML § 6-1")

    mandate: MandateId
    holder: PersonId | MemberId


@dataclass(eq=True)
class ScopeBeyondParent(NotEntitled):
    """Nobody passes on more than they hold: the acts, the procurement and the subject stay within it."""

    mandate: MandateId
    acts: tuple[ActKind, ...]
    procurement: ProcurementId | None
    subject: str | None


@dataclass(eq=True)
class CapBeyondParent(NotEntitled):
    """What is passed on has a cap no higher than what is held (øre without VAT)."""

    mandate: MandateId
    held: int
    asked: int | None


@dataclass(eq=True)
class PeriodBeyondParent(OutOfTime):
    """What is passed on is valid only while the authority it comes from is."""

    mandate: MandateId
    valid_from: date
    valid_to: date | None


@dataclass(eq=True)
class ParentAuthorityWithdrawn(OutOfTime):
    """Authority that is taken back, or hangs from such authority, cannot be passed on for the time after that."""

    mandate: MandateId
    withdrawn_on: date


@dataclass(eq=True)
class NotTheGrantor(NotEntitled):
    """Authority is taken back by whoever gave it or stands above them in the chain."""

    mandate: MandateId
    person: PersonId
    organisation: OrganisationNumber


@dataclass(eq=True)
class BackdatedWithdrawal(OutOfTime):
    """Authority is taken back from the day of the decision at the earliest; what was done by it before stands."""

    withdrawn_on: date
    decided_on: date


@dataclass(eq=True)
class AuthorityHasEnded(OutOfTime):
    """By that day the authority has ended already: its period is over, or it was taken back."""

    mandate: MandateId
    valid_to: date | None
    withdrawn_on: date | None
