"""Texts of a notice as the ledger keeps them: one line, paragraphs, or a code; what is too long is cut, and told."""

import re
from collections.abc import Iterable, Sequence

from adapters.eforms import remedies, sayings
from adapters.eforms.characters import hidden, is_visible, marked, without_hidden
from adapters.eforms.findings import Findings
from adapters.eforms.telling import Told, told
from adapters.eforms.tree import Element

LONGEST_LINE = 200
LONGEST_TEXT = 4_000
LONGEST_CODE = 64
_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NORWEGIAN = ("NOB", "NOR", "NNO", "ENG")


class Texts:
    """Cleans the texts of one notice; of several languages the notice's own comes first."""

    def __init__(self, findings: Findings, language: str) -> None:
        """Tell what was cut; prefer this language."""
        self._findings = findings
        self._languages = (language.upper(), *_NORWEGIAN)

    def line(self, text: str, where: Told) -> str | None:
        """One line of at most 200 characters, or nothing when there is no text."""
        return self._cut(" ".join(self._seen(text, where).split()), LONGEST_LINE, where)

    def paragraphs(self, text: str, where: Told, longest: int = LONGEST_TEXT) -> str | None:
        """Text of several lines, or nothing when there is none."""
        lines = (line.strip() for line in _LINE_END.sub("\n", self._seen(text, where)).split("\n"))
        return self._cut(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), longest, where)

    def code(self, text: str, where: Told) -> str | None:
        """A code; nothing, and a finding, when it is none."""
        found = text.strip()
        if not found:
            return None
        if re.fullmatch(r"[!-~]{1,64}", found):
            return found
        self._findings.warn(where, told(sayings.NO_CODE, text=short(found)), remedies.LEFT_OUT)
        return None

    def spoken(self, element: Element | None, *path: str) -> str:
        """The text at the end of the path in the language that comes first."""
        found = [one for one in element.all(*path) if one.text.strip()] if element else []
        seen = [one for one in found if is_visible(one.text)]
        return self._preferred(seen or found).text.strip() if found else ""

    def _preferred(self, found: Sequence[Element]) -> Element:
        for language in self._languages:
            for one in found:
                if one.attribute("languageID").upper() == language:
                    return one
        return found[0]

    def _seen(self, text: str, where: Told) -> str:
        """The text without what hides, turns or commands; nothing where nothing else is in it."""
        numbers = hidden(text)
        if not is_visible(text):
            if text.strip():
                what = told(sayings.UNSEEN_BUT, numbers=numbers) if numbers else sayings.UNSEEN
                self._findings.warn(where, what, remedies.EMPTY)
            return ""
        if numbers:
            self._findings.warn(where, told(sayings.HIDDEN, numbers=numbers), remedies.COMPARE)
        return without_hidden(text)

    def _cut(self, text: str, longest: int, where: Told) -> str | None:
        kept = text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
        masked = _ADDRESS.sub("(@)", kept)
        if masked != kept:
            self._findings.note(where, sayings.ADDRESSES)
        if len(text) > longest:
            self._tell_cut(text, longest, where)
        return masked or None

    def _tell_cut(self, text: str, longest: int, where: Told) -> None:
        self._findings.note(
            where,
            told(sayings.LONG_TEXT, length=len(text), longest=longest),
            remedies.KEEP_FILE,
        )


def short(text: str) -> str:
    """The text in quotation marks on one line, shortened to be told."""
    one_line = " ".join(marked(text).split())
    return f"«{one_line if len(one_line) <= LONGEST_CODE else one_line[: LONGEST_CODE - 1] + '…'}»"


def cpv_codes(codes: Iterable[str], where: Told, findings: Findings) -> tuple[str, ...]:
    """The codes of the common procurement vocabulary, each once, without their check digit."""
    good: dict[str, None] = {}
    for code in codes:
        found = re.fullmatch(r"([0-9]{8})(?:-[0-9])?", code.strip())
        if found:
            good[found.group(1)] = None
        elif code.strip():
            findings.warn(where, told(sayings.NO_CPV, text=short(code)), remedies.LEFT_OUT)
    return tuple(good)
