import pytest

from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.motions.commands import RecuseMember
from domain.motions.events import MotionWithdrawn, RecusalDecided
from domain.motions.rejections import (
    BallotClosed,
    MotionIsWithdrawn,
    MotionUnknown,
    OwnRecusal,
    RecusalByOutsider,
    RecusedPersonUnknown,
    VotersFrozen,
)
from domain.motions.values import ByBody, BySuperior, Choice, RecusalDecider, RecusalGround
from domain.representatives.values import Capacity
from tests.domain.motions.acts import (
    all_vote,
    decision,
    motions,
    opened,
    put,
)
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    COST_KEY,
    DAG,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FIVE,
    FOSSMO,
    OTHER_GROUP,
    SKOGVATN,
    STRANGER,
    YTRE_SUND,
    appointed,
    at,
    by,
    joined,
)

OTHERS = ByBody(members=(ELVNES, YTRE_SUND, FOSSMO, SKOGVATN))
CHIEF = BySuperior(person=PersonId("chief-executive-of-dalheim"))
DINA_SPEAKS = appointed(DALHEIM, DINA)
MEMBERS = tuple(joined(member) for member in FIVE if member != DALHEIM)


def recusing(decided_by: RecusalDecider, person: PersonId = DINA, actor: PersonId = ANNA) -> RecuseMember:
    return RecuseMember(
        at=at(10, 20),
        by=by(actor),
        group=ALARMS,
        motion=COST_KEY,
        member=DALHEIM,
        person=person,
        ground=RecusalGround.WEAKENED_TRUST,
        decided_by=decided_by,
    )


def recused(decided_by: RecusalDecider, person: PersonId = DINA) -> RecusalDecided:
    return RecusalDecided(
        group=ALARMS,
        motion=COST_KEY,
        member=DALHEIM,
        person=person,
        ground=RecusalGround.WEAKENED_TRUST,
        decided_by=decided_by,
    )


def test_the_body_without_the_member_recuses_it() -> None:
    motions.given(put(), DINA_SPEAKS, *MEMBERS).when(recusing(OTHERS)).then(recused(OTHERS))


def test_a_superior_recuses_a_person() -> None:
    motions.given(put(), DINA_SPEAKS).when(recusing(CHIEF)).then(recused(CHIEF))


def test_a_deputy_can_be_recused() -> None:
    facts = (put(), appointed(DALHEIM, DAG, Capacity.DEPUTY))
    motions.given(*facts).when(recusing(CHIEF, DAG)).then(recused(CHIEF, DAG))


@pytest.mark.parametrize(
    ("decided_by", "actor"),
    [
        (ByBody(members=(ELVNES, DALHEIM)), ANNA),
        (ByBody(members=(DALHEIM,)), ANNA),
        (BySuperior(person=DINA), ANNA),
        (OTHERS, DINA),
        (CHIEF, DINA),
    ],
)
def test_nobody_takes_part_in_deciding_the_own_recusal(decided_by: RecusalDecider, actor: PersonId) -> None:
    facts = (put(), DINA_SPEAKS, joined(DALHEIM), *MEMBERS)
    rejection = motions.given_any(*facts).when(recusing(decided_by, actor=actor)).then_rejected(OwnRecusal)
    assert rejection == OwnRecusal(DALHEIM, DINA)
    assert rejection.legal_basis == ("FVL § 8",)


def test_the_body_consists_of_members() -> None:
    outside = MemberId("315000009")
    decided_by = ByBody(members=(ELVNES, outside))
    rejection = motions.given(put(), DINA_SPEAKS, joined(ELVNES)).when(recusing(decided_by))
    assert rejection.then_rejected(RecusalByOutsider) == RecusalByOutsider((outside,), DAY)


def test_only_somebody_who_speaks_for_the_member_is_recused() -> None:
    rejection = motions.given(put()).when(recusing(CHIEF, STRANGER)).then_rejected(RecusedPersonUnknown)
    assert rejection == RecusedPersonUnknown(DALHEIM, STRANGER, DAY)


def test_the_same_recusal_again_adds_nothing() -> None:
    motions.given(put(), DINA_SPEAKS, recused(CHIEF)).when(recusing(CHIEF)).then_nothing()


def test_nobody_is_recused_once_the_vote_has_begun() -> None:
    assert motions.given(put(), opened()).when(recusing(CHIEF)).then_rejected(VotersFrozen) == VotersFrozen(COST_KEY)


def test_nobody_is_recused_after_the_decision() -> None:
    made = decision(put(), opened(), *all_vote(Choice.FOR, Choice.FOR, Choice.FOR))
    assert motions.given(put(), opened(), made).when(recusing(CHIEF)).then_rejected(BallotClosed) == BallotClosed(
        COST_KEY
    )


def test_nobody_is_recused_from_a_motion_that_was_withdrawn() -> None:
    withdrawn = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe")
    rejection = motions.given(put(), withdrawn).when(recusing(CHIEF)).then_rejected(MotionIsWithdrawn)
    assert rejection == MotionIsWithdrawn(COST_KEY)


def test_nobody_is_recused_from_a_motion_of_another_group() -> None:
    elsewhere = recusing(CHIEF).model_copy(update={"group": OTHER_GROUP})
    motions.given(put()).when(elsewhere).then_rejected(MotionUnknown)


@pytest.mark.parametrize(
    ("ground", "basis"),
    [
        (RecusalGround.PARTY_OR_KIN, "FVL § 6(1)"),
        (RecusalGround.WEAKENED_TRUST, "FVL § 6(2)"),
        (RecusalGround.PREPARED_AS_EMPLOYEE, "KOML § 11-10"),
    ],
)
def test_every_ground_names_its_legal_basis(ground: RecusalGround, basis: str) -> None:
    assert ground.legal_basis == basis
