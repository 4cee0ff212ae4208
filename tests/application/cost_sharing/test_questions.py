"""Where a pool stands, what a member bears and why, and how a key would share an amount."""

from datetime import date

import pytest
from pydantic import BaseModel

from application.cost_sharing.questions import COST_KEYS, POOLS, STATEMENTS, KeyAsked, StatementFor
from application.cost_sharing.views import CostPool, Statement, StatementKind
from application.ledgers.ledger import Ledger
from application.questions.declaring import AnyQuestion, Moment, NoParameters
from application.recording.ports import NOW, Until
from application.trails.languages import Language
from domain.cost_sharing.values import Basis
from domain.kernel.identifiers import CostKeyId, MotionId, PoolId
from domain.kernel.organisations import MemberId
from tests.support.shared_costs import ACTUAL, BUDGET
from tests.support.submitting import ELVNES, OYVAER, SKOGVATN, submission

PROCESS = PoolId("process")
TODAY = date(2026, 4, 1)
AS_TOLD = [200_544_37, 136_132_28, 72_741_03, 58_382_85, 44_579_47]


def asked(
    ledger: Ledger, question: AnyQuestion, thing: PoolId | CostKeyId, parameters: BaseModel, until: Until = NOW
) -> BaseModel:
    """The answer, which there is."""
    found = ledger.ask(question, thing, parameters, Moment(TODAY, until))
    assert found is not None
    return found.view


def pool(ledger: Ledger, until: Until = NOW) -> CostPool:
    """The pool at a moment."""
    view = asked(ledger, POOLS, PROCESS, NoParameters(), until)
    assert isinstance(view, CostPool)
    return view


def statement(ledger: Ledger, member: str, language: Language = Language.NB) -> Statement:
    """The member's statement."""
    view = asked(ledger, STATEMENTS, PROCESS, StatementFor(member=MemberId(member), language=language))
    assert isinstance(view, Statement)
    return view


def correct(ledger: Ledger) -> None:
    """Take the cost back and enter two thirds of it anew."""
    by = {"group": "namdal", "pool": "process", "at": "2026-04-01T10:00:00+02:00"}
    why = {"correction": "legal-help-back", "corrects": "legal-help", "reason": "A third was for another project."}
    ledger.record(submission("correct-cost", **by, **why))
    cost = {"cost": "legal-help-anew", "replaces": "legal-help", "amount": 341_586_67, "what": "legal help"}
    ledger.record(submission("incur-cost", **by, **cost, incurred_on="2026-03-01", paid_by=ELVNES))
    ledger.record(submission("allocate-cost", **by, cost="legal-help-anew"))


def test_a_pool_tells_budget_costs_shares_and_balances(ledger: Ledger) -> None:
    view = pool(ledger)
    assert view.budget is not None
    assert (view.budget.amount, view.spent, view.over_budget, view.waiting) == (BUDGET, ACTUAL, ACTUAL - BUDGET, 0)
    (cost,) = view.costs
    assert cost.by is not None
    assert ([share.total for share in cost.by.shares], cost.by.as_recomputed) == (AS_TOLD, True)
    assert [one.borne for one in view.members] == AS_TOLD
    assert {one.balance for one in view.members} == {0}
    assert [one.disputed for one in view.settlements] == [("legal-help",)]
    assert [(one.member, one.decided_in) for one in view.disputes] == [(SKOGVATN, None)]


def test_a_pool_is_told_as_it_stood_at_any_moment(ledger: Ledger) -> None:
    head = ledger.head().position
    before_sharing = pool(ledger, Until(position=head - 3))
    assert (before_sharing.waiting, before_sharing.costs[0].by) == (ACTUAL, None)
    before_settling = pool(ledger, Until(position=head - 1))
    assert [one.balance for one in before_settling.members] == [ACTUAL - AS_TOLD[0], *(-one for one in AS_TOLD[1:])]


def test_a_pool_nobody_opened_is_not_known(ledger: Ledger) -> None:
    assert ledger.ask(POOLS, PoolId("unheard-of"), NoParameters(), Moment(TODAY)) is None
    nobody = StatementFor(member=MemberId(ELVNES))
    assert ledger.ask(STATEMENTS, PoolId("unheard-of"), nobody, Moment(TODAY)) is None


def test_a_statement_tells_how_the_share_was_found(ledger: Ledger) -> None:
    view = statement(ledger, SKOGVATN)
    share, settled = view.lines
    assert (share.kind, share.amount, settled.kind, settled.amount) == (
        StatementKind.SHARE,
        -44_579_47,
        StatementKind.SETTLEMENT,
        44_579_47,
    )
    assert view.budgeted == 42_327_79
    assert any("30 % i like deler: 153\xa0714,00 kr delt på 5 er 30\xa0742,80 kr" in one for one in share.explanation)
    assert any("vedtatt i on-the-key" in one for one in share.explanation)
    assert view.standing == (f"{SKOGVATN} skylder ikke noe og har ikke noe til gode.",)


@pytest.mark.parametrize("member", [ELVNES, SKOGVATN, OYVAER])
def test_the_lines_of_a_statement_sum_to_the_balance(ledger: Ledger, member: str) -> None:
    correct(ledger)
    view = statement(ledger, member)
    assert sum(line.amount for line in view.lines) == view.balance
    assert sum(line.vat for line in view.lines) == view.vat_balance


def test_a_correction_leaves_the_earlier_share_to_be_seen(ledger: Ledger) -> None:
    correct(ledger)
    kinds = [line.kind for line in statement(ledger, SKOGVATN).lines]
    assert kinds == [StatementKind.SHARE, StatementKind.TAKEN_BACK, StatementKind.SHARE, StatementKind.SETTLEMENT]
    taken_back, anew = pool(ledger).costs
    assert taken_back.taken_back_by == "legal-help-back"
    assert taken_back.by is not None
    assert [share.total for share in taken_back.by.shares] == AS_TOLD
    assert (anew.replaces, anew.shared) == ("legal-help", 341_586_67)


def test_a_statement_is_told_in_the_language_asked_for(ledger: Ledger) -> None:
    nynorsk, english = statement(ledger, ELVNES, Language.NN), statement(ledger, ELVNES, Language.EN)
    assert nynorsk.standing == (f"{ELVNES} skuldar ikkje noko og har ikkje noko til gode.",)
    assert english.lines[0].text == "Paid legal-help on 1 March 2026: legal help"


def test_a_preview_shares_an_amount_without_recording_it(ledger: Ledger) -> None:
    head = ledger.head().position
    found = ledger.ask(COST_KEYS, CostKeyId("key"), KeyAsked(amount=BUDGET), Moment(TODAY))
    assert found is not None
    view = found.view
    assert (view.in_force, [one.version for one in view.versions]) == (1, [1])
    assert view.versions[0].bases == (Basis.EQUAL, Basis.POPULATION)
    assert view.preview is not None
    assert [one.share.total for one in view.preview.shares] == [19041499, 12925632, 6906693, 5543397, 4232779]
    assert all(one.explanation for one in view.preview.shares)
    assert ledger.head().position == head


def test_a_key_is_asked_about_on_a_day_and_by_version(ledger: Ledger) -> None:
    before = Moment(date(2026, 1, 1))
    found = ledger.ask(COST_KEYS, CostKeyId("key"), KeyAsked(amount=100), before)
    assert found is not None
    assert (found.view.in_force, found.view.preview) == (None, None)
    named = ledger.ask(COST_KEYS, CostKeyId("key"), KeyAsked(amount=100, version=1), before)
    assert named is not None
    assert named.view.preview is not None
    assert named.view.versions[0].motion == MotionId("on-the-key")
    assert ledger.ask(COST_KEYS, CostKeyId("other"), KeyAsked(), before) is None


def test_parameters_are_read_as_an_address_writes_them() -> None:
    assert KeyAsked.model_validate_strings({"amount": "100", "version": "2", "language": "nn"}).amount == 100
    assert StatementFor.model_validate_strings({"member": ELVNES}).member == ELVNES
