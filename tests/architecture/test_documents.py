"""The documents keep their form and lead somewhere, and each rule finds the fault it is there for."""

from pathlib import Path

from tests.architecture import documents
from tests.architecture.layout import ROOT
from tests.architecture.test_layout import plant

RECORD = (
    "# Keep it\n\nStatus: accepted. Date: 2026-01-31.\n\n" + "\n\nText.\n\n".join(documents.SECTIONS) + "\n\nText.\n"
)


def test_every_decision_record_has_the_agreed_form() -> None:
    assert documents.records(ROOT)
    assert documents.malformed_records(ROOT) == []


def test_a_record_out_of_form_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "docs/adr/0001-keep-it.md", RECORD)
    plant(tmp_path, "docs/adr/0002-about-keeping.md", RECORD)
    plant(tmp_path, "docs/adr/0003-keep-it.md", RECORD.replace("Status: accepted", "Perhaps"))
    plant(tmp_path, "docs/adr/0004-keep-it.md", RECORD.replace("## Alternatives", "## Thoughts"))
    plant(tmp_path, "docs/adr/0005-keep-it.md", RECORD + "More.\n" * 60)
    assert documents.malformed_records(tmp_path) == [
        "0002-about-keeping.md: the file is not named after its title",
        "0003-keep-it.md: no status and date",
        "0004-keep-it.md: other sections, or in another order",
        f"0005-keep-it.md: {len(RECORD.splitlines()) + 60} lines",
    ]


def test_decision_records_are_numbered_without_gaps() -> None:
    assert documents.misnumbered_records(ROOT) == []


def test_a_gap_and_a_double_number_are_found(tmp_path: Path) -> None:
    for name in ("0001-a.md", "0002-b.md", "0002-c.md", "0005-d.md"):
        plant(tmp_path, f"docs/adr/{name}", RECORD)
    assert documents.misnumbered_records(tmp_path) == ["0002-c.md", "0005-d.md"]


def test_every_reference_in_the_documents_leads_somewhere() -> None:
    assert documents.leading_nowhere(ROOT) == []


def test_a_reference_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "domain/meetings/events.py")
    plant(tmp_path, "README.md", "`domain/meetings/events.py`, `domain/gone/`, [there](docs/a.md), [not](docs/b.md#x)")
    plant(tmp_path, "docs/a.md", "[home](../README.md) [out](https://example.org/) `docs/<language>.md`")
    assert documents.leading_nowhere(tmp_path) == ["README.md: docs/b.md", "README.md: domain/gone/"]
