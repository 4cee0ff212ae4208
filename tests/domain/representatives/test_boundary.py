"""A decision reads every fact that can change it, and waits for no other."""

import pytest

from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId
from domain.purchasing_groups.events import MemberInvited, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.representatives.commands import EndRole, RelieveRepresentative
from domain.representatives.decider import DECIDER, PeopleCommand
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.values import GroupRole
from tests.domain.purchasing_groups.known import DALHEIM, ELVNES, GROUP, IN_DECEMBER, SECRETARY, YTRE_SUND, anew
from tests.domain.representatives.known import (
    KARI,
    LAST,
    OLA,
    appoint,
    appointed,
    assign,
    assigned,
    ended,
    formed,
    invited,
    joined,
    left,
    relieved,
)
from tests.support.boundaries import by_type, rests_on_these_and_no_others

STANDING: set[EventType] = {PurchasingGroupFormed, MemberInvited, MemberJoined, WithdrawalNotified}
APPOINTMENTS: set[EventType] = {RepresentativeAppointed, RepresentativeRelieved}
ROLES: set[EventType] = {RoleAssigned, RoleEnded}

relieve = RelieveRepresentative(at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=ELVNES, person=KARI, relieved_on=LAST)
end = EndRole(at=IN_DECEMBER, by=SECRETARY, group=GROUP, person=KARI, role=GroupRole.LEGAL, ended_on=LAST)

READS: list[tuple[PeopleCommand, set[EventType]]] = [
    (appoint(KARI, ELVNES), STANDING | APPOINTMENTS),
    (relieve, APPOINTMENTS),
    (assign(KARI, GroupRole.LEGAL, ELVNES), STANDING | ROLES),
    (assign(KARI, GroupRole.CHAIR, ELVNES), STANDING | ROLES),
    (end, ROLES),
]
ITS_OWN: tuple[Event, ...] = (
    formed,
    invited(ELVNES),
    joined(ELVNES),
    left(ELVNES, LAST),
    appointed(KARI, ELVNES),
    relieved(KARI, member=ELVNES),
    assigned(KARI, GroupRole.LEGAL, ELVNES),
    ended(KARI, GroupRole.LEGAL),
)
OF_OTHERS: tuple[Event, ...] = (
    anew(formed, lead=YTRE_SUND),
    invited(YTRE_SUND),
    joined(YTRE_SUND),
    left(YTRE_SUND, LAST),
    appointed(OLA, DALHEIM),
    relieved(OLA, member=DALHEIM),
)
ROLES_OF_OTHERS: tuple[Event, ...] = (assigned(OLA), ended(OLA))

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(DECIDER, by_type(ITS_OWN), READS)


@pytest.mark.parametrize("command", [command for command, _ in READS])
def test_a_decision_reads_nothing_of_other_organisations_people_or_groups(command: PeopleCommand) -> None:
    within = DECIDER.boundary(command)
    elsewhere = [anew(fact, group=GroupId("furniture")) for fact in (*ITS_OWN, *ROLES_OF_OTHERS)]
    assert not [fact for fact in (*elsewhere, *OF_OTHERS) if within.covers(fact)]


def test_only_who_is_to_be_chair_depends_on_what_others_hold() -> None:
    for command, _ in READS:
        within = DECIDER.boundary(command)
        chair = command == assign(KARI, GroupRole.CHAIR, ELVNES)
        assert all(within.covers(fact) == chair for fact in ROLES_OF_OTHERS)


def test_an_appointment_reads_the_others_of_the_member_and_of_the_person() -> None:
    within = DECIDER.boundary(appoint(KARI, ELVNES))
    assert within.covers(appointed(OLA, ELVNES))
    assert within.covers(appointed(KARI, DALHEIM))
    assert within.covers(relieved(KARI, member=DALHEIM))
    assert not DECIDER.boundary(relieve).covers(appointed(KARI, DALHEIM))
    assert not DECIDER.boundary(relieve).covers(appointed(OLA, ELVNES))
