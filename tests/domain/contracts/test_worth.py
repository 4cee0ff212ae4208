"""What the contracts under an award are worth: together what was awarded, or a reason why not."""

from domain.contracts.decider import DECIDER
from domain.contracts.events import ContractSigned
from domain.contracts.rejections import (
    ContractAboveAward,
    ContractBelowAward,
    ContractReferenceTaken,
)
from domain.kernel.identifiers import ContractId
from tests.domain.awards.course import VALUE
from tests.domain.awards.scene import BUYERS
from tests.domain.contracts.scene import (
    AUTHORITY,
    BEFORE,
    READY,
    SIGN,
    SIGNED,
    sign,
)
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)


def test_a_contract_is_worth_no_more_than_was_awarded() -> None:
    rejection = SPECIFICATION.given(*READY).when(sign(value=VALUE + 1)).then_rejected(ContractAboveAward)
    assert rejection.left == VALUE


def test_the_contract_that_binds_all_is_worth_what_was_awarded_or_a_reason_says_why_not() -> None:
    cheaper = sign(value=VALUE - 1)
    rejection = SPECIFICATION.given(*READY).when(cheaper).then_rejected(ContractBelowAward)
    assert rejection == ContractBelowAward(VALUE - 1, VALUE)
    told = {"value": VALUE - 1, "value_reason": "One option was not taken"}
    explained = SIGN.model_copy(update=told)
    (fact,) = SPECIFICATION.given(*READY).when(explained).facts()
    assert fact == SIGNED.model_copy(update=told)
    SPECIFICATION.given(*READY, fact).when(explained).then_nothing()
    SPECIFICATION.given(*READY, fact).when(cheaper).then_rejected(ContractReferenceTaken)


def test_the_last_of_several_contracts_makes_up_what_was_awarded() -> None:
    authority = tuple(one for one in AUTHORITY if one.member in BUYERS[1:])
    first = SIGNED.model_copy(update={"contract": ContractId("own"), "buyers": BUYERS[:1], "value": 100})
    history = SPECIFICATION.given(*BEFORE, *authority, first)
    rest = sign(members=BUYERS[1:], value=VALUE - 100)
    assert isinstance(history.when(rest).facts()[0], ContractSigned)
    below = sign(members=BUYERS[1:], value=1)
    assert history.when(below).then_rejected(ContractBelowAward).left == VALUE - 100
    explained = first.model_copy(update={"value_reason": "It takes no options"})
    history = SPECIFICATION.given(*BEFORE, *authority, explained)
    assert isinstance(history.when(below).facts()[0], ContractSigned)
