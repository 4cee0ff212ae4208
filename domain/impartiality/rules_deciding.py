"""Who decides whether a person stays out, and on what occasion (FVL §§ 6, 8; KOML § 11-10)."""

from collections.abc import Sequence

from domain.impartiality.commands import DecideRecusalInCase
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import CaseCapacity, DeciderStanding
from domain.impartiality.rejections import (
    BodyDecides,
    DecidedBeforeAsked,
    NoQuestionToDecide,
    NotInTheBody,
    NotTheDeclaredSuperior,
    StandingContradicted,
    SuperiorDemanded,
    TookPartInOwnRecusal,
)
from domain.impartiality.state import PersonalStanding, State
from domain.kernel.events import Event


def decide_recusal(command: DecideRecusalInCase, state: State) -> Sequence[Event]:
    """What was asked is decided once, by the right one.

    Raises:
        NoQuestionToDecide: when nothing is open about the person.
        DecidedBeforeAsked: when it would be decided before it was asked.
        Rejection: when another should have decided it.
    """
    fact = RecusalInCaseDecided(
        procurement=command.procurement,
        person=command.person,
        recused=command.recused,
        decided_by=command.decided_by,
        decider_standing=command.decider_standing,
        took_part=command.took_part,
        no_quorum_otherwise=command.no_quorum_otherwise,
        ground=command.ground,
        reason=command.reason,
        no_time_to_refer=command.no_time_to_refer,
        decided_at=command.at,
    )
    position = state.of(command.person)
    if position.decision == fact and position.asked_at is None:
        return ()
    if command.by.person != command.person:
        state.standing.must_be_free_to_act(command.by.person)
    if position.asked_at is None:
        raise NoQuestionToDecide(command.person, command.procurement)
    if command.at < position.asked_at:
        raise DecidedBeforeAsked(command.person, position.asked_at, command.at)
    _must_fit(command, position)
    _must_be_for_the_decider(command, position, state)
    return (fact,)


def _must_fit(command: DecideRecusalInCase, position: PersonalStanding) -> None:
    alone = command.decided_by == command.person
    is_body = command.decider_standing == DeciderStanding.BODY
    if alone != (command.decider_standing == DeciderStanding.SELF) or bool(command.took_part) != is_body:
        raise StandingContradicted(command.person, command.decided_by, command.decider_standing)
    is_member = position.capacity == CaseCapacity.BODY_MEMBER
    if is_member and not is_body:
        raise BodyDecides(command.person, command.decider_standing)
    if is_body and not is_member:
        raise NotInTheBody(command.person)


def _must_be_for_the_decider(command: DecideRecusalInCase, position: PersonalStanding, state: State) -> None:
    match command.decider_standing:
        case DeciderStanding.SELF:
            _must_judge_alone(command, position)
        case DeciderStanding.SUPERIOR:
            _must_be_above(command, state)
        case DeciderStanding.BODY:
            _must_be_without_the_member(command, state)


def _must_judge_alone(command: DecideRecusalInCase, position: PersonalStanding) -> None:
    if position.is_for_the_superior and command.no_time_to_refer is None:
        raise SuperiorDemanded(command.person, command.procurement)


def _must_be_above(command: DecideRecusalInCase, state: State) -> None:
    if state.standing.superiors.get(command.decided_by) == command.person:
        raise StandingContradicted(command.person, command.decided_by, command.decider_standing)
    state.standing.must_be_free_to_decide(command.decided_by)
    superior = state.standing.superior_of(command.person)
    if superior is not None and superior != command.decided_by:
        raise NotTheDeclaredSuperior(command.person, command.decided_by, superior)


def _must_be_without_the_member(command: DecideRecusalInCase, state: State) -> None:
    in_question = {command.person} | {who for who, one in state.positions.items() if one.open_questions}
    deciding = {command.decided_by, *command.took_part}
    barred = deciding & state.standing.recusals.keys()
    partial = tuple(sorted(barred if command.no_quorum_otherwise else barred | (deciding & in_question)))
    if partial:
        raise TookPartInOwnRecusal(command.person, partial)
