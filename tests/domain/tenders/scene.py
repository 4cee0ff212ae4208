"""The competition for the safety alarms in the summer of 2026, as the scenario has it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain.kernel.identifiers import DocumentId, InquiryId, NoticeId
from domain.kernel.organisations import SupplierId
from domain.notices.events import NoticePublished
from domain.notices.values import NoticeKind
from domain.participation.events import TenderersInvited
from domain.procurements.values import Part, ProcedureKind
from domain.rule_sets.calendar import days_after
from domain.rule_sets.values import RulesUsed
from domain.suppliers.values import ContactChannel
from domain.tenders.commands import (
    AmendTenderDocuments,
    ExtendDeadline,
    FixSubmissionDeadline,
    FreezeTenderDocuments,
    PublishAnswer,
    RecordQuestion,
)
from domain.tenders.decider import DECIDER
from domain.tenders.events import (
    AnswerPublished,
    DeadlineExtended,
    QuestionReceived,
    SubmissionDeadlineFixed,
    TenderDocumentsAmended,
    TenderDocumentsFrozen,
)
from domain.tenders.values import DeadlineEffect, ExtensionGround, TenderDocument
from tests.domain.procurements.case import CHOSEN, LOCKED
from tests.domain.procurements.scene import CASE, NOTICE, NURSE, PURCHASER, by
from tests.support.specification import Specification

NORWAY = ZoneInfo("Europe/Oslo")
PLANNING = NoticeId("planning")


def norway(month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    """A moment of 2026 by Norwegian clocks, in UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=NORWAY).astimezone(UTC)


tender = Specification(DECIDER)
"""The rules under test."""

SPECIFICATION = TenderDocument(document=DocumentId("specification"), title="Specification", sha256="a" * 64)
TERMS = TenderDocument(document=DocumentId("terms"), title="Contract terms", sha256="b" * 64)
CORRECTED = SPECIFICATION.model_copy(update={"sha256": "c" * 64})

FROZEN = TenderDocumentsFrozen(
    procurement=CASE,
    version=1,
    documents=(SPECIFICATION, TERMS),
    prepared_by=PURCHASER,
    criteria_digest=LOCKED.digest,
    frozen_at=norway(6, 18),
)
FREEZE = FreezeTenderDocuments(at=norway(6, 18), by=by(PURCHASER), procurement=CASE, documents=(SPECIFICATION, TERMS))

AMENDED = TenderDocumentsAmended(
    procurement=CASE,
    version=2,
    documents=(CORRECTED, TERMS),
    reason="A wrong reference to a standard was corrected",
    material=False,
    sent_to_all_at=norway(8, 7),
    deadline_effect=DeadlineEffect.UNCHANGED,
    effect_reason="No bid is calculated otherwise for it",
    prepared_by=PURCHASER,
    criteria_digest=LOCKED.digest,
)
AMEND = AmendTenderDocuments(
    at=norway(8, 7),
    by=by(PURCHASER),
    procurement=CASE,
    documents=(CORRECTED, TERMS),
    reason="A wrong reference to a standard was corrected",
    material=False,
    deadline_effect=DeadlineEffect.UNCHANGED,
    effect_reason="No bid is calculated otherwise for it",
)

DEADLINE = norway(8, 24)
NEW_DEADLINE = norway(8, 31)
SENT_ON = date(2026, 7, 3)
MINIMUM = days_after(SENT_ON, 30)

FIXED = SubmissionDeadlineFixed(
    procurement=CASE,
    notice=NOTICE,
    deadline=DEADLINE,
    counted_from=SENT_ON,
    minimum_on=date(2026, 8, 3),
    steps=MINIMUM.steps,
    rules=RulesUsed(versions=("minimum-days-open@2017-01-01",), on=SENT_ON),
    bids_valid_until=date(2026, 11, 30),
)
FIX = FixSubmissionDeadline(
    at=norway(7, 3),
    by=by(PURCHASER),
    procurement=CASE,
    notice=NOTICE,
    deadline=DEADLINE,
    bids_valid_until=date(2026, 11, 30),
)

EXTENDED = DeadlineExtended(
    procurement=CASE,
    earlier=DEADLINE,
    deadline=NEW_DEADLINE,
    ground=ExtensionGround.LATE_INFORMATION,
    reason="The answer to a question came inside the last six days",
    bids_valid_until=date(2026, 11, 30),
)
EXTEND = ExtendDeadline(
    at=norway(8, 21),
    by=by(PURCHASER),
    procurement=CASE,
    deadline=NEW_DEADLINE,
    ground=ExtensionGround.LATE_INFORMATION,
    reason="The answer to a question came inside the last six days",
)

INQUIRY = InquiryId("q-9")
ASKED = QuestionReceived(
    procurement=CASE,
    inquiry=INQUIRY,
    supplier=SupplierId("se-5560001234"),
    channel=ContactChannel.PORTAL,
    question="Must the key box open without power?",
    received_at=norway(8, 20),
)
ASK = RecordQuestion(
    at=norway(8, 20),
    by=by(PURCHASER),
    procurement=CASE,
    inquiry=INQUIRY,
    supplier=SupplierId("se-5560001234"),
    channel=ContactChannel.PORTAL,
    question="Must the key box open without power?",
)

ANSWERED = AnswerPublished(
    procurement=CASE,
    inquiries=(INQUIRY,),
    answer="Yes, for at least 24 hours.",
    to_all=True,
    published_at=norway(8, 21, 10),
    deadline=DEADLINE,
    last_day=date(2026, 8, 18),
    late=True,
    rules=RulesUsed(versions=("answer-days-before-deadline@2017-01-01",), on=SENT_ON),
)
ANSWER = PublishAnswer(
    at=norway(8, 21, 10),
    by=by(NURSE),
    procurement=CASE,
    inquiries=(INQUIRY,),
    answer="Yes, for at least 24 hours.",
    to_all=True,
)

BY_NEGOTIATION = CHOSEN.model_copy(update={"procedure": ProcedureKind.NEGOTIATED})
INVITED = TenderersInvited(procurement=CASE, suppliers=(SupplierId("314920007"),), invited_at=norway(8, 17))
IN_PART_TWO = CHOSEN.model_copy(update={"part": Part.PART_II})


def published(notice: NoticeId, at: datetime, kind: NoticeKind = NoticeKind.PRIOR_INFORMATION) -> NoticePublished:
    """A notice stands published."""
    return NoticePublished(
        procurement=CASE, notice=notice, kind=kind, published_at=at, publication="2026-101732", buyers=()
    )
