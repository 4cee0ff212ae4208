"""Sentences: one for each kind of event and rejection, in each language, found in the slices' `sentences.py`.

A template names the event's fields in braces (`{member}`, `{terms.quorum_percent}`); a part in square brackets is
left out when a field in it has no value; `{amount:money}` writes øre as kroner, `{score:points}` hundredths as points,
`{weight:percent}` hundredths of a percent as percent,
`{outcome:resulting}` a code in the words of the enumeration `Resulting`. A key such as `{criterion}` is told as what it
is called in the procurement that the sentence is about.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias

import application
from application.recording.catalogue import slice_modules
from application.trails.languages import Language
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

Told: TypeAlias = type[Event] | type[Rejection]

PLACEHOLDER = re.compile(r"\{([a-z_][a-z_.]*)(?::([a-z]+))?\}")
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """How one kind of event or rejection is told."""

    of: Told
    templates: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence that is no event's and no rejection's own; its placeholders name facts that are given with it."""

    templates: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Word:
    """How one value of an enumeration is said."""

    of: StrEnum
    words: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Naming:
    """An event that gives a thing its name: the field with the identifier, and the field with the name."""

    event: type[Event]
    identifier: str
    name: str


@dataclass(frozen=True, slots=True)
class Mention:
    """An event that says in passing what things are called: tags with names, for where nothing gives them one itself.

    What is so called within one thing only, e.g. a criterion, has the tag `criterion:key@procurement:id`.
    """

    event: type[Event]
    names: Callable[[Any], Iterable[tuple[str, str]]]


def sentence(of: Told, *, nb: str, nn: str, en: str) -> Sentence:
    """The sentence of an event or rejection in the three languages."""
    return Sentence(of, {Language.NB: nb, Language.NN: nn, Language.EN: en})


def phrase(*, nb: str, nn: str, en: str) -> Phrase:
    """A sentence with facts of its own, in the three languages."""
    return Phrase({Language.NB: nb, Language.NN: nn, Language.EN: en})


def word(of: StrEnum, *, nb: str, nn: str, en: str) -> Word:
    """The word for a value of an enumeration in the three languages."""
    return Word(of, {Language.NB: nb, Language.NN: nn, Language.EN: en})


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Every sentence, word and naming of the slices."""

    sentences: Mapping[Told, Sentence]
    words: Mapping[tuple[str, str], Word]
    namings: tuple[Naming, ...]
    mentions: tuple[Mention, ...] = ()

    def word_for(self, value: StrEnum, language: Language) -> str:
        """The word for the value, or the value itself when no slice gives one."""
        found = self.words.get((type(value).__name__, value.value))
        return found.words[language] if found else value.value

    def word_for_code(self, codes: str, code: str, language: Language) -> str:
        """The word for a code of an enumeration that is named by its style (`{outcome:resulting}`), or the code."""
        found = self.words.get((codes.capitalize(), code))
        return found.words[language] if found else code

    def word_for_role(self, role: str, language: Language) -> str:
        """The word for a role that an actor names, or the role itself when it is no role or office that is known."""
        found = self.words.get(("GroupRole", role)) or self.words.get(("Office", role))
        return found.words[language] if found else role


@cache
def phrasebook() -> Phrasebook:
    """What `sentences.py` of every slice of `application` says (SENTENCES, WORDS, NAMINGS, MENTIONS), gathered once."""
    modules = tuple(slice_modules(application, "sentences"))
    sentences: list[Sentence] = [one for module in modules for one in getattr(module, "SENTENCES", ())]
    words: list[Word] = [one for module in modules for one in getattr(module, "WORDS", ())]
    namings: list[Naming] = [one for module in modules for one in getattr(module, "NAMINGS", ())]
    mentions: list[Mention] = [one for module in modules for one in getattr(module, "MENTIONS", ())]
    return Phrasebook(
        sentences={one.of: one for one in sentences},
        words={(type(one.of).__name__, one.of.value): one for one in words},
        namings=tuple(namings),
        mentions=tuple(mentions),
    )
