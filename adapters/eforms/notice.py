"""A notice, read from a file: what it says, in the words of the ledger, and what was found on the way."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from adapters.eforms import judgements, places, refusals, remedies
from adapters.eforms.findings import Finding, Findings
from adapters.eforms.fitting import fitting_lot
from adapters.eforms.judging import judge
from adapters.eforms.kinds import OTHERS, ROOTS, kind_of
from adapters.eforms.opening import NotReadable, Opened, open_bytes, open_file
from adapters.eforms.parties import Parties
from adapters.eforms.references import changed_notice, notice_reference, notice_version
from adapters.eforms.results import Results
from adapters.eforms.subjects import Subjects
from adapters.eforms.telling import told
from adapters.eforms.texts import Texts
from adapters.eforms.times import day, instant
from adapters.eforms.tree import Element
from domain.kernel.identifiers import NoticeId
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult
from domain.notices.values import ChangedNotice, NoticeBuyer

_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
MOST_EARLIER = 50
_NOT_YET = {"", "n.a.", "n/a", "none"}
_TELLING = ("NoticeTypeCode", "ContractingParty", "ProcurementProject", "ProcurementProjectLot", "IssueDate")


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """Everything that was read of one file, and the findings about it."""

    notice: NoticeId
    version: str
    digest: str
    content: NoticeContent
    changes: ChangedNotice | None
    buyers: tuple[NoticeBuyer, ...]
    lots: tuple[NoticeLot, ...]
    results: tuple[NoticeResult, ...]
    findings: tuple[Finding, ...]


def read_file(path: Path) -> ReadNotice:
    """The notice in a file.

    Raises:
        NotReadable: the file cannot be read safely, or holds no notice of a procurement.
    """
    findings = Findings()
    return _checked(open_file(path, findings), findings)


def read_bytes(data: bytes) -> ReadNotice:
    """The notice in these bytes; errors as `read_file`."""
    findings = Findings()
    return _checked(open_bytes(data, findings), findings)


def _checked(opened: Opened, findings: Findings) -> ReadNotice:
    try:
        return _read(opened, findings)
    except ValidationError as failure:
        first = failure.errors(include_url=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        what = f"{failure.title} {place}: {first['msg']}"
        raise NotReadable(told(refusals.NOT_KEPT, what=what)) from failure


def _read(opened: Opened, findings: Findings) -> ReadNotice:
    root = opened.root
    _check_root(root, findings)
    texts = Texts(findings, root.string("NoticeLanguageCode"))
    parties = Parties(root, texts, findings)
    results = Results(root, parties, texts, findings)
    read = ReadNotice(
        notice=notice_reference(root, opened.digest, findings),
        version=notice_version(root, texts, findings),
        digest=opened.digest,
        content=_content(root, results, texts, findings),
        changes=changed_notice(root, texts, findings),
        buyers=parties.buyers(root),
        lots=tuple(fitting_lot(lot, findings) for lot in Subjects(texts, findings).lots(root)),
        results=results.all(),
        findings=(),
    )
    if not _says_something(read):
        raise NotReadable(refusals.SAYS_NOTHING)
    judge(root, read, findings)
    return replace(read, findings=findings.all)


def _check_root(root: Element, findings: Findings) -> None:
    if root.name not in ROOTS:
        raise NotReadable(OTHERS.get(root.name) or told(refusals.NO_EFORMS, name=root.name[:64]))
    if not any(root.first(name) for name in _TELLING):
        raise NotReadable(refusals.SAYS_NOTHING)
    if not root.namespace.startswith(_UBL):
        namespace = root.namespace[:64]
        what = told(judgements.NAMESPACE, text=namespace) if namespace else judgements.NO_NAMESPACE
        findings.warn(places.FILE, what, remedies.READ_ANYWAY)


def _says_something(read: ReadNotice) -> bool:
    """Whether it tells anything of who buys, of what, or of what came of it."""
    content = read.content
    subject = (content.title, content.description, content.main_cpv, content.estimated, content.maximum)
    buyers = (buyer.name or buyer.number or buyer.written_number for buyer in read.buyers)
    lots = (lot.title or lot.description or lot.main_cpv or lot.deadlines or lot.criteria for lot in read.lots)
    return any((*subject, *buyers, *lots, read.results, content.awarded_total))


def _content(root: Element, results: Results, texts: Texts, findings: Findings) -> NoticeContent:
    subject = Subjects(texts, findings).subject(root.first("ProcurementProject"), places.PROCEDURE)
    typed = root.first("NoticeTypeCode")
    form = texts.code(typed.attribute("listName") if typed else "", places.FORM)
    subtype = texts.code(
        next((one.string() for one in root.extended("NoticeSubType", "SubTypeCode")), ""), places.SUBTYPE
    )
    process = root.first("TenderingProcess") or Element("")
    sent = (root.string("IssueDate"), root.string("IssueTime"))
    return NoticeContent(
        kind=kind_of(root.name, form, subtype),
        form=form,
        notice_type=texts.code(root.string("NoticeTypeCode"), places.NOTICE_TYPE),
        subtype=subtype,
        written_by=texts.line(root.string("CustomizationID"), places.CUSTOMISATION),
        language=texts.code(root.string("NoticeLanguageCode"), places.LANGUAGE),
        procedure_reference=texts.line(root.string("ContractFolderID"), places.PROCEDURE_IDENTIFIER),
        procedure=texts.code(process.string("ProcedureCode"), places.PROCEDURE_TYPE),
        legal_basis=texts.line(root.string("RegulatoryDomain"), places.LEGAL_BASIS),
        sent_at=instant(*sent, places.DISPATCH, findings),
        published_on=_published_on(root, findings),
        publication=_publication(root, texts),
        title=subject.title,
        description=subject.description,
        case_reference=subject.case_reference,
        nature=subject.nature,
        main_cpv=next(iter(subject.cpv), None),
        further_cpv=subject.cpv[1:],
        estimated=subject.estimated,
        maximum=subject.maximum or results.maximum,
        awarded_total=results.total,
        earlier_notices=_earlier(root, texts),
    )


def _published_on(root: Element, findings: Findings) -> date | None:
    written = next((one.string() for one in root.extended("Publication", "PublicationDate")), "")
    return day(written, places.PUBLISHED_ON, findings)


def _publication(root: Element, texts: Texts) -> str | None:
    written = (one.string() for one in root.extended("Publication", "NoticePublicationID"))
    said = next((one for one in written if one.lower() not in _NOT_YET), "")
    return texts.line(said, places.PUBLICATION)


def _earlier(root: Element, texts: Texts) -> tuple[str, ...]:
    references = [
        *root.extended("ContractModification", "ChangedNoticeIdentifier"),
        *root.all("TenderingProcess", "NoticeDocumentReference", "ID"),
        *root.all("ProcurementProjectLot", "TenderingProcess", "NoticeDocumentReference", "ID"),
    ]
    lines = (texts.line(one.text, places.EARLIER) for one in references)
    return tuple(dict.fromkeys(line for line in lines if line))[:MOST_EARLIER]
