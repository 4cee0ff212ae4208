"""What a notice says is read into the words of the ledger, whatever its prefixes and encoding."""

from datetime import UTC, date, datetime

import pytest

from adapters.eforms.findings import Level
from adapters.eforms.notice import ReadNotice, read_bytes, read_file
from domain.notices.values import CriterionKind, DeadlineKind, NoticeAmount, NoticeKind
from tests.adapters.eforms.writing import (
    DEMO,
    FOLDER,
    KVITNES,
    STORVATN,
    TINDVIKA,
    Notice,
    changing,
    criterion,
    estimated,
    lot,
    organisation,
    project,
    published,
)


@pytest.fixture(scope="module")
def demo() -> ReadNotice:
    return read_file(DEMO)


def test_the_notice_of_the_demo_is_read_without_findings(demo: ReadNotice) -> None:
    assert demo.findings == ()
    assert [buyer.number for buyer in demo.buyers] == [STORVATN, KVITNES, TINDVIKA, "315210402"]
    assert [buyer.leads for buyer in demo.buyers] == [True, False, False, False]
    assert demo.content.kind is NoticeKind.COMPETITION
    assert demo.content.estimated == NoticeAmount(hundredths=18_400_000_00, currency="NOK")
    assert demo.content.maximum == NoticeAmount(hundredths=26_000_000_00, currency="NOK")
    assert demo.content.sent_at == datetime(2026, 9, 14, 8, 15, tzinfo=UTC)
    assert (demo.content.publication, demo.content.published_on) == ("00612345-2026", date(2026, 9, 16))
    assert demo.content.procedure_reference == FOLDER


def test_lots_have_deadlines_values_codes_and_criteria_with_exact_weights(demo: ReadNotice) -> None:
    first, second = demo.lots
    assert (first.reference, first.form, first.main_cpv, first.further_cpv) == (
        "LOT-0001",
        "Lot",
        "31625200",
        ("45312100",),
    )
    assert (first.duration, first.framework, first.dynamic_purchasing) == ("48 MONTH", "fa-wo-rc", "none")
    assert [(one.kind, one.at) for one in first.deadlines] == [
        (DeadlineKind.TENDERS, datetime(2026, 10, 19, 10, tzinfo=UTC)),
        (DeadlineKind.QUESTIONS, datetime(2026, 10, 5, 13, tzinfo=UTC)),
    ]
    assert [(one.kind, one.weight_bp) for one in second.criteria] == [
        (CriterionKind.PRICE, 4_000),
        (CriterionKind.QUALITY, 3_000),
        (CriterionKind.QUALITY, 3_000),
    ]
    assert sum(one.weight_bp or 0 for one in first.criteria) == 10_000


def test_unusual_prefixes_say_the_same() -> None:
    text = Notice().text()
    for prefix in ("cac", "cbc", "efac", "efbc", "efext", "ext"):
        text = text.replace(f"{prefix}:", f"x-{prefix}:").replace(f"xmlns:{prefix}=", f"xmlns:x-{prefix}=")
    usual, unusual = read_bytes(Notice().data()), read_bytes(text.encode())
    assert (unusual.content, unusual.buyers, unusual.lots) == (usual.content, usual.buyers, usual.lots)


def test_a_notice_without_namespaces_is_read_with_a_warning() -> None:
    text = Notice().text()
    for prefix in ("cac", "cbc", "efac", "efbc", "efext", "ext"):
        text = text.replace(f"<{prefix}:", "<").replace(f"</{prefix}:", "</")
    bare = read_bytes(text.replace('xmlns="', 'xmlns:unused="').encode())
    assert bare.lots == read_bytes(Notice().data()).lots
    assert [one.where for one in bare.findings] == ["The file"]


def test_parts_in_a_foreign_namespace_are_read_by_name_and_counted() -> None:
    text = Notice().text()
    wrong = read_bytes(text.replace("urn:oasis:names:specification:ubl:schema:xsd:CommonBasic", "urn:wrong:").encode())
    assert wrong.lots == read_bytes(text.encode()).lots
    (finding,) = wrong.findings
    assert finding.level is Level.WARNING
    assert (
        finding.what
        == f"Elements in a namespace that is not that of eForms (urn:wrong:Components-2): {text.count('<cbc:')}."
    )
    bare = read_bytes(
        text.replace("<cbc:IssueDate>", '<IssueDate xmlns="">').replace("</cbc:IssueDate", "</IssueDate").encode()
    )
    assert [one.what for one in bare.findings] == ["Elements without a namespace: 1."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_the_encoding_that_is_declared_is_read(encoding: str) -> None:
    declared = encoding.removesuffix("-sig").upper()
    text = Notice(of=project("Nødlys på Ås")).text().replace('encoding="UTF-8"', f'encoding="{declared}"')
    assert read_bytes(text.encode(encoding)).content.title == "Nødlys på Ås"


@pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1252", "iso-8859-15"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_an_encoding_that_is_declared_wrongly_is_found(declared: str, mark: bytes) -> None:
    text = Notice(of=project("Nødlys på Bø")).text().replace('encoding="UTF-8"', f'encoding="{declared}"')
    read = read_bytes(mark + text.encode())
    assert read.content.title == "Nødlys på Bø".encode().decode(declared)
    (finding,) = read.findings
    assert (finding.level, finding.where) == (Level.WARNING, "The file")
    assert f"declares the encoding {declared}, and seems to be written in UTF-8" in finding.what
    assert f"recorded as {declared} has it" in finding.remedy


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "windows-1252", "US-ASCII"])
def test_an_encoding_that_is_declared_rightly_is_not_found(encoding: str) -> None:
    title = "Nodlys" if encoding == "US-ASCII" else "Nødlys på Ås"
    text = Notice(of=project(title)).text().replace('encoding="UTF-8"', f'encoding="{encoding}"')
    read = read_bytes(text.encode(encoding))
    assert (read.content.title, read.findings) == (title, ())


def test_blanks_before_the_beginning_and_comments_in_between_do_not_matter() -> None:
    text = Notice().text().replace("Brannvarsling<", "Brann<!-- en merknad -->varsling<")
    read = read_bytes(f"\n\n {text}".encode())
    assert read.content.title == "Brannvarsling"
    assert [one.level.value for one in read.findings] == ["note"]


@pytest.mark.parametrize(
    ("root", "form", "subtype", "kind"),
    [
        ("PriorInformationNotice", "planning", "N4", NoticeKind.PRIOR_INFORMATION),
        ("PriorInformationNotice", "", "1", NoticeKind.PRIOR_INFORMATION),
        ("ContractNotice", "", "N16", NoticeKind.COMPETITION),
        ("ContractNotice", "competition", "14", NoticeKind.COMPETITION),
        ("ContractAwardNotice", "dir-awa-pre", "25", NoticeKind.VOLUNTARY_EX_ANTE),
        ("ContractAwardNotice", "", "27", NoticeKind.VOLUNTARY_EX_ANTE),
        ("ContractAwardNotice", "result", "N29", NoticeKind.AWARD),
        ("ContractAwardNotice", "", "38", NoticeKind.MODIFICATION),
        ("ContractAwardNotice", "cont-modif", "", NoticeKind.MODIFICATION),
        ("ContractAwardNotice", "completion", "E5", NoticeKind.COMPLETION),
        ("ContractNotice", "change", "99", NoticeKind.COMPETITION),
    ],
)
def test_the_kind_follows_from_the_form_the_subtype_or_the_outermost_element(
    root: str, form: str, subtype: str, kind: NoticeKind
) -> None:
    assert read_bytes(Notice(root=root, form=form, subtype=subtype).data()).content.kind is kind


def test_other_currencies_are_kept_in_their_hundredths() -> None:
    read = read_bytes(Notice(of=project(value=estimated("1234567.89", "EUR"))).data())
    assert read.content.estimated == NoticeAmount(hundredths=123_456_789, currency="EUR")


def test_a_change_says_which_notice_it_changes_and_why() -> None:
    reference = "0d5b7c91-2b47-4d18-9e6a-6c0f5a3ef2a4"
    read = read_bytes(Notice(extensions=changing(f"{reference.upper()}-02")).data())
    assert read.changes is not None
    assert (read.changes.notice, read.changes.version, read.changes.reason) == (reference, "02", "cor-buy")
    assert read.changes.explanation == "Fristen er utvidet."
    assert read_bytes(Notice().data()).changes is None


@pytest.mark.parametrize(("written", "kept"), [("n.a.", None), ("2022/S 207-592756", "2022/S 207-592756")])
def test_a_publication_number_is_kept_where_there_is_one(written: str, kept: str | None) -> None:
    assert read_bytes(Notice(extensions=published(written)).data()).content.publication == kept


def test_weights_in_other_forms_are_kept_as_they_were_written() -> None:
    criteria = (
        criterion("quality", "Kvalitet", "0.6", "dec-exa")
        + criterion("price", "Pris", "1", "ord-imp")
        + criterion("quality-nor-env-criteria", "Miljø", "30", "poi-exa")
    )
    read = read_bytes(Notice(lots=(lot(criteria=criteria),)).data()).lots[0].criteria
    assert [(one.kind, one.weight_bp, one.written_weight) for one in read] == [
        (CriterionKind.QUALITY, 6_000, "0.6"),
        (CriterionKind.PRICE, None, "number 1 in order of importance"),
        (CriterionKind.QUALITY, None, "30 points"),
    ]


def test_the_language_of_the_notice_comes_first() -> None:
    both = '<cbc:Name languageID="ENG">Fire alarms</cbc:Name><cbc:Name languageID="NOB">Brannvarsling</cbc:Name>'
    text = Notice().text().replace('<cbc:Name languageID="NOB">Brannvarsling</cbc:Name>', both)
    assert read_bytes(text.encode()).content.title == "Brannvarsling"


def test_a_number_written_with_blanks_is_the_number() -> None:
    for written in ("315 210 100", "NO 315210100 MVA", "NO315210100MVA", "315.210.100"):
        read = read_bytes(Notice(organisations=(organisation("ORG-0001", "Storvatn", written),)).data())
        assert (read.buyers[0].number, read.findings) == (STORVATN, ())
