"""How lots are decided, and award criteria locked."""

from collections.abc import Sequence
from datetime import date

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.procurements.commands import DecideLots, LockCriteria
from domain.procurements.events import CriteriaLocked, LotsDecided, ProcedureChosen
from domain.procurements.rejections import (
    ClimateWeighsTooLittle,
    CriteriaAreFinal,
    FormulaDoesNotFit,
    ReasonMissing,
    WeightsAreNotTheWhole,
)
from domain.procurements.rules_case import must_not_be_announced
from domain.procurements.state import Underway
from domain.procurements.steps import PreparationStep
from domain.procurements.values import WHOLE, AwardCriterionKind, criteria_digest
from domain.rule_sets.reviewed import in_force
from domain.rule_sets.values import RuleId, RulesUsed, RuleVersion

_PRICED = frozenset({AwardCriterionKind.PRICE, AwardCriterionKind.COST})


def decide_lots(command: DecideLots, case: Underway) -> Sequence[Event]:
    """The purchase is divided, or it is said why not; the book asks for the reason in every part (FOA § 19-4(2)).

    Raises:
        ReasonMissing: when there are neither lots nor a reason.
        AlreadyAnnounced: when the notice was sent.
    """
    fact = LotsDecided(procurement=command.procurement, lots=command.lots, reason=command.reason)
    if case.lots == fact:
        return ()
    must_not_be_announced(case)
    if not command.lots and command.reason is None:
        raise ReasonMissing(command.procurement, PreparationStep.LOTS)
    return (fact,)


def lock(command: LockCriteria, case: Underway) -> Sequence[Event]:
    """The criteria are locked, or replaced for a reason while nobody can know the bids.

    Climate is weighed by the rule of the day; of the day of the notice, once that was sent, and then again (LOA § 5b).

    Raises:
        CriteriaAreFinal: when the deadline has passed, or bids were opened.
        WeightsAreNotTheWhole: when the weights sum to something else.
        FormulaDoesNotFit: when a price criterion has no formula, or a formula no price criterion.
        ClimateWeighsTooLittle: when climate weighs less than a rule for this purchase, without a reason.
        ReasonMissing: when locked criteria are replaced without a reason.
    """
    day = day_of(command.at)
    digest = criteria_digest(command.criteria, command.formula)
    earlier = case.criteria
    if earlier is not None and (earlier.digest, earlier.climate_reason) == (digest, command.climate_reason):
        return ()
    _must_not_be_final(command, case)
    _must_be_whole(command)
    applies_on = day if case.notice is None else day_of(case.notice.sent_at)
    climate = _climate_rule(case.procedure, applies_on, known_on=day)
    fact = CriteriaLocked(
        procurement=command.procurement,
        version=1 if earlier is None else earlier.version + 1,
        criteria=command.criteria,
        formula=command.formula,
        digest=digest,
        prepared_by=command.by.person,
        climate_reason=command.climate_reason,
        reason=command.reason,
        rules=RulesUsed.of(climate, on=applies_on) if climate else None,
    )
    _must_weigh_climate(fact, climate)
    if earlier is not None and command.reason is None:
        raise ReasonMissing(command.procurement, PreparationStep.CRITERIA)
    return (fact,)


def _must_not_be_final(command: LockCriteria, case: Underway) -> None:
    if case.bids_opened_at is not None:
        raise CriteriaAreFinal(command.procurement, case.bids_opened_at)
    if case.deadline is not None and case.deadline <= command.at:
        raise CriteriaAreFinal(command.procurement, case.deadline)


def _must_be_whole(command: LockCriteria) -> None:
    summed = sum(one.weight_bp for one in command.criteria)
    if summed != WHOLE:
        raise WeightsAreNotTheWhole(summed)
    priced = sum(one.kind in _PRICED for one in command.criteria)
    if priced != (0 if command.formula is None else 1):
        raise FormulaDoesNotFit(command.formula, priced)


def _climate_rule(procedure: ProcedureChosen | None, day: date, known_on: date) -> RuleVersion | None:
    """The rule for this purchase; as long as no procedure is chosen it is taken to be one that must be announced."""
    found = in_force(RuleId.CLIMATE_WEIGHT, day, known_on)
    if found is None or (procedure is not None and not procedure.falls_under(found.scope)):
        return None
    return found


def _must_weigh_climate(fact: CriteriaLocked, least: RuleVersion | None) -> None:
    if least is not None and fact.climate_bp < least.value and fact.climate_reason is None:
        raise ClimateWeighsTooLittle(fact.climate_bp, least.value, least.version)
