"""Telling everybody concerned, and how long the contract stands still."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.awards.commands import ExtendStandstill, NotifyAward
from domain.awards.contents import StandstillExemption
from domain.awards.events import AwardDecided, AwardNotified, StandstillExtended
from domain.awards.rejections import (
    AdvantagesLeftOut,
    AwardNotNotified,
    AwardReversedAlready,
    AwardUnknown,
    ConcernedSupplierLeftOut,
    ContractAlreadySigned,
    NoticeNotSimultaneous,
    NotifiedBeforeDecided,
    StandstillNeeded,
    StandstillNotLengthened,
    StandstillNotStated,
    StandstillTooShort,
)
from domain.awards.rejections_notice import NotifiedAhead, WinnerMisnamed
from domain.awards.state import State
from domain.awards.values import Decided, NotDecided, Notified, Reversed
from domain.kernel.instants import day_of
from domain.procurements.events import ProcedureChosen
from domain.procurements.values import MainKind, Part, ProcedureKind
from domain.rule_sets.calendar import days_after, end_of
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import Calculation, RuleId, RulesUsed, RuleVersion

_AT_ONCE = timedelta(hours=1)
_WITHOUT_NOTICE = {ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, ProcedureKind.WITHOUT_COMPETITION}


@dataclass(frozen=True, slots=True)
class _Shortest:
    """The shortest standstill and the rules it follows from; neither where the buyer sets a reasonable one (§ 10-2)."""

    counted: Calculation | None = None
    rules: RulesUsed | None = None


def notify(command: NotifyAward, state: State) -> tuple[AwardNotified, ...]:
    """The notice with its standstill, or nothing when this very notice was recorded before."""
    state.standing.must_be_free_to_act(command.by.person)
    award = _standing(command, state)
    notice = _notice(command, award.decision, state)
    if isinstance(award, Notified) and notice in award.notices:
        return ()
    if notice.sent_at > command.at:
        raise NotifiedAhead(notice.sent_at, command.at)
    if not state.names.fits(notice.winner, notice.winner_name):
        raise WinnerMisnamed(notice.award, notice.winner_name, notice.winner)
    _must_reach_everybody(notice, award.decision, state)
    missing = {*state.case.criterion_keys} - {one.criterion for one in notice.advantages}
    if missing:
        raise AdvantagesLeftOut(tuple(sorted(missing)))
    _must_stand_still(notice, award.decision, state)
    return (notice,)


def extend(command: ExtendStandstill, state: State) -> tuple[StandstillExtended, ...]:
    """The longer standstill, or nothing when it ends on that day already."""
    state.standing.must_be_free_to_act(command.by.person)
    award = _standing(command, state)
    if isinstance(award, Decided) or award.standstill_until is None:
        raise AwardNotNotified(command.award)
    until = award.standstill_until
    if until == command.standstill_until:
        return ()
    if end_of(until) <= command.at or command.standstill_until < until:
        raise StandstillNotLengthened(until, command.standstill_until)
    return (
        StandstillExtended(
            procurement=command.procurement,
            award=command.award,
            earlier=until,
            standstill_until=command.standstill_until,
            reason=command.reason,
            extended_at=command.at,
        ),
    )


def _standing(command: NotifyAward | ExtendStandstill, state: State) -> Decided | Notified:
    award = state.awards.find(command.procurement, command.award)
    if isinstance(award, NotDecided):
        raise AwardUnknown(command.procurement, command.award)
    if isinstance(award, Reversed):
        raise AwardReversedAlready(command.award)
    signed = state.signed(command.award)
    if signed is not None:
        raise ContractAlreadySigned(command.award, signed.contract, signed.signed_at)
    return award


def _notice(command: NotifyAward, decision: AwardDecided, state: State) -> AwardNotified:
    sent_at = max(one.sent_at for one in command.recipients)
    shortest = _Shortest() if command.exemption else _shortest(command, day_of(sent_at), state.case.procedure)
    counted = shortest.counted
    return AwardNotified(
        procurement=command.procurement,
        award=command.award,
        winner=decision.supplier,
        winner_name=command.winner_name,
        advantages=command.advantages,
        recipients=command.recipients,
        sent_at=sent_at,
        electronically=command.electronically,
        standstill_until=command.standstill_until or (counted.ends_on if counted else None),
        exemption=command.exemption,
        minimum_until=counted.ends_on if counted else None,
        steps=counted.steps if counted else (),
        rules=shortest.rules,
    )


def _shortest(command: NotifyAward, sent_on: date, procedure: ProcedureChosen | None) -> _Shortest:
    """By the rules of the day of the notice, as they were known that day."""
    rule_id = RuleId.STANDSTILL_DAYS if command.electronically else RuleId.STANDSTILL_DAYS_NON_ELECTRONIC
    try:
        days, needed = rule(rule_id, sent_on, known_on=sent_on), _where_it_holds(procedure, sent_on)
    except NoRuleInForce:
        return _Shortest()
    if not needed.holds:
        return _Shortest()
    return _Shortest(days_after(sent_on, days.value), RulesUsed.of(days, *needed.by, on=sent_on))


@dataclass(frozen=True, slots=True)
class _Needed:
    """Whether there is a shortest standstill, and the threshold that decided it where one did."""

    holds: bool
    by: tuple[RuleVersion, ...] = ()


def _where_it_holds(procedure: ProcedureChosen | None, on: date) -> _Needed:
    """In Parts III and IV, and for special services above their EEA threshold (FOA §§ 10-2(2), 25-2, 30-9)."""
    if procedure is None or procedure.part in {Part.PART_III, Part.PART_IV}:
        return _Needed(holds=True)
    if procedure.main_kind is not MainKind.SPECIAL_SERVICES:
        return _Needed(holds=False)
    threshold = rule(RuleId.HEALTH_SOCIAL_THRESHOLD, on, known_on=on)
    return _Needed(procedure.value >= threshold.value, (threshold,))


def _must_reach_everybody(notice: AwardNotified, decision: AwardDecided, state: State) -> None:
    left_out = {*state.concerned(decision.lot)} - {one.supplier for one in notice.recipients}
    if left_out:
        raise ConcernedSupplierLeftOut(tuple(sorted(left_out)))
    first_at = min(one.sent_at for one in notice.recipients)
    if notice.sent_at - first_at > _AT_ONCE:
        raise NoticeNotSimultaneous(first_at, notice.sent_at)
    if first_at < decision.decided_at:
        raise NotifiedBeforeDecided(decision.decided_at, first_at)


def _must_stand_still(notice: AwardNotified, decision: AwardDecided, state: State) -> None:
    if notice.exemption is not None:
        if notice.standstill_until is not None or notice.exemption not in _exemptions(decision, state):
            raise StandstillNeeded(notice.exemption)
        return
    if notice.standstill_until is None:
        raise StandstillNotStated(notice.award)
    shortest = notice.minimum_until or day_of(notice.sent_at)
    if notice.standstill_until < shortest:
        versions = notice.rules.versions if notice.rules else ()
        raise StandstillTooShort(notice.standstill_until, shortest, versions)


def _exemptions(decision: AwardDecided, state: State) -> Iterator[StandstillExemption]:
    if state.concerned(decision.lot) == (decision.supplier,):
        yield StandstillExemption.SOLE_CONCERNED_SUPPLIER
    procedure = state.case.procedure
    if procedure is not None and (
        procedure.procedure in _WITHOUT_NOTICE or procedure.part in {Part.OUTSIDE, Part.PART_I}
    ):
        yield StandstillExemption.NO_NOTICE_DUTY
