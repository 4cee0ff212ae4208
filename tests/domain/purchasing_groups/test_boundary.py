"""A decision reads every fact that can change it, and waits for no other."""

from datetime import date

import pytest

from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade, MotionWithdrawn
from domain.purchasing_groups import events as fact
from domain.purchasing_groups.boundary import GroupCommand
from domain.purchasing_groups.commands import (
    AdoptAgreement,
    DeclineAccession,
    FormGroup,
    HandOverLead,
    NotifyWithdrawal,
    RequestAccession,
    SetOptInDeadline,
)
from domain.purchasing_groups.decider import DECIDER
from domain.purchasing_groups.values import CooperationForm, Matter, Weight
from tests.domain.purchasing_groups.known import (
    DEADLINE,
    ELVNES,
    FORMED_ON,
    GROUP,
    IN_DECEMBER,
    MOTION,
    OTHER_MOTION,
    OYVAER,
    SECRETARY,
    TERMS,
    YTRE_SUND,
    adopted,
    anew,
    deadline_set,
    decided,
    formed,
    invite,
    invited,
    join,
    joined,
    left,
    requested,
)
from tests.support.boundaries import by_type, rests_on_these_and_no_others

DAY = date(2026, 1, 1)
WEIGHTED = TERMS.model_copy(update={"weights": (Weight(member=OYVAER, votes=1),)})
ALWAYS: set[EventType] = {fact.PurchasingGroupFormed}
MEMBERSHIP = {fact.MemberJoined, fact.WithdrawalNotified}
REQUESTS = {fact.AccessionRequested, fact.AccessionDeclined}

form = FormGroup(
    at=IN_DECEMBER,
    by=SECRETARY,
    group=GROUP,
    name="Trygghetsalarmer",
    scope="Safety alarms.",
    form=CooperationForm.JOINT_PROCUREMENT,
    lead=ELVNES,
)
adopt = AdoptAgreement(at=IN_DECEMBER, by=SECRETARY, group=GROUP, version=2, terms=TERMS, valid_from=DAY, motion=MOTION)
weigh = adopt.model_copy(update={"terms": WEIGHTED, "motion": None})
hand_over = HandOverLead(at=IN_DECEMBER, by=SECRETARY, group=GROUP, lead=OYVAER, motion=MOTION, valid_from=DAY)
set_deadline = SetOptInDeadline(at=IN_DECEMBER, by=SECRETARY, group=GROUP, deadline=DEADLINE)
ask = RequestAccession(at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=OYVAER, name="Øyvær")
decline = DeclineAccession(at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=OYVAER, reason="Too late.")
leave = NotifyWithdrawal(at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=OYVAER, reason="Own.", effective_on=DAY)

READS: list[tuple[GroupCommand, set[EventType]]] = [
    (form, ALWAYS),
    (set_deadline, {*ALWAYS, fact.OptInDeadlineFixed}),
    (adopt, {*ALWAYS, fact.AgreementAdopted, DecisionMade}),
    (weigh, {*ALWAYS, fact.AgreementAdopted, fact.MemberInvited, *MEMBERSHIP}),
    (hand_over, {*ALWAYS, fact.LeadHandedOver, DecisionMade, *MEMBERSHIP}),
    (invite(OYVAER), {*ALWAYS, fact.MemberInvited, *MEMBERSHIP}),
    (join(OYVAER), {*ALWAYS, fact.OptInDeadlineFixed, fact.MemberInvited, *REQUESTS, *MEMBERSHIP}),
    (
        join(OYVAER, motion=MOTION),
        {
            *ALWAYS,
            fact.OptInDeadlineFixed,
            fact.MemberInvited,
            *REQUESTS,
            *MEMBERSHIP,
            fact.AgreementAdopted,
            DecisionMade,
        },
    ),
    (ask, {*ALWAYS, fact.OptInDeadlineFixed, *REQUESTS, *MEMBERSHIP}),
    (decline, {*ALWAYS, *REQUESTS, fact.MemberJoined}),
    (decline.model_copy(update={"motion": MOTION}), {*ALWAYS, *REQUESTS, fact.MemberJoined, DecisionMade}),
    (leave, {*ALWAYS, fact.AgreementAdopted, fact.LeadHandedOver, *MEMBERSHIP}),
]


def of_the_group() -> tuple[Event, ...]:
    """Facts that concern the group as a whole."""
    handed_over = fact.LeadHandedOver(group=GROUP, lead=OYVAER, motion=OTHER_MOTION, valid_from=FORMED_ON)
    return formed, adopted(), handed_over, deadline_set


def of(member: MemberId, motion: MotionId) -> tuple[Event, ...]:
    """Facts that concern one organisation or one motion."""
    declined = fact.AccessionDeclined(group=GROUP, member=member, reason="No room.")
    decision = decided(motion, Matter.BUDGET)
    return invited(member), joined(member), requested(member), declined, left(member, DAY), decision


test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(
    DECIDER, by_type((*of_the_group(), *of(OYVAER, MOTION))), READS
)


@pytest.mark.parametrize("command", [command for command, _ in READS])
def test_a_decision_reads_nothing_of_other_organisations_motions_or_groups(command: GroupCommand) -> None:
    within = DECIDER.boundary(command)
    elsewhere = [anew(one, group=GroupId("furniture")) for one in (*of_the_group(), *of(OYVAER, MOTION))]
    assert not [one for one in (*elsewhere, *of(YTRE_SUND, OTHER_MOTION)) if within.covers(one)]


def test_a_decision_reads_the_reversal_of_the_motion_it_names() -> None:
    reversal = decided(OTHER_MOTION, Matter.AGREEMENT, reverses=MOTION)
    assert DECIDER.boundary(adopt).covers(reversal)


@pytest.mark.parametrize("command", [command for command, _ in READS])
def test_a_decision_reads_of_a_motion_only_what_was_decided(command: GroupCommand) -> None:
    assert not DECIDER.boundary(command).covers(MotionWithdrawn(group=GROUP, motion=MOTION, reason="Premature."))
