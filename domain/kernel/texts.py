"""Short and long texts, and archive case numbers."""

from typing import Annotated, TypeAlias

from pydantic import Field

Title: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]
"""One line that names a thing."""

Text: TypeAlias = Annotated[str, Field(min_length=1, max_length=4_000)]
"""A paragraph or a few. Never personal data: it stands in the entry in the clear."""

CaseNumber: TypeAlias = Annotated[
    str, Field(pattern=r"^[0-9]{2,4}/[0-9]{1,6}(?:-[0-9]{1,4})?$", description="Archive case, e.g. 2025/1234-5.")
]
"""A member's own archive case number."""
