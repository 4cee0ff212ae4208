"""What a check finds: a verdict, the reason in a sentence, and the facts that it rests on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from application.recording.envelopes import Recorded
from application.trails.sentences import Phrase
from domain.kernel.events import Event

Facts: TypeAlias = Mapping[str, object]
"""What the placeholders of a phrase stand for."""


class Verdict(StrEnum):
    """Whether what a check asks is so, by the facts recorded.

    A failed check is a question to people, never a finding of guilt.
    """

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that people should know whatever the verdict, e.g. what was recorded late."""

    says: Phrase
    facts: Facts = field(default_factory=dict[str, object])
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer of a check: `evidence` are the positions of the facts, `rules` the dated rules that were used."""

    verdict: Verdict
    says: Phrase
    facts: Facts = field(default_factory=dict[str, object])
    evidence: tuple[int, ...] = ()
    rules: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def positions(*facts: Recorded[Event] | Iterable[Recorded[Event]] | None) -> tuple[int, ...]:
    """The positions of the facts, in order, each once."""
    found: set[int] = set()
    for fact in facts:
        if isinstance(fact, Recorded):
            found.add(fact.position)
        elif fact is not None:
            found.update(one.position for one in fact)
    return tuple(sorted(found))
