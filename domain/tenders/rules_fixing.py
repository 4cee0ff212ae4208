"""How deadlines are fixed on a notice, never before the day that the rules lead to."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.kernel.instants import day_of
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcedureChosen
from domain.rule_sets.calendar import day_ended_by
from domain.tenders.commands import FixRequestDeadline, FixSubmissionDeadline
from domain.tenders.events import RequestDeadlineFixed, SubmissionDeadlineFixed
from domain.tenders.minimum import BIDS_COUNTED, Minimum, Wanted, minimum_for_bids, minimum_for_requests
from domain.tenders.rejections import (
    DeadlineBeforeItIsFixed,
    DeadlineHasPassed,
    DeadlineNotLater,
    DeadlineStands,
    DeadlineTooShort,
    NobodyInvited,
    NoSuchCompetitionNotice,
    NotInTwoStages,
    ProcedureNotChosen,
)
from domain.tenders.rules_deadlines import must_bind_until
from domain.tenders.state import Underway


def fix(command: FixSubmissionDeadline, case: Underway) -> Sequence[Event]:
    """The deadline for bids is fixed once, with the count that leads to the earliest day.

    Raises:
        ProcedureNotChosen: when the procedure is not known.
        NoSuchCompetitionNotice: when the notice is not one that called for competition.
        NobodyInvited: when suppliers are invited to bid in the procedure, and none had been by then.
        ShorteningNotAllowed: when it is shortened on a ground that is not one for it.
        DeadlineStands: when another deadline was fixed.
        DeadlineBeforeItIsFixed: when it does not lie ahead.
        DeadlineTooShort: when suppliers get less time than the minimum.
        BidsLapseTooSoon: when bids would not bind until then.
    """
    procedure = _procedure(case, command.procurement)
    notice = _notice(case, command.procurement, command.notice)
    invited_at = _invited_at(command, case, procedure)
    begun_on = day_of(invited_at if invited_at and procedure.procedure in BIDS_COUNTED else notice.sent_at)
    minimum = minimum_for_bids(_wanted(command, case, procedure, notice, begun_on))
    fact = SubmissionDeadlineFixed(
        procurement=command.procurement,
        notice=command.notice,
        deadline=command.deadline,
        counted_from=begun_on,
        minimum_on=minimum.on,
        steps=minimum.steps,
        rules=minimum.rules,
        shortening=command.shortening,
        bids_valid_until=command.bids_valid_until,
    )
    if case.fixed is not None:
        if case.fixed == fact:
            return ()
        raise DeadlineStands(command.procurement, case.fixed.deadline)
    _must_be_long_enough(command.deadline, command.at, begun_on, minimum)
    must_bind_until(command.bids_valid_until, command.deadline)
    return (fact,)


def fix_requests(command: FixRequestDeadline, case: Underway) -> Sequence[Event]:
    """The deadline for requests to take part is fixed, or moved later before it passes.

    Raises:
        ProcedureNotChosen: when the procedure is not known.
        NotInTwoStages: when suppliers do not ask to take part in it.
        NoSuchCompetitionNotice: when the notice is not one that called for competition.
        ShorteningNotAllowed: when it is shortened on a ground that is not one for it.
        DeadlineHasPassed: when the earlier one has.
        DeadlineNotLater: when it is no later than the earlier one, or moved without a reason.
        DeadlineBeforeItIsFixed: when it does not lie ahead.
        DeadlineTooShort: when suppliers get less time than the minimum.
    """
    procedure = _procedure(case, command.procurement)
    if not procedure.in_two_stages:
        raise NotInTwoStages(procedure.procedure)
    notice = _notice(case, command.procurement, command.notice)
    begun_on = day_of(notice.sent_at)
    minimum = minimum_for_requests(_wanted(command, case, procedure, notice, begun_on))
    fact = RequestDeadlineFixed(
        procurement=command.procurement,
        notice=command.notice,
        deadline=command.deadline,
        counted_from=begun_on,
        minimum_on=minimum.on,
        steps=minimum.steps,
        rules=minimum.rules,
        shortening=command.shortening,
        earlier=case.requests.deadline if case.requests else None,
        reason=command.reason,
    )
    if case.requests is not None:
        if case.requests == fact.model_copy(update={"earlier": case.requests.earlier}):
            return ()
        _must_move_later(command, case.requests)
    _must_be_long_enough(command.deadline, command.at, begun_on, minimum)
    return (fact,)


def _procedure(case: Underway, procurement: ProcurementId) -> ProcedureChosen:
    if case.procedure is None:
        raise ProcedureNotChosen(procurement)
    return case.procedure


def _notice(case: Underway, procurement: ProcurementId, notice: NoticeId) -> NoticeSent:
    found = case.notices.get(notice)
    if found is None or found.kind is not NoticeKind.COMPETITION:
        raise NoSuchCompetitionNotice(procurement, notice)
    return found


def _invited_at(command: FixSubmissionDeadline, case: Underway, procedure: ProcedureChosen) -> datetime | None:
    """When those who may bid were invited; None where everybody may."""
    if not procedure.in_two_stages:
        return None
    if case.invitation is None or case.invitation.invited_at > command.at:
        raise NobodyInvited(command.procurement, procedure.procedure)
    return case.invitation.invited_at


def _wanted(
    command: FixSubmissionDeadline | FixRequestDeadline,
    case: Underway,
    procedure: ProcedureChosen,
    notice: NoticeSent,
    begun_on: date,
) -> Wanted:
    return Wanted(
        part=procedure.part,
        procedure=procedure.procedure,
        level=case.opening.level,
        notice=notice,
        counted_from=begun_on,
        shortening=command.shortening,
        informed_on=_informed_on(command, case),
        known_on=day_of(command.at),
    )


def _informed_on(command: FixSubmissionDeadline | FixRequestDeadline, case: Underway) -> date | None:
    """The day the prior information notice was published, if it is one that may shorten deadlines (FOA § 20-2(2))."""
    named = command.shortening.notice if command.shortening else None
    if named is None or named not in case.published or named not in case.notices:
        return None
    sent, published = case.notices[named], case.published[named]
    qualifies = sent.kind is NoticeKind.PRIOR_INFORMATION and sent.shortens_time_limits
    return day_of(published.published_at) if qualifies else None


def _must_be_long_enough(deadline: datetime, fixed_at: datetime, begun_on: date, minimum: Minimum) -> None:
    if deadline <= fixed_at:
        raise DeadlineBeforeItIsFixed(deadline, fixed_at)
    if minimum.on is not None and day_ended_by(deadline) < minimum.on:
        versions = minimum.rules.versions if minimum.rules else ()
        raise DeadlineTooShort(deadline, minimum.on, begun_on, versions)


def _must_move_later(command: FixRequestDeadline, standing: RequestDeadlineFixed) -> None:
    if command.at >= standing.deadline:
        raise DeadlineHasPassed(command.procurement, standing.deadline)
    if command.deadline <= standing.deadline or command.reason is None:
        raise DeadlineNotLater(standing.deadline, command.deadline)
