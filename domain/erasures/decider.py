"""How it is decided that a person's values are erased.

The rules see facts, not positions: that the positions named hold values about the person is for whoever fills them in
to make sure of.
"""

from domain.erasures.commands import ErasePersonalData
from domain.erasures.events import PersonalDataErased
from domain.erasures.rejections import DisposalPermitMissing, NoPersonalValuesRecorded
from domain.erasures.state import HOLDING_VALUES, NothingRecorded, Recorded, State, evolve
from domain.kernel.boundaries import Boundary, about, boundary
from domain.kernel.deciders import Decider


def facts_for(command: ErasePersonalData) -> Boundary:
    """What was recorded about the person, and what was erased."""
    return boundary(about(command.person, types=(*HOLDING_VALUES, PersonalDataErased)))


def decide(command: ErasePersonalData, state: State) -> tuple[PersonalDataErased, ...]:
    """The erasure of what is not gone yet; nothing when all of it is."""
    match state:
        case NothingRecorded():
            raise NoPersonalValuesRecorded(command.person)
        case Recorded(erased=erased):
            remaining = tuple(position for position in command.positions if position not in erased)
    if not remaining:
        return ()
    if command.archive_worthy and command.permit is None:
        raise DisposalPermitMissing(command.person, command.ground)
    return (
        PersonalDataErased(
            person=command.person,
            positions=remaining,
            ground=command.ground,
            reason=command.reason,
            case_number=command.case_number,
            permit=command.permit,
        ),
    )


DECIDER = Decider(
    name="erasures",
    commands=(ErasePersonalData,),
    initial=NothingRecorded(),
    boundary=facts_for,
    evolve=evolve,
    decide=decide,
)
