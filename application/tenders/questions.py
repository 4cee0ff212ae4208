"""When bids are due and why, what was asked and answered, and what became of a single question."""

from dataclasses import dataclass, field, replace
from datetime import date

from application.questions.declaring import Moment, NoParameters, Question, always
from application.questions.gathering import Gathered
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import InquiryId, ProcurementId
from domain.kernel.instants import Instant, day_of
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId
from domain.suppliers.values import ContactChannel
from domain.tenders.events import (
    AnswerPublished,
    DeadlineExtended,
    QuestionReceived,
    RequestDeadlineFixed,
    SubmissionDeadlineFixed,
    TenderDocumentsAmended,
    TenderDocumentsFrozen,
)

_ASKED = (QuestionReceived, AnswerPublished)


class Answer(Written):
    """An answer to all: when, and whether it came after the last day for answers by the deadline that stood then."""

    inquiries: tuple[InquiryId, ...]
    answer: Text
    published_at: Instant
    last_day: date | None
    late: bool


class Inquiry(Written):
    """A question with every answer to it; unanswered while there is none."""

    procurement: ProcurementId
    inquiry: InquiryId
    supplier: SupplierId | None
    channel: ContactChannel
    question: Text
    received_at: Instant
    answers: tuple[Answer, ...]


class Tender(Written):
    """What suppliers bid on, and until when; `bids_bind_until` is what was said, or else the law's default."""

    procurement: ProcurementId
    documents: tuple[TenderDocumentsFrozen | TenderDocumentsAmended, ...]
    fixed: SubmissionDeadlineFixed | None
    extensions: tuple[DeadlineExtended, ...]
    requests: tuple[RequestDeadlineFixed, ...]
    deadline: Instant | None
    bids_bind_until: date | None
    inquiries: tuple[Inquiry, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    documents: tuple[TenderDocumentsFrozen | TenderDocumentsAmended, ...] = ()
    fixed: SubmissionDeadlineFixed | None = None
    extensions: tuple[DeadlineExtended, ...] = ()
    requests: tuple[RequestDeadlineFixed, ...] = ()
    inquiries: Gathered[InquiryId, Inquiry] = field(default_factory=Gathered[InquiryId, Inquiry])


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    match recorded.event:
        case TenderDocumentsFrozen() | TenderDocumentsAmended() as documents:
            return replace(story, documents=(*story.documents, documents))
        case SubmissionDeadlineFixed() as fixed:
            return replace(story, fixed=fixed)
        case DeadlineExtended() as extension:
            return replace(story, extensions=(*story.extensions, extension))
        case RequestDeadlineFixed() as requests:
            return replace(story, requests=(*story.requests, requests))
        case QuestionReceived() as question:
            return replace(story, inquiries=story.inquiries.including(question.inquiry, _asked(question)))
        case AnswerPublished() as published:
            return replace(story, inquiries=_answered(story.inquiries, published))
        case _:
            return story


def _asked(question: QuestionReceived) -> Inquiry:
    return Inquiry(
        procurement=question.procurement,
        inquiry=question.inquiry,
        supplier=question.supplier,
        channel=question.channel,
        question=question.question,
        received_at=question.received_at,
        answers=(),
    )


def _answered(inquiries: Gathered[InquiryId, Inquiry], published: AnswerPublished) -> Gathered[InquiryId, Inquiry]:
    answer = Answer(
        inquiries=published.inquiries,
        answer=published.answer,
        published_at=published.published_at,
        last_day=published.last_day,
        late=published.late,
    )
    for reference in published.inquiries:
        if (one := inquiries.get(reference)) is not None:
            answered = one.model_copy(update={"answers": (*one.answers, answer)})
            inquiries = inquiries.including(reference, answered)
    return inquiries


def _tender(story: _Story, procurement: ProcurementId) -> Tender:
    deadline = story.extensions[-1].deadline if story.extensions else None
    if deadline is None and story.fixed is not None:
        deadline = story.fixed.deadline
    return Tender(
        procurement=procurement,
        documents=story.documents,
        fixed=story.fixed,
        extensions=story.extensions,
        requests=story.requests,
        deadline=deadline,
        bids_bind_until=_bind_until(story, deadline),
        inquiries=tuple(story.inquiries.values()),
    )


def _bind_until(story: _Story, deadline: Instant | None) -> date | None:
    stated = [story.fixed.bids_valid_until] if story.fixed else []
    stated += [one.bids_valid_until for one in story.extensions]
    if stated and stated[-1] is not None:
        return stated[-1]
    if deadline is None or story.fixed is None:
        return None
    try:
        default = rule(RuleId.BID_VALIDITY_DAYS, story.fixed.counted_from)
    except NoRuleInForce:
        return None
    return days_after(day_of(deadline), default.value).ends_on


def _tender_answer(story: _Story, _parameters: NoParameters, _moment: Moment) -> Tender | None:
    facts = (*story.documents, *story.requests, *story.inquiries.values())
    first = next(iter(facts), story.fixed)
    return None if first is None else _tender(story, first.procurement)


def _inquiry_answer(story: _Story, _parameters: NoParameters, _moment: Moment) -> Inquiry | None:
    return next(iter(story.inquiries.values()), None)


TENDERS = Question(
    name="tenders",
    asks="Which documents do suppliers bid on, until when and how was that counted, and what was asked and answered?",
    identifier=ProcurementId,
    types=(
        TenderDocumentsFrozen,
        TenderDocumentsAmended,
        SubmissionDeadlineFixed,
        DeadlineExtended,
        RequestDeadlineFixed,
        *_ASKED,
    ),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_tender_answer,
    view=Tender,
    parameters=NoParameters,
)

INQUIRIES = Question(
    name="inquiries",
    asks="What was asked, through which channel, and what was answered to all, and when?",
    identifier=InquiryId,
    types=_ASKED,
    begin=always(_Story()),
    evolve=_evolve,
    answer=_inquiry_answer,
    view=Inquiry,
    parameters=NoParameters,
)
