"""Paging: from after a position or key, so many at a time."""

from typing import Annotated, TypeAlias

from fastapi import Query

from application.recording.ports import LARGEST_POSITION

MOST_EVENTS = 1_000

After: TypeAlias = Annotated[int, Query(ge=0, le=LARGEST_POSITION, description="Go on from after this position.")]
Limit: TypeAlias = Annotated[int, Query(ge=1, le=MOST_EVENTS, description="At most this many.")]
