"""Broken, hostile and strange files are refused in a sentence; nothing is fetched, and nothing swells."""

import re
import socket
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.eforms.notice import NotReadable, read_bytes, read_file
from adapters.eforms.opening import DEEPEST, MOST_BYTES, MOST_ELEMENTS
from tests.adapters.eforms.writing import DEMO, Notice

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<!DOCTYPE ContractNotice [<!ENTITY l0 "ha">{LAUGHS}]>'
BODY = Notice().text().partition("?>")[2]


def refused(data: bytes) -> str:
    with pytest.raises(NotReadable) as caught:
        read_bytes(data)
    return str(caught.value)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> NoReturn:
        raise AssertionError("reading a notice went to the network")

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.mark.parametrize(
    "prologue",
    [
        BILLION,
        '<!DOCTYPE ContractNotice [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE ContractNotice SYSTEM "http://notices.example/evil.dtd">',
        '<!DOCTYPE ContractNotice [<!ENTITY % more SYSTEM "http://notices.example/evil.dtd"> %more;]>',
        "<!DOCTYPE ContractNotice>",
    ],
)
def test_a_document_type_is_refused_whatever_it_brings(prologue: str) -> None:
    body = BODY.replace("Brannvarsling", "&l9;") if "l9" in prologue else BODY
    assert "document type" in refused((prologue + body).encode())


@pytest.mark.parametrize("name", ["file", "l9"])
def test_an_entity_that_nothing_declares_is_refused(name: str) -> None:
    assert "not defined" in refused(BODY.replace("Brannvarsling", f"&{name};").encode())


def test_inclusions_and_style_sheets_are_left_alone() -> None:
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    style = '<?xml-stylesheet href="http://notices.example/style.xsl" type="text/xsl"?>'
    read = read_bytes((style + BODY.replace("Anlegg i skoler.", include)).encode())
    assert read.content.description is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\x00" * 100, "no well-formed XML"),
        (bytes(range(256)) * 8, "no well-formed XML"),
        (b"PK\x03\x04rest", "zip"),
        (b"\x1f\x8b\x08rest", "gzip"),
        (b"%PDF-1.7", "PDF"),
        (b'{"notice": 1}', "JSON"),
        (b"<!DOCTYPE html><html><p>", "web page"),
        (b"<html><body/></html>", "web page"),
        (b"<Invoice/>", "invoice"),
        (b"<TED_EXPORT/>", "before eForms"),
        (b"<BusinessRegistrationInformationNotice/>", "registers a business"),
        (b"<something/>", "no eForms notice"),
        (b"<ContractNotice/>", "nothing of a procurement"),
        (b"<!-- nothing else -->", "no well-formed XML"),
        (b"<ContractNotice>", "cut off"),
        (b"<a/>and more", "no well-formed XML"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "encoding"),
        (b'<?xml version="1.0" encoding="UTF-8"?><a>\xe6</a>', "encoding"),
    ],
)
def test_what_is_no_notice_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    text = refused(data)
    assert said in text
    assert "Traceback" not in text


def test_a_notice_that_is_cut_off_anywhere_is_refused() -> None:
    data = Notice().data()
    for length in range(0, len(data) - 1, 97):
        refused(data[:length])


def test_size_depth_and_number_of_elements_are_limited() -> None:
    assert "larger than 32 MB" in refused(b"<a>" + b" " * MOST_BYTES + b"</a>")
    assert f"deeper than {DEEPEST}" in refused(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1))
    assert f"more than {MOST_ELEMENTS}" in refused(b"<a>" + b"<b/>" * MOST_ELEMENTS + b"</a>")


@pytest.mark.parametrize(
    "data",
    [
        b'<a>\n<b c="' + b"x" * 12_000_000 + b'"/></a>',
        b"<a>\n<!--" + b"x" * 12_000_000 + b"--></a>",
        b"<a>\n<![CDATA[" + b"x" * 12_000_000 + b"]]></a>",
        b"<a>\n<" + b"x" * 60_000 + b"/></a>",
    ],
    ids=["attribute", "comment", "section", "name"],
)
def test_what_is_too_large_in_one_piece_is_told_with_its_place(data: bytes) -> None:
    said = refused(data)
    assert said == "A text, an element or a name is larger than any of a notice (line 2); fetch it again."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "the encoding that it names is not known: klingon (line 1)"),
        (b'<?xml version="1.0" encoding=""?><a/>', "the encoding that it names is not known (line 1)"),
        (b'<?xml version="1.0" encoding="US-ASCII"?><a>\xc3\xa6</a>', "not in the encoding that it declares"),
        (b"<a>\xe6</a>", "not in the encoding that it declares"),
        (b"<a>\n<b></a>", "the tags do not fit together (line 2)"),
        (b"<a>Larm & varme</a>", "as where & or < stands in a text"),
        (b'<a b="1" b="2"/>', "the same attribute twice"),
        (b"<a>\x01</a>", "a character that XML does not allow"),
        (b"<a>&file;</a>", "an entity that is not defined"),
        (b'<?xml version="9.9"?><a/>', "a version of XML that is not known"),
        (b"<a/><b/>", "something stands behind its last element"),
        (b"<a><b>", "ends before its elements do"),
        (b"text", "does not begin with an element"),
        (b"<a><?xml?></a>", "no well-formed XML"),
    ],
)
def test_what_is_wrong_with_the_xml_is_told_in_plain_words(data: bytes, said: str) -> None:
    text = refused(data)
    assert said in text
    assert "no well-formed XML" in text
    assert not re.search(r"XML_|xml[A-Z]|<string>|PCDATA|Char|column|buffer|huge", text)


def test_a_file_of_a_hundred_megabytes_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.xml"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(NotReadable, match="larger than 32 MB"):
        read_file(path)


def test_a_folder_and_a_missing_file_are_told_apart_from_notices(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="no file"):
        read_file(tmp_path)
    with pytest.raises(NotReadable, match="No such file"):
        read_file(tmp_path / "none.xml")


@given(data=st.data())
def test_a_notice_damaged_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    text = DEMO.read_text(encoding="utf-8")
    begin = data.draw(st.integers(0, len(text)))
    end = min(len(text), begin + data.draw(st.integers(0, 200)))
    damaged = text[:begin] + data.draw(st.text(max_size=20)) + text[end:]
    with suppress(NotReadable):
        assert re.fullmatch("[0-9a-f]{64}", read_bytes(damaged.encode("utf-8", "surrogatepass")).digest)


@given(inside=st.text(alphabet="0123456789-+:.,TZ eE\u00a0kr", max_size=30))
def test_whatever_stands_for_a_figure_or_a_time_is_read_or_left_out(inside: str) -> None:
    text = DEMO.read_text(encoding="utf-8")
    for written in ("11200000.00", "2026-10-19+02:00", "12:00:00+02:00", "2026-09-14+02:00", "45</", "315210208"):
        kept = written.removesuffix("</")
        assert read_bytes(text.replace(kept, inside).encode()).lots


@given(inside=st.text(max_size=300).filter(lambda text: not re.search(r"[<&\x00-\x08\x0b-\x1f\ufffe\uffff]|]]>", text)))
def test_whatever_stands_for_a_text_is_kept_or_left_out(inside: str) -> None:
    text = DEMO.read_text(encoding="utf-8")
    for written in (
        "Brannvarsling og nødlys i kommunale bygg",
        "Pris",
        "Storvatn kommune",
        "per-exa",
        "LOT-0001",
        "NOR",
    ):
        read = read_bytes(text.replace(f">{written}<", f">{inside}<").encode("utf-8", "replace"))
        assert len(read.buyers) == 4
