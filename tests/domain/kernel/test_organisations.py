import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.kernel.organisations import MemberId, OrganisationNumber, check_digit

SYNTHETIC = ("314910001", "314911008", "314912004", "314913000", "314914007", "314915003", "314916018")


@pytest.mark.parametrize("number", SYNTHETIC)
def test_a_number_with_the_right_check_digit_is_accepted(number: str) -> None:
    assert OrganisationNumber(number) == number


def test_the_check_digit_is_found_by_modulus_11() -> None:
    assert check_digit("31491000") == 1
    assert check_digit("31491300") == 0


def test_eight_digits_whose_check_would_be_ten_begin_no_number() -> None:
    assert check_digit("00000006") is None
    assert all(OrganisationNumber.fault(f"00000006{last}") for last in range(10))


@given(st.sampled_from(SYNTHETIC), st.integers(0, 8), st.integers(1, 9))
def test_one_mistyped_digit_is_always_noticed(number: str, place: int, change: int) -> None:
    digit = (int(number[place]) + change) % 10
    assert OrganisationNumber.fault(f"{number[:place]}{digit}{number[place + 1 :]}")


@given(st.sampled_from(SYNTHETIC), st.integers(0, 7))
def test_two_neighbouring_digits_that_changed_places_are_noticed(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert swapped == number or OrganisationNumber.fault(swapped)


@pytest.mark.parametrize("text", ["", "31491000", "3149100012", "31491000a", "٣١٤٩١٠٠٠١", " 14910001", "314910001\n"])
def test_anything_but_nine_ascii_digits_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="expected nine digits"):
        OrganisationNumber(text)


@pytest.mark.parametrize("text", ["314910002", "31491000", "٣١٤٩١٠٠٠١", "314910001\n"])
def test_a_written_number_is_checked_as_well(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(MemberId).validate_python(text)


def test_a_written_number_gets_its_type() -> None:
    assert TypeAdapter(MemberId).validate_json('"314910001"').tag == "member:314910001"
