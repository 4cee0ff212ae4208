"""The milestones of a case that several checks reckon from."""

from datetime import datetime

from application.fairness.case_files import CaseFile
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from domain.kernel.organisations import MemberId
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcurementOpened
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed


def competition_sent(case: CaseFile) -> Recorded[NoticeSent] | None:
    """The notice by which the competition began, when it was sent."""
    calls = (one for one in case.all(NoticeSent) if one.event.kind is NoticeKind.COMPETITION)
    return next((one for one in calls if one.event.changes is None), None)


def competition_published(case: CaseFile) -> Recorded[NoticePublished] | None:
    """The notice by which the competition began, when it was published."""
    return next((one for one in case.all(NoticePublished) if one.event.kind is NoticeKind.COMPETITION), None)


def buyers(case: CaseFile) -> frozenset[MemberId]:
    """The organisations that buy together in the case; none when it was never opened here."""
    opened = case.first(ProcurementOpened)
    return frozenset(opened.event.buyers) if opened else frozenset()


def deadline(case: CaseFile) -> tuple[datetime | None, tuple[Recorded[Event], ...]]:
    """The deadline for bids as it stood last, and the facts that fixed and moved it."""
    fixed, moved = case.last(SubmissionDeadlineFixed), case.all(DeadlineExtended)
    facts: tuple[Recorded[Event], ...] = (*((fixed,) if fixed else ()), *moved)
    if moved:
        return moved[-1].event.deadline, facts
    return (fixed.event.deadline if fixed else None), facts
