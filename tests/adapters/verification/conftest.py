"""The book that is attacked."""

import pytest

from application.ledgers.ledger import Ledger
from tests.support.ledgers import Place
from tests.support.submitting import DALHEIM, ELVNES, FOSSMO, SKOGVATN, YTRE_SUND, appoint, form_group, invite, join

MEMBERS = {ELVNES: "Elvnes", YTRE_SUND: "Ytre Sund", DALHEIM: "Dalheim", FOSSMO: "Fossmo", SKOGVATN: "Skogvatn"}


@pytest.fixture
def book(place: Place) -> Ledger:
    """Twelve entries, two people, two checkpoints."""
    ledger = place.ledger()
    ledger.record(form_group())
    for number, name in MEMBERS.items():
        ledger.record(invite(number, name))
    ledger.evidence.publish()
    for number, name in list(MEMBERS.items())[:4]:
        ledger.record(join(number, name))
    ledger.record(appoint(ELVNES, "p-1", "Kari Nes"))
    ledger.record(appoint(DALHEIM, "p-2", "Ola Dal"))
    ledger.evidence.publish()
    return ledger
