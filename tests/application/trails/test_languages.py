"""Instants are told so exactly that one is not taken for another."""

from datetime import datetime, timedelta

import pytest

from application.trails.languages import Language, written_instant
from domain.kernel.instants import NORWAY

NOON = datetime(2026, 8, 31, 12, tzinfo=NORWAY)


@pytest.mark.parametrize(
    ("after", "in_norwegian", "in_english"),
    [
        (timedelta(), "31. august 2026 kl. 12:00", "31 August 2026, 12:00"),
        (timedelta(minutes=7), "31. august 2026 kl. 12:07", "31 August 2026, 12:07"),
        (timedelta(seconds=1), "31. august 2026 kl. 12:00:01", "31 August 2026, 12:00:01"),
        (timedelta(seconds=1, milliseconds=500), "31. august 2026 kl. 12:00:01", "31 August 2026, 12:00:01"),
        (timedelta(milliseconds=500), "31. august 2026 kl. 12:00:00,5", "31 August 2026, 12:00:00.5"),
        (timedelta(microseconds=20), "31. august 2026 kl. 12:00:00,00002", "31 August 2026, 12:00:00.00002"),
    ],
)
def test_seconds_are_told_where_it_is_not_a_whole_minute(after: timedelta, in_norwegian: str, in_english: str) -> None:
    assert written_instant(NOON + after, Language.NB) == in_norwegian
    assert written_instant(NOON + after, Language.NN) == in_norwegian
    assert written_instant(NOON + after, Language.EN) == in_english
