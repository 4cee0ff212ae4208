"""What a notice says once is looked for where it is said several times and not alike: only the first is read."""

from collections.abc import Mapping

from adapters.eforms import judgements, places, remedies
from adapters.eforms.findings import Findings
from adapters.eforms.telling import told
from adapters.eforms.texts import short
from adapters.eforms.tree import Element

_WHOLE = frozenset(
    {
        "ID",
        "VersionID",
        "ContractFolderID",
        "IssueDate",
        "IssueTime",
        "NoticeTypeCode",
        "RegulatoryDomain",
        "ProcurementProject",
        "TenderingProcess",
        "TenderingTerms",
    }
)
_ONCE: Mapping[str, frozenset[str]] = {
    "ContractNotice": _WHOLE,
    "ContractAwardNotice": _WHOLE,
    "PriorInformationNotice": _WHOLE,
    "ProcurementProjectLot": frozenset({"ProcurementProject", "TenderingProcess", "TenderingTerms"}),
    "ProcurementProject": frozenset({"RequestedTenderTotal", "PlannedPeriod"}),
    "RequestedTenderTotal": frozenset({"EstimatedOverallContractAmount", "MaximumAmount"}),
    "TenderingProcess": frozenset(
        {
            "ProcedureCode",
            "TenderSubmissionDeadlinePeriod",
            "ParticipationRequestReceptionPeriod",
            "AdditionalInformationRequestPeriod",
        }
    ),
    "LotTender": frozenset({"LegalMonetaryTotal", "RankCode"}),
    "EformsExtension": frozenset({"NoticeResult", "Changes", "NoticeSubType", "Publication"}),
    "SettledContract": frozenset({"IssueDate", "AwardDate"}),
}
"""What stands once within what, by the schema of eForms, and is read."""


def find_repeated(root: Element, findings: Findings) -> None:
    """Tell of each that stands several times and says different things."""
    for element in root.everything():
        for name in sorted(_ONCE.get(element.name, ())):
            said = [_said(one) for one in element.all(name)]
            if len(set(said)) > 1:
                of = element.string("ID")
                within = f"{element.name} {short(of)}" if of and element is not root else element.name
                where = told(places.WITHIN, name=name, within=within)
                findings.warn(where, told(judgements.SAID_UNLIKE, number=len(said)), remedies.FIRST_ONE_COUNTS)


def _said(element: Element) -> tuple[tuple[str, str, str], ...]:
    return tuple((one.name, one.attribute("currencyID"), one.text.strip()) for one in element.everything())
