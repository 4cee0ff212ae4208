"""What some were told is recorded whenever it happened, and told to all (LOA § 4; FOA § 12-2)."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.market_dialogue.commands import DiscloseInformation, EqualiseInformation, TakeLevellingMeasure
from domain.market_dialogue.events import InformationDisclosed, InformationEqualised, LevellingMeasureTaken
from domain.market_dialogue.rejections import (
    DialogueInUnknownProcurement,
    DialogueNotOpen,
    DisclosureReferenceTaken,
    EqualisedBeforeDisclosed,
    UnknownDisclosures,
)
from domain.market_dialogue.state import NotOpened, State


def disclose(command: DiscloseInformation, state: State) -> Sequence[Event]:
    """Something told to some is recorded, in the dialogue, outside it or after it.

    Raises:
        DialogueInUnknownProcurement: when there is no such procurement.
        DisclosureReferenceTaken: when the reference stands for something else.
    """
    if not state.known:
        raise DialogueInUnknownProcurement(command.procurement)
    fact = InformationDisclosed(
        procurement=command.procurement,
        disclosure=command.disclosure,
        to=command.to,
        what=command.what,
        channel=command.channel,
        disclosed_at=command.at,
        disclosed_by=command.disclosed_by,
    )
    recorded = state.disclosed.get(command.disclosure)
    if recorded == fact:
        return ()
    if recorded is not None:
        raise DisclosureReferenceTaken(command.disclosure)
    return (fact,)


def equalise(command: EqualiseInformation, state: State) -> Sequence[Event]:
    """What was told to some is published for all, each piece once.

    Raises:
        UnknownDisclosures: when the ledger does not have some of them in this procurement.
        EqualisedBeforeDisclosed: when one was told to some only later.
    """
    unknown = tuple(sorted(one for one in set(command.disclosures) if one not in state.disclosed))
    if unknown:
        raise UnknownDisclosures(unknown)
    remaining = tuple(one for one in dict.fromkeys(command.disclosures) if one not in state.equalised)
    if not remaining:
        return ()
    for disclosure in remaining:
        disclosed_at = state.disclosed[disclosure].disclosed_at
        if command.at < disclosed_at:
            raise EqualisedBeforeDisclosed(disclosure, disclosed_at, command.at)
    return (
        InformationEqualised(
            procurement=command.procurement, disclosures=remaining, published_at=command.at, where=command.where
        ),
    )


def level(command: TakeLevellingMeasure, state: State) -> Sequence[Event]:
    """A measure is taken once the dialogue has been opened, also after it is closed: an adviser may turn bidder then.

    Raises:
        DialogueNotOpen: when there was no dialogue.
    """
    fact = LevellingMeasureTaken(
        procurement=command.procurement,
        supplier=command.supplier,
        measure=command.measure,
        reason=command.reason,
        taken_at=command.at,
    )
    if fact in state.done:
        return ()
    if isinstance(state.stage, NotOpened):
        raise DialogueNotOpen(command.procurement, command.at)
    return (fact,)
