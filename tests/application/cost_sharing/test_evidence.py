"""Each sharing leads to the entries that it rests on."""

from application.cost_sharing.evidence import evidence_in
from application.ledgers.ledger import Ledger
from application.recording.ports import Until
from domain.cost_sharing.events import BudgetApproved, CostAllocated, CostIncurred, CostPoolOpened
from domain.kernel.events import Event


def test_a_cost_rests_on_its_entry_and_its_sharing_and_a_budget_on_its_approval(ledger: Ledger) -> None:
    told = {recorded.position: recorded.event for recorded in ledger.journal.read()}
    kinds = {
        about: [type(told[position]) for position in positions]
        for (_, about), positions in evidence_in(ledger.journal).items()
    }
    expected: dict[str | None, list[type[Event]]] = {
        None: [CostPoolOpened],
        "on-the-budget": [BudgetApproved],
        "legal-help": [CostIncurred, CostAllocated],
    }
    assert kinds == expected


def test_earlier_less_was_recorded(ledger: Ledger) -> None:
    assert evidence_in(ledger.journal, Until(position=3)) == {}
