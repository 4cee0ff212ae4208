"""Short and long texts, and archive case numbers."""

from typing import Annotated, TypeAlias

from pydantic import Field

_ONE_LINE = r"^[^\x00-\x1f\x7f]+$"
_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]+$"

Title: TypeAlias = Annotated[str, Field(min_length=1, max_length=200, pattern=_ONE_LINE)]
"""One line that names a thing, without control characters."""

Text: TypeAlias = Annotated[str, Field(min_length=1, max_length=4_000, pattern=_LINES)]
"""A paragraph or a few, without control characters but tabs and line ends.

Never personal data: it stands in the entry in the clear.
"""

CaseNumber: TypeAlias = Annotated[
    str, Field(pattern=r"^[0-9]{2,4}/[0-9]{1,6}(?:-[0-9]{1,4})?$", description="Archive case, e.g. 2025/1234-5.")
]
"""A member's own archive case number."""
