"""What the sentences owe their readers: every fact, in every language, with the same particulars, all of them real."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, Phrasebook, Sentence, Told
from tests.architecture.facts import parts_of


def untold(kinds: Iterable[Told], phrasebook: Phrasebook) -> list[str]:
    """Events and rejections that lack a sentence in some language."""
    return [
        f"{kind.__name__} in {language}"
        for kind in kinds
        for language in Language
        if kind not in phrasebook.sentences or not phrasebook.sentences[kind].templates.get(language, "").strip()
    ]


def told_differently(sentences: Iterable[Sentence]) -> list[str]:
    """Sentences that give other particulars in one language than in another."""
    return [
        f"{one.of.__name__} in {language}"
        for one in sentences
        for language, template in one.templates.items()
        if _particulars(template) != _particulars(one.templates[Language.NB])
    ]


def made_up(sentences: Iterable[Sentence]) -> list[str]:
    """Particulars in sentences that the event or rejection does not have."""
    return sorted({
        f"{one.of.__name__}.{path}"
        for one in sentences
        for template in one.templates.values()
        for path, _ in PLACEHOLDER.findall(template)
        if not _kinds_at(one.of, path)
    })  # fmt: skip


def unsaid(sentences: Iterable[Sentence], phrasebook: Phrasebook) -> list[str]:
    """Values of enumerations that a sentence may have to say, and for which there is no word in some language."""
    spoken = {
        kind
        for one in sentences
        for path, _ in PLACEHOLDER.findall(one.templates[Language.NB])
        for kind in _enumerations(_kinds_at(one.of, path))
    }
    return sorted(
        f"{kind.__name__}.{value.name}"
        for kind in spoken
        for value in kind
        if not _said(phrasebook, value)
    )  # fmt: skip


def _said(phrasebook: Phrasebook, value: StrEnum) -> bool:
    found = phrasebook.words.get((type(value).__name__, value.value))
    return found is not None and all(found.words.get(language, "").strip() for language in Language)


def _particulars(template: str) -> Counter[tuple[str, ...]]:
    found: list[tuple[str, ...]] = PLACEHOLDER.findall(template)
    return Counter(found)


def _enumerations(kinds: Iterable[object]) -> Iterator[type[StrEnum]]:
    for kind in kinds:
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            yield kind
        elif isinstance(kind, type) and issubclass(kind, BaseModel):
            for name in kind.model_fields:
                yield from _enumerations(_kinds_at(kind, name))


def _kinds_at(owner: object, path: str) -> tuple[object, ...]:
    """The types that a path of fields may lead to; none when there is no such path."""
    name, _, rest = path.partition(".")
    kinds = tuple(_field_kinds(owner, name))
    return kinds if not rest else tuple(found for kind in kinds for found in _kinds_at(kind, rest))


def _field_kinds(owner: object, name: str) -> Iterator[object]:
    models: Mapping[str, FieldInfo] = getattr(owner, "model_fields", {})
    written: Mapping[str, object] = getattr(owner, "__dataclass_fields__", {})
    made: object = getattr(owner, name, None)
    if name in models:
        yield from parts_of(models[name].annotation)
    elif name in written:
        yield from parts_of(get_type_hints(owner)[name])
    elif isinstance(made, property):
        yield from parts_of(get_type_hints(made.fget).get("return"))
