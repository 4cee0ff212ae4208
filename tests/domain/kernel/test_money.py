import pytest
from pydantic import TypeAdapter, ValidationError

from domain.kernel.money import LARGEST, Amount, Ore

ORE = TypeAdapter[int](Ore)
AMOUNT = TypeAdapter[int](Amount)


@pytest.mark.parametrize("amount", [0, 1, LARGEST])
def test_every_reader_of_json_sees_the_same_amount(amount: int) -> None:
    assert int(float(AMOUNT.validate_json(AMOUNT.dump_json(amount)))) == amount


def test_a_credit_is_a_negative_number_of_ore_but_no_amount() -> None:
    assert ORE.validate_python(-LARGEST) == -LARGEST
    with pytest.raises(ValidationError):
        AMOUNT.validate_python(-1)


@pytest.mark.parametrize("value", [LARGEST + 1, -LARGEST - 1, 1.5, "1.50"])
def test_more_than_json_can_hold_and_parts_of_an_ore_are_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        ORE.validate_python(value)
