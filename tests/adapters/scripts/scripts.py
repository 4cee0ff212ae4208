"""Scripts for the tests: groups that found themselves, and move their deadline for joining again and again."""

import json
from collections.abc import Iterator

from domain.kernel.organisations import check_digit

AT = "2025-10-01T10:00:00+02:00"


def organisation(number: int) -> str:
    """The number-th synthetic organisation number."""
    valid = (
        f"{first}{check_digit(first)}"
        for first in map(str, range(31_491_000, 32_000_000))
        if check_digit(first) is not None
    )
    return next(one for step, one in enumerate(valid) if step == number)


def line(command: str, **fields: object) -> str:
    """One line of a script."""
    by = {"person": "p-1", "role": "secretary", "organisation": organisation(0)}
    return json.dumps({"command": command, "at": AT, "by": by, **fields})


def forming(group: str, lead: int = 0, **more: object) -> str:
    """A line that forms a group."""
    fields = {"name": group, "scope": "Alarmer", "form": "joint-procurement", "lead": organisation(lead)}
    return line("form-group", group=group, **fields, **more)


def inviting(group: str, member: int, **more: object) -> str:
    """A line that invites an organisation."""
    return line("invite-member", group=group, member=organisation(member), name=f"Medlem {member}", **more)


def deadline(group: str, day: int, **more: object) -> str:
    """A line that sets a group's deadline for joining."""
    return line(
        "set-opt-in-deadline", group=group, deadline=f"2026-{day // 28 + 1:02}-{day % 28 + 1:02}T12:00:00Z", **more
    )


def many_groups(groups: int, moves: int) -> Iterator[str]:
    """The lines of a script in which every group is formed and moves its deadline; every line leads to one event."""
    yield json.dumps({"ledger": "many"})
    for number in range(groups):
        yield forming(f"g-{number}", number)
    for day in range(moves):
        for number in range(groups):
            yield deadline(f"g-{number}", day)
