"""Both scenarios once more, each line sent first by somebody recused: whatever is done in the case is refused."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from adapters.demo.scenario import SCRIPT
from adapters.scripts.reading import ScriptLine, read_script
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.recording.envelopes import Recorded
from application.recording.ports import Request
from domain.impartiality.commands import DecideRecusalInCase, RaiseImpartialityQuestion
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.commands import Command
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.rejections import Rejection
from domain.procurements.commands import OpenProcurement
from tests.support.hosts import MemoryHost
from tests.support.open_to_recused import OPEN_TO_RECUSED

SECOND = Path(__file__).parent / "fjordkjop.jsonl"
OUT, CHIEF = PersonId("p-out"), PersonId("p-chief")
TRIED = {
    SCRIPT: {"open-cost-pool", "incur-cost", "allocate-cost", "dispute-share", "grant-authority", "cast-vote"},
    SECOND: {"put-motion", "cast-vote", "hold-negotiation", "select-participants", "decide-award", "sign-contract"},
}
BELONG = ("pool", "mandate", "motion", "contact")
"""The kinds of things that belong to a procurement, and whose own facts need not name it."""


def sent_by(person: PersonId, command: Command) -> Command:
    """The same command, sent by another person of the organisation."""
    return command.model_copy(update={"by": command.by.model_copy(update={"person": person})})


def recusing(opened: OpenProcurement) -> Iterator[Command]:
    """The person is recused as soon as the procurement is there."""
    ground = DisqualificationGround.KIN
    yield RaiseImpartialityQuestion(
        at=opened.at,
        by=opened.by,
        procurement=opened.procurement,
        person=OUT,
        capacity=CaseCapacity.OFFICIAL,
        ground=ground,
    )
    yield DecideRecusalInCase(
        at=opened.at,
        by=opened.by.model_copy(update={"person": CHIEF}),
        procurement=opened.procurement,
        person=OUT,
        recused=True,
        decided_by=CHIEF,
        decider_standing=DeciderStanding.SUPERIOR,
        ground=ground,
        reason="Assessed.",
    )


def judged(book: Ledger, command: Command) -> type[Rejection] | None:
    """Why the command is refused; nothing is recorded."""
    decider = catalogue().of(type(command)).decider
    facts = [recorded.event for recorded in book.journal.read(decider.boundary(command))]
    try:
        decider.decide(command, decider.fold(facts))
    except Rejection as rejection:
        return type(rejection)
    return None


def recorded_by(book: Ledger, line: ScriptLine) -> list[Recorded[Event]]:
    """What the line itself records; nothing where it expects to be refused."""
    if line.expect is not None:
        assert judged(book, line.command) is not None
        return []
    before = book.journal.head().position
    book.record(Request(line.command_id, line.command))
    return list(book.journal.read(after=before))


@pytest.mark.parametrize("path", [SCRIPT, SECOND], ids=["namdal", "fjordkjop"])
def test_who_is_recused_is_refused_every_act_in_the_case(path: Path) -> None:
    script = read_script(path, path.read_text(encoding="utf-8"), catalogue())
    book = MemoryHost().create(script[0].ledger)
    belonging, tried, let_pass = set[str](), set[str](), set[str]()
    for line in script:
        name, refused = line.command.command_name(), judged(book, sent_by(OUT, line.command))
        for fact in recorded_by(book, line):
            own = {tag for tag in fact.tags if tag.partition(":")[0] in BELONG}
            names_it = any(tag.startswith("procurement:") for tag in fact.tags)
            belonging |= own if names_it else set()
            if (names_it or own & belonging) and name not in OPEN_TO_RECUSED:
                tried.add(name)
                let_pass |= set() if refused is ActorIsRecused else {name}
        if isinstance(line.command, OpenProcurement):
            for number, command in enumerate(recusing(line.command), start=line.number * 10):
                book.record(Request(UUID(int=number), command))
    assert let_pass == set()
    assert tried >= TRIED[path]
