"""Telling: an event or rejection as a sentence in a language."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from re import Match
from types import SimpleNamespace

from pydantic import BaseModel

from application.trails.languages import (
    Language,
    written_day,
    written_instant,
    written_money,
    written_number,
    written_percent,
    written_points,
)
from application.trails.names import Names
from application.trails.sentences import OPTIONAL, PLACEHOLDER, Phrase, phrasebook
from domain.kernel.events import Event
from domain.kernel.guarded import Erased, Withheld
from domain.kernel.identifiers import Identifier
from domain.kernel.rejections import Rejection

_NUMBERS: Mapping[str | None, Callable[[int, Language], str]] = {
    None: written_number,
    "money": written_money,
    "percent": written_percent,
    "points": written_points,
}
_AND: Mapping[Language, str] = {Language.NB: " og ", Language.NN: " og ", Language.EN: " and "}
_WITHHELD: Mapping[Language, str] = {
    Language.NB: "(skjermet)",
    Language.NN: "(skjerma)",
    Language.EN: "(withheld)",
}
_ERASED: Mapping[Language, str] = {Language.NB: "(slettet)", Language.NN: "(sletta)", Language.EN: "(erased)"}

_FULL_STOP = re.compile(r"(?<=\w{3})\.$")
"""Ends a sentence that somebody wrote; abbreviations such as `m.m.` keep theirs."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells in one language, with the names that were known."""

    language: Language
    names: Names = Names()  # noqa: RUF009  frozen

    def tell(self, fact: Event | Rejection) -> str:
        """The sentence for an event or a rejection; a rejection without one speaks by its docstring."""
        found = phrasebook().sentences.get(type(fact))
        if found is None:
            return str(fact) if isinstance(fact, Rejection) else fact.stored_as
        return self._filled(found.templates[self.language], fact)

    def put(self, phrase: Phrase, facts: Mapping[str, object]) -> str:
        """The phrase, filled with the facts that its placeholders name."""
        return self._filled(phrase.templates[self.language], SimpleNamespace(**facts))

    def say(self, value: object, style: str | None = None) -> str:
        """A single value in words. `style` is `money` for øre, `points`, `percent` for hundredths; else names codes."""
        match value:
            case Identifier():
                return self.names.of(value)
            case StrEnum():
                return phrasebook().word_for(value, self.language)
            case datetime():
                return written_instant(value, self.language)
            case date():
                return written_day(value, self.language)
            case bool():
                return str(value).lower()
            case int():
                return _NUMBERS[style](value, self.language)
            case Withheld():
                return _WITHHELD[self.language]
            case Erased():
                return _ERASED[self.language]
            case str() if style is not None:
                return phrasebook().word_for_code(style, value, self.language)
            case tuple():
                return self._list(tuple(self.say(part, style) for part in value))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            case BaseModel():
                return self._list(tuple(self.say(getattr(value, name)) for name in type(value).model_fields))
            case _:
                return str(value)

    def say_role(self, role: str) -> str:
        """The capacity in which somebody acted."""
        return phrasebook().word_for_role(role, self.language)

    def _filled(self, template: str, facts: object) -> str:
        kept = OPTIONAL.sub(lambda part: self._optional(part, facts), template)
        return PLACEHOLDER.sub(lambda part: self._placeholder(part, facts), kept)

    def _list(self, parts: tuple[str, ...]) -> str:
        return _AND[self.language].join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)

    def _optional(self, part: Match[str], fact: object) -> str:
        inside = part.group(1)
        empty = any(_value(fact, found.group(1)) in (None, (), "") for found in PLACEHOLDER.finditer(inside))
        return "" if empty else inside

    def _placeholder(self, part: Match[str], fact: object) -> str:
        value, style = _value(fact, part.group(1)), part.group(2)
        procurement = getattr(fact, "procurement", None)
        if type(value) is str and style is None and isinstance(procurement, Identifier):
            value = self.names.within(part.group(1), value, procurement)
        said = self.say(value, style)
        before_colon = part.string.startswith(":", part.end())
        return _FULL_STOP.sub("", said) if before_colon and isinstance(value, str) else said


def _value(fact: object, path: str) -> object:
    for name in path.split("."):
        fact = None if fact is None else getattr(fact, name)
    return fact
