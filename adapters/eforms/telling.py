"""What is told of a notice, in three languages: a text that reads as its English and can be said in the others."""

import re
from collections.abc import Mapping
from typing import Self

from adapters.eforms.characters import marked
from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, Phrase, phrase

_LONGEST_FACT = 150


class Told(str):
    """A phrase with its facts; as a text it is English."""

    __slots__ = ("_facts", "_phrase")

    def __new__(cls, of: Phrase, facts: Mapping[str, str]) -> Self:
        """The phrase, its placeholders filled with the facts, which may be told in three languages themselves."""
        return str.__new__(cls, _filled(of, facts, Language.EN))

    def __init__(self, of: Phrase, facts: Mapping[str, str]) -> None:
        """Keep what the other languages are made of."""
        self._phrase, self._facts = of, facts

    def said(self, language: Language) -> str:
        """The text in a language."""
        return _filled(self._phrase, self._facts, language)


def told(of: Phrase, /, **facts: str | int) -> Told:
    """The phrase with these facts; they show what hides in them, and are shortened."""
    return Told(of, {name: fact if isinstance(fact, Told) else _shown(str(fact)) for name, fact in facts.items()})


def always(*, nb: str, nn: str, en: str) -> Told:
    """A text without facts."""
    return Told(phrase(nb=nb, nn=nn, en=en), {})


def _filled(of: Phrase, facts: Mapping[str, str], language: Language) -> str:
    def fill(found: re.Match[str]) -> str:
        fact = facts[found.group(1)]
        return fact.said(language) if isinstance(fact, Told) else fact

    return PLACEHOLDER.sub(fill, of.templates[language])


def _shown(fact: str) -> str:
    plain = " ".join(marked(fact).split())
    return plain if len(plain) <= _LONGEST_FACT else f"{plain[: _LONGEST_FACT - 1]}…"
