from domain.kernel.boundaries import Boundary, Criterion, about, boundary
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, PersonId

HERE = GroupId("here")
THERE = GroupId("there")
KARI = PersonId("kari")
OLA = PersonId("ola")


class Arrived(Event):
    stored_as = "arrived.v1"

    group: GroupId
    person: PersonId


class Left(Event):
    stored_as = "left.v1"

    group: GroupId
    person: PersonId


def test_a_criterion_covers_its_types_where_they_carry_all_of_its_tags() -> None:
    criterion = about(HERE, KARI, types=(Arrived,))
    assert criterion.covers(Arrived(group=HERE, person=KARI))
    assert not criterion.covers(Left(group=HERE, person=KARI))
    assert not criterion.covers(Arrived(group=THERE, person=KARI))
    assert not criterion.covers(Arrived(group=HERE, person=OLA))


def test_a_criterion_without_types_covers_every_type() -> None:
    criterion = Criterion(types=(), tags=(KARI.tag,))
    assert criterion.covers(Left(group=THERE, person=KARI))
    assert not criterion.covers(Left(group=THERE, person=OLA))


def test_a_boundary_covers_what_any_of_its_criteria_covers() -> None:
    within = boundary(about(HERE, types=(Arrived,)), about(KARI, types=(Left,)))
    assert within.covers(Arrived(group=HERE, person=OLA))
    assert within.covers(Left(group=THERE, person=KARI))
    assert not within.covers(Left(group=HERE, person=OLA))


def test_an_empty_boundary_covers_nothing() -> None:
    assert not Boundary(()).covers(Arrived(group=HERE, person=KARI))


def test_the_order_in_which_things_are_named_does_not_matter() -> None:
    assert about(HERE, KARI, types=(Arrived,)) == about(KARI, HERE, KARI, types=(Arrived,))
