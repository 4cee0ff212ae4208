"""The rules of clarifying bids, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import BidId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class BidNotOpenToQuestions(Unfounded):
    """Only a bid that was opened and is in the competition is asked about."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3", "FOA § 23-5(1)")

    bid: BidId
    procurement: ProcurementId


@dataclass(eq=True)
class NoTimeToAnswer(Unfounded):
    """A supplier that is asked gets a deadline that lies ahead."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-5(1)", "FOA § 24-9(4)")

    asked_at: datetime
    answer_by: datetime


@dataclass(eq=True)
class NothingWasAsked(Unknown):
    """An answer names the request that it answers."""

    bid: BidId
    number: int


@dataclass(eq=True)
class AnsweredBeforeAsked(OutOfTime):
    """An answer comes after the request."""

    bid: BidId
    requested_at: datetime
    received_at: datetime


@dataclass(eq=True)
class AlreadyClarified(AlreadyDecided):
    """The request was answered before, otherwise."""

    bid: BidId
    number: int


@dataclass(eq=True)
class ClarificationImprovesBid(NotEntitled):
    """Where nothing may be negotiated, an answer changes neither the price nor the scope of a bid."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-5(2)", "FOA § 23-6(3)")

    bid: BidId
    number: int


@dataclass(eq=True)
class ExplanationAskedBefore(AlreadyDecided):
    """The supplier was asked to explain its price before."""

    bid: BidId
    requested_at: datetime


@dataclass(eq=True)
class ExplanationNotRequested(Unfounded):
    """A supplier explains its price when it has been asked to."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-9(1)",)

    bid: BidId


@dataclass(eq=True)
class AlreadyExplained(AlreadyDecided):
    """The price was explained and assessed before, otherwise."""

    bid: BidId
    received_at: datetime


@dataclass(eq=True)
class EvidenceWithoutBid(Unfounded):
    """Evidence is asked of suppliers that have given a bid in the procurement."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 17-1",)

    supplier: SupplierId
    procurement: ProcurementId


@dataclass(eq=True)
class EvidenceFromTheFuture(Unfounded):
    """A document is of the day it came in, or of an earlier one."""

    issued_on: date
    received_on: date
