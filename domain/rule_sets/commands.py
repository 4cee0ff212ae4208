"""What may be asked about dated rules in a group."""

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId
from domain.kernel.texts import Text


class ActivateRuleSet(Command):
    """Note that dated rules changed under the group, and what that means for what it has under way."""

    group: GroupId
    rules: tuple[str, ...] = Field(
        min_length=1,
        max_length=100,
        description="The versions that take effect, e.g. `eea-threshold-municipal@2026-04-21`.",
    )
    what: Text = Field(description="What changes for the group.")
