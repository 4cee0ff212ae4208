"""Entries: canonical once stamped, silent about guarded values, readable for ever."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from adapters.entries.canonical import canonical, parse
from adapters.entries.codec import Codec, UnknownEventType, written
from adapters.entries.store import Stored
from adapters.entries.swift import occurred_at
from adapters.entries.upcasts import Payload, Upcast
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.recording.ports import EVERYTHING, NOBODY, Clearance, Request
from domain.kernel.commands import Actor, Command
from domain.kernel.guarded import Erased, Withheld
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import OrganisationNumber
from domain.representatives.events import RepresentativeAppointed
from tests.support.hosts import MemoryHost
from tests.support.submitting import ELVNES, OYVAER, appoint, form_group, join, new_command_id, submission

NAME = "Åse Lillebø"
AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
BY = Actor(person=PersonId("p-1"), role="secretary", organisation=OrganisationNumber(ELVNES))


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    for request in (form_group(), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-7", NAME)):
        made.record(request)
    return made


def entries(ledger: Ledger) -> Iterator[Stored]:
    return ledger.journal.store.select()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def appointment(ledger: Ledger, clearance: Clearance | None) -> RepresentativeAppointed:
    (*_, last) = ledger.journal.read(clearance=clearance)
    assert isinstance(last.event, RepresentativeAppointed)
    return last.event


def test_a_stamped_entry_is_canonical_and_knows_its_place(ledger: Ledger) -> None:
    for stored in entries(ledger):
        document = parse(stored.entry)
        assert canonical(document) == stored.entry
        assert (document["position"], document["ledger"]) == (stored.position, "samkjop.example/namdal")


def test_a_guarded_value_does_not_stand_in_the_entry(ledger: Ledger) -> None:
    written = b"".join(stored.entry for stored in entries(ledger))
    assert NAME.encode() not in written
    assert b"Lilleb" not in written


def test_when_something_occurred_is_read_from_the_bytes_alone(ledger: Ledger) -> None:
    ledger.record(
        submission("invite-member", group="namdal", member=OYVAER, name='"occurred_at":"2001-01-01T00:00:00Z"')
    )
    for stored in entries(ledger):
        pretty = json.dumps(dict(reversed(parse(stored.entry).items())), indent=1).encode()
        told = parse(stored.entry)["occurred_at"]
        assert occurred_at(stored.entry) == occurred_at(pretty) == datetime.fromisoformat(told)


def test_who_may_have_a_guarded_value_gets_it(ledger: Ledger) -> None:
    assert appointment(ledger, EVERYTHING).name == NAME
    assert appointment(ledger, Clearance(subjects=frozenset({"person:p-7"}))).name == NAME


def test_everybody_else_gets_what_stands_in_its_place(ledger: Ledger) -> None:
    for clearance in (None, NOBODY, Clearance(subjects=frozenset({"person:p-8"}))):
        assert isinstance(appointment(ledger, clearance).name, Withheld)


def test_an_erased_value_comes_as_erased(ledger: Ledger) -> None:
    why = {"ground": "objection", "reason": "Asked for", "case_number": "2026/1", "archive_worthy": False}
    ledger.record(submission("erase-personal-data", person="p-7", positions=[3], **why))
    (*_, appointed, _) = ledger.journal.read(clearance=EVERYTHING)
    assert isinstance(appointed.event, RepresentativeAppointed)
    assert isinstance(appointed.event.name, Erased)


def test_equal_values_have_different_commitments() -> None:
    ledger = MemoryHost().create("namdal")
    for request in (form_group(), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-7", NAME)):
        ledger.record(request)
    ledger.record(
        submission(
            "assign-role",
            group="namdal",
            member=ELVNES,
            person="p-7",
            name=NAME,
            role="chair",
            valid_from="2025-10-01",
        )
    )
    *_, one, other = ledger.journal.read()
    assert one.commitments["name"] != other.commitments["name"]


def test_the_actor_is_a_tag_of_its_own(ledger: Ledger) -> None:
    assert all("actor:p-secretary" in recorded.tags for recorded in ledger.journal.read())


def test_what_led_to_an_event_is_a_tag_of_its_own(ledger: Ledger) -> None:
    answer = ledger.record(submission("request-accession", group="namdal", member=OYVAER, name="Øyvær", because=2))
    (caused,) = ledger.journal.read_tagged(["because:2"])
    assert (caused.position, caused.because) == (answer.positions[0], 2)


def test_an_entry_of_a_newer_program_is_refused_by_name() -> None:
    codec = Codec("samkjop.example/namdal", catalogue().events)
    entry = canonical({"payload": {}, "pd": {}, "type": "treaty-signed.v1"})
    with pytest.raises(UnknownEventType, match=r"entry 4 has the type 'treaty-signed\.v1'"):
        codec.read(Stored(4, "treaty-signed.v1", entry))


def named(payload: Payload) -> Payload:
    return {**payload, "name": payload["title"]}


def untitled(payload: Payload) -> Payload:
    return {key: value for key, value in payload.items() if key != "title"}


def test_an_older_entry_is_read_as_the_present_event() -> None:
    steps = {
        "invitation.v1": Upcast("invitation.v2", named),
        "invitation.v2": Upcast("member-invited.v1", untitled),
    }
    codec = Codec("samkjop.example/namdal", catalogue().events, steps)
    payload = {"group": "namdal", "member": ELVNES, "title": "Elvnes", "answer_by": None}
    stored = Stored(1, "invitation.v1", canonical({"payload": payload, "pd": {}, "type": "invitation.v1"}))
    event = codec.read(stored).event
    assert (event.stored_as, event.model_dump()["name"]) == ("member-invited.v1", "Elvnes")
    assert set(codec.stored_names(type(event))) == {"member-invited.v1", "invitation.v1", "invitation.v2"}


def note() -> Command:
    class Note(Command):
        text: str

    return Note(at=AT, by=BY, text="As it was said")


def note_of_a_newer_program() -> Command:
    class Note(Command):
        text: str
        place: str | None = None
        copies: tuple[str, ...] = ()

    return Note(at=AT, by=BY, text="As it was said")


def test_the_same_request_has_the_same_content_for_a_program_whose_command_has_more_to_leave_out() -> None:
    command_id = new_command_id()
    older, newer = (written(Request(command_id, command)) for command in (note(), note_of_a_newer_program()))
    assert older == newer
    assert older["command"] == "note"
    envelope = Codec("samkjop.example/namdal", {}).envelope(Request(command_id, note()), older)
    assert (envelope["because"], envelope["on_behalf_of"]) == (None, [])
