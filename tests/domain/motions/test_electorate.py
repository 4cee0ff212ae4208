from datetime import date

from domain.meetings.events import MemberArrived, MemberLeft
from domain.motions.events import RecusalDecided
from domain.motions.rejections import (
    NobodyMayVote,
)
from domain.motions.values import BySuperior, RecusalGround, Recused, Voter
from domain.purchasing_groups.events import WithdrawalNotified
from domain.purchasing_groups.values import Weight
from domain.representatives.events import RoleEnded
from domain.representatives.values import Capacity, GroupRole
from tests.domain.motions.acts import (
    ballot,
    motions,
    opened,
    opening,
    put,
)
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    BO,
    CALLED,
    CHAIRED,
    COST_KEY,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FIVE,
    FOSSMO,
    IN_WRITING,
    JOINED,
    MEETING,
    SIRI,
    SKOGVATN,
    YTRE_SUND,
    agreed,
    at,
    formed,
    joined,
    seated,
    terms,
)

RECUSED = RecusalDecided(
    group=ALARMS,
    motion=COST_KEY,
    member=DALHEIM,
    person=DINA,
    ground=RecusalGround.PARTY_OR_KIN,
    decided_by=BySuperior(person=BO),
)
LEFT_OUT = Recused(member=DALHEIM, person=DINA, ground=RecusalGround.PARTY_OR_KIN)
BODY = (formed(), agreed(terms()), *JOINED)
IN_SESSION = (*BODY, CALLED, seated(*FIVE))


def test_the_members_of_the_day_may_vote() -> None:
    leaving = WithdrawalNotified(group=ALARMS, member=FOSSMO, reason="Own contract", effective_on=date(2026, 1, 14))
    last_day = WithdrawalNotified(group=ALARMS, member=DALHEIM, reason="Own contract", effective_on=DAY)
    facts = (formed(), agreed(terms()), *JOINED[:4], joined(SKOGVATN, date(2026, 1, 16)), leaving, last_day)
    voters = {voter.member for voter in ballot(*facts, CALLED, seated(*FIVE)).voters}
    assert voters == {ELVNES, YTRE_SUND, DALHEIM}


def test_the_recused_may_not_vote_and_are_named_with_the_ground() -> None:
    others = (ELVNES, YTRE_SUND, FOSSMO, SKOGVATN)
    expected = opened(voters=others, recused=(LEFT_OUT,))
    motions.given(put(), RECUSED, *IN_SESSION).when(opening()).then(expected)


def test_votes_are_weighted_as_the_agreement_says() -> None:
    weights = (Weight(member=ELVNES, votes=3), Weight(member=FOSSMO, votes=1))
    weighted = terms().model_copy(update={"weights": weights})
    facts = (formed(), agreed(weighted), *JOINED, CALLED, seated(*FIVE))
    assert ballot(*facts).voters == (Voter(member=ELVNES, votes=3), Voter(member=FOSSMO, votes=1))


def test_a_vote_without_voters_does_not_begin() -> None:
    alone = (formed(), agreed(terms()), joined(DALHEIM), CALLED, seated(*FIVE))
    rejection = motions.given(put(), RECUSED, *alone).when(opening()).then_rejected(NobodyMayVote)
    assert rejection == NobodyMayVote(COST_KEY, DAY)


def test_members_that_are_not_at_the_meeting_are_frozen_as_absent() -> None:
    came = MemberArrived(
        group=ALARMS,
        meeting=MEETING,
        member=SKOGVATN,
        person=SIRI,
        capacity=Capacity.REPRESENTATIVE,
        arrived_at=at(10, 10),
    )
    went = MemberLeft(group=ALARMS, meeting=MEETING, member=DALHEIM, left_at=at(10, 20))
    facts = (*BODY, CALLED, seated(ELVNES, DALHEIM, FOSSMO), came, went)
    assert ballot(*facts).absent == (YTRE_SUND, DALHEIM)
    assert len(ballot(*facts).voters) == 5


def test_who_leads_the_meeting_has_the_casting_vote() -> None:
    facts = (*BODY, CALLED, seated(*FIVE, chair=FOSSMO))
    assert ballot(*facts).rules.casting_vote == FOSSMO


def test_a_chair_that_is_recused_has_no_casting_vote() -> None:
    facts = (RECUSED, *BODY, CALLED, seated(*FIVE, chair=DALHEIM))
    assert ballot(*facts).rules.casting_vote is None


def test_a_chair_that_left_the_meeting_has_no_casting_vote() -> None:
    went = MemberLeft(group=ALARMS, meeting=MEETING, member=ELVNES, left_at=at(10, 20))
    assert ballot(*IN_SESSION, went).rules.casting_vote is None


def test_the_chair_of_the_day_has_the_casting_vote_in_writing() -> None:
    ended = RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=date(2026, 1, 14))
    secretary = CHAIRED.model_copy(update={"role": GroupRole.SECRETARY, "member": FOSSMO})
    assert ballot(*BODY, CHAIRED, ended, secretary, procedure=IN_WRITING).rules.casting_vote is None


def test_who_was_given_the_chair_until_yesterday_has_no_casting_vote() -> None:
    until_yesterday = CHAIRED.model_copy(update={"valid_to": date(2026, 1, 14)})
    assert ballot(*BODY, until_yesterday, procedure=IN_WRITING).rules.casting_vote is None


def test_the_recused_are_named_by_organisation_number_whoever_was_recused_first() -> None:
    earlier = RECUSED.model_copy(update={"member": SKOGVATN, "person": SIRI})
    frozen = ballot(earlier, RECUSED, *IN_SESSION)
    assert [one.member for one in frozen.recused] == [DALHEIM, SKOGVATN]
