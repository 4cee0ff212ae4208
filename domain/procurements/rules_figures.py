"""How the value is estimated, the contract classified, and the procedure chosen that they lead to."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.procurements.commands import ChooseProcedure, DecideClassification, EstimateValue
from domain.procurements.events import ClassificationDecided, ProcedureChosen, ValueEstimated
from domain.procurements.procedures import must_be_allowed, part_of
from domain.procurements.rejections import (
    EstimatesAndBuyersDiffer,
    MaximumBelowTotal,
    NotTheMainElement,
    PartContradictsThresholds,
    PreparationIncomplete,
    SplitIsNotTheTotal,
    TotalIsNotTheSum,
)
from domain.procurements.rejections_frameworks import (
    FrameworkTooLong,
    FrameworkWithoutDuration,
    FrameworkWithoutMaximum,
)
from domain.procurements.rules_case import must_not_be_announced
from domain.procurements.state import Underway
from domain.procurements.steps import PreparationStep
from domain.procurements.values import MainKind
from domain.rule_sets.reviewed import in_force
from domain.rule_sets.values import RuleId, RulesUsed, RuleVersion


def estimate(command: EstimateValue, case: Underway) -> Sequence[Event]:
    """The value is estimated for every buyer, with options, and sums to the total (FOA § 5-4).

    Raises:
        EstimatesAndBuyersDiffer: when a buyer has no estimate, or somebody else has one.
        TotalIsNotTheSum: when the total is another.
        MaximumBelowTotal: when less may be called off than is expected.
        FrameworkWithoutMaximum: when a framework has no maximum.
        FrameworkWithoutDuration: when it is a framework and does not say how long it lasts.
        FrameworkTooLong: when it lasts longer than a framework may, without a reason, and is not said to be none.
        AlreadyAnnounced: when the notice was sent.
    """
    day = day_of(command.at)
    bare = ValueEstimated(
        procurement=command.procurement,
        estimates=command.estimates,
        total=command.total,
        maximum=command.maximum,
        months=command.months,
        months_reason=command.months_reason,
        framework=command.framework,
        basis=command.basis,
        estimated_on=day,
    )
    longest = None if bare.is_framework is False else in_force(RuleId.FRAMEWORK_MONTHS, day, known_on=day)
    fact = bare.model_copy(update={"rules": RulesUsed.of(longest, on=day)}) if longest else bare
    if case.value == fact:
        return ()
    must_not_be_announced(case)
    _must_cover_buyers(command, case)
    summed = sum(one.amount + one.options for one in command.estimates)
    if command.total != summed:
        raise TotalIsNotTheSum(command.total, summed)
    if command.maximum is not None and command.maximum < command.total:
        raise MaximumBelowTotal(command.maximum, command.total)
    if command.framework and command.maximum is None:
        raise FrameworkWithoutMaximum(command.procurement)
    if longest is not None:
        _must_not_last_too_long(command, bare, longest)
    return (fact,)


def classify(command: DecideClassification, case: Underway) -> Sequence[Event]:
    """The main element is decided; in a mix of goods and services it is the kind of the highest value (FOA § 6-1).

    Raises:
        SplitIsNotTheTotal: when the shares do not sum to the total estimated, or a kind stands twice.
        NotTheMainElement: when another kind has the highest value.
        AlreadyAnnounced: when the notice was sent.
    """
    fact = ClassificationDecided(
        procurement=command.procurement,
        main_kind=command.main_kind,
        cpv=command.cpv,
        further_cpv=command.further_cpv,
        split=command.split,
        separable=command.separable,
        reason=command.reason,
    )
    if case.classification == fact:
        return ()
    must_not_be_announced(case)
    if command.split:
        _must_fit(command, case)
    return (fact,)


def choose(command: ChooseProcedure, case: Underway) -> Sequence[Event]:
    """The procedure is chosen within the part that the figures lead to on the day.

    Raises:
        PreparationIncomplete: when value or kind has not been decided.
        ThresholdsUnknown: when the reviewed rules hold no thresholds for the day.
        PartContradictsThresholds: when another part applies.
        ProcedureNotInPart: when that part does not know the procedure.
        ProcedureWithoutGround: when it needs a ground that is not given, or not one for it.
        AlreadyAnnounced: when the notice was sent.
    """
    value, kinds = case.value, case.classification
    if value is None or kinds is None:
        steps = ((PreparationStep.VALUE, value), (PreparationStep.CLASSIFICATION, kinds))
        raise PreparationIncomplete(command.procurement, tuple(step for step, taken in steps if taken is None))
    day = day_of(command.at)
    judged = part_of(value, kinds, case.opening.level, command.ground, day)
    fact = ProcedureChosen(
        procurement=command.procurement,
        procedure=command.procedure,
        part=command.part,
        ground=command.ground,
        reason=command.reason,
        value=value.decisive,
        main_kind=kinds.main_kind,
        rules=judged.rules(day),
    )
    if case.procedure == fact:
        return ()
    must_not_be_announced(case)
    if command.part is not judged.part:
        versions = tuple(one.version for one in judged.versions)
        raise PartContradictsThresholds(
            command.part, judged.part, value.decisive, kinds.main_kind, judged.at_least, judged.below, versions
        )
    must_be_allowed(command.procedure, command.part, command.ground)
    return (fact,)


def _must_cover_buyers(command: EstimateValue, case: Underway) -> None:
    named = [one.member for one in command.estimates]
    missing = tuple(buyer for buyer in case.opening.buyers if buyer not in named)
    beyond = tuple(
        member for place, member in enumerate(named) if member not in case.opening.buyers or member in named[:place]
    )
    if missing or beyond:
        raise EstimatesAndBuyersDiffer(missing, beyond)


def _must_not_last_too_long(command: EstimateValue, bare: ValueEstimated, longest: RuleVersion) -> None:
    if command.months is None:
        if bare.is_framework:
            raise FrameworkWithoutDuration(command.procurement, longest.value, longest.version)
        return
    if command.months > longest.value and command.months_reason is None:
        raise FrameworkTooLong(command.months, longest.value, longest.version)


def _must_fit(command: DecideClassification, case: Underway) -> None:
    kinds = [share.kind for share in command.split]
    total = case.value.total if case.value is not None else None
    summed = sum(share.amount for share in command.split)
    if summed != total or len(set(kinds)) < len(kinds):
        raise SplitIsNotTheTotal(total, summed)
    highest = max(share.amount for share in command.split)
    leading = tuple(share.kind for share in command.split if share.amount == highest)
    allowed = tuple(kinds) if MainKind.WORKS in kinds else leading
    if command.main_kind not in allowed:
        raise NotTheMainElement(command.main_kind, allowed)
