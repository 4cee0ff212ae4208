"""The rules of documents, deadlines, questions and answers, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import InquiryId, NoticeId, PersonId, ProcurementId
from domain.kernel.organisations import OrganisationNumber
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.procurements.values import ProcedureKind
from domain.tenders.values import ShorteningGround


@dataclass(eq=True)
class TenderWithoutProcurement(Unknown):
    """Documents, deadlines and questions belong to a case that has been opened."""

    procurement: ProcurementId


@dataclass(eq=True)
class TenderCalledOff(AlreadyDecided):
    """Nothing more is sent out in a competition that was called off."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId


@dataclass(eq=True)
class ActsForNobodyInTender(NotEntitled):
    """Who acts in a competition belongs to its lead or a buyer, or says that it is on their behalf."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1",)

    procurement: ProcurementId
    person: PersonId
    organisation: OrganisationNumber


@dataclass(eq=True)
class CriteriaNotLocked(Unfounded):
    """The documents say by which criteria bids are chosen, so the criteria are locked before the documents are."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-1(3)", "FOA § 18-1(6)")

    procurement: ProcurementId


@dataclass(eq=True)
class DocumentsAreOut(OutOfTime):
    """From when the notice was sent the documents are amended openly, not frozen anew."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-2(1)",)

    procurement: ProcurementId
    notice: NoticeId
    sent_at: datetime


@dataclass(eq=True)
class FrozenByApprover(NotEntitled):
    """Whoever approved that the case goes out does not prepare its documents too."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 25-1",)

    procurement: ProcurementId
    person: PersonId


@dataclass(eq=True)
class NothingToAmend(Unfounded):
    """What is amended is a set of documents that was frozen and went out with the notice."""

    procurement: ProcurementId


@dataclass(eq=True)
class NothingAmended(Unfounded):
    """An amendment changes at least one document, or the criteria."""

    procurement: ProcurementId
    version: int


@dataclass(eq=True)
class MaterialChangeWithoutTime(Unfounded):
    """A change that is material gives everybody more time, if it can be made at all."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-2(1)", "FOA § 20-1(3)")

    procurement: ProcurementId


@dataclass(eq=True)
class NoSuchCompetitionNotice(Unknown):
    """A deadline is counted from a notice of this case that called for competition and has been sent."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-2(1)", "FOA § 21-1")

    procurement: ProcurementId
    notice: NoticeId


@dataclass(eq=True)
class ProcedureNotChosen(Unfounded):
    """How long a deadline must be depends on the procedure, which is chosen first."""

    procurement: ProcurementId


@dataclass(eq=True)
class NotInTwoStages(Unfounded):
    """Only a procedure in which suppliers ask to take part has a deadline for asking."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA §§ 20-3, 20-4, 20-5",)

    procedure: ProcedureKind


@dataclass(eq=True)
class NobodyInvited(Unfounded):
    """In a procedure of two stages bids are asked of those invited, and their time is counted from the invitation."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-3(2)", "FOA § 20-4(2)", "FOA § 23-2(1)")

    procurement: ProcurementId
    procedure: ProcedureKind


@dataclass(eq=True)
class ShorteningNotAllowed(Unfounded):
    """A minimum is shortened only on a ground the regulation gives for that procedure, and that is there."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-2(2)(3)", "FOA § 20-3(3)-(5)", "FOA § 20-4(3)")

    ground: ShorteningGround
    procedure: ProcedureKind
    notice: NoticeId | None


@dataclass(eq=True)
class DeadlineTooShort(OutOfTime):
    """Suppliers get at least the time that the rules in force give them, counted from the day the count began."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA §§ 20-2, 20-3, 20-4, 20-5", "FOR-1992-12-04-910")

    deadline: datetime
    minimum_on: date
    counted_from: date
    versions: tuple[str, ...]


@dataclass(eq=True)
class DeadlineRulesUnknown(OutOfTime):
    """A deadline is counted by periods that the reviewed rules hold for the day."""

    on: date


@dataclass(eq=True)
class DeadlineBeforeItIsFixed(OutOfTime):
    """A deadline lies ahead when it is fixed."""

    deadline: datetime
    fixed_at: datetime


@dataclass(eq=True)
class DeadlineStands(AlreadyDecided):
    """A deadline is fixed once; after that it is extended, openly and for a reason."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-1(3)",)

    procurement: ProcurementId
    deadline: datetime


@dataclass(eq=True)
class NoDeadlineToExtend(Unfounded):
    """What is extended has been fixed."""

    procurement: ProcurementId


@dataclass(eq=True)
class DeadlineNotLater(Unfounded):
    """A deadline only moves later, and for a reason."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-1(3)", "LOA § 4")

    earlier: datetime
    deadline: datetime


@dataclass(eq=True)
class DeadlineHasPassed(OutOfTime):
    """When the deadline has passed nothing changes any more: neither it nor the documents nor the answers."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-2", "FOA § 20-1", "LOA § 4")

    procurement: ProcurementId
    deadline: datetime


@dataclass(eq=True)
class BidsLapseTooSoon(Unfounded):
    """Bids bind until the deadline at the least."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-6",)

    bids_valid_until: date
    deadline: datetime


@dataclass(eq=True)
class InquiryReferenceTaken(AlreadyDecided):
    """The reference already stands for another question."""

    inquiry: InquiryId


@dataclass(eq=True)
class InquiryUnknown(Unknown):
    """What is answered has been asked in this case."""

    procurement: ProcurementId
    inquiry: InquiryId


@dataclass(eq=True)
class AnsweredToSomeOnly(Unfounded):
    """What one supplier is told on request, all are told."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-2(2)", "LOA § 4")

    procurement: ProcurementId
    inquiries: tuple[InquiryId, ...]
