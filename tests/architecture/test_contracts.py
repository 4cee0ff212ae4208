"""The import contracts of pyproject.toml hold, and each is broken by the import that it is there to refuse."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.layout import ROOT
from tests.architecture.test_layout import plant

INWARDS = "Dependencies point inwards"
SLICES = "Slices of the domain are declared, and share only their events and values"
CAPABILITIES = "Capabilities of the application are declared and stay apart"
ADAPTERS = "Adapters are declared, and put together from the outside"
FRAMEWORKS = "The frameworks stay in the adapters"
LIBRARY = "The event sourcing library is known to two adapters"
SLICES_OF_BOTH = ("purchasing_groups", "representatives", "mandates", "meetings", "motions", "erasures")
GENERAL = ("ledgers", "processes", "projections", "questions", "trails", "transparency", "recording")
DOORS = ("cli", "demo", "deployment", "documents", "http", "scripts")
KEEPERS = (
    "memory",
    "verification",
    "embedded",
    "postgres",
    "transparency",
    "vault",
    "clock",
    "entries",
    "secret_files",
)
SOUND = {
    **{f"domain/{name}/events.py": "" for name in SLICES_OF_BOTH},
    **{f"application/{name}/sentences.py": "" for name in (*SLICES_OF_BOTH, *GENERAL)},
    **{f"adapters/{name}/parts.py": "" for name in (*DOORS, *KEEPERS)},
    "domain/kernel/events.py": "",
    "domain/mandates/events.py": "from domain.kernel import events\nfrom domain.mandates import values\n",
    "domain/mandates/values.py": "",
    "domain/meetings/decider.py": "from domain.mandates import events, values\n",
    "application/recording/handler.py": "from domain.meetings import decider\n",
    "adapters/memory/store.py": "import eventsourcing\n",
    "adapters/postgres/store.py": "import eventsourcing\nimport psycopg\n",
    "adapters/http/routes.py": "import fastapi\nfrom application.recording import handler\n",
}


def verdict(root: Path) -> tuple[int, str]:
    """The exit status and the report of the contracts over a tree."""
    for name in SOUND:
        for folder in (root / name).relative_to(root).parents[:-1]:
            (root / folder / "__init__.py").touch()
    shutil.copy(ROOT / "pyproject.toml", root)
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.returncode, run.stdout + run.stderr


def sound(root: Path) -> Path:
    for name, text in SOUND.items():
        plant(root, name, text)
    return root


def test_a_sound_tree_keeps_every_contract(tmp_path: Path) -> None:
    status, report = verdict(sound(tmp_path))
    assert status == 0, report
    assert all(f"{name} KEPT" in report for name in (INWARDS, SLICES, CAPABILITIES, ADAPTERS, FRAMEWORKS, LIBRARY))


@pytest.mark.parametrize(
    ("contract", "name", "text"),
    [
        (INWARDS, "domain/kernel/bad.py", "from application.recording import handler\n"),
        (INWARDS, "application/recording/bad.py", "from adapters.http import routes\n"),
        (SLICES, "domain/mandates/bad.py", "from domain.meetings import decider\n"),
        (SLICES, "domain/kernel/bad.py", "from domain.mandates import values\n"),
        (SLICES, "domain/undeclared/__init__.py", ""),
        (CAPABILITIES, "application/meetings/bad.py", "from application.mandates import sentences\n"),
        (CAPABILITIES, "application/recording/bad.py", "from application.trails import sentences\n"),
        (CAPABILITIES, "application/undeclared/__init__.py", ""),
        (ADAPTERS, "adapters/http/bad.py", "from adapters.deployment import parts\n"),
        (ADAPTERS, "adapters/entries/bad.py", "from adapters.postgres import store\n"),
        (ADAPTERS, "adapters/undeclared/__init__.py", ""),
        (FRAMEWORKS, "domain/meetings/bad.py", "import psycopg\n"),
        (FRAMEWORKS, "application/recording/bad.py", "from fastapi import APIRouter\n"),
        (LIBRARY, "adapters/http/bad.py", "import eventsourcing.dcb.api\n"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(tmp_path: Path, contract: str, name: str, text: str) -> None:
    status, report = verdict(plant(sound(tmp_path), name, text))
    assert status == 1, report
    assert f"{contract} BROKEN" in report
