"""Declaring one's own interests, and asking about somebody's (FVL § 8; FOA § 7-5)."""

from collections.abc import Sequence

from domain.impartiality.commands import DeclareImpartiality, RaiseImpartialityQuestion
from domain.impartiality.events import ImpartialityDeclared, ImpartialityQuestionRaised
from domain.impartiality.rejections import DeclaredByAnother, ImpartialityInUnknownProcurement, InterestsUnexplained
from domain.impartiality.state import State
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId


def declare(command: DeclareImpartiality, state: State) -> Sequence[Event]:
    """Each declares for themselves, and says what the interests are; saying the same again adds nothing.

    Raises:
        ImpartialityInUnknownProcurement: when there is no such procurement.
        DeclaredByAnother: when another declares in the person's place.
        InterestsUnexplained: when interests are not told, or told where there are none.
    """
    _must_be_known(command.procurement, state)
    if command.by.person != command.person:
        raise DeclaredByAnother(command.person, command.by.person)
    if command.has_interests == (command.details is None and not command.suppliers):
        raise InterestsUnexplained(command.person)
    if _is_declared(state.of(command.person).declared, command):
        return ()
    return (
        ImpartialityDeclared(
            procurement=command.procurement,
            person=command.person,
            capacity=command.capacity,
            reports_to=command.reports_to,
            has_interests=command.has_interests,
            suppliers=command.suppliers,
            details=command.details,
            declared_at=command.at,
        ),
    )


def raise_question(command: RaiseImpartialityQuestion, state: State) -> Sequence[Event]:
    """Anybody may ask, also again after it was decided; the same question stands once while it is undecided.

    Raises:
        ImpartialityInUnknownProcurement: when there is no such procurement.
    """
    _must_be_known(command.procurement, state)
    if any(_is_asked(one, command) for one in state.of(command.person).open_questions):
        return ()
    return (
        ImpartialityQuestionRaised(
            procurement=command.procurement,
            person=command.person,
            capacity=command.capacity,
            raised_by=command.by.person,
            demanded_by=command.demanded_by,
            ground=command.ground,
            supplier=command.supplier,
            circumstances=command.circumstances,
            raised_at=command.at,
        ),
    )


def _must_be_known(procurement: ProcurementId, state: State) -> None:
    if not state.known:
        raise ImpartialityInUnknownProcurement(procurement)


def _is_declared(declared: ImpartialityDeclared | None, command: DeclareImpartiality) -> bool:
    """Whether it says the same; the details do not count, since they may be withheld or erased."""
    return declared is not None and (
        declared.capacity == command.capacity
        and declared.reports_to == command.reports_to
        and declared.has_interests == command.has_interests
        and declared.suppliers == command.suppliers
    )


def _is_asked(question: ImpartialityQuestionRaised, command: RaiseImpartialityQuestion) -> bool:
    return (
        question.ground == command.ground
        and question.supplier == command.supplier
        and question.demanded_by == command.demanded_by
        and question.capacity == command.capacity
    )
