"""A motion about a procurement: who is recused from that one does nothing to it, and an award always names one."""

import pytest

from domain.impartiality.grounds import DisqualificationGround
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.motions.boundary import MotionCommand
from domain.motions.commands import RecuseMember, WithdrawMotion
from domain.motions.decider import DECIDER
from domain.motions.rejections_case import AwardMotionWithoutProcurement, MotionAboutUnknownProcurement
from domain.motions.values import BySuperior, Choice, RecusalGround
from domain.notices.events import PublishedNoticeImported
from domain.purchasing_groups.values import Matter
from domain.representatives.values import Capacity
from tests.domain.motions.acts import closing, decision, motions, opened, opening, put, putting, voted, voting
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    BO,
    CASE_OPENED,
    COST_KEY,
    DAG,
    DALHEIM,
    DINA,
    IN_WRITING,
    OUR_CASE,
    YTRE_SUND,
    appointed,
    at,
    by,
    joined,
    out_of_the_case,
)
from tests.domain.notices.scene import CONTENT, DIGEST, NAMED, NOTICE

AWARD = put(matter=Matter.AWARD, procurement=OUR_CASE)
ANOTHER_CASE = ProcurementId("furniture-2026")
SUPERIOR = PersonId("p-superior")
LEFT_OUT = RecuseMember(
    at=at(10, 10),
    by=by(ANNA),
    group=ALARMS,
    motion=COST_KEY,
    member=DALHEIM,
    person=DINA,
    ground=RecusalGround.PARTY_OR_KIN,
    decided_by=BySuperior(person=SUPERIOR),
)


def test_a_motion_on_an_award_names_the_procurement() -> None:
    case = motions.given(CASE_OPENED, joined(YTRE_SUND))
    case.when(putting(AWARD)).then(AWARD)
    nameless = put(matter=Matter.AWARD)
    rejection = motions.given(joined(YTRE_SUND)).when(putting(nameless)).then_rejected(AwardMotionWithoutProcurement)
    assert rejection == AwardMotionWithoutProcurement(COST_KEY)


def test_a_motion_is_about_a_procurement_that_is_known() -> None:
    rejection = motions.given(joined(YTRE_SUND)).when(putting(AWARD)).then_rejected(MotionAboutUnknownProcurement)
    assert rejection == MotionAboutUnknownProcurement(OUR_CASE)
    imported = PublishedNoticeImported(
        procurement=OUR_CASE,
        notice=NOTICE,
        version="01",
        digest=DIGEST,
        content=CONTENT,
        buyers=NAMED,
        further_buyers=0,
        lots=0,
        results=0,
    )
    motions.given(imported, joined(YTRE_SUND)).when(putting(AWARD)).then(AWARD)


def test_a_decision_tells_which_procurement_it_is_about() -> None:
    assert decision(AWARD, opened(), voted(DALHEIM, Choice.FOR)).procurement == OUR_CASE
    assert decision(put(), opened(), voted(DALHEIM, Choice.FOR)).procurement is None


def test_who_is_recused_from_the_procurement_puts_no_motion_about_it() -> None:
    case = motions.given(CASE_OPENED, joined(YTRE_SUND), out_of_the_case(BO))
    rejection = case.when(putting(AWARD)).then_rejected(ActorIsRecused)
    assert rejection == ActorIsRecused(BO, OUR_CASE, DisqualificationGround.KIN, at(9))
    motions.given(joined(YTRE_SUND)).when(putting(put())).then(put())


def test_who_is_recused_from_the_procurement_does_not_vote_on_it_and_the_deputy_does() -> None:
    ballot = motions.given(AWARD, opened())
    dina = ballot.given(appointed(DALHEIM, DINA), out_of_the_case(DINA))
    assert dina.when(voting(DALHEIM, Choice.FOR)).then_rejected(ActorIsRecused).person == DINA
    dag = voted(DALHEIM, Choice.FOR, minute=40).model_copy(update={"person": DAG, "capacity": Capacity.DEPUTY})
    ballot.given(appointed(DALHEIM, DAG, Capacity.DEPUTY)).when(voting(DALHEIM, Choice.FOR, DAG)).then(dag)


@pytest.mark.parametrize(
    ("command", "person"),
    [
        (WithdrawMotion(at=at(10, 10), by=by(BO), group=ALARMS, motion=COST_KEY, reason="Not ripe"), BO),
        (opening(IN_WRITING), ANNA),
        (closing(), ANNA),
        (LEFT_OUT, ANNA),
        (LEFT_OUT, SUPERIOR),
    ],
    ids=["withdraws", "opens the vote", "closes the vote", "records a recusal", "decides on a recusal"],
)
def test_who_is_recused_from_the_procurement_does_nothing_to_its_motions(
    command: MotionCommand, person: PersonId
) -> None:
    assert motions.given(AWARD, out_of_the_case(person)).when(command).then_rejected(ActorIsRecused).person == person


def test_a_recusal_from_another_procurement_or_one_that_was_lifted_hinders_nobody() -> None:
    ballot = motions.given(AWARD, opened(), appointed(DALHEIM, DINA))
    vote, fact = voting(DALHEIM, Choice.FOR), voted(DALHEIM, Choice.FOR, minute=40)
    ballot.given(out_of_the_case(DINA, ANOTHER_CASE)).when(vote).then(fact)
    ballot.given(out_of_the_case(DINA), out_of_the_case(DINA, recused=False)).when(vote).then(fact)
    ballot.given(out_of_the_case(ANNA).model_copy(update={"decided_by": DINA})).when(vote).then(fact)


def test_a_motion_about_no_procurement_is_open_to_all() -> None:
    ballot = motions.given(put(), opened(), appointed(DALHEIM, DINA), out_of_the_case(DINA))
    ballot.when(voting(DALHEIM, Choice.FOR)).then(voted(DALHEIM, Choice.FOR, minute=40))


def test_a_vote_waits_for_nobody_elses_recusal() -> None:
    within = DECIDER.boundary(voting(DALHEIM, Choice.FOR))
    assert within.covers(out_of_the_case(DINA))
    assert not within.covers(out_of_the_case(ANNA))
    assert not within.covers(CASE_OPENED)
