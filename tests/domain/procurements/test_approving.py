from datetime import timedelta

import pytest

from domain.impartiality.events import ImpartialityDeclared
from domain.impartiality.grounds import CaseCapacity
from domain.impartiality.rejections import ActorIsRecused, SuperiorIsRecused
from domain.kernel.identifiers import DocumentId, GroupId, MotionId
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.procurements.rejections import (
    AlreadyAnnounced,
    ApprovedByPreparer,
    ContractStands,
    GroupHasNotCarried,
    PreparationIncomplete,
    ProcurementIsCancelled,
)
from domain.procurements.steps import PreparationStep
from domain.procurements.values import MainKind, ValueShare, criteria_digest
from domain.purchasing_groups.values import Matter
from domain.tenders.events import TenderDocumentsFrozen
from domain.tenders.values import TenderDocument
from tests.domain.procurements.case import (
    ALONE,
    APPROVE,
    APPROVED,
    CANCEL,
    CANCELLED,
    CLASSIFIED,
    ESTIMATED,
    LOCKED,
    OPENED,
    PREPARED,
    estimated,
)
from tests.domain.procurements.scene import (
    CALL_OFF,
    CASE,
    CHAIR,
    ELVNES,
    LATER,
    LET_OUT,
    NURSE,
    PURCHASER,
    SENT_AT,
    SIGNED,
    by,
    course,
    decided,
    recused,
    sent,
)

ready = course.given(OPENED, *PREPARED)


def test_another_than_the_preparer_lets_the_case_out_by_the_groups_motion() -> None:
    ready.given(decided(LET_OUT)).when(APPROVE).then(APPROVED)


def test_approving_the_same_again_adds_nothing_even_after_the_notice() -> None:
    ready.given(decided(LET_OUT), APPROVED, sent()).when(APPROVE).then_nothing()


def test_an_approval_that_bears_too_late_a_time_may_be_given_its_own() -> None:
    late = APPROVED.model_copy(update={"approved_at": APPROVE.at + timedelta(days=30)})
    ready.given(decided(LET_OUT), late).when(APPROVE).then(APPROVED)
    early = APPROVED.model_copy(update={"approved_at": APPROVE.at - timedelta(days=1)})
    ready.given(decided(LET_OUT), early).when(APPROVE).then_nothing()
    ready.given(decided(LET_OUT), APPROVED.model_copy(update={"approved_at": None})).when(APPROVE).then_nothing()


def test_a_case_is_not_approved_after_its_notice() -> None:
    ready.given(decided(LET_OUT), sent()).when(APPROVE).then_rejected(AlreadyAnnounced)


def test_nobody_approves_what_they_say_they_prepared() -> None:
    command = APPROVE.model_copy(update={"prepared_by": CHAIR})
    ready.given(decided(LET_OUT)).when(command).then_rejected(ApprovedByPreparer)


def test_nobody_approves_criteria_they_locked_or_documents_they_froze() -> None:
    other = {"by": by(PURCHASER), "prepared_by": NURSE}
    ready.given(decided(LET_OUT)).when(APPROVE.model_copy(update=other)).then_rejected(ApprovedByPreparer)
    frozen = TenderDocumentsFrozen(
        procurement=CASE,
        version=1,
        documents=(TenderDocument(document=DocumentId("terms"), title="Terms", sha256="a" * 64),),
        prepared_by=CHAIR,
        criteria_digest=LOCKED.digest,
    )
    ready.given(decided(LET_OUT), frozen).when(APPROVE).then_rejected(ApprovedByPreparer)


@pytest.mark.parametrize("left_out", range(len(PREPARED)))
def test_a_case_is_not_let_out_before_every_step_has_been_taken(left_out: int) -> None:
    taken = tuple(fact for place, fact in enumerate(PREPARED) if place != left_out)
    rejection = course.given(OPENED, *taken, decided(LET_OUT)).when(APPROVE).then_rejected(PreparationIncomplete)
    assert tuple(PreparationStep)[left_out] in rejection.missing


def test_a_procedure_judged_on_other_figures_is_chosen_anew_first() -> None:
    lower = ready.given(estimated(2_000_000_00), decided(LET_OUT))
    assert lower.when(APPROVE).then_rejected(PreparationIncomplete).missing == (PreparationStep.PROCEDURE,)
    services = CLASSIFIED.model_copy(update={"main_kind": MainKind.SERVICES})
    rejection = ready.given(services, decided(LET_OUT)).when(APPROVE).then_rejected(PreparationIncomplete)
    assert rejection.missing == (PreparationStep.PROCEDURE,)


def test_a_split_of_another_total_is_decided_anew_first() -> None:
    split = CLASSIFIED.model_copy(update={"split": (ValueShare(kind=MainKind.GOODS, amount=ESTIMATED.total - 1),)})
    rejection = ready.given(split, decided(LET_OUT)).when(APPROVE).then_rejected(PreparationIncomplete)
    assert rejection.missing == (PreparationStep.CLASSIFICATION,)


@pytest.mark.parametrize(
    "decisions",
    [
        (),
        (decided(LET_OUT, ground=Ground.TIED),),
        (decided(LET_OUT, Matter.AWARD),),
        (decided(LET_OUT, group=GroupId("office-supplies")),),
        (decided(LET_OUT), decided(MotionId("undo"), reverses=LET_OUT)),
    ],
    ids=["never put", "not carried", "another matter", "another group", "reversed"],
)
def test_a_groups_case_goes_out_only_by_its_own_standing_motion(decisions: tuple[DecisionMade, ...]) -> None:
    rejection = ready.given(*decisions).when(APPROVE).then_rejected(GroupHasNotCarried)
    assert rejection == GroupHasNotCarried(CASE, Matter.ANNOUNCEMENT, LET_OUT)


def test_a_motion_to_reverse_that_failed_changes_nothing() -> None:
    failed = decided(MotionId("undo"), ground=Ground.TIED, reverses=LET_OUT)
    ready.given(decided(LET_OUT), failed).when(APPROVE).then(APPROVED)


def test_a_groups_case_does_not_go_out_without_a_motion() -> None:
    ready.when(APPROVE.model_copy(update={"motion": None})).then_rejected(GroupHasNotCarried)


def test_a_single_buyers_case_needs_no_motion_and_takes_none_of_others() -> None:
    alone = course.given(ALONE, *PREPARED)
    command = APPROVE.model_copy(update={"motion": None})
    alone.when(command).then(APPROVED.model_copy(update={"group": None, "motion": None}))
    alone.given(decided(LET_OUT)).when(APPROVE).then_rejected(GroupHasNotCarried)


def test_replaced_criteria_are_approved_anew() -> None:
    digest = criteria_digest(LOCKED.criteria[::-1], LOCKED.formula)
    replaced = LOCKED.model_copy(update={"version": 2, "digest": digest, "reason": "Order"})
    again = APPROVED.model_copy(update={"criteria_digest": digest})
    ready.given(decided(LET_OUT), APPROVED, replaced).when(APPROVE).then(again)


def test_who_is_recused_or_reports_to_somebody_recused_approves_nothing() -> None:
    ready.given(decided(LET_OUT), recused(CHAIR)).when(APPROVE).then_rejected(ActorIsRecused)
    declared = ImpartialityDeclared(
        procurement=CASE,
        person=CHAIR,
        capacity=CaseCapacity.OFFICIAL,
        reports_to=NURSE,
        has_interests=False,
        declared_at=SENT_AT,
    )
    ready.given(decided(LET_OUT), declared, recused(NURSE)).when(APPROVE).then_rejected(SuperiorIsRecused)


def test_a_groups_case_is_called_off_by_its_motion_also_after_the_notice() -> None:
    motion = decided(CALL_OFF, Matter.CANCELLATION)
    course.given(OPENED, motion).when(CANCEL).then(CANCELLED)


def test_calling_off_again_adds_nothing_and_for_another_reason_is_too_late() -> None:
    course.given(OPENED, CANCELLED).when(CANCEL).then_nothing()
    other = CANCEL.model_copy(update={"reason": "Something else", "at": LATER})
    course.given(OPENED, CANCELLED).when(other).then_rejected(ProcurementIsCancelled)


def test_a_competition_that_led_to_a_contract_is_not_called_off() -> None:
    motion = decided(CALL_OFF, Matter.CANCELLATION)
    rejection = course.given(OPENED, SIGNED, motion).when(CANCEL).then_rejected(ContractStands)
    assert rejection.signed_at == SIGNED.signed_at


def test_a_motion_on_the_announcement_calls_nothing_off() -> None:
    course.given(OPENED, decided(CALL_OFF)).when(CANCEL).then_rejected(GroupHasNotCarried)


def test_a_single_buyer_calls_off_without_a_motion() -> None:
    alone = CANCEL.model_copy(update={"motion": None, "by": by(CHAIR, ELVNES)})
    course.given(ALONE).when(alone).then(CANCELLED.model_copy(update={"group": None, "motion": None}))
