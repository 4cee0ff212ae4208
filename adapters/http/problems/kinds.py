"""Every type of problem: one for each rejection in the catalogue, and one for each general refusal."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from adapters.http.problems.general import GENERAL
from adapters.http.problems.titles import titled
from adapters.http.statuses import status_of
from application.recording.catalogue import catalogue
from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, phrasebook
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Rejection, Unfounded, Unknown

PAGES = "/api/problems"
_CATEGORIES = (Unknown, NotEntitled, AlreadyDecided, OutOfTime, Unfounded)


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A type of problem, as its page explains it. `category` is empty for what the door itself refuses.

    `explanation` is the rule as it stands in the program, in English.
    """

    name: str
    of: type[Exception]
    explanation: str
    status: int
    category: str
    legal_basis: tuple[str, ...]
    sentences: Mapping[Language, str]

    @property
    def address(self) -> str:
        """Where its page is: the `type` of the problem."""
        return f"{PAGES}/{self.name}"

    def title_in(self, language: Language) -> str:
        """What type of problem it is: in English the rule; in Norwegian as it is told, with the kind of each fact."""
        if language is Language.EN or language not in self.sentences:
            return re.split(r"(?<=[.;])\s", self.explanation)[0].rstrip(".;")
        return titled(self.sentences[language], language)


def problem_name(kind: type[Exception]) -> str:
    """The name of a class in addresses: `NoVotingRight` is `no-voting-right`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", kind.__name__).lower()


@cache
def problem_kinds() -> Mapping[str, ProblemKind]:
    """All of them, by name."""
    kinds = [*(_general(kind) for kind in GENERAL), *(_rejection(kind) for kind in catalogue().rejections.values())]
    return {kind.name: kind for kind in sorted(kinds, key=lambda kind: kind.name)}


def kind_of(error: type[Exception]) -> ProblemKind:
    """The type of problem that an error is; that of its nearest base when it has none of its own."""
    names = (problem_name(base) for base in error.__mro__ if issubclass(base, Exception))
    return next(problem_kinds()[name] for name in names if name in problem_kinds())


def _general(kind: type[Exception]) -> ProblemKind:
    return _kind(kind, "", (), GENERAL[kind])


def _rejection(kind: type[Rejection]) -> ProblemKind:
    category = next((base for base in _CATEGORIES if issubclass(kind, base)), Rejection)
    told = phrasebook().sentences.get(kind)
    return _kind(kind, problem_name(category), kind.legal_basis, told.templates if told else {})


def _kind(
    kind: type[Exception], category: str, legal_basis: tuple[str, ...], sentences: Mapping[Language, str]
) -> ProblemKind:
    explanation = " ".join((kind.__doc__ or kind.__name__).split())
    return ProblemKind(problem_name(kind), kind, explanation, status_of(kind), category, legal_basis, sentences)


def readable(template: str) -> str:
    """A template as the page shows it: its fields in quotation marks, what may be left out without its brackets."""
    return PLACEHOLDER.sub(lambda part: f"«{part.group(1)}»", template).replace("[", "").replace("]", "")
