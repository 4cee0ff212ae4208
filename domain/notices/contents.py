"""What stands in a notice that was published: the procedure, its lots, and what came of them."""

import re
from datetime import date

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title
from domain.notices.values import (
    Code,
    Cpv,
    NoticeAmount,
    NoticeCriterion,
    NoticeDeadline,
    NoticeKind,
)

COUNTLESS = 2**31 - 1


class NoticeContent(Written):
    """The notice as a whole; `sent_at` is when its buyer sent it, `publication` its number as published."""

    kind: NoticeKind
    form: Code | None = None
    notice_type: Code | None = None
    subtype: Code | None = None
    written_by: Title | None = None
    language: Code | None = None
    procedure_reference: Title | None = None
    procedure: Code | None = None
    legal_basis: Title | None = None
    sent_at: Instant | None = None
    published_on: date | None = None
    publication: Title | None = None
    title: Title | None = None
    description: Text | None = None
    case_reference: Title | None = None
    nature: Code | None = None
    main_cpv: Cpv | None = None
    further_cpv: tuple[Cpv, ...] = ()
    estimated: NoticeAmount | None = None
    maximum: NoticeAmount | None = None
    awarded_total: NoticeAmount | None = None
    earlier_notices: tuple[Title, ...] = ()


class NoticeLot(Written):
    """A lot, a part of a planned procurement or a group of lots, by the notice's own reference."""

    reference: Code
    form: Code | None = None
    title: Title | None = None
    description: Text | None = None
    case_reference: Title | None = None
    nature: Code | None = None
    main_cpv: Cpv | None = None
    further_cpv: tuple[Cpv, ...] = ()
    estimated: NoticeAmount | None = None
    maximum: NoticeAmount | None = None
    framework: Code | None = None
    dynamic_purchasing: Code | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    duration: Title | None = None
    renewals: int | None = Field(default=None, ge=0, le=COUNTLESS)
    deadlines: tuple[NoticeDeadline, ...] = ()
    criteria: tuple[NoticeCriterion, ...] = ()


_TECHNICAL = re.compile(r"(?:ORG|TPA)-[0-9]{4}")
"""References of eForms to organisations (OPT-200) and tendering parties (OPT-210)."""


class NoticeTenderer(Written):
    """A supplier behind a tender. Of a natural person only that there is one: the name is personal data.

    `reference` is what the notice calls it, where it says nothing else of it.
    """

    name: Title | None = None
    supplier: SupplierId | None = None
    written_number: Title | None = None
    country: Code | None = None
    natural_person: bool = False
    reference: Code | None = None

    @property
    def only_called(self) -> str | None:
        """The reference by which alone the notice knows it. Facts of before have it where the name should stand."""
        if self.supplier or self.written_number:
            return None
        if self.name is None:
            return self.reference
        return self.name if _TECHNICAL.fullmatch(self.name) else None


class NoticeTender(Written):
    """A tender that a result names, and the contract it led to."""

    reference: Code | None = None
    amount: NoticeAmount | None = None
    rank: int | None = Field(default=None, ge=0, le=COUNTLESS)
    won: bool = False
    tenderers: tuple[NoticeTenderer, ...] = ()
    contract: Title | None = None
    awarded_on: date | None = None
    signed_on: date | None = None


class NoticeResult(Written):
    """What came of a lot."""

    lot: Code | None = None
    outcome: Code | None = None
    reason: Code | None = None
    received: int | None = Field(default=None, ge=0, le=COUNTLESS)
    maximum: NoticeAmount | None = None
    reestimated: NoticeAmount | None = None
    tenders: tuple[NoticeTender, ...] = ()
