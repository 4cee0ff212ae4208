"""What a superuser does behind the ledger's back, with the triggers off: verify fails and names the position."""

import psycopg
import pytest

from application.ledgers.ledger import Ledger
from application.transparency.findings import FindingKind
from application.transparency.publishing import RootsDisagree
from tests.adapters.verification.reports import first, kinds
from tests.support.ledgers import Place, Superuser
from tests.support.submitting import submission as command

EDIT = "UPDATE ledger.entries SET entry = {} WHERE position = %s"
WHY = {"ground": "objection", "reason": "Asked for", "case_number": "2026/1", "archive_worthy": False}


def edit(superuser: Superuser, position: int) -> None:
    replaced = "replace(encode(entry, 'escape'), 'Dalheim', 'Delheim')::bytea"
    assert superuser.do(EDIT.format(replaced), position) == 1


def test_an_untouched_book_is_sound(book: Ledger) -> None:
    report = book.evidence.verify()
    assert (report.sound, report.size, report.covered, report.checkpoints, report.values) == (True, 12, 12, 2, 2)
    assert report.root == book.evidence.publish().head.root


def test_an_edited_payload_is_found(book: Ledger, place: Place) -> None:
    edit(place.superuser, 4)
    assert first(book.evidence.verify()) == ("entries-altered", 4)


def test_a_deleted_entry_is_found(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.entries WHERE position = 5")
    assert first(book.evidence.verify())[1] == 5


def test_a_deleted_entry_is_found_when_the_later_ones_are_renumbered(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.entries WHERE position = 5")
    renumber_down(place.superuser, 5)
    report = book.evidence.verify()
    assert first(report)[1] == 5
    assert FindingKind.HISTORY_REWRITTEN in kinds(report) or FindingKind.ENTRIES_MISSING in kinds(report)


def renumber_down(superuser: Superuser, start: int) -> None:
    for position in range(start + 1, 13):
        superuser.move(position, position - 1)


def test_an_entry_put_in_back_in_time_is_found(book: Ledger, place: Place) -> None:
    for position in range(12, 6, -1):
        place.superuser.move(position, position + 1)
    place.superuser.do(
        "INSERT INTO ledger.entries (ledger, position, recorded_at, type, entry) "
        "SELECT ledger, 7, recorded_at, type, entry FROM ledger.entries WHERE position = 6"
    )
    assert first(book.evidence.verify())[1] == 7


def test_two_swapped_entries_are_found(book: Ledger, place: Place) -> None:
    for here, there in ((3, 1003), (4, 3), (1003, 4)):
        place.superuser.move(here, there)
    report = book.evidence.verify()
    assert first(report) == ("entries-swapped", 3)
    assert report.findings[0].last == 4


def test_a_cut_tail_is_found(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.entries WHERE position > 10")
    report = book.evidence.verify()
    assert FindingKind.ENTRIES_MISSING in kinds(report)
    assert min(finding.position or 99 for finding in report.findings) == 11


def test_a_rewritten_history_is_found_even_when_tiles_and_checkpoints_are_rewritten(book: Ledger, place: Place) -> None:
    edit(place.superuser, 4)
    place.superuser.do("DELETE FROM ledger.tiles")
    place.superuser.do("DELETE FROM ledger.checkpoints")
    assert FindingKind.HISTORY_REWRITTEN in kinds(book.evidence.verify())
    with pytest.raises(RootsDisagree, match="not the ones that were signed for"):
        book.evidence.publish()


def test_an_older_copy_is_not_published_over(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.entries WHERE position > 6")
    place.superuser.do("DELETE FROM ledger.checkpoints WHERE size > 6")
    place.superuser.do("DELETE FROM ledger.tiles")
    with pytest.raises(RootsDisagree):
        book.evidence.publish()


def test_an_entry_that_is_hidden_from_an_audit_trail_is_found(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.tags WHERE position = 9 AND tag LIKE 'member:%'")
    assert first(book.evidence.verify()) == ("index-altered", 9)


def test_an_entry_listed_under_another_type_is_found(book: Ledger, place: Place) -> None:
    place.superuser.do("UPDATE ledger.entries SET type = 'member-invited.v1' WHERE position = 1")
    assert first(book.evidence.verify()) == ("index-altered", 1)


def test_a_value_replaced_by_another_is_found(book: Ledger, place: Place) -> None:
    with place.superuser.connection() as connection:
        rows = connection.execute("SELECT commitment, sealed FROM ledger.vault ORDER BY commitment").fetchall()
        (one, first_value), (other, second_value) = rows
        connection.execute("UPDATE ledger.vault SET sealed = %s WHERE commitment = %s", (second_value, one))
        connection.execute("UPDATE ledger.vault SET sealed = %s WHERE commitment = %s", (first_value, other))
    report = book.evidence.verify()
    assert [(f.kind.value, f.position) for f in report.findings] == [("value-replaced", 11), ("value-replaced", 12)]


def test_a_value_removed_without_an_erasure_is_found(book: Ledger, place: Place) -> None:
    place.superuser.do("DELETE FROM ledger.vault WHERE subject = 'person:p-2'")
    assert first(book.evidence.verify()) == ("value-missing", 12)


def test_a_value_brought_back_after_its_erasure_is_found(book: Ledger, place: Place) -> None:
    with place.superuser.connection() as connection:
        kept = connection.execute("SELECT * FROM ledger.vault WHERE subject = 'person:p-1'").fetchall()
        keys = connection.execute("SELECT * FROM ledger.vault_keys WHERE subject = 'person:p-1'").fetchall()
    book.record(command("erase-personal-data", person="p-1", positions=[11], **WHY))
    assert book.evidence.verify().sound
    with place.superuser.connection() as connection:
        connection.execute("INSERT INTO ledger.vault_keys VALUES (%s, %s, %s)", keys[0])
        connection.execute("INSERT INTO ledger.vault VALUES (%s, %s, %s, %s)", kept[0])
    assert first(book.evidence.verify()) == ("value-after-erasure", 11)


def test_a_checkpoint_edited_in_the_table_is_found(book: Ledger, place: Place) -> None:
    place.superuser.do("UPDATE ledger.checkpoints SET root = sha256('another') WHERE size = 6")
    assert FindingKind.CHECKPOINT_UNUSABLE in kinds(book.evidence.verify())


@pytest.mark.parametrize(
    "deed", ["UPDATE ledger.entries SET type = 'x'", "DELETE FROM ledger.entries", "TRUNCATE ledger.entries"]
)
def test_the_application_itself_cannot_change_what_is_recorded(book: Ledger, place: Place, deed: str) -> None:
    assert book.head().position == 12
    with psycopg.connect(place.superuser.address) as connection:
        connection.execute("SET ROLE samkjop_app")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(deed.encode())
