"""The facts of dated rules in a group: which of them changed under it."""

from datetime import date

from pydantic import Field

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId
from domain.kernel.texts import Text


class RuleSetActivated(Event):
    """The group noted that dated rules changed under it: which versions, from when, and what that means for it."""

    stored_as = "rule-set-activated.v1"
    legal_basis = ("LOA § 2", "FOA § 5-3")

    group: GroupId
    rules: tuple[str, ...] = Field(min_length=1)
    effective_from: date
    what: Text

    @property
    def rule_set(self) -> str:
        """The versions that took effect."""
        return " ".join(self.rules)
