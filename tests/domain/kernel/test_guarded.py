from typing import Annotated

import pytest
from pydantic import ValidationError

from domain.kernel.events import Event
from domain.kernel.guarded import Erased, Guarded, Personal, Withheld
from domain.kernel.identifiers import PersonId

COMMITMENT = "c" * 43


class GuestGreeted(Event):
    stored_as = "guest-greeted.v1"

    person: PersonId
    name: Annotated[Guarded[str], Personal("person")]


@pytest.mark.parametrize("name", ["Kari Nordmann", Withheld(withheld=COMMITMENT), Erased(erased=COMMITMENT)])
def test_a_guarded_field_holds_the_value_or_what_stands_in_its_place(name: str | Withheld | Erased) -> None:
    event = GuestGreeted(person=PersonId("p-guest-1"), name=name)
    assert event.name == name
    assert GuestGreeted.model_validate_json(event.model_dump_json()) == event


def test_what_stands_in_its_place_keeps_its_commitment_and_nothing_else() -> None:
    with pytest.raises(ValidationError):
        Erased.model_validate_json('{"erased": "x", "value": "Kari Nordmann"}')


def test_the_mark_says_whom_the_value_is_about() -> None:
    assert GuestGreeted.model_fields["name"].metadata == [Personal(subject="person")]
