import pytest
from pydantic import TypeAdapter, ValidationError

from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, MotionId
from domain.kernel.organisations import MemberId, OrganisationNumber

ELVNES = "314910001"
YTRE_SUND = "314911008"


class Seat(Written):
    member: MemberId
    seconded_by: tuple[MemberId, ...] = ()


class SeatsDrawn(Event):
    stored_as = "seats-drawn.v1"

    group: GroupId
    motion: MotionId | None = None
    seats: tuple[Seat, ...]
    note: str = "group:not-a-tag"


def test_a_tag_is_the_kind_and_the_reference() -> None:
    assert GroupId("trygghet").tag == "group:trygghet"
    assert OrganisationNumber(ELVNES).tag == "organisation:314910001"


def test_the_tags_of_an_event_follow_from_its_identifiers_however_deep_sorted_and_once() -> None:
    seats = (Seat(member=MemberId(YTRE_SUND), seconded_by=(MemberId(ELVNES),)), Seat(member=MemberId(YTRE_SUND)))
    event = SeatsDrawn(group=GroupId("trygghet"), seats=seats)
    assert event.tags == ("group:trygghet", "member:314910001", "member:314911008")


def test_a_copy_tells_its_own_tags_whether_or_not_the_first_was_asked() -> None:
    event = SeatsDrawn(group=GroupId("trygghet"), seats=())
    moved = {"group": GroupId("elsewhere")}
    assert event.model_copy(update=moved).tags == ("group:elsewhere",)
    assert event.tags == ("group:trygghet",)
    assert event.model_copy(update=moved).tags == ("group:elsewhere",)


def test_a_reference_is_described_by_its_form_and_its_kind() -> None:
    described = TypeAdapter(GroupId).json_schema()
    assert (described["type"], described["pattern"], described["x-kind"]) == ("string", GroupId.pattern, "group")


@pytest.mark.parametrize("text", ["a", "g-1", "0", "a" * 64, "a--b"])
def test_lower_case_letters_digits_and_inner_hyphens_make_a_reference(text: str) -> None:
    assert GroupId(text) == text
    assert type(TypeAdapter(GroupId).validate_python(text)) is GroupId


@pytest.mark.parametrize("text", ["", "-a", "a-", "A", "æ", "a b", "a:b", "a" * 65, "a\n"])
def test_anything_else_is_no_reference(text: str) -> None:
    with pytest.raises(ValueError, match="is no group reference"):
        GroupId(text)
    with pytest.raises(ValidationError):
        TypeAdapter(GroupId).validate_python(text)
