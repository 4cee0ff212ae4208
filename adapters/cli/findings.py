"""Findings of a verification, for people and for programs."""

from collections.abc import Sequence

from adapters.cli.output import say
from application.transparency.findings import Finding


def findings_json(findings: Sequence[Finding]) -> list[dict[str, object]]:
    """Every finding with all its parts."""
    return [
        {
            "kind": one.kind.value,
            "position": one.position,
            "last": one.last,
            "path": one.path,
            "sentence": one.sentence,
        }
        for one in findings
    ]


def say_findings(findings: Sequence[Finding]) -> None:
    """The first wrong position, then every finding on its line."""
    first = next((one.position for one in findings if one.position is not None), None)
    if first is not None:
        say(f"The first wrong position is {first}.")
    for one in findings:
        say(f"  {one.kind.value}: {one.sentence}")
