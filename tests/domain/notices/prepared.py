"""A joint procurement whose procedure is chosen and whose documents are frozen, as every announced one has them."""

from datetime import date

from domain.kernel.events import Event
from domain.kernel.identifiers import DocumentId
from domain.procurements.events import ProcedureChosen
from domain.procurements.values import MainKind, Part, ProcedureKind
from domain.rule_sets.values import RulesUsed
from domain.tenders.events import TenderDocumentsFrozen
from domain.tenders.values import TenderDocument
from tests.domain.notices.scene import ALARMS, BUYER_LEAD, CRITERIA, DIGEST, MAXIMUM, READY

CHOSEN = ProcedureChosen(
    procurement=ALARMS,
    procedure=ProcedureKind.OPEN,
    part=Part.PART_III,
    reason="Many can deliver.",
    value=MAXIMUM,
    main_kind=MainKind.GOODS,
    rules=RulesUsed(versions=("eea-threshold-municipal@2026-04-21",), on=date(2026, 6, 4)),
)
FROZEN = TenderDocumentsFrozen(
    procurement=ALARMS,
    version=1,
    documents=(TenderDocument(document=DocumentId("grunnlag"), title="Tender documents", sha256=DIGEST),),
    prepared_by=BUYER_LEAD,
    criteria_digest=CRITERIA,
)
PREPARED: tuple[Event, ...] = (*READY, FROZEN)
