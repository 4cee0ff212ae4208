"""What the house style says of the documents: the form of a decision record, and references that lead somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

LONGEST_RECORD = 60
RECORD = re.compile(r"(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.md")
SECTIONS = ("## Context", "## Decision", "## Consequences", "## Alternatives", "## Enforced by")
STATUS = re.compile(r"Status: (?:accepted|superseded by \d{4})\. Date: \d{4}-\d{2}-\d{2}\.")
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
MENTION = re.compile(r"`((?:domain|application|adapters|tests|docs|requirements|\.ci)/[^`\s<>{}…*]*)`")


def records(root: Path) -> list[Path]:
    """The decision records, in order."""
    return sorted(path for path in (root / "docs/adr").glob("*.md") if path.name != "README.md")


def malformed_records(root: Path) -> list[str]:
    """Decision records without the agreed form."""
    return [f"{path.name}: {fault}" for path in records(root) for fault in _faults_of_record(path)]


def misnumbered_records(root: Path) -> list[str]:
    """Decision records whose numbers do not count up from one."""
    return [
        path.name for number, path in enumerate(records(root), start=1) if not path.name.startswith(f"{number:04}-")
    ]


def leading_nowhere(root: Path) -> list[str]:
    """Links and paths in the documents that name a file or folder which is not there."""
    documents = [*sorted(root.glob("*.md")), *sorted((root / "docs").rglob("*.md"))]
    return [f"{path.relative_to(root)}: {name}" for path in documents for name in _missing(root, path)]


def _faults_of_record(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    title = lines[0].removeprefix("# ")
    if not RECORD.fullmatch(path.name) or path.stem[5:] != _slug(title):
        yield "the file is not named after its title"
    if not any(STATUS.fullmatch(line) for line in lines[:4]):
        yield "no status and date"
    if tuple(line for line in lines if line.startswith("## ")) != SECTIONS:
        yield "other sections, or in another order"
    if len(lines) > LONGEST_RECORD:
        yield f"{len(lines)} lines"


def _slug(title: str) -> str:
    ascii_title = title.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    return re.sub(r"[^a-z0-9]+", "-", ascii_title).strip("-")


def _missing(root: Path, document: Path) -> Iterator[str]:
    text = document.read_text(encoding="utf-8")
    for link in LINK.findall(text):
        if not (document.parent / link).exists():
            yield link
    for mention in MENTION.findall(text):
        if not (root / mention.split("::")[0]).exists():
            yield mention
