"""The rules of motions about a procurement, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import Unfounded, Unknown


@dataclass(eq=True)
class AwardMotionWithoutProcurement(Unfounded):
    """A motion on an award names the procurement, so that nobody who is recused from it votes."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 6", "KOML § 11-10", "FOA § 7-5")

    motion: MotionId


@dataclass(eq=True)
class MotionAboutUnknownProcurement(Unknown):
    """A motion is about a procurement that the ledger knows, or about none."""

    procurement: ProcurementId


@dataclass(eq=True)
class NoVoteToVoid(Unknown):
    """The vote that falls away is one that the person gave for the member, and that stands."""

    motion: MotionId
    member: MemberId
    person: PersonId


@dataclass(eq=True)
class VoterNotRecused(Unfounded):
    """A vote falls away only because who gave it was recused from the procurement that the motion is about."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 6", "KOML § 11-10")

    motion: MotionId
    member: MemberId
    person: PersonId
