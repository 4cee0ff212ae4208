from datetime import date

import pytest

from domain.kernel.events import Event
from domain.kernel.identifiers import MeetingId
from domain.meetings.events import MeetingClosed, MemberArrived, MemberLeft
from domain.motions.events import BallotOpened, MotionWithdrawn, RecusalDecided
from domain.motions.rejections import (
    AnswerDeadlineNotAhead,
    BallotClosed,
    BallotNeedsOpenMeeting,
    MotionIsWithdrawn,
    MotionUnknown,
    NoAgreementToVoteBy,
    NobodyMayVote,
    VotersFrozen,
    WrittenProcedureNotAllowed,
)
from domain.motions.values import BySuperior, Choice, InMeeting, InWriting, Procedure, RecusalGround, Recused, Voter
from domain.purchasing_groups.events import WithdrawalNotified
from domain.purchasing_groups.values import MajorityRule, Weight
from domain.representatives.events import RoleEnded
from domain.representatives.values import Capacity, GroupRole
from tests.domain.motions.acts import (
    all_vote,
    decision,
    motions,
    opened,
    opening,
    put,
    rules,
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
    IN_MEETING,
    IN_WRITING,
    JOINED,
    MEETING,
    OTHER_GROUP,
    SIRI,
    SKOGVATN,
    UNANIMITY_FOR_COST_KEYS,
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


def ballot(*history: Event, procedure: Procedure = IN_MEETING) -> BallotOpened:
    """The ballot that opening leads to."""
    (fact,) = motions.given(put(), *history).when(opening(procedure)).facts()
    assert isinstance(fact, BallotOpened)
    return fact


def test_a_vote_begins_in_an_open_meeting() -> None:
    motions.given(put(), *IN_SESSION).when(opening()).then(opened())


def test_the_rules_of_the_matter_are_frozen_with_the_version_of_the_agreement() -> None:
    facts = (formed(), agreed(UNANIMITY_FOR_COST_KEYS), *JOINED, CALLED, seated(*FIVE))
    assert ballot(*facts).rules == rules(MajorityRule.UNANIMOUS)
    assert ballot(*facts).rule_set == "agreement.v1"


def test_the_agreement_in_force_that_day_decides() -> None:
    old = agreed(terms())
    binding = agreed(UNANIMITY_FOR_COST_KEYS, version=2, valid_from=DAY)
    coming = agreed(terms(quorum_percent=100), version=3, valid_from=date(2026, 1, 16))
    facts = (formed(), old, binding, coming, *JOINED, CALLED, seated(*FIVE))
    assert ballot(*facts).rules.agreement_version == 2


def test_without_an_agreement_nothing_says_how_to_decide() -> None:
    coming = agreed(terms(), valid_from=date(2026, 1, 16))
    rejection = motions.given(put(), formed(), coming, *JOINED, CALLED, seated(*FIVE)).when(opening())
    assert rejection.then_rejected(NoAgreementToVoteBy) == NoAgreementToVoteBy(ALARMS, DAY)


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


@pytest.mark.parametrize(
    "meeting", [(), (CALLED,), (CALLED, seated(*FIVE), MeetingClosed(group=ALARMS, meeting=MEETING, closed_at=at(11)))]
)
def test_a_vote_in_a_meeting_needs_the_meeting_to_be_open(meeting: tuple[Event, ...]) -> None:
    rejection = motions.given(put(), *BODY, *meeting).when(opening()).then_rejected(BallotNeedsOpenMeeting)
    assert rejection == BallotNeedsOpenMeeting(MEETING)


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


def test_a_vote_is_taken_in_writing_where_the_agreement_allows_it() -> None:
    motions.given(put(), *BODY, CHAIRED).when(opening(IN_WRITING)).then(opened(procedure=IN_WRITING))


def test_the_chair_of_the_day_has_the_casting_vote_in_writing() -> None:
    ended = RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=date(2026, 1, 14))
    secretary = CHAIRED.model_copy(update={"role": GroupRole.SECRETARY, "member": FOSSMO})
    assert ballot(*BODY, CHAIRED, ended, secretary, procedure=IN_WRITING).rules.casting_vote is None


def test_no_vote_is_taken_in_writing_where_the_agreement_does_not_allow_it() -> None:
    facts = (formed(), agreed(terms(written_procedure_allowed=False)), *JOINED)
    rejection = motions.given(put(), *facts).when(opening(IN_WRITING)).then_rejected(WrittenProcedureNotAllowed)
    assert rejection == WrittenProcedureNotAllowed(1)


def test_the_deadline_for_answers_in_writing_lies_ahead() -> None:
    at_once = InWriting(deadline=at(10, 30))
    motions.given(put(), *BODY).when(opening(at_once)).then_rejected(AnswerDeadlineNotAhead)


def test_opening_the_same_vote_again_adds_nothing() -> None:
    motions.given(put(), *IN_SESSION, opened()).when(opening()).then_nothing()


def test_a_vote_that_has_begun_keeps_its_procedure() -> None:
    motions.given(put(), *BODY, opened()).when(opening(IN_WRITING)).then_rejected(VotersFrozen)
    another = InMeeting(meeting=MeetingId("meeting-2"))
    motions.given(put(), *BODY, opened()).when(opening(another)).then_rejected(VotersFrozen)


def test_a_motion_is_voted_on_once() -> None:
    made = decision(put(), opened(), *all_vote(Choice.FOR, Choice.FOR, Choice.FOR))
    motions.given(put(), opened(), made).when(opening()).then_rejected(BallotClosed)


def test_a_motion_that_was_withdrawn_is_not_voted_on() -> None:
    withdrawn = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe")
    motions.given(put(), withdrawn).when(opening()).then_rejected(MotionIsWithdrawn)


def test_a_motion_of_another_group_is_not_voted_on_here() -> None:
    elsewhere = opening().model_copy(update={"group": OTHER_GROUP})
    motions.given(put()).when(elsewhere).then_rejected(MotionUnknown)
