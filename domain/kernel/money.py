"""Money in whole øre, below 2^53 so that every reader of JSON sees the same number."""

from typing import Annotated, TypeAlias

from pydantic import Field

LARGEST = 2**53 - 1

Ore: TypeAlias = Annotated[int, Field(ge=-LARGEST, le=LARGEST)]
"""An amount in øre (1/100 krone), excluding VAT unless said; negative for credits."""

Amount: TypeAlias = Annotated[int, Field(ge=0, le=LARGEST)]
"""A non-negative amount in øre."""
