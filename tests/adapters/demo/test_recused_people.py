"""Had the person behind any act of the scenario been recused before it, the act would have been refused."""

import pytest

from adapters.demo.scenario import LEDGER, PROCUREMENT, scenario
from adapters.scripts.playing import Played, Player
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.recording.ports import Until
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.commands import Command
from domain.kernel.identifiers import PersonId
from tests.support.hosts import MemoryHost

OUTSIDE = {"open-procurement", "open-cost-pool", "declare-impartiality", "raise-impartiality-question"}
"""The case is not there yet, costs are shared, or something is said that may disqualify."""


@pytest.fixture(scope="module")
def played() -> tuple[Ledger, list[Played]]:
    heard: list[Played] = []
    made = MemoryHost().create(LEDGER)
    assert Player({LEDGER: made}, heard.append).play(scenario())
    return made, heard


def recused(person: PersonId, command: Command) -> RecusalInCaseDecided:
    return RecusalInCaseDecided(
        procurement=PROCUREMENT,
        person=person,
        recused=True,
        decided_by=PersonId("p-somebody"),
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.KIN,
        reason="Assumed.",
        decided_at=command.at,
    )


def test_no_act_of_the_case_was_open_to_a_recused_person(played: tuple[Ledger, list[Played]]) -> None:
    ledger, heard = played
    refused: set[str] = set()
    for one in heard:
        command = one.line.command
        name, decider = command.command_name(), catalogue().of(type(command)).decider
        if not one.positions or name in OUTSIDE or getattr(command, "procurement", None) != PROCUREMENT:
            continue
        before = Until(position=one.positions[0] - 1)
        facts = [recorded.event for recorded in ledger.journal.read(decider.boundary(command), until=before)]
        state = decider.fold((*facts, recused(command.by.person, command)))
        with pytest.raises(ActorIsRecused):
            decider.decide(command, state)
        refused.add(name)
    assert len(refused) > 30
