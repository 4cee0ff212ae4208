"""Commands as people write them, for tests that record for real."""

from itertools import count
from uuid import UUID

from application.recording.catalogue import catalogue
from application.recording.ports import Request
from application.recording.submissions import read_command

ELVNES, YTRE_SUND, DALHEIM = "314910001", "314911008", "314912004"
FOSSMO, SKOGVATN, OYVAER = "314913000", "314914007", "314915003"

SECRETARY = {"person": "p-secretary", "role": "secretary", "organisation": ELVNES}
FORMED_AT = "2025-10-01T10:00:00+02:00"
_NUMBERS = count(1)


def new_command_id() -> UUID:
    """An id that no other command of the test run has."""
    return UUID(int=next(_NUMBERS))


def submission(called: str, command_id: UUID | None = None, /, **content: object) -> Request:
    """A request for the command of this name; `at` and `by` are filled in where the test does not care."""
    filled = {"at": FORMED_AT, "by": SECRETARY, **content}
    return Request(command_id or new_command_id(), read_command(catalogue(), called, filled))


def form_group(command_id: UUID | None = None, **changes: object) -> Request:
    """Form the group `namdal`, led by Elvnes."""
    content = {"name": "Namdal", "scope": "Safety alarms", "form": "joint-procurement", "lead": ELVNES, **changes}
    return submission("form-group", command_id, group="namdal", **content)


def invite(member: str, name: str = "Dalheim") -> Request:
    """Invite an organisation to the group."""
    return submission("invite-member", group="namdal", member=member, name=name)


def join(member: str, name: str) -> Request:
    """Let an invited organisation join."""
    decision = {"decided_by": "council", "case_number": "2025/120-4", "decided_on": "2025-09-20"}
    return submission("join-group", group="namdal", member=member, name=name, valid_from="2025-10-01", **decision)


def appoint(member: str, person: str, name: str) -> Request:
    """Let a member appoint its representative."""
    capacity = {"capacity": "representative", "valid_from": "2025-10-01"}
    return submission("appoint-representative", group="namdal", member=member, person=person, name=name, **capacity)
