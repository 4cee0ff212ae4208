"""Who may give a bid, and how many at the least (FOA § 16-12)."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.participation.commands import SelectParticipants
from domain.participation.events import ParticipantsSelected
from domain.participation.grounds import NotSelectedGround
from domain.participation.rejections import (
    ApplicantPassedOver,
    LateRequestSelected,
    LimitsNotAnnounced,
    NeverAsked,
    SelectedTooEarly,
    SelectionRulesUnknown,
    SelectionStands,
    TooFewSelected,
    TooManySelected,
    WrongGroundForApplicant,
)
from domain.participation.rules_asking import must_take_requests
from domain.participation.state import State
from domain.procurements.values import Part, ProcedureKind
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId, RulesUsed, RuleVersion


def select(command: SelectParticipants, state: State) -> Sequence[Event]:
    """The selection is made once, after the request deadline, of all who asked.

    Raises:
        NoSelectionStage, NoRequestDeadline, ParticipationCalledOff: when nobody is selected in the procedure.
        SelectionStands: when another selection was made.
        SelectedTooEarly: when the request deadline has not passed.
        NeverAsked, ApplicantPassedOver: when not exactly those who asked are judged, each once.
        LateRequestSelected, WrongGroundForApplicant: when a late request is not left out as late.
        LimitsNotAnnounced, TooFewSelected, TooManySelected: when too many or too few are left out.
        SelectionRulesUnknown: when the reviewed rules hold no least number for the day.
    """
    deadline = must_take_requests(command, state)
    least = _least(command, state)
    fact = ParticipantsSelected(
        procurement=command.procurement,
        selected=command.selected,
        left_out=command.left_out,
        fewest=command.fewest,
        most=command.most,
        selected_at=command.at,
        rules=RulesUsed.of(least, on=day_of(command.at)) if least else None,
    )
    standing = state.applicants.selection
    if standing is not None:
        if standing == fact:
            return ()
        raise SelectionStands(command.procurement, standing.selected_at)
    if command.at < deadline:
        raise SelectedTooEarly(deadline, command.at)
    _must_judge_everybody(fact, state)
    _must_know_the_late(fact, state)
    _must_be_enough(fact, least)
    return (fact,)


def _must_judge_everybody(fact: ParticipantsSelected, state: State) -> None:
    judged, asked = (*fact.selected, *fact.others), set(state.applicants.asked)
    strangers = set(judged) - asked
    if strangers:
        raise NeverAsked(tuple(sorted(strangers)))
    passed_over = {one for one in asked if judged.count(one) != 1}
    if passed_over:
        raise ApplicantPassedOver(tuple(sorted(passed_over)))


def _must_know_the_late(fact: ParticipantsSelected, state: State) -> None:
    for supplier in fact.selected:
        request = state.applicants.asked[supplier]
        if request.late:
            raise LateRequestSelected(supplier, request.received_at, request.deadline)
    for one in fact.left_out:
        if state.applicants.asked[one.supplier].late != (one.ground is NotSelectedGround.LATE):
            raise WrongGroundForApplicant(one.supplier, one.ground)


def _must_be_enough(fact: ParticipantsSelected, least: RuleVersion | None) -> None:
    selected = len(fact.selected)
    if fact.most is not None and selected > fact.most:
        raise TooManySelected(selected, fact.most)
    surplus = tuple(one.supplier for one in fact.left_out if one.ground is NotSelectedGround.SURPLUS)
    if not surplus:
        return
    if fact.fewest is None:
        raise LimitsNotAnnounced(surplus)
    fewest = max(fact.fewest, least.value if least else 1)
    if selected < fewest:
        raise TooFewSelected(selected, fewest)


def _least(command: SelectParticipants, state: State) -> RuleVersion | None:
    """The law's least number, in Part III where alone there is one."""
    chosen = state.procedure
    if chosen is None or chosen.part is not Part.PART_III:
        return None
    restricted = chosen.procedure is ProcedureKind.RESTRICTED
    on = day_of(command.at)
    try:
        return rule(RuleId.FEWEST_SELECTED_RESTRICTED if restricted else RuleId.FEWEST_SELECTED, on, known_on=on)
    except NoRuleInForce as fault:
        raise SelectionRulesUnknown(on) from fault
