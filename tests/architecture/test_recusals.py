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

ALARMS = ProcurementId("alarms")
DAG = PersonId("p-dag")
OPEN_TO_ALL = {"declare-impartiality", "raise-impartiality-question"}
"""Saying what may disqualify oneself or another is no part of handling the case (FVL § 8)."""
OUTSIDE_THE_CASE = {"open-procurement", "open-cost-pool"}
"""Nobody is recused from a case that is not there yet, and sharing its costs decides nothing in it."""

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
IN_PROCUREMENTS = [
    entry
    for entry in catalogue().commands.values()
    if "procurement" in entry.command.model_fields and entry.name not in OPEN_TO_ALL | OUTSIDE_THE_CASE
]


def test_the_exceptions_are_commands() -> None:
    assert set(catalogue().commands) >= OPEN_TO_ALL | OUTSIDE_THE_CASE


@pytest.mark.parametrize("entry", IN_PROCUREMENTS, ids=lambda entry: entry.name)
def test_a_decision_in_a_procurement_reads_who_is_recused(entry: CommandEntry) -> None:
    by = Actor(person=DAG, role="evaluator", organisation=OrganisationNumber("314910001"))
    command = made_up(entry.command, by=by, procurement=ALARMS)
    assert entry.decider.boundary(command).covers(RECUSED)
