"""What is looked up beside the entries is held against them, down to the head and the checkpoints."""

import pytest

from adapters.deployment.host import open_host
from application.ledgers.host import UnknownLedger
from application.ledgers.ledger import Ledger
from application.transparency.findings import FindingKind
from tests.adapters.verification.reports import first, kinds
from tests.support.ledgers import Place
from tests.support.submitting import SKOGVATN, join

NAMES_FIVE = ("index-altered", 5)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ledger.tags SET type = 'elsewhere.v9' WHERE position = 5",
        "UPDATE ledger.tags SET type = 'elsewhere.v9' WHERE position = 5 AND tag LIKE 'member:%'",
        "UPDATE ledger.entries SET request_id = gen_random_uuid() WHERE position = 5",
        "UPDATE ledger.entries SET request_id = NULL WHERE position = 5",
        "UPDATE ledger.entries SET request_size = 2 WHERE position = 5",
        "UPDATE ledger.entries SET request_size = NULL WHERE position = 5",
        "UPDATE ledger.entries SET digest = NULL WHERE position = 5",
        "UPDATE ledger.entries SET recorded_at = recorded_at - interval '1 year' WHERE position = 5",
        "UPDATE ledger.entries SET labels = '[]' WHERE position = 5",
    ],
)
def test_whatever_is_looked_up_beside_an_entry_must_say_what_it_says(book: Ledger, place: Place, change: str) -> None:
    place.superuser.do(change)
    report = book.evidence.verify()
    assert first(report) == NAMES_FIVE
    assert kinds(report) == {FindingKind.INDEX_ALTERED}


def test_tags_filed_under_a_position_where_nothing_stands_are_found(book: Ledger, place: Place) -> None:
    place.superuser.do("INSERT INTO ledger.tags SELECT ledger, 'member:999', type, 5000 FROM ledger.tags LIMIT 1")
    assert first(book.evidence.verify()) == ("index-altered", 5000)


def test_a_last_entry_that_nobody_has_signed_for_is_missed_by_the_head(book: Ledger, place: Place) -> None:
    assert book.record(join(SKOGVATN, "Skogvatn")).positions == (13,)
    place.superuser.do("DELETE FROM ledger.entries WHERE position = 13")
    assert first(book.evidence.verify()) == ("entries-missing", 13)


@pytest.mark.parametrize(
    ("change", "position"),
    [
        ("UPDATE ledger.heads SET position = position - 1", 12),
        ("UPDATE ledger.heads SET recorded_at = recorded_at + interval '1 year'", 12),
        ("DELETE FROM ledger.heads", 12),
    ],
)
def test_a_head_that_does_not_stand_at_the_last_entry_is_found(
    book: Ledger, place: Place, change: str, position: int
) -> None:
    place.superuser.do(change)
    assert first(book.evidence.verify()) == ("head-altered", position)


def test_a_checkpoint_that_was_taken_away_is_missed_by_its_tiles(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.checkpoints WHERE size = 12")
    report = book.evidence.verify()
    assert kinds(report) == {FindingKind.CHECKPOINT_MISSING}
    place.superuser.do("DELETE FROM ledger.checkpoints")
    assert kinds(book.evidence.verify()) == {FindingKind.CHECKPOINT_MISSING}


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("DELETE FROM ledger.ledgers", FindingKind.LEDGER_MISSING),
        ("UPDATE ledger.ledgers SET origin = 'another.example/x'", FindingKind.KEY_UNUSABLE),
    ],
)
def test_a_ledger_that_is_gone_or_goes_by_another_name_is_not_sound(
    book: Ledger, place: Place, change: str, kind: FindingKind
) -> None:
    place.superuser.do(change)
    host = open_host(place.settings)
    try:
        report = host.verify(book.name)
    finally:
        host.close()
    assert kinds(report) == {kind}
    assert not report.sound


def test_of_a_ledger_that_never_was_there_is_nothing_to_verify(place: Place) -> None:
    with pytest.raises(UnknownLedger):
        place.host.verify("never")
