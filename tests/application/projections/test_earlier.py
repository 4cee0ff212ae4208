"""Rows of an earlier moment or day are folded from the entries, page by page."""

from datetime import date

import pytest

from application.ledgers.ledger import Ledger
from application.projections.earlier import page_at
from application.purchasing_groups.projections import GROUP_MEMBERS
from application.recording.ports import NOW, Until
from tests.support.hosts import MemoryHost
from tests.support.submitting import DALHEIM, ELVNES, YTRE_SUND, form_group, invite, join


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    made.record(form_group())
    for member, name in ((DALHEIM, "Dalheim"), (ELVNES, "Elvnes"), (YTRE_SUND, "Ytre Sund")):
        made.record(invite(member, name))
        made.record(join(member, name))
    return made


def names(ledger: Ledger, until: Until) -> list[str]:
    return [row.content.name for row in page_at(ledger.journal, GROUP_MEMBERS, until).rows]


def test_the_rows_at_the_head_are_those_that_are_kept(ledger: Ledger) -> None:
    assert page_at(ledger.journal, GROUP_MEMBERS, NOW) == ledger.rows.page(GROUP_MEMBERS)


def test_at_an_earlier_moment_there_are_only_the_rows_of_what_was_known(ledger: Ledger) -> None:
    assert names(ledger, Until(position=4)) == ["Dalheim"]


def test_on_an_earlier_day_there_are_only_the_rows_of_what_had_occurred(ledger: Ledger) -> None:
    assert names(ledger, Until(stood_on=date(2025, 9, 30))) == []
    assert names(ledger, Until(stood_on=date(2025, 10, 1))) == ["Elvnes", "Ytre Sund", "Dalheim"]


def test_a_page_tells_where_the_next_one_begins(ledger: Ledger) -> None:
    first = page_at(ledger.journal, GROUP_MEMBERS, Until(position=7), limit=2)
    assert (len(first.rows), first.position, first.next_after) == (2, 7, first.rows[-1].key)
    last = page_at(ledger.journal, GROUP_MEMBERS, Until(position=7), after=first.rows[-1].key, limit=2)
    assert [row.content.name for row in last.rows] == ["Dalheim"]
    assert last.next_after is None
