"""Properties that no Python reads because they are there to be told: by a sentence, or by a template of the pages.

A sentence tells properties of its own event or rejection; a template those of the views that the pages are made of, and
of what lies in their fields. Run as a program, it prints them as `file:line`, where the property begins.
"""

import sys
from collections.abc import Iterable, Iterator
from inspect import getsourcelines
from pathlib import Path
from types import ModuleType
from typing import get_type_hints

from jinja2 import Environment, nodes

from adapters.http.pages import cases, moments, notices, procurements, rendering, routes, treating
from application.trails.sentences import PLACEHOLDER, Sentence, phrasebook
from tests.architecture.facts import load_everything_inside, parts_of

PAGES = (cases, moments, notices, procurements, routes, treating)
ROOT = Path(__file__).resolve().parents[2]
_TREES = ("domain", "application", "adapters", "tests")


def told_by_sentences(sentences: Iterable[Sentence]) -> set[property]:
    """The properties on the paths that the sentences name."""
    return {
        made
        for one in sentences
        for template in one.templates.values()
        for path, _ in PLACEHOLDER.findall(template)
        for made in _on_the_path((one.of,), path.split("."))
    }


def told_by_templates(templates: Iterable[str], views: Iterable[type]) -> set[property]:
    """The properties of these classes, and of what their fields hold, that the expressions of the templates name."""
    names = {name for template in templates for name in read_in(template)}
    return {made for kind in _within(views) for name in names if isinstance(made := vars(kind).get(name), property)}


def read_in(template: str) -> Iterator[str]:
    """The attributes that the expressions of a template read."""
    for read in Environment(autoescape=True).parse(template).find_all(nodes.Getattr):
        yield read.attr


def views_of(modules: Iterable[ModuleType]) -> set[type]:
    """The classes of the program that these modules know by name."""
    return {kind for module in modules for kind in vars(module).values() if _ours(kind)}


def _on_the_path(kinds: Iterable[object], path: list[str]) -> Iterator[property]:
    if not path:
        return
    for kind in kinds:
        made = getattr(kind, path[0], None)
        if isinstance(made, property):
            yield made
        yield from _on_the_path(_held_as(kind, path[0]), path[1:])


def _within(kinds: Iterable[type]) -> set[type]:
    found: set[type] = set()
    waiting = list(kinds)
    while waiting:
        kind = waiting.pop()
        if kind not in found:
            found.add(kind)
            names = {*get_type_hints(kind), *(name for name, made in vars(kind).items() if isinstance(made, property))}
            waiting += [held for name in names for held in _held_as(kind, name) if _ours(held)]
            waiting += [base for base in kind.__bases__ if _ours(base)]
    return found


def _held_as(kind: object, name: str) -> Iterator[type]:
    made = getattr(kind, name, None)
    hint = get_type_hints(made.fget).get("return") if isinstance(made, property) else get_type_hints(kind).get(name)
    yield from (held for held in parts_of(hint) if isinstance(held, type))


def _ours(kind: object) -> bool:
    return isinstance(kind, type) and kind.__module__.split(".")[0] in _TREES


def _place(made: property) -> str:
    reader = made.fget
    assert reader is not None
    file = Path(sys.modules[reader.__module__].__file__ or "").resolve().relative_to(ROOT)
    return f"{file}:{getsourcelines(reader)[1]}"


def told() -> set[str]:
    """Where the told properties of the program begin."""
    load_everything_inside()
    texts = [file.read_text(encoding="utf-8") for file in (rendering.STATIC.parent / "templates").glob("*.html")]
    of_pages = told_by_templates(texts, views_of(PAGES))
    return {_place(made) for made in of_pages | told_by_sentences(phrasebook().sentences.values())}


if __name__ == "__main__":
    sys.stdout.write("".join(f"{place}\n" for place in sorted(told())))
