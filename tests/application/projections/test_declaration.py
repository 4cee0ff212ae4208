"""What a projection declares, and how the declarations are found."""

import pytest
from pydantic import BaseModel

from application.motions.projections import MOTION_OUTCOMES
from application.projections.declaration import Projection, key_of, projections
from application.purchasing_groups.projections import GROUP_MEMBERS, PURCHASING_GROUPS
from application.recording.catalogue import catalogue
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.purchasing_groups.events import MemberInvited, MemberJoined


class Row(BaseModel):
    """A row."""

    number: int


def no_keys(_: Event) -> tuple[str, ...]:
    return ()


def declared(
    name: str = "rows",
    version: int = 1,
    handles: tuple[EventType, ...] = (MemberInvited,),
    listed_by: tuple[str, ...] = (),
) -> Projection[Row]:
    return Projection(
        name=name,
        version=version,
        tells="A row.",
        handles=handles,
        keys=no_keys,
        row=Row,
        evolve=lambda row, _key, _recorded: row,
        listed_by=listed_by,
    )


def test_every_projection_of_the_slices_is_found_by_its_name() -> None:
    found = projections()
    assert found["group-members"] is GROUP_MEMBERS
    assert found["purchasing-groups"] is PURCHASING_GROUPS
    assert found["motion-outcomes"] is MOTION_OUTCOMES


def test_every_projection_handles_events_of_the_catalogue() -> None:
    known = set(catalogue().events.values())
    assert all(set(projection.handles) <= known for projection in projections().values())


def test_the_boundary_is_every_event_of_the_handled_types() -> None:
    (criterion,) = declared(handles=(MemberInvited, MemberJoined)).boundary.criteria
    assert criterion.types == (MemberInvited, MemberJoined)
    assert criterion.tags == ()


def test_a_key_about_several_things_names_them_all() -> None:
    assert key_of("agder", "920123457") == "agder/920123457"


@pytest.mark.parametrize("name", ["Rows", "rows_of_things", "", "1st", "rows-", "r" * 41])
def test_a_name_that_no_table_can_have_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name of a projection"):
        declared(name=name)


def test_versions_begin_at_one() -> None:
    with pytest.raises(ValueError, match="the first is 1"):
        declared(version=0)


def test_a_projection_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="handles no events"):
        declared(handles=())


def test_rows_are_listed_only_by_what_they_hold() -> None:
    with pytest.raises(ValueError, match="'colour'"):
        declared(listed_by=("number", "colour"))
