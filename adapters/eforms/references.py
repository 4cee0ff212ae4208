"""How a notice is named: its own reference and version, the notice it changes, the procedure it belongs to."""

import re
from collections.abc import Collection

from adapters.eforms import judgements, places, remedies
from adapters.eforms.findings import Findings
from adapters.eforms.telling import told
from adapters.eforms.texts import LONGEST_CODE, Texts, short
from adapters.eforms.tree import Element
from domain.kernel.identifiers import Identifier, NoticeId
from domain.notices.values import ChangedNotice

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_WITH_VERSION = re.compile(rf"({_UUID})-([0-9]{{1,4}})")
_PUBLICATION = re.compile(r"0*([0-9]{1,9})-([0-9]{4})")
_OFFICIAL_JOURNAL = re.compile(r"([0-9]{4})/?\s*S\s*([0-9]{1,3})[ -]0*([0-9]{1,9})")
_FIRST_VERSION = "01"
_OF_DIGEST = 16


def notice_reference(root: Element, digest: str, findings: Findings) -> NoticeId:
    """The notice's identifier (BT-701) as a reference; where it has none, one that is made of the file's digest."""
    where = places.IDENTIFIER
    listed = [one for one in root.all("ID") if one.attribute("schemeName") == "notice-id"]
    written = next((one.text.strip() for one in (*listed, *root.all("ID")) if one.text.strip()), "")
    reference = as_reference(written)
    if reference is not None:
        return NoticeId(reference)
    made = f"file-{digest[:_OF_DIGEST]}"
    what = told(judgements.UNUSABLE, text=short(written)) if written else judgements.NONE
    findings.warn(where, what, told(remedies.MADE_OF_DIGEST, reference=made))
    return NoticeId(made)


def notice_version(root: Element, texts: Texts, findings: Findings) -> str:
    """The notice's version (BT-757), the first where it names none."""
    version = texts.code(root.string("VersionID"), places.VERSION)
    if version is None:
        findings.note(places.VERSION, judgements.NONE, told(remedies.FIRST_VERSION, version=_FIRST_VERSION))
    return version or _FIRST_VERSION


class MadeUp:
    """Makes up references for parts of a notice that need one of their own; none that the notice uses itself."""

    def __init__(self, taken: Collection[str]) -> None:
        """Keep clear of these."""
        self._taken = frozenset(taken)
        self._last = 0

    def reference(self, stem: str, place: int) -> str:
        """The stem with the part's place, or with the next number that is free."""
        self._last = max(place - 1, self._last)
        while True:
            self._last += 1
            mark = f"-{self._last}"
            made = f"{stem[: LONGEST_CODE - len(mark)]}{mark}"
            if made not in self._taken:
                return made


def as_reference(written: str) -> str | None:
    """The text as a reference of the ledger, where it can be one."""
    plain = written.strip().lower()
    return plain if re.fullmatch(Identifier.pattern, plain) else None


def changed_notice(root: Element, texts: Texts, findings: Findings) -> ChangedNotice | None:
    """The notice that this one changes (BT-758), where it is a change notice."""
    changes = next(root.extended("Changes"), None)
    if changes is None:
        return None
    where = places.CHANGE
    written = texts.line(changes.string("ChangedNoticeIdentifier"), where)
    if written is None:
        findings.warn(where, judgements.CHANGES_UNSAID, remedies.ASK_WHICH)
        return ChangedNotice(written="(not said)")
    versioned = _WITH_VERSION.fullmatch(written.lower())
    reference = versioned.group(1) if versioned else as_reference(written)
    described = [texts.spoken(part, "ChangeDescription") for part in changes.all("Change")]
    reasons = [texts.spoken(part, "ReasonDescription") for part in changes.all("ChangeReason")]
    explained = "\n".join(dict.fromkeys(text for text in (*reasons, *described) if text))
    return ChangedNotice(
        written=written,
        notice=NoticeId(reference) if reference else None,
        version=versioned.group(2) if versioned else None,
        reason=texts.code(changes.string("ChangeReason", "ReasonCode"), places.CHANGE_REASON),
        explanation=texts.paragraphs(explained, places.CHANGE_TEXT),
    )


def publication_number(written: str) -> str | None:
    """The number a notice was published as, in one form however it is written: 2022/S 207-592756 is 592756-2022."""
    plain = written.strip()
    number = _PUBLICATION.fullmatch(plain)
    if number:
        return f"{number.group(1)}-{number.group(2)}"
    journal = _OFFICIAL_JOURNAL.fullmatch(plain)
    return f"{journal.group(3)}-{journal.group(1)}" if journal else None
