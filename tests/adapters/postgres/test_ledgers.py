import pytest

from adapters.postgres.database import Database
from adapters.postgres.ledgers import LedgerExists, NoSuchLedger, create_ledger, find_ledger, ledgers
from adapters.postgres.recorder import PostgresRecorder
from tests.support.entry_samples import CAST, draft, request


def test_ledgers_are_listed_by_name_with_where_they_stand(database: Database) -> None:
    create_ledger(database, "vest", "example.no/vest")
    create_ledger(database, "aust", "example.no/aust")
    PostgresRecorder(database, "vest").submit(request(1, draft(CAST), draft(CAST)))
    aust, vest = ledgers(database)
    assert (aust.name, aust.origin, aust.size, aust.recorded_at) == ("aust", "example.no/aust", 0, None)
    assert (vest.name, vest.size) == ("vest", 2)
    assert vest.recorded_at == PostgresRecorder(database, "vest").head().recorded_at
    assert find_ledger(database, "vest") == vest


def test_making_a_ledger_again_changes_nothing(database: Database) -> None:
    create_ledger(database, "vest", "example.no/vest")
    before = ledgers(database)
    create_ledger(database, "vest", "example.no/vest")
    assert ledgers(database) == before


@pytest.mark.parametrize(("name", "origin"), [("vest", "example.no/other"), ("other", "example.no/vest")])
def test_a_name_and_an_origin_belong_to_one_ledger(database: Database, name: str, origin: str) -> None:
    create_ledger(database, "vest", "example.no/vest")
    with pytest.raises(LedgerExists):
        create_ledger(database, name, origin)
    assert [listing.name for listing in ledgers(database)] == ["vest"]


@pytest.mark.parametrize("name", ["", "Vest", "vest og aust", "-vest", "v" * 65])
def test_a_ledgers_name_is_a_slug(database: Database, name: str) -> None:
    with pytest.raises(ValueError, match="ledger's name"):
        create_ledger(database, name, "example.no/vest")


def test_a_ledger_that_is_not_there_is_not_found(database: Database) -> None:
    with pytest.raises(NoSuchLedger):
        find_ledger(database, "nowhere")
