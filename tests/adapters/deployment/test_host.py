"""The host keeps ledgers in one database, across programs, and follows them."""

from pathlib import Path

import pytest

from adapters.deployment.host import open_host
from adapters.deployment.settings import DEFAULT_ORIGIN, Settings
from adapters.transparency.key_files import KeyFileUnusable
from adapters.vault.keyring import WrongMasterKey
from application.ledgers.host import LedgerNameTaken, UnknownLedger
from application.projections.declaration import projections
from application.projections.reading import State
from application.recording.ports import EVERYTHING
from application.transparency.keys import MalformedKey
from tests.support.ledgers import Place
from tests.support.submitting import ELVNES, appoint, form_group, join

WAIT = 30.0


def test_a_ledger_is_made_once(place: Place) -> None:
    assert place.host.create("namdal") is place.host.create("namdal")
    assert [summary.name for summary in place.host.ledgers()] == ["namdal"]


def test_a_name_is_not_given_to_another_origin(place: Place) -> None:
    place.host.create("namdal", "example.org/one")
    with pytest.raises(LedgerNameTaken):
        place.host.create("namdal", "example.org/other")


@pytest.mark.parametrize("name", ["Namdal", "nam dal", "../namdal", ""])
def test_a_name_that_is_none_is_refused_with_what_is_expected(place: Place, name: str) -> None:
    with pytest.raises(ValueError, match="expected lower-case letters"):
        place.host.create(name)


def test_an_origin_that_cannot_name_a_key_leaves_nothing_behind(place: Place) -> None:
    with pytest.raises(MalformedKey):
        place.host.create("namdal", "an origin with spaces")
    assert place.host.ledgers() == ()


def test_an_unknown_ledger_is_refused_with_those_there_are(place: Place) -> None:
    place.host.create("namdal")
    with pytest.raises(UnknownLedger, match="there are: namdal"):
        place.host.open("sogn")


def test_another_program_finds_what_was_recorded(place: Place) -> None:
    for request in (form_group(), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-1", "Kari Nes")):
        place.ledger().record(request)
    other = open_host(place.settings)
    events = [recorded.event for recorded in other.open("namdal").journal.read(clearance=EVERYTHING)]
    other.close()
    assert events[0].stored_as == "purchasing-group-formed.v1"
    assert "Kari Nes" in repr(events[-1])


def test_another_master_key_reads_no_names(place: Place, tmp_path: Path) -> None:
    for request in (form_group(), join(ELVNES, "Elvnes"), appoint(ELVNES, "p-1", "Kari Nes")):
        place.ledger().record(request)
    other = open_host(Settings(tmp_path / "other", place.settings.database))
    with pytest.raises(WrongMasterKey):
        list(other.open("namdal").journal.read(clearance=EVERYTHING))
    other.close()


def test_a_followed_ledger_is_published_and_its_lists_kept_up(place: Place) -> None:
    place.host.follow()
    ledger = place.ledger()
    answer = ledger.record(form_group())
    for projection in projections().values():
        ledger.rows.wait_for(projection, answer.positions[-1], WAIT)
    ledger.evidence.publish()
    (summary,) = place.host.status().ledgers
    assert (summary.size, summary.published) == (1, 1)
    assert {status.state for _, status in place.host.status().projections} == {State.FOLLOWING}


def test_a_ledger_that_another_program_makes_is_followed_though_nobody_opens_it_here(place: Place) -> None:
    place.host.follow()
    other = open_host(place.settings)
    ledger = other.create("sogn")
    answer = ledger.record(form_group())
    for projection in projections().values():
        ledger.rows.wait_for(projection, answer.positions[-1], WAIT)
    other.close()


def test_a_ledger_that_cannot_be_opened_keeps_no_other_from_being_followed(place: Place) -> None:
    place.host.follow()
    other = open_host(place.settings)
    (place.settings.keys / "a-broken-one.key").write_text("no key")
    with pytest.raises(KeyFileUnusable):
        other.create("a-broken-one")
    ledger = other.create("sogn")
    answer = ledger.record(form_group())
    for projection in projections().values():
        ledger.rows.wait_for(projection, answer.positions[-1], WAIT)
    other.close()


def test_the_status_says_where_the_database_is_without_a_password(place: Place) -> None:
    status = place.host.status()
    assert "password" not in status.database
    assert status.server.startswith("PostgreSQL ")
    assert not status.embedded


def test_an_option_goes_before_the_environment(tmp_path: Path) -> None:
    environment = {"SAMKJOP_DATABASE_URL": "postgresql://db/samkjop", "SAMKJOP_ORIGIN": "book.example"}
    chosen = Settings.chosen(tmp_path, environment)
    assert (chosen.data, chosen.database, chosen.origin) == (tmp_path, "postgresql://db/samkjop", "book.example")
    assert Settings.chosen(tmp_path, {}) == Settings(tmp_path, None, DEFAULT_ORIGIN)
