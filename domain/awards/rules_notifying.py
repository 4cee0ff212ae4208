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
from domain.awards.state import Case, State
from domain.awards.values import Decided, NotDecided, Notified, Reversed
from domain.kernel.instants import day_of
from domain.procurements.events import ProcedureChosen
from domain.procurements.values import MainKind, Part, ProcedureKind
from domain.rule_sets.calendar import days_after, end_of
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import Calculation, RuleId, RulesUsed

_AT_ONCE = timedelta(hours=1)
_WITHOUT_NOTICE = {ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, ProcedureKind.WITHOUT_COMPETITION}


@dataclass(frozen=True, slots=True)
class _Shortest:
    counted: Calculation
    rules: RulesUsed


def notify(command: NotifyAward, state: State) -> tuple[AwardNotified, ...]:
    """The notice with its standstill, or nothing when this very notice was recorded before."""
    state.standing.must_be_free_to_act(command.by.person)
    award = _standing(command, state)
    notice = _notice(command, award.decision, state)
    if isinstance(award, Notified) and notice in award.notices:
        return ()
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
    shortest = None if command.exemption else _shortest(command, day_of(sent_at), state.case)
    stated = command.standstill_until
    return AwardNotified(
        procurement=command.procurement,
        award=command.award,
        winner=decision.supplier,
        winner_name=command.winner_name,
        advantages=command.advantages,
        recipients=command.recipients,
        sent_at=sent_at,
        electronically=command.electronically,
        standstill_until=stated if stated or not shortest else shortest.counted.ends_on,
        exemption=command.exemption,
        minimum_until=shortest.counted.ends_on if shortest else None,
        steps=shortest.counted.steps if shortest else (),
        rules=shortest.rules if shortest else None,
    )


def _shortest(command: NotifyAward, sent_on: date, case: Case) -> _Shortest | None:
    """The shortest standstill by the rules of the day; None where the buyer sets a reasonable one (§ 10-2)."""
    rule_id = RuleId.STANDSTILL_DAYS if command.electronically else RuleId.STANDSTILL_DAYS_NON_ELECTRONIC
    try:
        days = rule(rule_id, sent_on)
        if case.procedure is not None and not _has_a_shortest(case.procedure, sent_on):
            return None
    except NoRuleInForce:
        return None
    return _Shortest(days_after(sent_on, days.value), RulesUsed.of(days, on=sent_on))


def _has_a_shortest(procedure: ProcedureChosen, on: date) -> bool:
    if procedure.part in {Part.PART_III, Part.PART_IV}:
        return True
    special = procedure.main_kind is MainKind.SPECIAL_SERVICES
    return special and procedure.value >= rule(RuleId.HEALTH_SOCIAL_THRESHOLD, on).value


def _must_reach_everybody(notice: AwardNotified, decision: AwardDecided, state: State) -> None:
    left_out = {*state.bidders.concerned(decision.lot)} - {one.supplier for one in notice.recipients}
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
    if state.bidders.concerned(decision.lot) == (decision.supplier,):
        yield StandstillExemption.SOLE_CONCERNED_SUPPLIER
    procedure = state.case.procedure
    if procedure is not None and (
        procedure.procedure in _WITHOUT_NOTICE or procedure.part in {Part.OUTSIDE, Part.PART_I}
    ):
        yield StandstillExemption.NO_NOTICE_DUTY
