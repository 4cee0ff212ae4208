"""Opening a file safely: limits first, then one pass of the XML library into a plain tree. Nothing is ever fetched."""

import codecs
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from adapters.eforms import places, refusals, remedies, sayings
from adapters.eforms.faults import explained
from adapters.eforms.findings import Findings
from adapters.eforms.telling import Told, told
from adapters.eforms.tree import Element

MOST_BYTES = 32 * 1024 * 1024
MOST_ELEMENTS = 400_000
DEEPEST = 100
_ENCODING = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)""")
_MAGIC = {
    b"PK\x03\x04": refusals.ZIP,
    b"\x1f\x8b": refusals.GZIP,
    b"%PDF": refusals.PDF,
    b"{": refusals.JSON,
    b"[": refusals.JSON,
}


class _NotWellFormed(SyntaxError):
    code: int


class _Library(Protocol):
    XMLParser: Callable[..., object]
    XMLSyntaxError: type[_NotWellFormed]
    fromstring: Callable[[bytes, object], object]


_LXML: _Library = etree  # pyright: ignore[reportUnknownVariableType]


class NotReadable(Exception):
    """The file cannot be read as a notice; `said` tells why and what to do."""

    def __init__(self, said: Told) -> None:
        """Tell this."""
        super().__init__(said)
        self.said = said


@dataclass(frozen=True, slots=True)
class Opened:
    """A document: the digest of its bytes, and its outermost element."""

    digest: str
    root: Element


def open_file(path: Path, findings: Findings) -> Opened:
    """Read a file as XML.

    Raises:
        NotReadable: it is no regular file, too large, or no well-formed XML without document type and entities.
    """
    try:
        if path.exists() and not path.is_file():
            raise NotReadable(refusals.NO_FILE)
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else None
        raise NotReadable(told(refusals.UNREADABLE, reason=reason or str(fault))) from fault
    return open_bytes(data, findings)


def open_bytes(data: bytes, findings: Findings) -> Opened:
    """Read bytes as XML; errors as `open_file`."""
    if len(data) > MOST_BYTES:
        raise NotReadable(told(refusals.TOO_LARGE, most=MOST_BYTES // 1024**2))
    digest = hashlib.sha256(data).hexdigest()
    marked = data.removeprefix(codecs.BOM_UTF8)
    begun = marked.lstrip()
    if not begun:
        raise NotReadable(refusals.EMPTY)
    for magic, what in _MAGIC.items():
        if begun.startswith(magic):
            raise NotReadable(what)
    if len(begun) != len(marked) and begun.startswith(b"<"):
        findings.note(places.FILE, sayings.BLANKS)
    written = begun if begun.startswith(b"<") else data
    opened = Opened(digest, _parsed(written))
    _check_encoding(written, findings)
    return opened


def _check_encoding(data: bytes, findings: Findings) -> None:
    """What is valid in UTF-8 and not in ASCII alone was hardly ever written in another encoding."""
    declared = _ENCODING.match(data)
    if declared is None or declared.group(1).lower().startswith(b"utf") or data.isascii():
        return
    try:
        data.decode()
    except UnicodeDecodeError:
        return
    named = declared.group(1).decode()
    findings.warn(
        places.FILE,
        told(sayings.WRONG_ENCODING, encoding=named),
        told(remedies.AS_DECLARED, encoding=named),
    )


def _parsed(data: bytes) -> Element:
    parser = _LXML.XMLParser(
        target=_Growing(),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = _LXML.fromstring(data, parser)
    except _LXML.XMLSyntaxError as fault:
        raise NotReadable(explained(fault.code, str(fault), fault.lineno)) from fault
    except (ValueError, LookupError, AssertionError, UnicodeError) as fault:
        raise NotReadable(explained(0, str(fault), None)) from fault
    if not isinstance(root, Element):
        raise NotReadable(refusals.NO_ELEMENT)
    return root


class _Growing:
    """Grows the tree while the library reads, and stops what is too much."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._root: Element | None = None
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise NotReadable(told(refusals.MANY_ELEMENTS, most=MOST_ELEMENTS))
        if len(self._open) >= DEEPEST:
            raise NotReadable(told(refusals.DEEP, most=DEEPEST))
        namespace, _, name = tag.rpartition("}")
        own = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        element = Element(name, namespace.removeprefix("{"), own)
        if self._open:
            self._open[-1].children.append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        self._texts.append([])

    def end(self, _tag: str) -> None:
        element = self._open.pop()
        element.text = "".join(self._texts.pop())

    def data(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)

    def _declared(self, name: str | None, _public: str | None, _system: str | None) -> None:
        if (name or "").lower() == "html":
            raise NotReadable(refusals.WEB_PAGE)
        raise NotReadable(refusals.DOCUMENT_TYPE)

    doctype = _declared

    def close(self) -> Element | None:
        return self._root
