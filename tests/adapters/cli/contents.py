"""Contents of commands for the tests of the command line."""

import json

ELVNES, YTRE_SUND = "314910001", "314911008"
CLERK = {"person": "p-1", "role": "secretary", "organisation": ELVNES}


def content(**fields: object) -> str:
    """The content of a command, with who and when."""
    return json.dumps({"at": "2025-10-01T10:00:00+02:00", "by": CLERK, **fields})


def forming(group: str) -> str:
    """The content of `form-group`."""
    return content(group=group, name="Namdal", scope="Alarmer", form="joint-procurement", lead=ELVNES)


def inviting(group: str) -> str:
    """The content of `invite-member`."""
    return content(group=group, member=YTRE_SUND, name="Ytre Sund")


def appointing(group: str) -> str:
    """The content of `appoint-representative`, with a name that is guarded."""
    fields = {"person": "p-1", "name": "Kari Nordmann", "capacity": "representative", "valid_from": "2025-10-02"}
    return content(group=group, member=ELVNES, **fields)
