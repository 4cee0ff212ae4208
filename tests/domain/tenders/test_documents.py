from datetime import timedelta

import pytest
from pydantic import ValidationError

from domain.impartiality.rejections import ActorIsRecused
from domain.procurements.values import criteria_digest
from domain.tenders.commands import FreezeTenderDocuments
from domain.tenders.rejections import (
    ActsForNobodyInTender,
    CriteriaNotLocked,
    DeadlineHasPassed,
    DocumentsAreOut,
    FrozenByApprover,
    MaterialChangeWithoutTime,
    NothingAmended,
    NothingToAmend,
    TenderCalledOff,
    TenderWithoutProcurement,
)
from domain.tenders.values import DeadlineEffect
from tests.domain.procurements.case import APPROVED, CANCELLED, LOCKED, OPENED
from tests.domain.procurements.scene import CASE, CHAIR, OUTSIDER, PURCHASER, SENT_AT, by, recused, sent
from tests.domain.tenders.scene import (
    AMEND,
    AMENDED,
    CORRECTED,
    DEADLINE,
    EXTENDED,
    FIXED,
    FREEZE,
    FROZEN,
    SPECIFICATION,
    TERMS,
    norway,
    tender,
)

locked = tender.given(OPENED, LOCKED)
out = tender.given(OPENED, LOCKED, FROZEN, sent(), FIXED)


def test_documents_are_frozen_by_their_digests_with_the_criteria_that_are_locked() -> None:
    locked.when(FREEZE).then(FROZEN)


def test_freezing_the_same_documents_again_adds_nothing_even_after_the_notice() -> None:
    locked.given(FROZEN).when(FREEZE).then_nothing()
    locked.given(FROZEN, sent()).when(FREEZE).then_nothing()


def test_documents_that_bear_too_late_a_time_may_be_given_their_own() -> None:
    late = FROZEN.model_copy(update={"frozen_at": FREEZE.at + timedelta(days=30)})
    locked.given(late).when(FREEZE).then(FROZEN.model_copy(update={"version": 2}))
    early = FROZEN.model_copy(update={"frozen_at": FREEZE.at - timedelta(days=30)})
    locked.given(early).when(FREEZE).then_nothing()
    locked.given(FROZEN.model_copy(update={"frozen_at": None})).when(FREEZE).then_nothing()


def test_documents_are_frozen_anew_before_the_notice_as_the_next_version() -> None:
    anew = FREEZE.model_copy(update={"documents": (CORRECTED, TERMS)})
    second = FROZEN.model_copy(update={"version": 2, "documents": (CORRECTED, TERMS)})
    locked.given(FROZEN).when(anew).then(second)


def test_the_same_documents_are_frozen_anew_when_the_criteria_were_replaced() -> None:
    digest = criteria_digest(LOCKED.criteria[::-1], LOCKED.formula)
    replaced = LOCKED.model_copy(update={"version": 2, "digest": digest})
    locked.given(FROZEN, replaced).when(FREEZE).then(
        FROZEN.model_copy(update={"version": 2, "criteria_digest": digest})
    )


def test_documents_are_not_frozen_after_the_notice() -> None:
    anew = FREEZE.model_copy(update={"documents": (CORRECTED, TERMS)})
    rejection = locked.given(FROZEN, sent()).when(anew).then_rejected(DocumentsAreOut)
    assert rejection.sent_at == SENT_AT


def test_documents_are_not_frozen_before_the_criteria_are_locked() -> None:
    tender.given(OPENED).when(FREEZE).then_rejected(CriteriaNotLocked)


def test_who_approved_the_case_does_not_freeze_its_documents() -> None:
    by_approver = FREEZE.model_copy(update={"by": by(CHAIR)})
    locked.given(APPROVED).when(by_approver).then_rejected(FrozenByApprover)
    locked.given(APPROVED).when(FREEZE).then(FROZEN)


def test_each_document_stands_once_in_a_set() -> None:
    with pytest.raises(ValidationError, match="once in a set"):
        FreezeTenderDocuments(at=FREEZE.at, by=FREEZE.by, procurement=CASE, documents=(SPECIFICATION, CORRECTED))


def test_there_are_no_documents_without_a_case_or_in_one_that_was_called_off() -> None:
    tender.when(FREEZE).then_rejected(TenderWithoutProcurement)
    locked.given(CANCELLED).when(FREEZE).then_rejected(TenderCalledOff)


def test_who_is_recused_or_belongs_to_no_buyer_freezes_nothing() -> None:
    locked.given(recused(PURCHASER)).when(FREEZE).then_rejected(ActorIsRecused)
    stranger = FREEZE.model_copy(update={"by": by(PURCHASER, OUTSIDER)})
    locked.when(stranger).then_rejected(ActsForNobodyInTender)
    behalf = stranger.model_copy(update={"on_behalf_of": (OPENED.lead,)})
    locked.when(behalf).then(FROZEN)


def test_a_correction_goes_to_all_at_once_and_says_what_it_does_to_the_deadline() -> None:
    out.when(AMEND).then(AMENDED)


def test_the_same_amendment_again_adds_nothing_even_after_the_deadline() -> None:
    out.given(AMENDED).when(AMEND).then_nothing()


def test_an_amendment_that_changes_no_document_is_none() -> None:
    other = AMEND.model_copy(update={"reason": "Another reason"})
    assert out.given(AMENDED).when(other).then_rejected(NothingAmended).version == 2


def test_documents_that_are_not_out_are_not_amended() -> None:
    locked.given(FROZEN).when(AMEND).then_rejected(NothingToAmend)
    locked.given(sent()).when(AMEND).then_rejected(NothingToAmend)


def test_nothing_is_amended_from_the_deadline_on() -> None:
    at_deadline = AMEND.model_copy(update={"at": DEADLINE})
    assert out.when(at_deadline).then_rejected(DeadlineHasPassed).deadline == DEADLINE
    assert out.given(EXTENDED).when(at_deadline).facts()
    just_before = AMEND.model_copy(update={"at": norway(8, 24, 11, 59)})
    assert out.when(just_before).facts()


def test_a_material_change_takes_a_later_deadline_at_the_least() -> None:
    material = AMEND.model_copy(update={"material": True})
    out.when(material).then_rejected(MaterialChangeWithoutTime)
    extended = material.model_copy(update={"deadline_effect": DeadlineEffect.EXTENDED})
    out.when(extended).then(AMENDED.model_copy(update={"material": True, "deadline_effect": DeadlineEffect.EXTENDED}))
