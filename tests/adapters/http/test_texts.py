"""Every text of the pages has one name, one place, and a page that says it."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from adapters.http.pages.rendering import STATIC
from adapters.http.pages.texts import FAMILIES

TEMPLATES = {file.name: file.read_text(encoding="utf-8") for file in (STATIC.parent / "templates").glob("*.html")}
INNERMOST_FIRST = ("notice.html", "procurement.html", "ledger.html")
"""Whose heirs have texts of their own; all others are of the frame."""
SAID = re.compile(r"""\bsay(?:\.(?P<name>\w+)|\[["'](?P<quoted>[^"']+)["'](?P<more> ~)?)""")
ONE_TEXT = [pytest.param(name, id=name) for family in FAMILIES for name in family]


@cache
def family_of(template: str) -> int:
    """Which family's pages the template makes, counted from the outermost."""
    if template in INNERMOST_FIRST:
        return len(INNERMOST_FIRST) - INNERMOST_FIRST.index(template)
    above = re.search(r'{% extends "([\w-]+\.html)" %}', TEMPLATES[template])
    return family_of(above.group(1)) if above else 0


def pages_with(template: str) -> Iterator[str]:
    """The template itself where it is a page, and the pages that take it in."""
    takers = [
        name for name, text in TEMPLATES.items() if re.search(rf'{{% (include|from) "{re.escape(template)}"', text)
    ]
    for taker in takers:
        yield from pages_with(taker)
    if not takers:
        yield template


def says(text: str, name: str) -> bool:
    for said in SAID.finditer(text):
        spelt = said["name"] or said["quoted"]
        if name == spelt or (said["more"] and name.startswith(spelt)):
            return True
    return False


def test_no_two_texts_have_one_name() -> None:
    assert [name for name, count in Counter(name for family in FAMILIES for name in family).items() if count > 1] == []


@pytest.mark.parametrize("name", ONE_TEXT)
def test_a_text_is_said_by_a_page_of_its_family_or_further_in(name: str) -> None:
    own = next(number for number, family in enumerate(FAMILIES) if name in family)
    sayers = [page for template, text in TEMPLATES.items() if says(text, name) for page in pages_with(template)]
    assert sayers, "no page says it"
    assert min(map(family_of, sayers)) >= own, f"a page further out says it too: {sayers}"
