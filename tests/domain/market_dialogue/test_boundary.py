"""A decision in a dialogue reads every fact that can change it, and nothing of other procurements."""

import pytest

from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import DisclosureId
from domain.market_dialogue.boundary import DialogueCommand
from domain.market_dialogue.decider import DECIDER
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    DialogueRulesAdopted,
    InformationDisclosed,
    InformationEqualised,
    LevellingMeasureTaken,
    MarketDialogueClosed,
    MarketDialogueOpened,
    SupplierInputReceived,
)
from domain.notices.events import NoticeSent
from domain.procurements.events import ProcurementOpened
from tests.domain.impartiality.scene import decided, declared
from tests.domain.market_dialogue.scene import (
    ADOPTED,
    ANNOUNCED,
    CLOSED,
    CONFERENCE,
    HEARD,
    INVITED,
    KNOWN,
    LEVELLED,
    OPENED,
    OTHER,
    TOLD,
    TOLD_TO_ALL,
    adopting,
    closing,
    conferring,
    hearing,
    inviting,
    levelling,
    meeting,
    met,
    opening,
    telling,
    telling_all,
)
from tests.domain.purchasing_groups.known import anew
from tests.support.boundaries import by_type, rests_on_these_and_no_others

STAGE: set[EventType] = {MarketDialogueOpened, MarketDialogueClosed}
HELD: set[EventType] = {DialogueInvitationPublished, DialogueConferenceHeld, DialogueMeetingHeld}
ALWAYS: set[EventType] = {RecusalInCaseDecided, ImpartialityDeclared}
FACTS: tuple[Event, ...] = (
    KNOWN,
    ADOPTED,
    OPENED,
    INVITED,
    CONFERENCE,
    met(),
    HEARD,
    TOLD,
    TOLD_TO_ALL,
    LEVELLED,
    CLOSED,
    ANNOUNCED,
    decided(),
    declared(),
)
READS: list[tuple[DialogueCommand, set[EventType]]] = [
    (adopting(), {ProcurementOpened, DialogueRulesAdopted} | STAGE),
    (opening(), {DialogueRulesAdopted, NoticeSent} | STAGE),
    (inviting(), {DialogueInvitationPublished, NoticeSent} | STAGE),
    (conferring(), {NoticeSent} | STAGE | HELD),
    (meeting(met()), {NoticeSent} | STAGE | HELD),
    (hearing(), {SupplierInputReceived, NoticeSent} | STAGE),
    (telling(), {ProcurementOpened, InformationDisclosed}),
    (telling_all(), {InformationDisclosed, InformationEqualised}),
    (levelling(), {LevellingMeasureTaken} | STAGE),
    (closing(), STAGE | HELD | {SupplierInputReceived}),
]

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(
    DECIDER, by_type(FACTS), [(command, reads | ALWAYS) for command, reads in READS]
)


@pytest.mark.parametrize("command", [command for command, _ in READS], ids=lambda part: type(part).__name__)
def test_a_decision_reads_nothing_of_other_procurements(command: DialogueCommand) -> None:
    within = DECIDER.boundary(command)
    elsewhere = [anew(fact, procurement=OTHER) for fact in FACTS]
    read = [fact for fact in elsewhere if within.covers(fact)]
    assert all(isinstance(fact, InformationDisclosed) and fact.disclosure == TOLD.disclosure for fact in read)
    assert bool(read) == (command == telling())


def test_disclosures_do_not_wait_for_each_other() -> None:
    assert not DECIDER.boundary(telling()).covers(anew(TOLD, disclosure=DisclosureId("another")))
