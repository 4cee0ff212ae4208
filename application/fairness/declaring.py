"""A check is declared once, in a file of its own; the interfaces and the documentation follow from the declaration."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from application.fairness import checks as folder
from application.fairness.case_files import CaseFile
from application.fairness.findings import Finding
from application.trails.sentences import Phrase
from domain.kernel.boundaries import EventType
from domain.rule_sets.values import RuleId

_ID = re.compile(r"FC-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Check:
    """A fairness check.

    `asks` is the question in plain words, `basis` the provisions it rests on, `reads` the kinds of fact that `judge`
    looks at, `consults` the dated rules that it may hold them against; the finding names the versions it used. `judge`
    is pure: the same case gives the same finding.
    """

    id: str
    asks: Phrase
    basis: tuple[str, ...]
    reads: tuple[EventType, ...]
    judge: Callable[[CaseFile], Finding]
    consults: tuple[RuleId, ...] = ()


class BadCheck(Exception):
    """A check is declared in a way that cannot be used."""


@cache
def checks() -> Mapping[str, Check]:
    """Every check of the folder `checks`, by id.

    Raises:
        BadCheck: when an id is malformed or used twice.
    """
    found: dict[str, Check] = {}
    for module in sorted(one.name for one in pkgutil.iter_modules(folder.__path__)):
        for value in vars(importlib.import_module(f"{folder.__name__}.{module}")).values():
            if isinstance(value, Check):
                if not _ID.fullmatch(value.id) or value.id in found:
                    raise BadCheck(f"{module}.py declares {value.id!r}: expected an id such as FC-09 that is its own")
                found[value.id] = value
    return dict(sorted(found.items()))
