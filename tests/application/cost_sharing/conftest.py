"""A ledger in memory in which a cost was shared and settled."""

import pytest

from application.ledgers.ledger import Ledger
from tests.support.hosts import MemoryHost
from tests.support.shared_costs import steps
from tests.support.submitting import submission


@pytest.fixture
def ledger() -> Ledger:
    """The ledger."""
    made = MemoryHost().create("namdal")
    for command, content in steps():
        made.record(submission(command, **content))
    return made
