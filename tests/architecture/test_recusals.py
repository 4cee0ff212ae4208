"""Whoever is recused from a procurement acts nowhere in it: every decision in one reads who is recused (FVL § 6)."""

from datetime import UTC, datetime

import pytest

from application.recording.catalogue import CommandEntry, catalogue
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.organisations import OrganisationNumber
from tests.architecture.samples import made_up
from tests.support.open_to_recused import OPEN_TO_RECUSED

ALARMS = ProcurementId("alarms")
DAG = PersonId("p-dag")

RECUSED = RecusalInCaseDecided(
    procurement=ALARMS,
    person=DAG,
    recused=True,
    decided_by=PersonId("p-leader"),
    decider_standing=DeciderStanding.SUPERIOR,
    ground=DisqualificationGround.KIN,
    reason="Assessed.",
    decided_at=datetime(2026, 7, 1, tzinfo=UTC),
)
OTHERS = [entry for entry in catalogue().commands.values() if entry.name not in OPEN_TO_RECUSED]


def test_the_exceptions_are_commands_and_each_has_its_reason() -> None:
    assert set(catalogue().commands) >= set(OPEN_TO_RECUSED)
    assert all(OPEN_TO_RECUSED.values())


@pytest.mark.parametrize("entry", OTHERS, ids=lambda entry: entry.name)
def test_whatever_the_command_it_reads_whether_who_sends_it_is_recused(entry: CommandEntry) -> None:
    by = Actor(person=DAG, role="evaluator", organisation=OrganisationNumber("314910001"))
    named = {"procurement": ALARMS} if "procurement" in entry.command.model_fields else {}
    assert entry.decider.boundary(made_up(entry.command, by=by, **named)).covers(RECUSED)
