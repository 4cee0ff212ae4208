"""The domain is pure, and nobody but the clock makes up a time or an identifier."""

from pathlib import Path

from tests.architecture import purity
from tests.architecture.layout import ROOT
from tests.architecture.test_layout import plant

CLOCK = frozenset({"adapters/clock.py"})


def test_the_domain_knows_only_pure_python_and_pydantic() -> None:
    assert purity.impure_imports(ROOT) == []


def test_an_impure_import_is_found(tmp_path: Path) -> None:
    plant(
        tmp_path, "domain/a.py", "import os.path\nfrom collections.abc import Iterator\nfrom domain.kernel import x\n"
    )
    plant(tmp_path, "domain/b.py", "def late():\n    from random import choice\n    from . import near\n")
    assert purity.impure_imports(tmp_path) == [
        "domain/a.py imports os.path",
        "domain/b.py imports random",
        "domain/b.py imports .",
    ]


def test_a_pure_library_is_known_to_the_one_module_that_needs_it(tmp_path: Path) -> None:
    plant(tmp_path, "domain/rule_sets/days.py", "import holidays\n")
    plant(tmp_path, "domain/rule_sets/calendar.py", "import holidays\n")
    assert purity.impure_imports(tmp_path) == ["domain/rule_sets/calendar.py imports holidays"]


def test_the_domain_reads_and_writes_nothing() -> None:
    assert purity.effects(ROOT) == []


def test_an_effect_without_an_import_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "domain/a.py", "def rules():\n    return open('rules.txt').read()\n")
    assert purity.effects(tmp_path) == ["domain/a.py calls open"]


def test_time_and_identity_are_arguments_everywhere_but_in_the_clock() -> None:
    assert purity.asks_for_time_or_identity(ROOT, but=CLOCK) == []


def test_a_made_up_time_or_identifier_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "adapters/clock.py", "import datetime\nnow = datetime.datetime.now(datetime.UTC)\n")
    plant(tmp_path, "adapters/a.py", "import datetime\nnow = datetime.datetime.now(datetime.UTC)\n")
    plant(tmp_path, "application/b.py", "from uuid import uuid4\nnew = uuid4()\n")
    assert purity.asks_for_time_or_identity(tmp_path, but=CLOCK) == [
        "application/b.py calls uuid4",
        "adapters/a.py calls datetime.datetime.now",
    ]


def test_a_decision_asks_for_dated_rules_as_they_were_known_on_a_day() -> None:
    assert purity.hindsight(ROOT) == []


def test_a_rule_that_is_asked_for_with_the_knowledge_of_today_is_found(tmp_path: Path) -> None:
    known = "from domain.rule_sets.reviewed import in_force, rule\n"
    plant(tmp_path, "domain/a.py", known + "rule(ID, day)\nin_force(ID, day, day)\nrule(ID, on=day, known_on=day)\n")
    plant(tmp_path, "domain/b.py", "def rule(x):\n    return rule(x)\n")
    plant(tmp_path, "application/c.py", known + "rule(ID, day)\n")
    assert purity.hindsight(tmp_path) == ["domain/a.py asks for rule(ID, day)"]
