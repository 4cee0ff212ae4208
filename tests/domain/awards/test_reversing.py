"""An award in breach is reversed before the contract, by a new decision that names the old one."""

import pytest

from domain.awards.decider import DECIDER
from domain.awards.rejections import (
    AwardByPreparerAlone,
    AwardReversedAlready,
    AwardUnknown,
    ContractAlreadySigned,
    ReversalForUnknownComplaint,
    ReversalWithoutDecision,
)
from domain.awards.rejections_motion import MotionAboutAnotherProcurement
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import GroupId, MotionId, PersonId, ProcurementId
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.purchasing_groups.values import Matter
from tests.domain.awards.course import REVERSE, REVERSED, SIGNED, recused
from tests.domain.awards.scene import (
    DECIDED,
    FIRST_VOTE,
    PURCHASER,
    REVERSAL_VOTE,
    SECRETARY,
    TO_BOREAL,
    by,
    voted,
)
from tests.domain.complaints.scene import RECEIVED as COMPLAINED
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
VOTED = voted(REVERSAL_VOTE, reverses=FIRST_VOTE)
READY = SPECIFICATION.given(DECIDED, COMPLAINED, VOTED)


def test_an_award_is_reversed_by_a_new_decision_that_names_the_old() -> None:
    READY.when(REVERSE).then(REVERSED)


def test_reversing_the_same_again_records_nothing() -> None:
    READY.given(REVERSED).when(REVERSE).then_nothing()


def test_a_reversed_award_is_not_reversed_for_another_reason() -> None:
    otherwise = REVERSE.model_copy(update={"reason": "Something else"})
    READY.given(REVERSED).when(otherwise).then_rejected(AwardReversedAlready)


def test_an_unknown_award_is_not_reversed() -> None:
    SPECIFICATION.given(VOTED).when(REVERSE).then_rejected(AwardUnknown)


def test_an_award_is_reversed_by_a_motion_about_its_own_procurement() -> None:
    pilot, framework = (VOTED.model_copy(update={"procurement": one}) for one in (ProcurementId("pilot"), FRAMEWORK))
    history = SPECIFICATION.given(DECIDED, COMPLAINED)
    rejection = history.given(pilot).when(REVERSE).then_rejected(MotionAboutAnotherProcurement)
    assert (rejection.about, rejection.procurement) == (ProcurementId("pilot"), FRAMEWORK)
    history.given(framework).when(REVERSE).then(REVERSED)


def test_after_the_contract_nothing_is_reversed() -> None:
    signed = SIGNED.model_copy(update={"award": TO_BOREAL})
    rejection = READY.given(signed).when(REVERSE).then_rejected(ContractAlreadySigned)
    assert (rejection.contract, rejection.signed_at) == (signed.contract, signed.signed_at)


@pytest.mark.parametrize(
    "vote",
    [
        voted(REVERSAL_VOTE),
        voted(REVERSAL_VOTE, reverses=MotionId("something-else")),
        voted(REVERSAL_VOTE, Ground.TIED, reverses=FIRST_VOTE),
        voted(REVERSAL_VOTE, matter=Matter.ORDINARY, reverses=FIRST_VOTE),
        voted(REVERSAL_VOTE, reverses=FIRST_VOTE).model_copy(update={"group": GroupId("office-supplies")}),
    ],
    ids=["names no old decision", "names another", "not carried", "no matter of award", "another group's"],
)
def test_a_decision_that_does_not_reverse_the_old_one_reverses_nothing(vote: DecisionMade) -> None:
    history = SPECIFICATION.given(DECIDED, COMPLAINED).given_any(vote)
    assert history.when(REVERSE).then_rejected(ReversalWithoutDecision).award == TO_BOREAL


def test_without_a_decision_nothing_is_reversed() -> None:
    alone = REVERSE.model_copy(update={"motion": None})
    SPECIFICATION.given(DECIDED, COMPLAINED).when(alone).then_rejected(ReversalWithoutDecision)


def test_the_complaint_that_led_to_it_came_in() -> None:
    SPECIFICATION.given(DECIDED, VOTED).when(REVERSE).then_rejected(ReversalForUnknownComplaint)


def test_no_complaint_is_needed() -> None:
    unasked = REVERSE.model_copy(update={"complaint": None})
    SPECIFICATION.given(DECIDED, VOTED).when(unasked).then(REVERSED.model_copy(update={"complaint": None}))


@pytest.mark.parametrize("person", [SECRETARY, PURCHASER], ids=["who records it", "who prepared it"])
def test_nobody_who_is_recused_takes_part(person: PersonId) -> None:
    READY.given(recused(person)).when(REVERSE).then_rejected(ActorIsRecused)


def test_without_a_group_another_than_who_prepared_it_reverses() -> None:
    nobodys = {"group": None, "motion": None}
    history = SPECIFICATION.given(DECIDED.model_copy(update=nobodys), COMPLAINED)
    reverse = REVERSE.model_copy(update=nobodys)
    history.when(reverse).then(REVERSED.model_copy(update={**nobodys, "reverses": None}))
    history.when(reverse.model_copy(update={"by": by(PURCHASER)})).then_rejected(AwardByPreparerAlone)
