"""The rules of impartiality, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class ActorIsRecused(NotEntitled):
    """Who is recused from a procurement does nothing more in it, whatever the act."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL §§ 6, 10", "KOML §§ 11-10, 13-3", "FOA § 7-5")

    person: PersonId
    procurement: ProcurementId
    ground: DisqualificationGround
    decided_at: Instant


@dataclass(eq=True)
class SuperiorIsRecused(NotEntitled):
    """Who reports directly to a recused superior in the same body decides nothing in the procurement."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 6(3)",)

    person: PersonId
    superior: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class ImpartialityInUnknownProcurement(Unknown):
    """Interests are declared, and asked about, in a procurement that the ledger knows."""

    procurement: ProcurementId


@dataclass(eq=True)
class DeclaredByAnother(NotEntitled):
    """Each declares for themselves."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8",)

    person: PersonId
    declared_by: PersonId


@dataclass(eq=True)
class InterestsUnexplained(Unfounded):
    """Who has interests says which; who has none names no supplier and no circumstances."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 7-5",)

    person: PersonId


@dataclass(eq=True)
class NoQuestionToDecide(Unknown):
    """Nobody has asked about the person since it was last decided, and no interests were declared since."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8",)

    person: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class SuperiorDemanded(NotEntitled):
    """When a party demands it, the superior decides, unless there is no time for it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8(1)",)

    person: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class StandingContradicted(NotEntitled):
    """A person judges only themselves alone, and a superior or a body judges another."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8",)

    person: PersonId
    decided_by: PersonId
    standing: DeciderStanding


@dataclass(eq=True)
class NotTheDeclaredSuperior(NotEntitled):
    """Where a person has declared who the direct superior is, that one decides; if recused, the next one above."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8(1)",)

    person: PersonId
    decided_by: PersonId
    superior: PersonId


@dataclass(eq=True)
class BodyDecides(NotEntitled):
    """A collegiate body itself decides whether its member stays out."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8(2)", "KOML § 11-10")

    person: PersonId
    standing: DeciderStanding


@dataclass(eq=True)
class NotInTheBody(NotEntitled):
    """A body decides about its own members; about others the person or the superior does."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8",)

    person: PersonId


@dataclass(eq=True)
class TookPartInOwnRecusal(NotEntitled):
    """The body decides without the member, and without others whose own question is not yet decided."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 8(2)",)

    person: PersonId
    took_part: tuple[PersonId, ...]


@dataclass(eq=True)
class NotRecusedInCase(Unfounded):
    """Only the work of somebody who is recused from the procurement is voided or given to another on that ground."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL § 9",)

    person: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class ReplacedByRecused(NotEntitled):
    """Nobody takes over who is recused from the procurement too, and nobody replaces themselves."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FVL §§ 6, 9",)

    replacement: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class AlreadyReplaced(AlreadyDecided):
    """Another person has taken over the work already."""

    person: PersonId
    replacement: PersonId


@dataclass(eq=True)
class DecidedBeforeAsked(OutOfTime):
    """A question of impartiality is decided after it was asked."""

    person: PersonId
    asked_at: Instant
    decided_at: Instant
