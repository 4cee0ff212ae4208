"""How tender documents are frozen before the notice, and amended after it."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.procurements.events import CriteriaLocked
from domain.tenders.commands import AmendTenderDocuments, FreezeTenderDocuments
from domain.tenders.events import TenderDocumentsAmended, TenderDocumentsFrozen
from domain.tenders.rejections import (
    CriteriaNotLocked,
    DocumentsAreOut,
    FrozenByApprover,
    MaterialChangeWithoutTime,
    NothingAmended,
    NothingToAmend,
)
from domain.tenders.rules_deadlines import must_not_have_passed
from domain.tenders.state import Underway
from domain.tenders.values import DeadlineEffect


def freeze(command: FreezeTenderDocuments, case: Underway) -> Sequence[Event]:
    """The documents are frozen by their digests, with the criteria that are locked; the same again only for earlier.

    Raises:
        CriteriaNotLocked: when no criteria are.
        DocumentsAreOut: when the notice was sent.
        FrozenByApprover: when who freezes them approved the case.
    """
    criteria = _locked(case, command.procurement)
    standing = case.documents
    if standing is not None and (standing.documents, standing.criteria_digest) == (command.documents, criteria.digest):
        frozen_at = standing.frozen_at if isinstance(standing, TenderDocumentsFrozen) else None
        if frozen_at is None or frozen_at <= command.at:
            return ()
    if case.competition is not None:
        raise DocumentsAreOut(command.procurement, case.competition.notice, case.competition.sent_at)
    if case.approval is not None and case.approval.approved_by == command.by.person:
        raise FrozenByApprover(command.procurement, command.by.person)
    return (
        TenderDocumentsFrozen(
            procurement=command.procurement,
            version=1 if standing is None else standing.version + 1,
            documents=command.documents,
            prepared_by=command.by.person,
            criteria_digest=criteria.digest,
            frozen_at=command.at,
        ),
    )


def amend(command: AmendTenderDocuments, case: Underway) -> Sequence[Event]:
    """The documents are amended while the deadline has not passed, and what is new goes to all at once.

    Raises:
        CriteriaNotLocked: when no criteria are locked.
        NothingToAmend: when none were frozen, or no notice was sent.
        DeadlineHasPassed: when the deadline has.
        NothingAmended: when they are as they were.
        MaterialChangeWithoutTime: when a material change leaves the deadline where it is.
    """
    criteria = _locked(case, command.procurement)
    standing = case.documents
    if standing is None or case.competition is None:
        raise NothingToAmend(command.procurement)
    fact = TenderDocumentsAmended(
        procurement=command.procurement,
        version=standing.version + 1,
        documents=command.documents,
        reason=command.reason,
        material=command.material,
        sent_to_all_at=command.at,
        deadline_effect=command.deadline_effect,
        effect_reason=command.effect_reason,
        prepared_by=command.by.person,
        criteria_digest=criteria.digest,
    )
    if standing == fact.model_copy(update={"version": standing.version}):
        return ()
    must_not_have_passed(command, command.procurement, case)
    if (standing.documents, standing.criteria_digest) == (fact.documents, fact.criteria_digest):
        raise NothingAmended(command.procurement, standing.version)
    if command.material and command.deadline_effect is DeadlineEffect.UNCHANGED:
        raise MaterialChangeWithoutTime(command.procurement)
    return (fact,)


def _locked(case: Underway, procurement: ProcurementId) -> CriteriaLocked:
    if case.criteria is None:
        raise CriteriaNotLocked(procurement)
    return case.criteria
