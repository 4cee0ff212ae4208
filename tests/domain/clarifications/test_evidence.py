from datetime import date

from domain.clarifications.rejections import EvidenceFromTheFuture, EvidenceWithoutBid
from domain.clarifications.values import EvidenceKind
from domain.kernel.identifiers import DocumentId
from tests.domain.bids.scene import CELSIUS, C, received
from tests.domain.clarifications.scene import OPEN, proved, proving


def test_evidence_is_recorded_by_its_kind_and_day() -> None:
    OPEN.when(proving(proved())).then(proved())
    told = proved().model_copy(update={"document": DocumentId("attest-1"), "note": "By the portal."})
    OPEN.when(proving(told)).then(told)


def test_a_foreign_supplier_gives_equivalent_proof() -> None:
    proof = proved(CELSIUS).model_copy(update={"kind": EvidenceKind.EQUIVALENT_PROOF, "note": "Swedish register."})
    OPEN.given_any(received(C)).when(proving(proof)).then(proof)


def test_only_who_has_bid_proves_anything() -> None:
    OPEN.when(proving(proved(CELSIUS))).then_rejected(EvidenceWithoutBid)


def test_a_document_is_not_of_a_later_day() -> None:
    OPEN.when(proving(proved(issued_on=date(2026, 9, 17)))).then_rejected(EvidenceFromTheFuture)
    OPEN.when(proving(proved(issued_on=date(2026, 9, 16)))).then(proved(issued_on=date(2026, 9, 16)))


def test_the_same_document_is_recorded_once() -> None:
    OPEN.given_any(proved()).when(proving(proved())).then_nothing()
