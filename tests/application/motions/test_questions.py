"""A motion as it stood, from its facts."""

from datetime import date

from application.motions.questions import MOTIONS, Motion
from application.questions.declaring import Moment, NoParameters
from domain.kernel.events import Event
from domain.motions.values import Choice
from domain.representatives.values import Capacity
from tests.application.projections.history import recorded
from tests.domain.motions.acts import decision, opened, put, voided, voted
from tests.domain.motions.scene import COST_KEY, DAG, DALHEIM, DINA, ELVNES

VOTES = (voted(ELVNES, Choice.FOR), voted(DALHEIM, Choice.FOR))
VOIDED = voided(VOTES[1])
BY_DAG = VOTES[1].model_copy(update={"person": DAG, "capacity": Capacity.DEPUTY})


def known(*events: Event) -> Motion:
    """What the question answers."""
    state = MOTIONS.begin(COST_KEY)
    for one in recorded(*events):
        assert type(one.event) in MOTIONS.types
        state = MOTIONS.evolve(state, one)
    answer = MOTIONS.answer(state, NoParameters(), Moment(date(2026, 12, 31)))
    assert answer is not None
    return answer


def test_a_vote_that_fell_away_is_told_beside_the_votes_that_stand() -> None:
    motion = known(put(), opened(), *VOTES, VOIDED)
    assert [one.member for one in motion.votes] == [ELVNES]
    assert [(one.member, one.person, one.choice, one.voided_at) for one in motion.voided] == [
        (DALHEIM, DINA, Choice.FOR, VOIDED.voided_at)
    ]


def test_a_vote_given_anew_stands_and_replaces_none() -> None:
    facts = (put(), opened(), *VOTES, VOIDED, BY_DAG)
    motion = known(*facts, decision(*facts))
    assert [(one.member, one.person, one.replaced) for one in motion.votes if one.member == DALHEIM] == [
        (DALHEIM, DAG, ())
    ]
    assert (len(motion.voided), DALHEIM in motion.not_voted) == (1, False)
