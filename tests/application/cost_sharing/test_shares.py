"""The shares of a pool are told with the names of those who take part in it, as they were at any moment."""

from datetime import date

import pytest

from application.cost_sharing.accounts import account_of
from application.cost_sharing.pools import pool_of, pools_in
from application.cost_sharing.questions import SHARES
from application.cost_sharing.shares import ExplainedPool, SharesAsked
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from application.recording.ports import NOBODY, NOW, Request, Until
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.kernel.identifiers import PoolId
from tests.support.submitting import ELVNES, OYVAER, submission

PROCESS, TODAY = PoolId("process"), date(2026, 4, 1)
SAID = {
    "by": {"person": f"p-{ELVNES}", "role": "controller", "organisation": ELVNES},
    "at": "2026-04-01T10:00:00+02:00",
}


def told(
    ledger: Ledger, until: Until = NOW, language: Language = Language.EN, pool: PoolId = PROCESS
) -> ExplainedPool | None:
    """The answer, if there is one."""
    found = ledger.ask(SHARES, pool, SharesAsked(language=language), Moment(TODAY, until))
    return None if found is None else found.view


def with_every_name(ledger: Ledger, until: Until, language: Language) -> list[ExplainedPool]:
    """The pools as they are told by who knows all names of the ledger."""
    teller = Teller(language, ledger.names.at(until, NOBODY))
    books = pools_in(ledger.journal, until)
    return [ExplainedPool(pool=pool_of(one), account=account_of(one, teller)) for one in books]


@pytest.mark.parametrize("language", Language)
def test_shares_are_told_with_the_names_that_the_ledger_knows(ledger: Ledger, language: Language) -> None:
    head = ledger.head().position
    for until in (NOW, Until(position=head - 3), Until(stood_on=date(2026, 3, 10)), Until(position=head - 1)):
        assert [told(ledger, until, language)] == with_every_name(ledger, until, language)
    view = told(ledger, language=language)
    assert view is not None
    assert [one.name for one in view.account.totals] == ["Elvnes", "Ytre Sund", "Dalheim", "Fossmo", "Skogvatn"]


def test_shares_are_told_as_they_stood_and_as_was_known(ledger: Ledger) -> None:
    now, before = told(ledger), told(ledger, Until(stood_on=date(2026, 3, 10)))
    known_then = told(ledger, Until(position=ledger.head().position, stood_on=date(2026, 3, 9)))
    assert now is not None
    assert before is not None
    assert known_then is not None
    assert [len(one.account.totals) for one in (now, before, known_then)] == [5, 0, 0]
    assert [len(one.pool.costs) for one in (now, before, known_then)] == [1, 1, 0]


def test_the_shares_of_a_pool_nobody_opened_are_not_known(ledger: Ledger) -> None:
    assert told(ledger, pool=PoolId("unheard-of")) is None
    assert told(ledger, Until(position=3)) is None


def test_two_pools_of_one_procurement_are_told_apart(ledger: Ledger) -> None:
    opened = {"procurement": "alarms", "title": "Alarms for all", "subject": "Alarms"}
    ledger.record(submission("open-procurement", **SAID, **opened, buyers=[ELVNES], lead=ELVNES))
    for pool in ("first", "second"):
        of_both = {"group": "namdal", "procurement": "alarms", "key": "key"}
        ledger.record(submission("open-cost-pool", **SAID, **of_both, pool=pool, title=f"The {pool}"))
    second = told(ledger, pool=PoolId("second"))
    assert second is not None
    assert second.pool.title == "The second"
    assert second.account.told == "The cost pool “The second” was opened for Alarms for all, with the key key"
    assert second == with_every_name(ledger, NOW, Language.EN)[-1]


@pytest.mark.parametrize(
    "naming",
    [
        submission("register-supplier", **SAID, supplier=OYVAER, name="Øyvær"),
        submission("invite-member", **SAID, group="namdal", member=OYVAER, name="Øyvær"),
    ],
    ids=["registered", "invited"],
)
def test_a_supplier_has_the_name_it_was_registered_by_or_has_as_a_member(ledger: Ledger, naming: Request) -> None:
    ledger.record(naming)
    cost = {"cost": "hall", "what": "the hall", "amount": 1_000_00, "incurred_on": "2026-03-20"}
    entered = {"group": "namdal", "pool": "process", "paid_by": ELVNES, "supplier": OYVAER}
    ledger.record(submission("incur-cost", **SAID, **entered, **cost))
    view = told(ledger)
    assert view is not None
    assert "(hall in The process), from Øyvær" in view.account.sharings[-1].told[0]
