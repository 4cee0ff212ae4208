from datetime import date

from domain.representatives.people import people
from domain.representatives.values import Capacity, GroupRole
from tests.domain.purchasing_groups.known import DALHEIM, YTRE_SUND
from tests.domain.representatives.known import (
    AFTER,
    FIRST,
    KARI,
    LAST,
    OLA,
    PER,
    appointed,
    assigned,
    ended,
    joined,
    relieved,
)


def test_who_speaks_for_a_member_on_a_day_is_told_by_capacity() -> None:
    group = people([
        joined(YTRE_SUND),
        appointed(KARI),
        appointed(OLA, capacity=Capacity.DEPUTY),
        appointed(PER, DALHEIM),
        relieved(KARI),
        appointed(OLA, DALHEIM, valid_from=AFTER),
    ])  # fmt: skip
    assert group.speaking_for(YTRE_SUND, Capacity.REPRESENTATIVE, date(2025, 12, 31)) == ()
    assert group.speaking_for(YTRE_SUND, Capacity.REPRESENTATIVE, FIRST) == (KARI,)
    assert group.speaking_for(YTRE_SUND, Capacity.REPRESENTATIVE, LAST) == (KARI,)
    assert group.speaking_for(YTRE_SUND, Capacity.REPRESENTATIVE, AFTER) == ()
    assert group.speaking_for(YTRE_SUND, Capacity.DEPUTY, AFTER) == (OLA,)


def test_who_holds_a_role_on_a_day_is_told() -> None:
    group = people([assigned(KARI), assigned(OLA, GroupRole.LEGAL), ended(KARI), assigned(PER, valid_from=AFTER)])
    assert group.holding(GroupRole.CHAIR, LAST) == (KARI,)
    assert group.holding(GroupRole.CHAIR, AFTER) == (PER,)
    assert group.holding(GroupRole.LEGAL, AFTER) == (OLA,)


def test_relief_that_names_a_day_outside_the_appointment_changes_nothing() -> None:
    limited = appointed(KARI, valid_to=LAST)
    assert people([limited, relieved(KARI, AFTER)]) == people([limited])
    assert people([assigned(KARI, valid_to=LAST), ended(KARI, ended_on=AFTER)]) == people([
        assigned(KARI, valid_to=LAST)
    ])  # fmt: skip
