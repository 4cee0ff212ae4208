"""An entry that somebody took away behind the ledger's back is told as gone where one asks for it."""

import pytest

from tests.journeys.calls import call
from tests.support.ledgers import Place
from tests.support.submitting import ELVNES, YTRE_SUND, form_group, invite


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_who_asks_for_an_entry_that_is_gone_is_sent_to_verify(
    place: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, form: tuple[str, ...]
) -> None:
    book = place.ledger()
    for request in (form_group(), invite(ELVNES, "Elvnes"), invite(YTRE_SUND, "Ytre Sund")):
        book.record(request)
    assert place.superuser.do("DELETE FROM ledger.entries WHERE position = 2") == 1
    monkeypatch.setenv("SAMKJOP_DATA", str(place.settings.data))
    monkeypatch.setenv("SAMKJOP_DATABASE_URL", place.superuser.address)
    gone = call(capsys, "show", "namdal", "2", *form)
    assert (gone.code, gone.out) == (2, "")
    assert "Nothing stands at position 2 of the ledger 'namdal': samkjop verify tells more" in gone.err
    assert call(capsys, "show", "namdal", "3", *form).code == 0
    told = call(capsys, "verify", "namdal")
    assert told.code == 1
    assert "Position 2 is missing; nothing after that was held against what was signed." in " ".join(told.out.split())
