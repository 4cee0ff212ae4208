"""Rejections: each names the broken rule, carries the facts, and knows nothing of how it will be shown."""

from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(eq=True)
class Rejection(Exception):
    """A command was not accepted; the class is the rule, its fields are the facts, its docstring the explanation."""

    legal_basis: ClassVar[tuple[str, ...]] = ()

    def __str__(self) -> str:
        """The rule and the facts on one line."""
        facts = ", ".join(f"{name}: {value}" for name, value in self.facts().items())
        rule = (type(self).__doc__ or type(self).__name__).strip().splitlines()[0]
        return f"{rule} ({facts})" if facts else rule

    def facts(self) -> dict[str, object]:
        """The facts the rejection rests on, by field name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(eq=True)
class Unknown(Rejection):
    """The thing the command speaks of is not in the ledger."""


@dataclass(eq=True)
class NotEntitled(Rejection):
    """The actor or member has no right to do this."""


@dataclass(eq=True)
class AlreadyDecided(Rejection):
    """What the command wants contradicts something already recorded."""


@dataclass(eq=True)
class OutOfTime(Rejection):
    """The command comes too early or too late."""


@dataclass(eq=True)
class Unfounded(Rejection):
    """Something that must be in place first is missing, or the content breaks a rule."""
